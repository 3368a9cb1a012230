/** Paths that a manifest may name. */
import { expect, test } from "vitest"
import { isTreePath } from "./tree-path.ts"

test.each([
  "flake.nix",
  "hosts/web/default.nix",
  "hosts/a b/ü.txt",
  ".gitattributes",
  ".github/x",
  "hosts/.nixgen-manifest.json",
  "a..b/...",
  "__proto__",
  "constructor",
  "C:",
])("%j is one", (path) => {
  expect(isTreePath(path)).toBe(true)
})

test.each([
  "",
  ".",
  "..",
  "/",
  "/etc/passwd",
  "//server/share",
  "./flake.nix",
  "flake.nix/",
  "flake.nix/.",
  "hosts//web",
  "hosts/./web",
  "hosts/../web",
  "a/../../b",
  "../x",
  "hosts\\web",
  "..\\x",
  "C:\\x",
  "a\0b",
  ".git/config",
  ".GIT/config",
  ".g\u200cit/config",
  "git~1/config",
  "hosts/.git",
  "a/.Git/hooks/post-checkout",
  ".nixgen-manifest.json",
  ".NIXGEN-MANIFEST.json",
  ".nixgen-staging",
  ".nixgen-staging-1/0",
  ".Nixgen-Staging-1/0",
])("%j is none", (path) => {
  expect(isTreePath(path)).toBe(false)
})
