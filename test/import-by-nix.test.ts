/** `nixgen import flake` where only Nix knows what hosts are made of: what is written, and that it is the same. */
import { describe, expect } from "vitest"
import { importFile } from "./support/commands.ts"
import { lockOfNixpkgs } from "./support/foreign-lock.ts"
import { inputsFolder, inputsTest } from "./support/nix.ts"
import { makeProject, textsIn } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

type Files = Readonly<Record<string, string>>

const machine = `system.stateVersion = "24.11"; documentation.enable = false;
  fileSystems."/" = { device = "/dev/sda1"; fsType = "ext4"; }; boot.loader.grub.device = "/dev/sda";`

async function imported(outputs: string, files: Files) {
  const flake = `{
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-24.11";
  outputs = ${outputs};
}`
  const all = { "flake.nix": flake, "flake.lock": lockOfNixpkgs, ...files }
  const folder = makeProject(
    Object.fromEntries(Object.entries(all).map(([path, text]) => [`old/${path}`, text])),
  )
  const terminal = testTerminal(folder)
  const options = { kind: "flake", into: "new", inputs: inputsFolder } as const
  const status = await importFile("old", options, terminal)
  const written = Object.entries(textsIn(folder)).flatMap(([path, text]) =>
    /^new\/(?:hosts|modules)\//.test(path) ? [[path.slice(4), text]] : [],
  )
  const texts: Files = Object.fromEntries(written)
  return { status, told: terminal.told(), texts }
}

const same = (host: string) =>
  new RegExp(
    `^${host}: the \\d+ options that it defines come to the same.*; the system is the same derivation$`,
    "m",
  )

describe("hosts that only Nix knows", () => {
  inputsTest("a function of the flake's that goes over a folder", async () => {
    const { status, told, texts } = await imported(
      `inputs@{ nixpkgs, ... }:
    let
      inherit (nixpkgs) lib;
      mkHost = file: lib.nameValuePair (lib.removeSuffix ".nix" file) (lib.nixosSystem {
        system = "x86_64-linux";
        specialArgs = { inherit inputs; domain = "example.org"; };
        modules = (map (name: ./modules + "/\${name}") (lib.attrNames (builtins.readDir ./modules))) ++ [
          (./hosts + "/\${file}")
          { networking.hostName = lib.removeSuffix ".nix" file; }
        ];
      });
    in { nixosConfigurations = lib.listToAttrs (map mkHost (lib.attrNames (builtins.readDir ./hosts))); }`,
      {
        "hosts/web.nix": `{ ${machine} services.nginx.enable = true; }`,
        "modules/ssh.nix": `{ domain, ... }: { services.openssh.enable = true; networking.domain = domain; }`,
      },
    )
    expect([status, told]).toEqual([0, told])
    expect(told).toMatch(same("web"))
    expect(texts["hosts/web.ts"])
      .toBe(`import { type HostDefinition, defineHost, nix } from "nixgen"
import { ssh } from "../modules/ssh.ts"
import { web } from "../modules/web.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [ssh, web, nix\`\${{ networking: { hostName: "web" } }}\`],
} satisfies HostDefinition)
`)
  })

  inputsTest("modules of the flake's own modules, merged by their names", async () => {
    const { status, told, texts } = await imported(
      `inputs: let inherit (inputs.nixpkgs) lib; in (lib.evalModules {
      specialArgs = { inherit inputs; };
      modules = [ { options.flake = lib.mkOption { type = lib.types.submodule { options = {
          modules = lib.mkOption { type = lib.types.lazyAttrsOf (lib.types.lazyAttrsOf lib.types.deferredModule); };
          nixosConfigurations = lib.mkOption { type = lib.types.lazyAttrsOf lib.types.raw; };
        }; }; }; } ] ++ lib.filesystem.listFilesRecursive ./parts;
    }).config.flake`,
      {
        "parts/ssh.nix": `let port = 2222; in
{
  flake.modules.nixos.ssh = { lib, ... }: {
    services.openssh.ports = [ port ]; # not the usual one
    services.openssh.enable = lib.mkDefault true;
  };
  flake.modules.homeManager.ssh = { programs.ssh.enable = true; };
}`,
        "parts/base.nix": `{ config, ... }: {
  flake.modules.nixos.base = { imports = [ config.flake.modules.nixos.ssh ]; ${machine} };
}`,
        "parts/clock.nix": `{ flake.modules.nixos.base.time.timeZone = "UTC"; }`,
        "parts/hosts.nix": `{ inputs, config, lib, ... }: {
  flake.nixosConfigurations = lib.mapAttrs (name: system: inputs.nixpkgs.lib.nixosSystem {
    modules = [ config.flake.modules.nixos.base { networking.hostName = name; nixpkgs.hostPlatform = system; } ];
  }) { web = "x86_64-linux"; };
}`,
      },
    )
    expect([status, told]).toEqual([0, told])
    expect(told).toMatch(same("web"))
    expect(Object.keys(texts).toSorted()).toEqual([
      "hosts/web.ts",
      "modules/base.ts",
      "modules/clock-base.ts",
      "modules/ssh.ts",
    ])
    expect(texts["modules/ssh.ts"]).toBe(`import { defineModule, mkDefault } from "nixgen"

const port = 2222

export const ssh = defineModule({
  config: {
    services: {
      openssh: {
        ports: [port], // not the usual one
        enable: mkDefault(true),
      },
    },
  },
})
`)
    expect(texts["modules/base.ts"]).toContain("imports: [ssh],")
  })

  inputsTest(
    "what is plain of a module that takes names from around it, with its properties",
    async () => {
      const { status, told, texts } = await imported(
        `inputs@{ nixpkgs, ... }:
    let
      inherit (nixpkgs) lib;
      mkHost = platform: lib.nixosSystem {
        modules = [
          ./web.nix
          {
            nixpkgs.hostPlatform = lib.mkDefault platform;
            _module.args = { inherit inputs; };
            time.timeZone = lib.mkForce (lib.id "Europe/" + "Berlin");
            services.openssh = lib.mkIf (platform == "x86_64-linux") { enable = lib.mkOverride 900 true; };
            services.postgresql.settings = lib.id { whole = 2.0; small = 1.0e-7; large = 9007199254740993; };
            networking = lib.mkMerge [ { nameservers = lib.mkBefore [ "1.1.1.1" ]; } { domain = platform; } ];
            systemd.tmpfiles.rules = lib.mkOrder 700 [ "# " platform ]; boot.kernelModules = lib.mkAfter [ platform ];
          }
        ];
      };
    in { nixosConfigurations = lib.foldl' (a: b: a // b) { } [ { web = mkHost "x86_64-linux"; } ]; }`,
        {
          "web.nix": `{ networking.hostName = "web"; time.timeZone = "UTC"; networking.nameservers = [ "9.9.9.9" ]; ${machine} }`,
        },
      )
      expect([status, told]).toEqual([0, told])
      expect(told).not.toContain("NG558")
      expect(told).toMatch(same("web"))
      const definitions = [
        'boot: { kernelModules: mkAfter(["x86_64-linux"]) }',
        'networking: mkMerge([{ nameservers: mkBefore(["1.1.1.1"]) }, { domain: "x86_64-linux" }])',
        'nixpkgs: { hostPlatform: mkDefault("x86_64-linux") }',
        // by their digits: readers of JSON would round the one, and take the other for an integer
        "services: { openssh: mkIf(true, { enable: mkOverride(900, true) }), postgresql: { settings: { large: 9007199254740993n, small: 1e-7, whole: nix`2.0` } } }",
        'systemd: { tmpfiles: { rules: mkOrder(700, ["# ", "x86_64-linux"]) } }',
        'time: { timeZone: mkForce("Europe/Berlin") }',
      ]
      expect(texts["hosts/web.ts"]).toContain(`nix\`\${{ ${definitions.join(", ")} }}\``)
    },
  )

  inputsTest("the order of modules, however they are nested", async () => {
    const { status, told, texts } = await imported(
      `{ nixpkgs, ... }: let
      inherit (nixpkgs) lib;
      within = module: { _file = "part"; imports = [ module ]; };
    in {
      nixosConfigurations = lib.foldl' (a: b: a // b) { } [ { web = lib.nixosSystem {
        modules = [ (within (within ./a.nix)) ./b.nix (within { imports = [ ./c.nix ]; boot.kernelModules = [ "e" ]; }) ];
      }; } ];
    }`,
      {
        "a.nix": `{ boot.kernelModules = [ "a" ]; }`,
        "b.nix": `{ imports = [ ./d.nix ]; networking.hostName = "web"; nixpkgs.hostPlatform = "x86_64-linux"; ${machine} boot.kernelModules = [ "b" ]; }`,
        "c.nix": `{ boot.kernelModules = [ "c" ]; }`,
        "d.nix": `{ boot.kernelModules = [ "d" ]; }`,
      },
    )
    expect([status, told]).toEqual([0, told])
    expect(told).toMatch(same("web"))
    expect(texts["hosts/web.ts"]).toContain("imports: [b, d, modules, a],")
  })

  inputsTest("a module that nothing can be found of is told, and the rest goes on", async () => {
    const { status, told } = await imported(
      `{ nixpkgs, ... }: let inherit (nixpkgs) lib; in {
      nixosConfigurations = lib.listToAttrs [ { name = "web"; value = lib.nixosSystem {
        modules = map (name: lib.id name) [ ./web.nix (lib.setAttrByPath [ "time" "timeZone" ] "UTC")
          (lib.setAttrByPath [ "services" "nginx" ] { enable = true; virtualHosts.a.root = builtins.toFile "a" "b"; }) ];
      }; } ];
    }`,
      {
        "web.nix": `{ networking.hostName = "web"; nixpkgs.hostPlatform = "x86_64-linux"; ${machine} }`,
      },
    )
    expect([status, told]).toEqual([0, told])
    expect(told).toContain("warning NG558 old/flake.nix")
    expect(told).toContain('a module of the host "web" is not taken over')
    expect(told).toContain("  services.nginx.enable: it was true, and is false")
  })
})
