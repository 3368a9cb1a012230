/** Definitions and texts of many levels or many items, and such as share what is wrong: all end, and soon. */
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import * as z from "zod"
import { expressionsIn } from "../../src/model/expressions.ts"
import { separated } from "../../src/fleet/accepted.ts"
import { build } from "../../src/build.ts"
import {
  type HostDefinition,
  accept,
  defineFleet,
  defineHost,
  host,
  lib,
  nix,
  printNix,
} from "../../src/index.ts"
import * as library from "../../src/index.ts"
import { createLoader } from "../../src/source/modules.ts"
import { effort } from "../support/effort.ts"
import { makeProject, sources } from "../support/project.ts"
import { config } from "../../src/nix/values/references.ts"
import { identifier, list } from "../../src/nix/syntax/construct.ts"
import { parseNix } from "../../src/nix/syntax/parse.ts"
import { readValue } from "../../src/nix/values/reading.ts"
import { selectionsIn } from "../../src/nix/syntax/selections.ts"
import { bundledOptions } from "../../src/options/bundled-options.ts"
import { checkDefinitions } from "../../src/options/check/check-definitions.ts"
import { mend } from "../../src/problems/schema.ts"

/** Something around something, so many times. */
function repeated(times: number, around: (inner: unknown) => unknown, inner: unknown): unknown {
  let value = inner
  for (let time = 0; time < times; time += 1) value = around(value)
  return value
}

const levels = 1_000
const twice = (value: unknown) => repeated(30, (a) => ({ a, b: [a] }), value)
const thrower = {
  get a(): never {
    throw new Error("boom")
  },
}

test.each<[string, () => unknown, string]>([
  ["what is NaN", () => twice(Number.NaN), "NG010"],
  ["undefined in a list", () => repeated(30, (a) => [a, a], undefined), "NG010"],
  ["what throws", () => twice(thrower), "NG002"],
  ["what has a name that is none", () => twice({ "\0": 1 }), "NG010"],
  ["what is too deep", () => repeated(1_000, (a) => ({ a, b: a }), 1), "NG018"],
  [
    "what is too large, in each of 100 members",
    () => Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`n${n}`, twice(1)])),
    "NG018",
  ],
])("%s in 2^30 places is read in no time", (_name, make, code) => {
  const { problems } = readValue(make())
  expect(problems.length).toBeLessThanOrEqual(501)
  expect(problems.map((each) => each.code)).toContain(code)
})

test("a mark in 2^30 places is noted in a thousand of them", () => {
  const given = twice(accept({ a: 1 }, { rule: "NG150", reason: "one is enough" }))
  const { acceptances, problems } = separated(given, { place: undefined })
  expect(acceptances).toHaveLength(1_000)
  expect(problems).toMatchObject([{ code: "NG018" }, { code: "NG018" }])
})

/** Nix of many levels: what opens each, what is inside, and what closes it. */
test.each([
  ["(", "a", ")"],
  ["(", "a", ").b"],
  ["(", "a", ".b or c).d"],
  ["(f ", "a", ").b.c"],
  ["a.b or (", "a", ")"],
  ["(", "a", " ? b)"],
  ["{ a = ", "1", "; }"],
  ["{ b.x = 1; b.a = ", "1", "; }"],
  ["{ a.x = 1; a = ", "{ }", "; }"],
  ["{ a = { b = 1; }; a.c = ", "{ }", "; }"],
  ["{ inherit (", "a", ") b; }"],
  ["f (", "a", ")"],
  ["f a (", "a", ") b"],
  ["with a; ", "b", ""],
  ["a: ", "a", ""],
  ["{ a ? 1, ... }: ", "a", ""],
  ["if a then b else ", "c", ""],
  ["let a = ", "1", "; in a"],
  ["[ ", "a", " ]"],
  ['"${', "a", '}"'],
])("%s%s%s of 1,000 levels", (open, inside, close) => {
  const text = open.repeat(levels) + inside + close.repeat(levels)
  const { expression } = parseNix(text)
  expect(selectionsIn(expression).length).toBeLessThanOrEqual(4 * levels)
  expect(
    printNix(nix`${nix(Object.assign([text], { raw: [text.replaceAll("${", "\\${")] }))}`),
  ).not.toBe("")
})

test.each<[string, () => unknown]>([
  ["calls", () => repeated(3_000, (a) => lib["f"]?.(a), 1)],
  ["calls that are selected from", () => repeated(levels, (a) => lib["f"]?.(a)["b"], 1)],
  [
    "names of one set that is deep",
    () => {
      const deep = repeated(3_000, (a) => lib["f"]?.(a), 1) as typeof lib
      return { a: deep["a"], b: deep["b"], c: config["c"], d: config["d"] }
    },
  ],
])("%s of many levels are printed", (_name, make) => {
  expect(printNix(make())).toContain("lib.f")
})

test("names of one set are inherited at once, and those of another by themselves", () => {
  const { x, y } = config
  expect(printNix({ a: x?.["a"], b: config["x"]?.["b"], c: y?.["c"] })).toBe(
    "{\n  inherit (config.x) a b;\n  inherit (config.y) c;\n}",
  )
})

/** More than a call takes arguments. */
const many = Array.from({ length: 130_000 }, (_, index) => index)

test("lists of 130,000 are walked through", () => {
  const tree = list(many.map(() => identifier("a")))
  expect(selectionsIn(tree)).toHaveLength(many.length)
  expect([...expressionsIn([many, host])]).toHaveLength(1)
})

test("each of 130,000 values that an option does not take is found", () => {
  const firewall = { allowedTCPPorts: many.map(() => "22") }
  expect(checkDefinitions({ networking: { firewall } }, bundledOptions())).toHaveLength(many.length)
})

test("what is right is found among 20,000 members that are wrong", () => {
  const schema = z.strictObject({ a: z.number(), b: z.array(z.number()) })
  const names = many.slice(0, 20_000).map((index) => [`n${index}`, 1] as const)
  const given = { a: 1, b: names.map(() => "x"), ...Object.fromEntries(names) }
  const mended = mend(schema, given, { a: 0, b: [] }, { place: undefined, isTold: () => false })
  expect(mended.value).toEqual({ a: 1, b: [] })
  expect(mended.problems.length).toBeLessThanOrEqual(20_500)
})

const levelsOfFile = 14_000

/** A file of many levels: what opens each, what is inside, and what closes it. */
test.each([
  ["(", "1", ")"],
  ["[", "1", "]"],
  ["{ a: ", "1", " }"],
  ["f(", "1", ")"],
  ["!", "1", ""],
  ["1 + ", "1", ""],
  ["() => ", "1", ""],
  ["true ? 1 : ", "1", ""],
  ["`${", "1", "}`"],
])("a file of 14,000 levels %s%s%s is told to be too deep", async (open, inside, close) => {
  const text = open.repeat(levelsOfFile) + inside + close.repeat(levelsOfFile)
  const folder = makeProject({ "a.ts": `const f = (x: any) => x\nexport default ${text}\n` })
  const { problems } = await createLoader(library)(join(folder, "a.ts"))
  expect(problems).toMatchObject([
    { code: "NG002", message: "the file is nested too deeply to be read", place: { line: 1 } },
  ])
})

test("a file of 5 MB is read", async () => {
  const items = '  { name: "a", ports: [80, 443], open: !true },\n'.repeat(effort(10_000, 110_000))
  const folder = makeProject({ "a.ts": `export default [\n${items}]\n` })
  const { value, problems } = await createLoader(library)(join(folder, "a.ts"))
  expect(problems).toEqual([])
  expect(value).toHaveLength(effort(10_000, 110_000))
})

const pins = join(mkdtempSync(join(tmpdir(), "nixgen-large-")), "sources.json")
writeFileSync(pins, JSON.stringify(sources))

/** So many members, made of their numbers. */
function members<T>(count: number, make: (index: number) => readonly [string, T]) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)))
}

function onDisk(content: unknown) {
  const partitions = { root: { size: "100%", content } }
  const main = { type: "disk", device: "/dev/disk/by-id/a", content: { type: "gpt", partitions } }
  return { disk: { main } }
}

type Entry = readonly [string, object]

const mounted = (index: number): Entry => [
  `/${index}`,
  { mountpoint: `/m/${index}`, mountOptions: ["compress=zstd"] },
]
const nextGroup = (index: number): Entry => {
  const content = { type: "lvm_pv", vg: `v${index + 1}` }
  return [`v${index}`, { type: "lvm_vg", lvs: { l: { size: "100%", content } } }]
}
const acceptedDisk = (index: number): Entry => {
  const acceptance = { rule: "NG150", reason: "a virtual machine" } as const
  return [`d${index}`, { type: "disk", device: accept(`/dev/sd${index}`, acceptance) }]
}
const lastVolume = {
  size: "1G",
  content: { type: "filesystem", format: "ext4", mountpoint: "/" },
}

/** What grew with the square of its size, or might: the same in a tenth of the size, as a rule. */
test.each<[string, number, (count: number) => object]>([
  [
    "entries of a list in the inventory",
    150_000,
    (count) => ({ inventory: { list: Array.from({ length: count }, (_, index) => index) } }),
  ],
  [
    "subvolumes",
    1_200,
    (count) => ({ disks: onDisk({ type: "btrfs", subvolumes: members(count, mounted) }) }),
  ],
  [
    "volume groups in a chain",
    1_200,
    (count) => {
      const last = { [`v${count}`]: { type: "lvm_vg", lvs: { l: lastVolume } } }
      const groups = { ...members(count, nextGroup), ...last }
      return { disks: { ...onDisk({ type: "lvm_pv", vg: "v0" }), lvm_vg: groups } }
    },
  ],
  [
    "disks with an acceptance each",
    2_000,
    (count) => ({ disks: { disk: members(count, acceptedDisk) } }),
  ],
])("%s: %i are built", async (_name, count, make) => {
  const definition = {
    system: "x86_64-linux",
    stateVersion: "26.05",
    ...make(effort(count / 10, count)),
  }
  const web = defineHost(definition as HostDefinition)
  const { tree, problems } = await build(defineFleet({ pins, hosts: { web } }))
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([])
  expect(tree.size).toBeGreaterThan(10)
})
