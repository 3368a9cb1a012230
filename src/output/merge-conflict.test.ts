/** Conflicts as git leaves them; git itself makes those of the random manifests. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { effort } from "../../test/support/effort.ts"
import { manifestText } from "./manifest.ts"
import { type Branches, isMergeOf, sidesOf } from "./merge-conflict.ts"

const [startMark, baseMark, middleMark, endMark] = [
  "<<<<<<< HEAD",
  "||||||| 1234567",
  "=======",
  ">>>>>>> other",
]

test.each<[string, string[], [string, string] | undefined]>([
  ["none", ["a", "b"], undefined],
  ["lines that look like one end", ["a", middleMark, "b", endMark], undefined],
  ["one", ["a", startMark, "b", middleMark, "c", endMark, "d"], ["a b d", "a c d"]],
  ["at the edges", [startMark, "b", middleMark, "c", endMark], ["b", "c"]],
  ["sides without a line", [startMark, middleMark, "c", endMark], ["", "c"]],
  ["the ancestor too", [startMark, "b", baseMark, "x", middleMark, "c", endMark], ["b", "c"]],
  ["no names", ["<<<<<<<", "b", "=======", "c", ">>>>>>>"], ["b", "c"]],
  [
    "two",
    [startMark, "1", middleMark, "2", endMark, "m", startMark, "3", middleMark, "4", endMark],
    ["1 m 3", "2 m 4"],
  ],
  [
    "an ancestor that has one",
    [
      startMark,
      "b",
      baseMark,
      `<<${startMark}`,
      `==${middleMark}`,
      `>>${endMark}`,
      middleMark,
      "c",
      endMark,
    ],
    ["b", "c"],
  ],
  ["no end", [startMark, "b", middleMark, "c"], undefined],
  ["no middle", [startMark, "b", endMark], undefined],
  ["one in another", [startMark, startMark, "b", middleMark, "c", endMark], undefined],
  ["marks in a line", ["a <<<<<<< b", "<<<<<<<< c"], undefined],
])("a text with %s", (_, lines, want) => {
  for (const lineEnd of ["\n", "\r\n"]) {
    const text = lines.map((line) => `${line}${lineEnd}`).join("")
    const sides = sidesOf(text)?.map((side) => side.trim().split(lineEnd).join(" "))
    expect(sides).toEqual(want)
  }
})

type Files = Readonly<Record<string, string>>

/** Hashes of some of the paths that a fleet has. */
const hashes = fc.dictionary(
  fc.constantFrom(..."abcdefghijklmno".split("").map((name) => `hosts/${name}/default.nix`)),
  fc.constantFrom("1", "2", "3"),
)

test("every merge of manifests gives two manifests, which together have all of both", () => {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-merge-"))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  let conflicts = 0
  try {
    fc.assert(
      fc.property(
        hashes,
        hashes,
        hashes,
        fc.constantFrom([], ["--diff3"], ["--zdiff3"]),
        (a, b, c, style) => {
          const [left, old, right] = [a, b, c].map((each) =>
            manifestText(new Map(Object.entries(each))),
          )
          const names = [
            file("ours", left ?? ""),
            file("base", old ?? ""),
            file("theirs", right ?? ""),
          ]
          const { stdout } = spawnSync("git", ["merge-file", "-p", ...style, ...names], {
            encoding: "utf8",
          })
          const sides = sidesOf(stdout)
          if (sides === undefined) return
          conflicts++
          const entries = sides.flatMap((side) => Object.entries(JSON.parse(side).files))
          // what one side left out is as git merged it
          const isTold = ([path, hash]: [string, string], other: Files) =>
            b[path] !== hash || other[path] === hash
          const wanted = [
            ...Object.entries(a).filter((entry) => isTold(entry, c)),
            ...Object.entries(c).filter((entry) => isTold(entry, a)),
          ]
          const isKnown = ([path, hash]: [string, string]) =>
            entries.some(([known, its]) => known === path && its === hash)
          expect(wanted.filter((entry) => !isKnown(entry))).toEqual([])
        },
      ),
      { seed: 9, numRuns: effort(60, 2000) },
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
  expect(conflicts).toBeGreaterThan(20)
})

/** Blocks as generated files have them: a line that is each one's own, what is in it, and an end like all others. */
const blocks = fc.uniqueArray(fc.constantFrom(..."abcdefghijklmno".split("")), { maxLength: 8 })
const textOf = (names: readonly string[], value: (name: string) => string) =>
  [
    "{",
    ...names.toSorted().flatMap((name) => [`  ${name} = {`, `    ${value(name)};`, "  };"]),
    "}",
  ]
    .map((line) => `${line}\n`)
    .join("")

/** What git makes of two branches that add, take away and change blocks. */
function mergedByGit(branches: Branches, style: readonly string[], folder: string): string {
  const names = [branches.ours, branches.base, branches.theirs].map((text, index) => {
    const file = join(folder, String(index))
    writeFileSync(file, text)
    return file
  })
  return spawnSync("git", ["merge-file", "-p", ...style, ...names], { encoding: "utf8" }).stdout
}

const branchesOf = fc
  .record({ base: blocks, ours: blocks, theirs: blocks, changed: fc.nat(14) })
  .map(({ base, ours, theirs, changed }): Branches => {
    const value = (side: string) => (name: string) =>
      `x = "${"abcdefghijklmno".indexOf(name) === changed ? side : name}"`
    const both = (names: readonly string[]) => [...new Set([...base.slice(0, 5), ...names])]
    return {
      base: textOf(base, value("base")),
      ours: textOf(both(ours), value("ours")),
      theirs: textOf(both(theirs), value("base")),
    }
  })

test("what git merges is a merge, and is none with a line more, less, or elsewhere", () => {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-merge-"))
  const styles = fc.constantFrom([], ["--diff3"], ["--zdiff3"])
  let refused = 0
  try {
    fc.assert(
      fc.property(branchesOf, styles, fc.nat(), (branches, style, at) => {
        const text = mergedByGit(branches, style, folder)
        expect([text, isMergeOf(text, branches)]).toEqual([text, true])
        const lines = text.split("\n").slice(0, -1)
        const index = at % lines.length
        const line = lines[index] ?? ""
        // what both have added may be there once or twice
        const isKnown = [branches.base, branches.ours].map((each) => each.includes(line))
        const own = /^ {2}[a-o] = \{$/.test(line) && isKnown[0] === isKnown[1]
        const edits = [
          lines.toSpliced(index, 0, "  # mine"),
          // within a conflict, a line of one side may stay or go
          ...(own && !text.includes("<<<<<<<")
            ? [lines.toSpliced(index, 1), lines.toSpliced(index, 0, line)]
            : []),
          ...(/^[<|=>]{7}/.test(line) ? [] : [lines.toSpliced(index, 1, `${line} `)]),
        ]
        // what stands in an ancestor goes with it
        const isLost = (edit: readonly string[]) =>
          !text.includes("|||||||") && isMergeOf(`${edit.join("\n")}\n`, branches)
        expect(edits.filter(isLost)).toEqual([])
        refused += edits.length
      }),
      { seed: 9, numRuns: effort(100, 3000) },
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
  expect(refused).toBeGreaterThan(100)
})

const [first, second] = ['    a = "1";', '    b = "2";']
const branches = {
  base: ["{", first, "}", ""].join("\n"),
  ours: ["{", first, second, "}", ""].join("\n"),
  theirs: ["{", first, "    c = 3;", "}", ""].join("\n"),
}
test.each<[string, readonly string[], boolean]>([
  ["both", ["{", first, second, "    c = 3;", "}"], true],
  ["both, the other first", ["{", first, "    c = 3;", second, "}"], true],
  ["lines that are swapped", ["{", second, first, "    c = 3;", "}"], false],
  ["a line of one side less", ["{", first, second, "}"], false],
  ["a line of both less", ["{", second, "    c = 3;", "}"], false],
  ["a line twice", ["{", first, first, second, "    c = 3;", "}"], false],
  ["another line", ["{", first, second, "    c = 4;", "}"], false],
])("a text with %s is a merge: %s", (_, lines, want) => {
  for (const end of ["\n", "\r\n"])
    expect(isMergeOf(lines.map((line) => line + end).join(""), branches)).toBe(want)
})
