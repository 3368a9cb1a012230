/** Definitions and texts of many levels or many items, and such as share what is wrong: all end, and soon. */
import { expect, test } from "vitest"
import * as z from "zod"
import { expressionsIn } from "../../src/model/expressions.ts"
import { separated } from "../../src/fleet/accepted.ts"
import { accept, config, host, lib, nix, printNix } from "../../src/index.ts"
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
