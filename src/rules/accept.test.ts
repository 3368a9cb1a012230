/** Marking values, and taking the marks off again. */
import { expect, expectTypeOf, test } from "vitest"
import { separated } from "../fleet/accepted.ts"
import { disk } from "../disko/types/disk.ts"
import { append, fallback, ifElse } from "../nix/values/operations.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { mkForce, mkIf, mkMerge, mkOverride } from "../nix/values/properties.ts"
import { host, lib } from "../nix/values/references.ts"
import { nix, str } from "../nix/values/templates.ts"
import { nodeOf } from "../nix/values/values.ts"
import { accept } from "./accept.ts"

const because = { rule: "NG150", reason: "a reason" } as const
const place = { file: "/fleet/hosts/a.ts", line: 3 }
const mark = (path: readonly (string | number)[]) => ({ ...because, place, path })

test.each<[string, unknown, unknown, readonly (readonly (string | number)[])[]]>([
  ["a text", accept("x", because), "x", [[]]],
  ["nothing, which is null", accept(null, because), null, [[]]],
  ["a list", { a: accept([1, 2], because) }, { a: [1, 2] }, [["a"]]],
  ["a member of a list", [1, accept(2, because)], [1, 2], [[1]]],
  ["an object", { a: accept({ b: 1 }, because) }, { a: { b: 1 } }, [["a"]]],
  ["an object in an object", accept({ b: accept(1, because) }, because), { b: 1 }, [[], ["b"]]],
  ["an object that is taken apart", { ...accept({ b: 1 }, because), c: 2 }, { b: 1, c: 2 }, [[]]],
  [
    "what a constructor gives",
    disk({ device: accept("/dev/sda", because) }),
    { type: "disk", device: "/dev/sda" },
    [["device"]],
  ],
  [
    "what a constructor is given",
    disk(accept({ device: "x" }, because)),
    { type: "disk", device: "x" },
    [[]],
  ],
  ["a text twice", accept(accept("x", because), because), "x", [[], []]],
])("%s", (_, given, want, paths) => {
  const { value, acceptances } = separated(given, { place })
  expect(value).toStrictEqual(want)
  expect(acceptances).toEqual(paths.map(mark))
  expect(Object.getOwnPropertySymbols(Object(value))).toEqual([])
})

test("an expression stays the one that it is", () => {
  const { value, acceptances } = separated({ a: accept(host["disk"], because) }, { place })
  expect(nodeOf((value as { a: unknown }).a)?.kind).toBe("select")
  expect(acceptances).toEqual([mark(["a"])])
})

const port = () => accept(1, because)

test.each<[string, unknown, string, readonly (readonly (string | number)[])[]]>([
  [
    "in a condition's definition",
    mkIf(host["a"], accept([1], because)),
    "lib.mkIf host.a [ 1 ]",
    [["a"]],
  ],
  ["in a list there", mkForce([0, port()]), "lib.mkForce [\n  0\n  1\n]", [["a", 1]]],
  [
    "in an object there",
    mkIf(true, { b: { c: port() } }),
    "lib.mkIf true { b.c = 1; }",
    [["a", "b", "c"]],
  ],
  ["around a property", accept(mkForce(1), because), "lib.mkForce 1", [["a"]]],
  ["in one in another", mkIf(true, mkForce(port())), "lib.mkIf true (lib.mkForce 1)", [["a"]]],
  [
    "in one of several",
    mkMerge([{}, mkIf(true, { b: port() })]),
    "lib.mkMerge [\n  { }\n  (lib.mkIf true { b = 1; })\n]",
    [["a", 1, "b"]],
  ],
  ["in a property by its name in the library", lib["mkForce"]?.(port()), "lib.mkForce 1", [["a"]]],
  ["in a choice", ifElse(host["a"], [port()], [2]), "if host.a then [ 1 ] else [ 2 ]", [["a", 0]]],
  ["nowhere", append([1], [2]), "[ 1 ] ++ [ 2 ]", []],
])("a mark %s is found, and printed nowhere", (_, given, printed, paths) => {
  const { value, acceptances, problems } = separated({ a: given }, { place })
  expect(problems).toEqual([])
  expect(printNix((value as { a: unknown }).a)).toBe(printed)
  expect(acceptances).toEqual(paths.map(mark))
})

test.each<[string, () => unknown]>([
  ["an operand", () => append([port()], host["a"] ?? [])],
  ["an argument", () => lib["toUpper"]?.(accept("x", because))],
  ["an argument, deep in it", () => lib["f"]?.([{ a: port() }])],
  ["an argument, in a property", () => lib["f"]?.(mkForce(port()))],
  ["a template of Nix", () => nix`${port()} + 1`],
  ["a text of Nix", () => str`${accept("x", because)} b`],
  ["a condition", () => mkIf(accept(host["a"] ?? true, because), 1)],
  ["the condition of a choice", () => ifElse(accept(host["a"] ?? true, because), 1, 2)],
  ["a priority", () => mkOverride(accept(10, because), 1)],
  ["a selection", () => fallback(accept(host["a"] ?? host, because), 1)],
  ["a text of JavaScript", () => `${accept("x", because)} b`],
  ["a sum of JavaScript", () => "a" + accept("x", because)],
  ["a list of JavaScript", () => [accept("a", because), "b"].join("-")],
  ["a name of JavaScript", () => ({ [accept("a", because)]: 1 })],
])("around a part of %s it would hold for all of that: refused", (_, make) => {
  expect(make).toThrow(/NG110 accept\(…\) stands around a part of/)
})

test("what is marked in one place is no other place's", () => {
  const shared = nix`1`
  const { acceptances } = separated(
    { a: mkIf(true, accept(shared, because)), b: shared, c: mkIf(true, shared) },
    { place },
  )
  expect(acceptances).toEqual([mark(["a"])])
})

test("marks in an expression are found wherever it stands", () => {
  const shared = mkIf(true, port())
  const { acceptances } = separated({ a: shared, b: [{ c: shared }, { c: shared }] }, { place })
  expect(acceptances).toEqual([mark(["a"]), mark(["b", 0, "c"]), mark(["b", 1, "c"])])
})

test("what Nix cannot hold is told beside the marks, at its path", () => {
  const given = { a: accept({ b: new Date(0) }, because), c: [accept(() => 1, because)] }
  const { problems, acceptances } = separated(given, { place, path: ["config"] })
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ["NG010", ["config", "a", "b"]],
    ["NG010", ["config", "c", 0]],
  ])
  expect(acceptances).toEqual([mark(["config", "a"]), mark(["config", "c", 0])])
})

test("its types are those of the value, and the rules are known by name", () => {
  expectTypeOf(accept({ device: "x" }, because)).toEqualTypeOf<{ device: string }>()
  // @ts-expect-error there is no such rule
  accept("x", { rule: "NG15", reason: "a reason" })
  // @ts-expect-error a reason is asked for
  accept("x", { rule: "NG150" })
})
