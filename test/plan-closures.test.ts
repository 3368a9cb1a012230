/** `nixgen plan --closures`: what changes in all packages of systems that are built, by the real Nix. */
import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect } from "vitest"
import { inputOverrides, readLocalInputs } from "../src/evaluate/inputs.ts"
import { folderReference } from "../src/evaluate/folder-reference.ts"
import { build, plan } from "./support/commands.ts"
import { inputsFolder, inputsTest, nix } from "./support/nix.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

/**
 * A system in the place of the host's own, which any Nix can build: it needs one package, and names its
 * commit. NixOS lets it be replaced as one whose dependencies are. The folder of a test is in it, so that no
 * other run has built it.
 */
const standIn = (version: string, folder: string) => `{ config, pkgs, ... }: {
  fileSystems."/" = { device = "/dev/vda"; fsType = "ext4"; };
  boot.loader.grub.enable = false;
  system.replaceRuntimeDependencies = [ { original = pkgs.hello; replacement = pkgs.hello; } ];
  nixpkgs.overlays = [
    (_: _: {
      replaceDependency = _:
        let
          shell = script: name: derivation {
            inherit name;
            system = "x86_64-linux";
            builder = "/bin/sh";
            args = [ "-c" script ];
          };
          hello = shell "echo ${folder} > $out" "nixgen-hello-${version}";
        in
        shell "echo \${hello} \${toString config.system.configurationRevision} > $out" "nixos-system-web";
    })
  ];
}
`

const files = {
  ".gitignore": "node_modules\n",
  "hosts/web.ts": hostFile(
    'imports: [nixModule("../stand-in.nix")],',
    'import { nixModule } from "nixgen"',
  ),
}

function git(folder: string, ...parameters: readonly string[]): string {
  const own = ["-c", "user.name=test", "-c", "user.email=test@example.org"]
  return execFileSync("git", [...own, ...parameters], { cwd: folder, encoding: "utf8" }).trim()
}

/** Builds the system of a generated flake as update.sh does. */
async function buildSystem(folder: string, revision?: string): Promise<void> {
  const out = join(folder, "generated")
  const { value } = await readLocalInputs(inputsFolder)
  const flake = `${folderReference(out)}${revision === undefined ? "" : `?rev=${revision}`}`
  const system = `${flake}#nixosConfigurations.web.config.system.build.toplevel`
  const settings = [
    "--no-link",
    "--no-write-lock-file",
    "--option",
    "sandbox",
    "false",
    "--option",
    "build-hook",
    "",
  ]
  nix(["build", ...settings, ...(await inputOverrides(out, value)), system])
}

inputsTest(
  "closures are compared where both systems are built, and else that is said",
  async () => {
    const folder = makeProject(files)
    writeFileSync(join(folder, "stand-in.nix"), standIn("1.0", folder))
    const built = async () => {
      const terminal = testTerminal(folder)
      expect([await build({}, terminal), terminal.told()]).toEqual([0, expect.anything()])
    }
    await built()
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "base")
    writeFileSync(join(folder, "stand-in.nix"), standIn("2.0", folder))
    await built()
    const planned = async (format: object) => {
      const terminal = testTerminal(folder)
      await plan({ hosts: [], closures: true, inputs: inputsFolder, ...format }, terminal)
      return terminal.written()
    }
    expect(await planned({})).toMatch(
      /^web: switch .*\n(?: {2}.*\n)* {2}all packages: not compared, neither system is built here$/m,
    )
    await buildSystem(folder)
    git(folder, "stash", "--quiet")
    await buildSystem(folder, git(folder, "rev-parse", "HEAD"))
    git(folder, "stash", "pop", "--quiet")
    expect(JSON.parse(await planned({ json: true }))).toMatchObject({
      plan: {
        hosts: [
          {
            host: "web",
            closures: { packages: [{ name: "nixgen-hello", before: ["1.0"], after: ["2.0"] }] },
          },
        ],
      },
    })
  },
)
