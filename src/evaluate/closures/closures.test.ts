/** What Nix prints of two closures, and what it says of two that are in its store. */
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test, vi } from "vitest"
import { nix, nixTest } from "../../../test/support/nix.ts"
import { type ClosureChange, closureChangesIn, comparedClosures } from "./closures.ts"
import { systemPaths } from "./system-path.ts"

test.each<[line: string, changes: readonly ClosureChange[]]>([
  ["acl: 2.2 → 2.3", [{ name: "acl", before: ["2.2"], after: ["2.3"] }]],
  [
    "\u001b[0macl: 2.2, 2.3-x → 2.4, \u001b[31;1m+12.5 KiB\u001b[0m",
    [{ name: "acl", before: ["2.2", "2.3-x"], after: ["2.4"], bytes: 12_800 }],
  ],
  ["new: ∅ → 1.0, +1.0 KiB", [{ name: "new", before: [], after: ["1.0"], bytes: 1024 }]],
  ["gone: ε → ∅", [{ name: "gone", before: [""], after: [] }]],
  ["same: -2.0 MiB", [{ name: "same", before: [], after: [], bytes: -2_097_152 }]],
  ["", []],
  ["warning", []],
])("%j", (line, changes) => {
  expect(closureChangesIn(`${line}\n`)).toEqual(changes)
})

/** A system that needs one path of the store. */
function system(of: string): string {
  const text = `builtins.toFile "system-1" "\${builtins.storePath ${of}}"`
  return nix(["eval", "--raw", "--impure", "--expr", text]).trim()
}

nixTest("closures in the store are compared, and what is not there is told", async () => {
  const directory = mkdtempSync(join(tmpdir(), "nixgen-closures-"))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const stored = (name: string, text: string) => {
    const folder = join(directory, name)
    mkdirSync(folder)
    writeFileSync(join(folder, "text"), text)
    return nix(["store", "add-path", "--name", name, folder]).trim()
  }
  const before = system(stored("nixgen-hello-1.0", "small"))
  const after = system(stored("nixgen-hello-2.0", "large".repeat(10_000)))
  const at = { directory, signal: new AbortController().signal }
  expect(await comparedClosures({ before, after }, at)).toEqual({
    kind: "compared",
    packages: [
      { name: "nixgen-hello", before: ["1.0"], after: ["2.0"], bytes: expect.any(Number) },
    ],
  })
  const missing = `${before.slice(0, 11)}${"0".repeat(32)}-system-1`
  expect(await comparedClosures({ before, after: missing }, at)).toEqual({
    kind: "not built",
    missing: ["after"],
  })
})

nixTest("what Nix does not compare is told in its words", async () => {
  const directory = mkdtempSync(join(tmpdir(), "nixgen-closures-"))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const [real = ""] = execFileSync("which", ["nix"], { encoding: "utf8" }).split("\n")
  const refusing = `#!/bin/sh
case "$*" in
  *diff-closures*) echo "error: no space left on device" >&2; exit 1 ;;
  *) exec ${real} "$@" ;;
esac
`
  writeFileSync(join(directory, "nix"), refusing, { mode: 0o755 })
  vi.stubEnv("PATH", `${directory}:${process.env["PATH"]}`)
  onTestFinished(() => void vi.unstubAllEnvs())
  const path = nix(["eval", "--raw", "--expr", 'builtins.toFile "system" "x"'])
  const at = { directory, signal: new AbortController().signal }
  expect(await comparedClosures({ before: path, after: path }, at)).toEqual({
    kind: "failed",
    message: expect.stringContaining("no space left on device"),
  })
})

nixTest("the path of a system is that of the commit that is deployed", async () => {
  const flake = `{
  outputs = { self }: {
    nixosConfigurations.web.config.system.build.toplevel.outPath = "/nix/store/\${self.rev or "none"}";
  };
}
`
  const lock = JSON.stringify({ nodes: { root: {} }, root: "root", version: 7 })
  const tree = new Map(
    Object.entries({ "flake.nix": flake, "flake.lock": lock }).map(
      ([path, content]) => [path, { content: Buffer.from(content), executable: false }] as const,
    ),
  )
  const asking = { inputs: undefined, jobs: 2, signal: new AbortController().signal }
  const pathsAt = async (revision: string | undefined) =>
    Object.fromEntries(await systemPaths(["web", "gone"], { tree, revision }, asking))
  const commit = "0123456789abcdef0123456789abcdef01234567"
  expect(await pathsAt(commit)).toEqual({ web: `/nix/store/${commit}` })
  expect(await pathsAt(undefined)).toEqual({ web: "/nix/store/none" })
})
