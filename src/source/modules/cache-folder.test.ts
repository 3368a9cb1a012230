/** Folders that nixgen keeps things in for itself. */
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { isOwnFolder } from "./cache-folder.ts"

const folder = mkdtempSync(join(tmpdir(), "nixgen-own-"))
const at = (name: string) => join(folder, name)
mkdirSync(at("own"), { mode: 0o700 })
mkdirSync(at("open"))
chmodSync(at("open"), 0o777)
writeFileSync(at("file"), "")
symlinkSync(at("own"), at("link"))

test.each([
  ["own", true],
  ["open", false],
  ["file", false],
  ["link", false],
  ["nowhere", false],
  // there cannot be any, which is another error than that there is none
  ["file/below", false],
])("%s is one that nobody else may write to: %s", (name, want) => {
  expect(isOwnFolder(at(name))).toBe(want)
})
