/** The order of modules that are nested in the original, and what a host names to keep it. */
import { describe, expect, test } from "vitest"
import type { Code } from "../module/code.ts"
import { noComments } from "../nix/source-comments.ts"
import { type Nested, codesIn, inOriginalOrder } from "./order-of-modules.ts"

function file(name: string): Code {
  return { kind: "file", path: `/nowhere/${name}.nix`, isModule: true }
}

const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map(file)
const ofInput: Code = { kind: "select", from: { kind: "reference", name: "inputs" }, name: "x" }

function named(code: Code): string {
  return code.kind === "file" ? code.path.replace(/.*\/|\.nix$/g, "") : code.kind
}

type Modules = readonly (Code | undefined | Modules)[]

function nested(modules: Modules): readonly Nested[] {
  return modules.flatMap((each): readonly Nested[] => {
    if (each === undefined) return []
    return "kind" in each ? [each] : [nested(each)]
  })
}

describe("what a host imports", () => {
  test.each<[name: string, host: Modules, imports: Record<string, Modules>, want: string]>([
    ["what is beside each other stays so", [a, b, c], {}, "a b c"],
    ["all as deep as the others", [[[a, b]], [[c]]], {}, "a b c"],
    ["one that is nested comes later", [[a], b, [[c]], d], {}, "b d a c"],
    ["what others import comes after all of them", [a, b], { a: [c], b: [d] }, "a b"],
    ["one that is nested comes after what others import", [[a], b], { b: [c] }, "b a"],
    ["unless that is nested as deep", [b, [[a]]], { b: [c], a: [d] }, "b c a"],
    ["in the imports of another one", [a, b], { a: [[c]], b: [d] }, "a b d"],
    ["further down", [a, b], { a: [[c], e], b: [d] }, "a b e d"],
    ["what has no file is not named twice", [a, b], { a: [[c]], b: [ofInput] }, "a b"],
    ["of what is imported twice, the first counts", [[a], b], { b: [a] }, "b a"],
  ])("%s", (_name, host, imports, want) => {
    const inParts = new Map(
      Object.entries(imports).map(([name, each]) => [`/nowhere/${name}.nix`, nested(each)]),
    )
    const items = codesIn(nested(host)).map((code) => ({
      code,
      comments: noComments,
      isApart: false,
    }))
    const ordered = inOriginalOrder(items, { modules: nested(host), inParts }, (path) =>
      codesIn(inParts.get(path) ?? []),
    )
    expect(ordered.map(({ code }) => named(code)).join(" ")).toBe(want)
  })
})
