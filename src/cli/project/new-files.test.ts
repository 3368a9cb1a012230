import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { writeProject } from "./new-files.ts"

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-files-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test("what was written before a failure is taken back", () => {
  const folder = emptyFolder()
  const at = (path: string) => ({ path: join(folder, path), text: "new" })
  mkdirSync(join(folder, "there"))
  writeFileSync(join(folder, "there/old"), "old")
  const create = [at("there/a"), at("b/c/d")]
  // the last one is a folder, and cannot be written
  expect(() => writeProject({ create, change: [at("there/old"), at("there")] })).toThrow(/EISDIR/)
  expect(readdirSync(folder, { recursive: true })).toEqual(["there", join("there", "old")])
  expect(readFileSync(join(folder, "there/old"), "utf8")).toBe("old")
})

test("every obstacle is told, and nothing written", () => {
  const folder = emptyFolder()
  const at = (path: string) => ({ path: join(folder, path), text: "new" })
  writeFileSync(join(folder, "a"), "old")
  mkdirSync(join(folder, "b"))
  expect(() =>
    writeProject({ create: [at("free"), at("a"), at("b"), at("a/deep/c")], change: [] }),
  ).toThrow(
    expect.objectContaining({
      problems: ["a", "b"].map((path) =>
        expect.objectContaining({ code: "NG070", place: { file: join(folder, path) } }),
      ),
    }),
  )
  expect(readdirSync(folder).toSorted()).toEqual(["a", "b"])
})
