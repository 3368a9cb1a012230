/** Packages of a system's path before and after, and what is told of them. */
import { expect, test } from "vitest"
import type { System } from "../evaluate/hosts/system.ts"
import { changedPackages } from "./packages.ts"

type Packages = System["packages"]

test.each<[Packages, Packages, ReturnType<typeof changedPackages>]>([
  [[], [], []],
  [[["git", "2"]], [["git", "2"]], []],
  [
    [["git", "2"]],
    [
      ["git", "2"],
      ["git", "2"],
    ],
    [],
  ],
  [
    [
      ["git", "2"],
      ["jq", "1"],
    ],
    [
      ["jq", "1"],
      ["git", "2"],
    ],
    [],
  ],
  [[], [["jq", "1"]], [{ name: "jq", before: [], after: ["1"] }]],
  [[["jq", "1"]], [], [{ name: "jq", before: ["1"], after: [] }]],
  [[["jq", "1"]], [["jq", "2"]], [{ name: "jq", before: ["1"], after: ["2"] }]],
  [
    [["jq", "1"]],
    [
      ["jq", "2"],
      ["jq", "1"],
    ],
    [{ name: "jq", before: ["1"], after: ["1", "2"] }],
  ],
  [[], [["script", ""]], [{ name: "script", before: [], after: [""] }]],
  [
    [
      ["b", "1"],
      ["a", "1"],
    ],
    [],
    [
      { name: "a", before: ["1"], after: [] },
      { name: "b", before: ["1"], after: [] },
    ],
  ],
])("%j → %j", (before, after, want) => {
  expect(changedPackages({ packages: before }, { packages: after })).toEqual(want)
})
