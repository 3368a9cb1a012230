import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test, vi } from "vitest"
import { inputsTest, nix } from "../../test/support/nix.ts"
import { hostFile, makeProject } from "../../test/support/project.ts"
import { image } from "../../test/support/commands.ts"
import { makeSmallInputs } from "../../test/support/small-inputs.ts"
import { testTerminal } from "../../test/support/terminal.ts"

/** Inputs whose nixpkgs makes images, with next to nothing in them. */
function inputsWith(images: string): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-images-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  makeSmallInputs(folder)
  const base = join(folder, "nixpkgs/nixos/modules/base.nix")
  const declared = `options.system.configurationRevision = lib.mkOption { default = null; };
  options.system.build = lib.mkOption { type = lib.types.attrs; default = { }; };
  ${images}
  options = {`
  writeFileSync(base, readFileSync(base, "utf8").replace("options = {", declared))
  const inputs = JSON.parse(readFileSync(join(folder, "inputs.json"), "utf8"))
  inputs.nixpkgs.narHash = nix(["hash", "path", join(folder, "nixpkgs")]).trim()
  writeFileSync(join(folder, "inputs.json"), JSON.stringify(inputs))
  return folder
}

const derivation = (name: string) => `derivation {
  name = "${name}";
  system = builtins.currentSystem or "x86_64-linux";
  builder = "/bin/sh";
  args = [ "-c" "echo ${name} > $out" ];
}`

const project = () => makeProject({ "hosts/web-2.ts": hostFile("") })

inputsTest("the images of a host are listed, evaluated and built", async () => {
  const inputs = inputsWith(
    `config.system.build.images = { iso = ${derivation("iso")}; raw-efi = ${derivation("raw")}; };`,
  )
  const folder = project()
  const list = testTerminal(folder)
  expect(await image({ host: "web-2", inputs }, list)).toBe(0)
  expect(list.written()).toBe("iso\nraw-efi")
  const dry = testTerminal(folder)
  expect(await image({ host: "web-2", inputs, variant: "raw-efi", dryRun: true }, dry)).toBe(0)
  expect(dry.written()).toMatch(/^\/nix\/store\/.*-raw\.drv$/)
  expect(existsSync(join(folder, "result"))).toBe(false)
  const wrong = testTerminal(folder)
  expect(await image({ host: "web-2", inputs, variant: "izo" }, wrong)).toBe(1)
  expect(wrong.told()).toMatch(
    /error NG774 {2}there is no image "izo" of web-2\n {2}hint: did you mean "iso"\?/,
  )
  // no other machine is asked to build it
  vi.stubEnv("NIX_CONFIG", "build-hook =")
  onTestFinished(() => void vi.unstubAllEnvs())
  const terminal = testTerminal(folder)
  const given = { host: "web-2", inputs, variant: "iso", outLink: "web.iso" }
  expect(await image(given, terminal)).toBe(0)
  expect(terminal.told()).toContain("web.iso leads to the image iso of web-2")
  expect(readFileSync(join(folder, "web.iso"), "utf8")).toBe("iso\n")
})

inputsTest("a nixpkgs without images is told of, with what to do", async () => {
  const folder = project()
  const terminal = testTerminal(folder)
  expect(await image({ host: "web-2", inputs: inputsWith("") }, terminal)).toBe(1)
  expect(terminal.told()).toMatch(/error NG774 {2}the pinned nixpkgs makes no images of web-2/)
})

test("a host that there is not is told of", async () => {
  const terminal = testTerminal(project())
  await expect(image({ host: "wep", variant: "iso" }, terminal)).rejects.toThrow(/no host "wep"/)
})
