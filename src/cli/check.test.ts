/** What `check` gives to Nix: a stand-in for Nix tells which folder it was, and what was in it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test, vi } from "vitest"
import { hostFile, makeProject } from "../../test/support/project.ts"
import { testTerminal } from "../../test/support/terminal.ts"
import { build, check } from "../../test/support/commands.ts"
import { folderReference } from "../evaluate/folder-reference.ts"

test("check gives Nix the generated files, out of any folder, and nothing that lies beside them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nixgen ü?lastModified=1#"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const record = join(folder, "record")
  mkdirSync(join(folder, "temporary"))
  const nix = `#!/usr/bin/env bash
[ "$1" = --version ] && exit
{ echo "\${*: -1}"; stat -c %a .; find . -type f; } >"${record}"
`
  writeFileSync(join(folder, "nix"), nix, { mode: 0o755 })
  vi.stubEnv("PATH", `${folder}:${process.env["PATH"]}`)
  vi.stubEnv("TMPDIR", join(folder, "temporary"))
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const project = makeProject({ "hosts/web.ts": hostFile("") })
  await build({}, testTerminal(project))
  writeFileSync(join(project, "generated/secret.key"), "secret")
  const before = readdirSync(join(folder, "temporary"))
  const terminal = testTerminal(project)
  expect([await check({}, terminal), terminal.told()]).toEqual([0, expect.any(String)])
  const [reference = "", mode, ...files] = readFileSync(record, "utf8").trimEnd().split("\n")
  expect(reference.startsWith(`${folderReference(join(folder, "temporary"))}/nixgen-`)).toBe(true)
  expect(mode).toBe("700")
  const manifest = readFileSync(join(project, "generated/.nixgen-manifest.json"), "utf8")
  const written = Object.keys(JSON.parse(manifest).files)
  expect(files.toSorted()).toEqual(
    ["./.nixgen-manifest.json", ...written.map((path) => `./${path}`)].toSorted(),
  )
  expect(readdirSync(join(folder, "temporary"))).toEqual(before)
})

test("a tree that Nix had nothing to say of is not evaluated again, but where that is asked for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nixgen "))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, "nix"), "#!/usr/bin/env bash\n", { mode: 0o755 })
  vi.stubEnv("PATH", `${folder}:${process.env["PATH"]}`)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const project = makeProject({ "hosts/web.ts": hostFile("") })
  await build({}, testTerminal(project))
  const told = async (options: { readonly again?: boolean }) => {
    const terminal = testTerminal(project)
    await check(options, terminal)
    return terminal.told()
  }
  expect(await told({})).toContain("Nix evaluates 1 host")
  expect(await told({})).toContain("nothing to say of this very tree before")
  expect(await told({ again: true })).toContain("Nix evaluates 1 host")
  writeFileSync(join(project, "hosts/web.ts"), hostFile('inventory: { rack: "a" }'))
  await build({}, testTerminal(project))
  expect(await told({})).toContain("Nix evaluates 1 host")
})
