/** Conflicts as git leaves them; git itself makes those of the random manifests. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { effort } from "../../test/support/effort.ts"
import { manifestText } from "./manifest.ts"
import { sidesOf } from "./merge-conflict.ts"

const [ours, base, theirs, end] = ["<<<<<<< HEAD", "||||||| 1234567", "=======", ">>>>>>> other"]

test.each<[string, string[], [string, string] | undefined]>([
  ["none", ["a", "b"], undefined],
  ["lines that look like one end", ["a", theirs, "b", end], undefined],
  ["one", ["a", ours, "b", theirs, "c", end, "d"], ["a b d", "a c d"]],
  ["at the edges", [ours, "b", theirs, "c", end], ["b", "c"]],
  ["sides without a line", [ours, theirs, "c", end], ["", "c"]],
  ["the ancestor too", [ours, "b", base, "x", theirs, "c", end], ["b", "c"]],
  ["no names", ["<<<<<<<", "b", "=======", "c", ">>>>>>>"], ["b", "c"]],
  ["two", [ours, "1", theirs, "2", end, "m", ours, "3", theirs, "4", end], ["1 m 3", "2 m 4"]],
  [
    "an ancestor that has one",
    [ours, "b", base, `<<${ours}`, `==${theirs}`, `>>${end}`, theirs, "c", end],
    ["b", "c"],
  ],
  ["no end", [ours, "b", theirs, "c"], undefined],
  ["no middle", [ours, "b", end], undefined],
  ["one in another", [ours, ours, "b", theirs, "c", end], undefined],
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
