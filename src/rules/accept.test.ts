/** Marking values, and taking the marks off again. */
import { expect, expectTypeOf, test } from "vitest"
import { separated } from "../fleet/accepted.ts"
import { disk } from "../disko/types/disk.ts"
import { host } from "../nix/values/references.ts"
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
