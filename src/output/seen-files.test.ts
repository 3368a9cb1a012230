import { mkdtempSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { planTree } from "./plan.ts"
import { seenFiles } from "./seen-files.ts"
import { writeTrees } from "./write.ts"

test("a file that was edited after it was seen is looked at again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-seen-"))
  const content = Buffer.from("one\n")
  const tree = new Map([["a.nix", { content, executable: false }]])
  await writeTrees([planTree(folder, tree)], {
    waiting: () => undefined,
    signal: new AbortController().signal,
  })
  const memory = {}
  expect(planTree(folder, tree, { memory }).unchanged).toBe(1)
  const { mtime, atime } = { mtime: new Date(1_000_000), atime: new Date(1_000_000) }
  writeFileSync(join(folder, "a.nix"), "two\n")
  utimesSync(join(folder, "a.nix"), atime, mtime)
  const { problems } = planTree(folder, tree, { memory })
  expect(problems.map(({ code }) => code)).toEqual(["NG040"])
})

test("what was written just now is not taken for seen, and nothing is without a memory", () => {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-seen-"))
  writeFileSync(join(folder, "a"), "one\n")
  for (const memory of [{}, undefined]) {
    const [, note] = seenFiles(folder, memory).look("a")
    note("hash")
    expect(seenFiles(folder, memory).isAsSeen("a", "hash", false)).toBe(false)
  }
})
