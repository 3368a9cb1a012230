/** How Nix is told of a flake in a folder: it has to find what its own path would. */
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { nix, nixTest } from "../../test/support/nix.ts"
import { flakeFolderReference } from "./flake-folder-reference.ts"

function folderFor(): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-reference-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test.each<[name: string, within: string, files: readonly string[], want: string]>([
  ["no repository", "a b", [], "path:TOP/a%20b"],
  ["a repository", "", [".git/"], "git+file://TOP"],
  ["a worktree", "", [".git"], "git+file://TOP"],
  ["a folder in one", "a b/c&d", [".git/"], "git+file://TOP?dir=a%20b%2Fc%26d"],
  ["no history", "", [".git/", ".git/shallow"], "git+file://TOP?shallow=1"],
  ["a folder of that", "a", [".git/", ".git/shallow"], "git+file://TOP?dir=a&shallow=1"],
])("%s", (_, within, files, want) => {
  const top = folderFor()
  const folder = join(top, within)
  mkdirSync(folder, { recursive: true })
  for (const file of files)
    if (file.endsWith("/")) mkdirSync(join(top, file))
    else writeFileSync(join(top, file), "")
  expect(flakeFolderReference(folder)).toBe(want.replace("TOP", top))
})

function git(folder: string, ...line: readonly string[]): void {
  const who = ["-c", "user.name=a", "-c", "user.email=a@b"]
  execFileSync("git", ["-C", folder, ...who, ...line], { stdio: "ignore" })
}

nixTest("Nix evaluates a flake of any folder, in a clone without history too", () => {
  const top = folderFor()
  const [first, clone] = [join(top, "first"), join(top, "a b#c")]
  mkdirSync(join(first, "in side"), { recursive: true })
  writeFileSync(join(first, "in side/flake.nix"), "{ outputs = _: { answer = 42; }; }\n")
  git(first, "init", "-q")
  for (const message of ["one", "two"]) {
    git(first, "add", ".")
    git(first, "commit", "-qm", message, "--allow-empty")
  }
  git(top, "clone", "-q", "--depth", "1", `file://${first}`, clone)
  const reference = flakeFolderReference(join(clone, "in side"))
  expect(nix(["eval", "--no-write-lock-file", `${reference}#answer`]).trim()).toBe("42")
})
