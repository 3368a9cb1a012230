/** The end of `nixgen import flake`: real Nix evaluates the original and what was imported. */
import { describe, expect, test } from "vitest"
import { importFile, type ImportOptions } from "./support/commands.ts"
import { lockOfNixpkgs } from "./support/foreign-lock.ts"
import { inputsFolder, inputsTest } from "./support/nix.ts"
import { makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

type Files = Readonly<Record<string, string>>

const machine = `nixpkgs.hostPlatform = "x86_64-linux"; system.stateVersion = "24.11"; documentation.enable = false;
  fileSystems."/" = { device = "/dev/sda1"; fsType = "ext4"; }; boot.loader.grub.device = "/dev/sda";`

/** A flake of one host, which has a module beside its own. */
const old: Files = {
  "old/flake.lock": lockOfNixpkgs,
  "old/flake.nix": `{
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-24.11";
  outputs = { nixpkgs, ... }: {
    nixosConfigurations.web = nixpkgs.lib.nixosSystem { modules = [ ./web.nix ./ssh.nix ]; };
  };
}`,
  "old/web.nix": `{ config, lib, ... }: { ${machine}
  networking.hostName = "web";
  environment.etc.hello.source = ./motd;
  systemd.services.hello = { script = "echo \${config.networking.hostName}"; wantedBy = [ "multi-user.target" ]; };
}`,
  "old/ssh.nix": `{ lib, ... }: { services.openssh.settings.PermitRootLogin = lib.mkForce "no"; services.openssh.enable = true; }`,
  "old/motd": "hello\n",
}

async function compared(files: Files, options: ImportOptions = {}) {
  const folder = makeProject(files)
  const terminal = testTerminal(folder)
  const all = { kind: "flake", into: "new", inputs: inputsFolder, ...options } as const
  const status = await importFile("old", all, terminal)
  return { folder, status, told: terminal.told() }
}

describe("a host that is imported", () => {
  inputsTest("is the same system, to the derivation", async () => {
    const { status, told } = await compared(old)
    expect(status).toBe(0)
    expect(told).toMatch(
      // of the stand-ins for packages, some services cannot be told
      /^web: the 11 options that it defines come to the same, and of 1 more Nix does not tell all; the system is the same derivation\n {2}not told whole: systemd\.services$/m,
    )
  })

  inputsTest("with a difference, is told where, and what it was", async () => {
    // nothing says what it is called, which a fleet does
    const web = old["old/web.nix"]?.replace('networking.hostName = "web";', "") ?? ""
    const { status, told } = await compared({ ...old, "old/web.nix": web })
    expect(status).toBe(0)
    expect(told).toMatch(/not all come to the same as before.*; the system is another derivation$/m)
    expect(told).toContain('  networking.hostName: it was "nixos", and is "web"')
  })

  inputsTest("is told where the original cannot be evaluated", async () => {
    const { status, told } = await compared({
      ...old,
      "old/ssh.nix": "{ nothing.like.it = true; }",
    })
    expect(status).toBe(0)
    expect(told).toContain(
      "the systems were not compared: Nix cannot evaluate the original: The option `nothing' does not exist",
    )
  })
})

describe("without a comparison", () => {
  test("it is left out", async () => {
    const { status, told } = await compared(old, { compare: false })
    expect([status, told.includes("compar")]).toEqual([0, false])
  })

  test("nothing is written, nothing is compared", async () => {
    const { status, told } = await compared(old, { dryRun: true })
    expect([status, told.includes("compar")]).toEqual([0, false])
  })

  inputsTest("the fleet does not build yet", async () => {
    const ssh = "{ inputs, ... }: { imports = [ inputs.x.nixosModules.y ]; }"
    const { status, told } = await compared({ ...old, "old/ssh.nix": ssh })
    expect(status).toBe(0)
    expect(told).toContain(
      'nothing was compared with the original: the fleet does not build yet: NG034 new/modules/ssh.ts:4:13 the flake has no input "x"',
    )
  })
})
