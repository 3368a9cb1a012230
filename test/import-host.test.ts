/** `nixgen import host`: what is written for a tree of modules, that it builds and says the same, what stays Nix. */
import { ProblemError } from "../src/problems/problem.ts"
import { tellProblems } from "../src/cli/outcome/report.ts"
import { describe, expect, test } from "vitest"
import { build, importFile, type ImportOptions } from "./support/commands.ts"
import { evaluatedHost } from "./support/evaluated-host.ts"
import { evaluate, inputPath, inputsTest } from "./support/nix.ts"
import { makeProject, textsIn } from "./support/project.ts"
import { testTerminal, withoutFrames } from "./support/terminal.ts"

type Files = Readonly<Record<string, string>>

/** What a machine says that a host has to. */
const facts = `nixpkgs.hostPlatform = "x86_64-linux"; system.stateVersion = "24.11";`

/** A project with a tree in `old/`, and what is told and written when hosts of it are imported. */
async function imported(old: Files, file: string, options: ImportOptions = {}) {
  const folder = makeProject(inOld(old))
  const { status, told } = await importedInto(folder, file, options)
  return { folder, status, told, written: writtenIn(folder) }
}

/** What is told where all of it is an error of the command. */
function toldBy(error: unknown) {
  if (!(error instanceof ProblemError)) throw error
  const terminal = testTerminal("/")
  const file = error.problems.find(({ place }) => place !== undefined)?.place?.file ?? ""
  const folder = file.slice(0, Math.max(0, file.indexOf("/old/")))
  tellProblems(error.problems, { ...terminal, directory: folder })
  const written: Files = {}
  return { folder, status: 1, told: withoutFrames(terminal.told()), written }
}

function inOld(old: Files): Files {
  return Object.fromEntries(Object.entries(old).map(([path, text]) => [`old/${path}`, text]))
}

async function importedInto(folder: string, file: string, options: ImportOptions = {}) {
  const terminal = testTerminal(folder)
  const status = await importFile(
    `old/${file}`,
    { kind: "host", compare: false, ...options },
    terminal,
  )
  return { status, told: withoutFrames(terminal.told()) }
}

/** The files that are neither the tree's nor what every project has. */
function writtenIn(folder: string): Files {
  const others = /^(old|node_modules|npins|generated)\/|^fleet\.ts$/
  return Object.fromEntries(Object.entries(textsIn(folder)).filter(([path]) => !others.test(path)))
}

/** Builds what was written; what is generated, and what is told. */
async function built(folder: string): Promise<{ readonly told: string; readonly texts: Files }> {
  const terminal = testTerminal(folder)
  await build({}, terminal)
  const texts = Object.entries(textsIn(folder)).flatMap(([path, text]) =>
    path.startsWith("generated/") ? [[path.slice("generated/".length), text] as const] : [],
  )
  return { told: terminal.told(), texts: Object.fromEntries(texts) }
}

describe("what is written for a tree", () => {
  test.each<[name: string, old: Files, file: string, want: Files]>([
    [
      "a file without imports is all of the host",
      { "web.nix": `# The web server.\n{ ${facts} services.nginx.enable = true; }` },
      "web.nix",
      {
        "hosts/web.ts": `import { type HostDefinition, defineHost } from "nixgen"

// The web server.
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: { services: { nginx: { enable: true } } },
} satisfies HostDefinition)
`,
      },
    ],
    [
      "a platform that is a set, as text: a host says it so",
      {
        "flake.nix": "{ }",
        "web.nix": `{ imports = [ ./hardware.nix ]; ${facts} }`,
        "hardware.nix": `{ nixpkgs.hostPlatform.system = "x86_64-linux"; # as it is\n}`,
      },
      "web.nix",
      {
        "hosts/web.ts": `import { type HostDefinition, defineHost } from "nixgen"
import { hardware } from "../modules/hardware.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [hardware],
} satisfies HostDefinition)
`,
        "modules/hardware.ts": `import { defineModule } from "nixgen"

export const hardware = defineModule({
  config: {
    nixpkgs: { hostPlatform: "x86_64-linux" }, // as it is
  },
})
`,
      },
    ],
    [
      "a platform of more than its system, by force beside the host's own",
      {
        "flake.nix": "{ }",
        "web.nix": `{ nixpkgs.hostPlatform = { system = "x86_64-linux"; gcc.arch = "skylake"; }; system.stateVersion = "24.11"; }`,
      },
      "web.nix",
      {
        "hosts/web.ts": `import { type HostDefinition, defineHost, mkForce } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    nixpkgs: { hostPlatform: mkForce({ system: "x86_64-linux", gcc: { arch: "skylake" } }) },
  },
} satisfies HostDefinition)
`,
      },
    ],
    [
      "a folder, what it imports, and a file that it refers to",
      {
        "flake.nix": "{ }",
        "hosts/web/default.nix": `{ domain, inputs, ... }: {
  imports = [ ./hardware-configuration.nix ../../modules/ssh.nix inputs.disko.nixosModules.disko ];
  networking.hostName = "www"; # its name
  users.motdFile = ../../motd;
}`,
        "hosts/web/hardware-configuration.nix": `{ lib, ... }: { nixpkgs.hostPlatform = lib.mkDefault "aarch64-linux"; }`,
        "modules/ssh.nix": `{ services.openssh.enable = true; system.stateVersion = "23.05"; }`,
        motd: "hello\n",
      },
      "hosts/web",
      {
        "hosts/web.ts": `import { type HostDefinition, defineHost, file, inputs, nixModule } from "nixgen"
import { ssh } from "../modules/ssh.ts"

// its name
export default defineHost({
  system: "aarch64-linux",
  stateVersion: "23.05",
  hostName: "www",
  hardware: nixModule("../nix/hosts/web/hardware-configuration.nix"),
  imports: [ssh, inputs.disko.nixosModules.disko],
  config: { users: { motdFile: file("../nix/motd") } },
} satisfies HostDefinition)
`,
        "modules/ssh.ts": `import { defineModule } from "nixgen"

export const ssh = defineModule({
  config: { services: { openssh: { enable: true } }, system: { stateVersion: "23.05" } },
})
`,
        "nix/hosts/web/hardware-configuration.nix": `{ lib, ... }: { nixpkgs.hostPlatform = lib.mkDefault "aarch64-linux"; }`,
        "nix/motd": "hello\n",
      },
    ],
    [
      "options of its own make it a module of the host",
      { "web.nix": `{ lib, ... }: { options.a = lib.mkOption { }; config = { ${facts} }; }` },
      "web.nix",
      {
        "hosts/web.ts": `import { type HostDefinition, defineHost } from "nixgen"
import { web } from "../modules/web.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [web],
} satisfies HostDefinition)
`,
        "modules/web.ts": `import { defineModule, lib } from "nixgen"

export const web = defineModule({
  options: { a: lib.mkOption({}) },
  config: { nixpkgs: { hostPlatform: "x86_64-linux" }, system: { stateVersion: "24.11" } },
})
`,
      },
    ],
    [
      "what TypeScript cannot say stays Nix, with all that it refers to",
      {
        "flake.nix": "{ }",
        "web.nix": `{ imports = [ ./modules/a.nix ./modules/c.nix ]; ${facts} }`,
        "modules/a.nix": `{ lib, ... }: lib.mkMerge [ { imports = [ ./b.nix ]; } ]`,
        "modules/b.nix": `{ environment.etc.x.source = ./x; }`,
        "modules/c.nix": `{ time.timeZone = "UTC"; }`,
        "modules/x": "x",
      },
      "web.nix",
      {
        "hosts/web.ts": `import { type HostDefinition, defineHost, nixModule } from "nixgen"
import { c } from "../modules/c.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [nixModule("../nix/modules/a.nix"), c],
} satisfies HostDefinition)
`,
        "modules/c.ts": `import { defineModule } from "nixgen"

export const c = defineModule({
  config: { time: { timeZone: "UTC" } },
})
`,
        "nix/modules/a.nix": `{ lib, ... }: lib.mkMerge [ { imports = [ ./b.nix ]; } ]`,
        "nix/modules/b.nix": `{ environment.etc.x.source = ./x; }`,
        "nix/modules/x": "x",
      },
    ],
  ])("%s", async (_name, old, file, want) => {
    const { status, written } = await imported(old, file)
    expect([status, written]).toEqual([0, want])
  })
})

describe("names", () => {
  test.each<[name: string, paths: readonly string[], want: Readonly<Record<string, string>>]>([
    ["a-b beside a_b", ["a-b.nix", "a_b.nix"], { "a-b": "aB", a_b: "a_b" }],
    ["two that are one as a constant", ["a-b.nix", "aB.nix"], { "a-b": "aB", aB: "aB2" }],
    ["two that some disks take for one", ["ssh.nix", "SSH.nix"], { ssh: "ssh", "SSH-2": "SSH2" }],
    [
      "the same in several folders",
      ["x/default.nix", "a/x.nix", "b/x/default.nix"],
      { x: "x", "a-x": "aX", "b-x": "bX" },
    ],
    [
      "words of JavaScript and of nixgen",
      ["class.nix", "nix.nix", "config.nix"],
      {
        class: "_class",
        nix: "nix2",
        config: "config2",
      },
    ],
    ["a name that is in another file", ["port.nix", "user.nix"], { port: "port2", user: "user" }],
    ["what no file should be called", ["Über ß.nix", "1.nix"], { ber: "ber", "1": "_1" }],
  ])("%s", async (_name, paths, want) => {
    const modules = paths.map((path, index) => [
      path,
      path === "user.nix" ? "let port = 1; in { a.b = port; }" : `{ a.b${index} = ${index}; }`,
    ])
    const quoted = paths.map((path) => `(./. + ${JSON.stringify(`/${path}`)})`)
    const direct = paths.map((path) => `./${path}`)
    const list = paths.every((path) => /^[\w./-]+$/.test(path)) ? direct : quoted
    const old = { "flake.nix": "{ }", ...Object.fromEntries(modules) }
    const { written } = await imported(
      { ...old, "web.nix": `{ imports = [ ${list.join(" ")} ]; ${facts} }` },
      "web.nix",
    )
    const names = Object.entries(written).flatMap(([path, text]) => {
      const [, file] = /^modules\/(.*)\.ts$/.exec(path) ?? []
      return file === undefined ? [] : [[file, /export const (\w+)/.exec(text)?.[1]]]
    })
    expect(Object.fromEntries(names)).toEqual(want)
  })
})

describe("what is told", () => {
  const web = (imports: string) => ({ "flake.nix": "{ }", "web.nix": `{ ${imports} ${facts} }` })

  test.each<[name: string, old: Files, file: string, options: ImportOptions, told: string]>([
    [
      "a file that is not there",
      {},
      "web.nix",
      {},
      `error NG090 old/web.nix  the file cannot be read: there is no such file
  hint: name a Nix file`,
    ],
    [
      "a file that is no Nix",
      { "web.nix": "{ a = }" },
      "web.nix",
      {},
      "error NG011 old/web.nix:1:7  expected an expression, found `}` (line 1, column 7)",
    ],
    [
      "an import that is no Nix",
      { ...web("imports = [ ./a.nix ];"), "a.nix": "{ a = }" },
      "web.nix",
      {},
      "error NG011 old/a.nix:1:7  expected an expression, found `}` (line 1, column 7)",
    ],
    [
      "an import that is not there, at its place",
      web("imports = [ ./a.nix ];"),
      "web.nix",
      {},
      "error NG553 old/web.nix:1:15  there is no file ",
    ],
    [
      "a host whose platform and release nothing says",
      { "web.nix": "{ }" },
      "web.nix",
      {},
      `error NG556 old/web.nix  nothing that was followed from here says what nixpkgs.hostPlatform of web is
  hint: say it: --system x86_64-linux
error NG556 old/web.nix  nothing that was followed from here says what system.stateVersion of web is
  hint: say it: --state-version 24.11
2 errors
nothing was written`,
    ],
    [
      "a flake that writes out no host",
      { "flake.nix": "{ outputs = _: { }; }" },
      "#web",
      {},
      `error NG557 old/flake.nix  no host is written out in this flake`,
    ],
    [
      "a host that the flake does not have",
      {
        "flake.nix":
          "{ outputs = { nixpkgs, ... }: { nixosConfigurations.web = nixpkgs.lib.nixosSystem { modules = [ ]; }; }; }",
      },
      "#wbe",
      {},
      `error NG557 old/flake.nix  this flake has no host named "wbe"
  hint: did you mean "web"?`,
    ],
    [
      "a host that something else makes",
      { "flake.nix": "{ outputs = { x, ... }: { nixosConfigurations.web = x.lib.system { }; }; }" },
      "#web",
      {},
      `error NG557 old/flake.nix  what the host "web" is made of is not written out in this flake`,
    ],
    [
      "why a module stays Nix",
      { ...web("imports = [ ./a.nix ];"), "a.nix": "{ lib, ... }: lib.mkMerge [ ]" },
      "web.nix",
      { dryRun: true },
      `warning NG554 old/a.nix:1:15  this module stays Nix: what it gives is not written out as an attribute set
would write hosts/web.ts
would write nix/a.nix
1 file of TypeScript, 1 module in Nix`,
    ],
    [
      "what is outside of the flake, where it is named",
      web("\n a = ../../x;"),
      "web.nix",
      { dryRun: true },
      "warning NG555 old/web.nix:2:6  this is not taken along: ",
    ],
    [
      "what is not taken along",
      web("users.motdFile = ./motd; a = ../../x;"),
      "web.nix",
      { dryRun: true },
      "warning NG555 old/web.nix:1:20  this is not taken along: there is no file ",
    ],
    [
      "what the fleet has to give",
      { "web.nix": `{ inputs, domain, ... }: { imports = [ inputs.disko.x ]; ${facts} }` },
      "web.nix",
      { dryRun: true },
      `would write hosts/web.ts
1 file of TypeScript
the fleet needs the input disko: nixgen add input disko …
the fleet has to give the argument domain: arguments`,
    ],
    [
      "what a function among its imports takes",
      {
        "web.nix": `{
  imports = [ ({ inputs, domain, ... }: let inherit (inputs) hardware; in { imports = with hardware.modules; [ pc inputs.comfy.x ]; }) ];
  ${facts}
}`,
      },
      "web.nix",
      { dryRun: true },
      `the fleet needs the input comfy: nixgen add input comfy …
the fleet needs the input hardware: nixgen add input hardware …
the fleet has to give the argument domain: arguments`,
    ],
  ])("%s", async (_name, old, file, options, want) => {
    const { folder, told, written } = await imported(old, file, options).catch(toldBy)
    expect(told.replaceAll(folder, "").replaceAll(/ +$/gm, "")).toContain(want)
    expect(written).toEqual({})
  })

  test("only what the fleet does not give yet", async () => {
    const host = `{ inputs, domain, other, ... }: { imports = [ inputs.disko.x inputs.y.x ]; ${facts} }`
    const folder = makeProject({
      ...inOld({ "web.nix": host }),
      "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  inputs: { disko: {} },
  arguments: { domain: "example.org" },
})
`,
    })
    const { told } = await importedInto(folder, "web.nix")
    expect(told).toBe(`wrote hosts/web.ts
1 file of TypeScript
the fleet needs the input y: nixgen add input y …
the fleet has to give the argument other: arguments`)
  })

  test("flags that are for others", async () => {
    const command = imported(web(""), "web.nix", { host: true })
    await expect(command).rejects.toThrow("--host, --arg and --attr are for a file")
    const other = imported(web(""), "web.nix", { kind: "module", dryRun: true })
    await expect(other).rejects.toThrow(
      "--dry-run, --no-compare, --system and --state-version are for hosts and flakes",
    )
  })
})

/** A flake of hosts, as the functions that make them are called. */
function flake(hosts: string, before = ""): Files {
  return {
    "flake.nix": `{
  outputs = { self, nixpkgs, disko, ... }@inputs:
    ${before === "" ? "" : `let ${before} in`} { nixosConfigurations = ${hosts}; };
}`,
    "web.nix": `{ imports = [ ./ssh.nix ]; ${facts} }`,
    "mail/default.nix": "{ imports = [ ../ssh.nix ]; }",
    "ssh.nix": "{ services.openssh.enable = true; }",
  }
}

describe("hosts of a flake", () => {
  const mkHost = `mkHost = name: { system ? "x86_64-linux", modules ? [ ] }: nixpkgs.lib.nixosSystem {
    inherit system;
    specialArgs = { inherit inputs; };
    modules = [ disko.nixosModules.disko ./\${name}.nix ] ++ modules;
  };`

  test.each<[name: string, old: Files, host: string, imports: string]>([
    [
      "a call with one file is that file",
      flake("{ web = nixpkgs.lib.nixosSystem { modules = [ ./web.nix ]; }; }"),
      "web",
      "imports: [ssh],",
    ],
    [
      "a function of the flake's own, with texts in paths",
      flake('{ web = mkHost "web" { }; }', mkHost),
      "web",
      "imports: [inputs.disko.nixosModules.disko, web],",
    ],
    [
      "arguments of its own",
      flake(`{ web = mkHost "web" { system = "x86_64-linux"; modules = [ ./mail ]; }; }`, mkHost),
      "web",
      "imports: [inputs.disko.nixosModules.disko, web, mail],",
    ],
    [
      "names that a function of the library is given",
      flake(`nixpkgs.lib.genAttrs [ "web" ] (name: mkHost name { })`, mkHost),
      "web",
      "imports: [inputs.disko.nixosModules.disko, web],",
    ],
    [
      "a set of hosts that is mapped",
      flake(`builtins.mapAttrs mkHost { web = { }; }`, mkHost),
      "web",
      "imports: [inputs.disko.nixosModules.disko, web],",
    ],
    [
      "sets that are put together, and names that are inherited",
      flake(
        `{ } // { "web" = nixosSystem { modules = base ++ [ (./. + "/web.nix") ]; }; }`,
        "inherit (nixpkgs.lib) nixosSystem; base = with inputs; [ ./mail disko.nixosModules.disko ];",
      ),
      "web",
      "imports: [mail, inputs.disko.nixosModules.disko, web],",
    ],
    [
      "a file that makes them",
      {
        ...flake("import ./hosts.nix { inherit inputs; }"),
        "hosts.nix":
          "{ inputs }: with inputs.nixpkgs.lib; { web = nixosSystem { modules = [ ./web.nix ./mail ]; }; }",
      },
      "web",
      "imports: [web, mail],",
    ],
    [
      "modules of the flake's own outputs",
      {
        ...flake(
          "{ web = nixpkgs.lib.nixosSystem { modules = [ self.nixosModules.ssh ./web.nix ]; }; }",
        ),
        "flake.nix": `{ outputs = { self, nixpkgs, ... }: {
          nixosModules.ssh = ./ssh.nix;
          nixosConfigurations.web = nixpkgs.lib.nixosSystem { modules = [ self.nixosModules.ssh ./web.nix ]; };
        }; }`,
      },
      "web",
      "imports: [ssh, web],",
    ],
    [
      "a module that is written out among them, and says its name",
      flake(
        `{ web = nixpkgs.lib.nixosSystem { modules = [ ./web.nix { networking.hostName = "www"; } ]; }; }`,
      ),
      "web",
      'hostName: "www",\n  imports: [web, nix`${{ networking: { hostName: "www" } }}`],',
    ],
    [
      "a module among them that says its platform as a default",
      flake(
        `{ web = nixpkgs.lib.nixosSystem { modules = [ ./mail
          { nixpkgs.hostPlatform = nixpkgs.lib.mkDefault "x86_64-linux"; system.stateVersion = "24.11"; } ]; }; }`,
      ),
      "web",
      'nixpkgs: { hostPlatform: inputs.nixpkgs.lib.mkDefault("x86_64-linux") }',
    ],
    [
      "a function that decides by what it is given",
      flake(
        `{ web = make "web" { mail = true; }; }`,
        `make = name: { mail ? false, old ? false }: (if old then inputs.old.system else nixpkgs.lib.nixosSystem) {
          modules = [ (if mail && !old then ./mail else { }) (if name == "web" then ./web.nix else ./mail) ];
        };`,
      ),
      "web",
      "imports: [mail, web],",
    ],
    [
      "a set that its own texts refer to",
      flake(
        "{ web = nixpkgs.lib.nixosSystem { modules = [ ./web.nix { users.motd = consts.names.b; home.consts = consts; } ]; }; }",
        `consts = rec { names = { a = "x"; b = "\${names.a}.b"; c = "\${names.a}.c"; d = "\${names.a}.d"; }; };`,
      ),
      "web",
      'd = "\\${names.a}.d";',
    ],
    [
      "packages that it is given are an option's, and say its system",
      {
        ...flake(
          "{ web = nixpkgs.lib.nixosSystem { pkgs = nixpkgs.legacyPackages.aarch64-linux; modules = [ ./mail ./first.nix ]; }; }",
        ),
        "first.nix": `{ system.stateVersion = "24.11"; }`,
      },
      "web",
      'nix`${{ nixpkgs: { pkgs: inputs.nixpkgs.legacyPackages["aarch64-linux"] } }}`',
    ],
    [
      "modules that import what the flake itself has",
      {
        ...flake("{ web = nixpkgs.lib.nixosSystem { modules = [ ./web.nix ]; }; }"),
        "flake.nix": `{ outputs = { self, nixpkgs, ... }@inputs: let inherit (self) outputs; in {
          nixosModules = { a = ./mail; b = import ./ssh.nix; };
          nixosConfigurations.web = nixpkgs.lib.nixosSystem { specialArgs = { inherit inputs self outputs; }; modules = [ ./web.nix ]; };
        }; }`,
        "web.nix": `{ inputs, outputs, self, lib, ... }: {
          imports = [ inputs.self.nixosModules.a self.nixosModules.b ] ++ (builtins.attrValues outputs.nixosModules);
          ${facts}
        }`,
      },
      "web",
      "imports: [mail, ssh, mail, ssh],",
    ],
    [
      "modules at paths that a library of the flake's makes, with what is written beside them",
      {
        ...flake("{ }"),
        "flake.nix": `{ outputs = { nixpkgs, ... }@inputs: let
          own = import ./lib { inherit (nixpkgs) lib; };
          lib = nixpkgs.lib.extend (_: _: { own = import ./lib { lib = nixpkgs.lib; }; });
        in {
          nixosConfigurations.web = nixpkgs.lib.nixosSystem { specialArgs = { inherit inputs own lib; }; modules = [ ./web.nix ]; };
        }; }`,
        "lib/default.nix": `{ lib }: {
          relativeToRoot = lib.path.append ../.;
          fromRoot = path: ../. + "/\${path}";
        }`,
        "web.nix": `{ lib, own, inputs, ... }: {
          imports = lib.flatten [
            (map own.relativeToRoot [ "mail" ])
            inputs.agenix.nixosModules.default # for secrets
            (map lib.own.fromRoot [ "ssh.nix" ]) # from afar
          ];
          ${facts}
        }`,
      },
      "web",
      "imports: [\n    mail,\n    inputs.agenix.nixosModules.default, // for secrets\n    ssh, // from afar\n  ],",
    ],
    [
      "modules by the names that Nix puts together, or finds in a folder",
      {
        ...flake("{ web = nixpkgs.lib.nixosSystem { modules = [ ./web.nix ]; }; }"),
        "web.nix": `{ lib, ... }: {
          imports = map (name: ./. + "/\${name}.nix") [ "ssh" ]
            ++ builtins.map (name: ./parts + "/\${name}") (builtins.filter (name: name != "default.nix" && lib.hasSuffix ".nix" name)
              (builtins.attrNames (builtins.readDir ./parts)))
            ++ lib.mapAttrsToList (name: _: ./parts + "/\${name}") (lib.filterAttrs (_: type: type == "directory") (builtins.readDir ./parts))
            ++ lib.concatMap (path: [ path ]) (lib.filesystem.listFilesRecursive ./more);
          ${facts}
        }`,
        "parts/default.nix": "{ }",
        "parts/b.nix": "{ services.openssh.enable = true; }",
        "parts/a.nix": "{ services.fstrim.enable = true; }",
        "parts/README": "",
        "parts/deep/default.nix": "{ services.fwupd.enable = true; }",
        "more/x/c.nix": "{ services.upower.enable = true; }",
      },
      "web",
      "imports: [ssh, a, b, deep, c],",
    ],
    [
      "modules of flake-parts",
      {
        ...flake("{ }"),
        "flake.nix": `{ outputs = inputs@{ flake-parts, ... }:
          flake-parts.lib.mkFlake { inherit inputs; } { imports = [ ./parts/hosts.nix ]; systems = [ ]; }; }`,
        "parts/hosts.nix": `{ inputs, withSystem, ... }: {
          flake.nixosConfigurations.web = withSystem "x86_64-linux" (_:
            inputs.nixpkgs.lib.nixosSystem { modules = [ ../web.nix ../mail ]; });
        }`,
      },
      "web",
      "imports: [web, mail],",
    ],
    [
      "a tree of modules of flake-parts",
      {
        ...flake("{ }"),
        "flake.nix": `{ outputs = inputs: inputs.flake-parts.lib.mkFlake { inherit inputs; } (inputs.import-tree ./parts); }`,
        "parts/a/hosts.nix": `{ inputs, ... }: {
          flake.nixosConfigurations.web = inputs.nixpkgs.lib.nixosSystem { modules = [ ../../web.nix ../../mail ]; };
        }`,
      },
      "web",
      "imports: [web, mail],",
    ],
  ])("%s", async (_name, old, host, imports) => {
    const { status, written, told } = await imported(old, `#${host}`).catch(toldBy)
    expect([status, told.includes("NG55")]).toEqual([0, false])
    expect(written["hosts/web.ts"]).toContain(imports)
  })

  test("flags say only what the modules do not", async () => {
    const given = { system: "aarch64-linux", stateVersion: "20.03" }
    const { written } = await imported({ "web.nix": `{ ${facts} }` }, "web.nix", given)
    expect(written["hosts/web.ts"]).toContain('system: "x86_64-linux",\n  stateVersion: "24.11"')
    const bare = await imported({ "web.nix": "{ }" }, "web.nix", { ...given, name: "www" })
    expect(bare.written["hosts/www.ts"]).toContain(
      'system: "aarch64-linux",\n  stateVersion: "20.03"',
    )
  })

  test("all of them at once", async () => {
    const made = `nixpkgs.lib.genAttrs [ "a" "b" ] (name: nixpkgs.lib.nixosSystem { modules = [ ./web.nix { networking.hostName = name; } ]; })`
    const { status, written } = await imported(flake(made), "#*")
    expect([status, Object.keys(written).toSorted()]).toEqual([
      0,
      ["hosts/a.ts", "hosts/b.ts", "modules/ssh.ts", "modules/web.ts"],
    ])
    expect(written["hosts/b.ts"]).toContain('hostName: "b"')
  })

  test("paths that are others for each host are made by Nix, as before", async () => {
    const { written } = await imported(
      {
        ...flake("{ }"),
        "flake.nix": `{ outputs = { nixpkgs, ... }: {
          nixosConfigurations = nixpkgs.lib.genAttrs [ "a" "b" ] (name: nixpkgs.lib.nixosSystem {
            specialArgs.own = { folder = ./. + "/\${name}"; };
            modules = [ ./web.nix ];
          });
        }; }`,
        "web.nix": `{ own, ... }: { imports = map (name: own.folder + name) [ "/ssh.nix" ]; ${facts} }`,
      },
      "#*",
    )
    expect(written["modules/web.ts"] ?? written["hosts/a.ts"]).toContain("name: own.folder + name")
  })

  test("files of the flake's own folder are taken along, and of names that go on, the folder", async () => {
    const { written } = await imported(
      {
        "flake.nix": `{ outputs = { self, nixpkgs, ... }@inputs: {
        nixosConfigurations.web = nixpkgs.lib.nixosSystem { specialArgs = { inherit inputs self; }; modules = [ ./web.nix ]; };
      }; }`,
        "web.nix": `{ inputs, self, config, ... }: {
        users.motdFile = "\${toString inputs.self}/motd.txt";
        environment.etc.a.source = "\${self}/keys/\${config.networking.hostName}.pub"; ${facts}
      }`,
        "motd.txt": "hello",
        "keys/web.pub": "key",
      },
      "#web",
    )
    expect(written).toMatchObject({ "nix/keys/web.pub": "key", "nix/motd.txt": "hello" })
    expect(written["hosts/web.ts"]).toContain('motdFile: file("../nix/motd.txt")')
    expect(written["hosts/web.ts"]).toContain(
      'source: str`${file("../nix/keys")}/${config.networking.hostName}.pub`',
    )
  })

  test.each([
    ['self + "/motd.txt"', 'file("../nix/motd.txt")'],
    ['inputs.self.outPath + "/motd.txt"', 'file("../nix/motd.txt")'],
    ['"${inputs.self}/a b.txt"', 'file("../nix/a b.txt")'],
    [
      'self + "/keys/${config.networking.hostName}.pub"',
      'str`${file("../nix/keys")}/${config.networking.hostName}.pub`',
    ],
    [
      '"cat ${self}/motd.txt ${self}/keys/web.pub; ls ${self}/none"',
      'str`cat ${file("../nix/motd.txt")} ${file("../nix/keys/web.pub")}; ls ${specialArgs.self}/none`',
    ],
    ['(x: "${self}/motd.txt") 1', 'nix`x: ${file("../nix/motd.txt")}`(1)'],
    [
      '(x: "${root}/keys/${x}.pub") "web"',
      'nix`x: "\\${${file("../nix/keys")}}/\\${x}.pub"`("web")',
    ],
    ['(x: self + "/keys/${x}.pub") "web"', 'nix`x: ${file("../nix/keys")} + "/\\${x}.pub"`("web")'],
    ['(x: inputs.self + "/keys" + x) "/web.pub"', 'nix`x: inputs.self + "/keys" + x`("/web.pub")'],
    ['(self: "${self}/motd.txt") ./keys', 'nix`self: "\\${self}/motd.txt"`(file("../nix/keys"))'],
  ])("files of the flake's own folder in %s", async (nix, typescript) => {
    const { written } = await imported(
      {
        "flake.nix": `{ outputs = { self, nixpkgs, ... }@inputs: {
        nixosConfigurations.web = nixpkgs.lib.nixosSystem { specialArgs = { inherit inputs self; }; modules = [ ./web.nix ]; };
      }; }`,
        "web.nix": `{ inputs, self, config, ... }: let root = self; in { environment.etc.a.source = ${nix}; ${facts} }`,
        "motd.txt": "hello",
        "a b.txt": "a",
        "keys/web.pub": "key",
      },
      "#web",
    )
    expect(written["hosts/web.ts"]?.replace(/\s+/g, " ")).toContain(`source: ${typescript}`)
  })

  test.each([
    ["a set", "{ ... }"],
    ["a function", "({ config, ... }: { ... })"],
    ["a function in a let", "(let a = 1; in { pkgs, ... }: { ... })"],
  ])("what %s in the list of its modules says of it is known", async (_, form) => {
    const module = form
      .replace("{ ... })", `{ ${facts} })`)
      .replace(/^\{ \.\.\. \}$/, `{ ${facts} }`)
    const hosts = `{ web = nixpkgs.lib.nixosSystem { modules = [ ./mail ${module} ]; }; }`
    const { written } = await imported(flake(hosts), "#web")
    expect(written["hosts/web.ts"]).toContain('stateVersion: "24.11"')
  })

  test("what only flake-parts makes is told, and nothing is written", async () => {
    const old = {
      "flake.nix": `{ outputs = inputs: inputs.flake-parts.lib.mkFlake { inherit inputs; } ({ config, ... }: {
        flake.nixosConfigurations.web = inputs.nixpkgs.lib.nixosSystem { modules = [ config.hosts.web ]; }; }); }`,
    }
    const { told } = await imported(old, "#web").catch(toldBy)
    expect(told).toContain("NG551 old/flake.nix:2:")
    expect(told).toContain("`config` is known to the flake alone")
  })

  test("other arguments of a host are told", async () => {
    const made = "{ web = nixpkgs.lib.nixosSystem { lib = 1; modules = [ ./web.nix ]; }; }"
    const { told } = await imported(flake(made), "#web")
    expect(told).toContain('NG558 old/flake.nix  the host "web" is given `lib`')
  })
})

describe("what is written builds", () => {
  test("with files of one name in several folders", async () => {
    const { folder } = await imported(
      {
        "flake.nix": "{ }",
        "web.nix": `{ lib, ... }: { imports = [ ./a ./raw.nix ]; networking.hostName = lib.mkDefault "web"; ${facts} }`,
        "a/default.nix": "{ imports = [ ./b ./raw.nix ]; users.motdFile = ./b.txt; }",
        "a/b/default.nix": `{ users.motdFile = ./b.txt; home.a = import ./raw.nix; }`,
        "a/raw.nix": "{ lib, ... }: lib.mkMerge [ ]",
        "raw.nix": "{ lib, ... }: lib.mkMerge [ ]",
        "a/b/raw.nix": "1",
        "a/b.txt": "1",
        "a/b/b.txt": "2",
      },
      "web.nix",
    )
    const { told } = await built(folder)
    expect(told).not.toContain("error")
    expect(told).toContain("created")
  })

  const old = {
    "flake.nix": "{ }",
    "web.nix": `{ lib, ... }: {
      imports = [ ./a.nix ./raw.nix ./own.nix ] ++ [ ./b ];
      ${facts}
      own = [ "web" ];
    }`,
    "a.nix": `{ imports = [ ./own.nix ./b ]; own = [ "a" ]; environment.variables.A = "a"; }`,
    "b/default.nix": `{ own = [ "b" ]; users.motd = builtins.readFile ./motd; }`,
    "b/motd": "hello",
    // it stays Nix, and so does what it imports, wherever else that is imported
    "raw.nix": `{ lib, ... }: lib.setAttrByPath [ "imports" ] [ ./own.nix ]`,
    "own.nix": `{ lib, ... }: { options.own = lib.mkOption { type = lib.types.listOf lib.types.str; }; }`,
  }

  test("with one copy of what is reached in several ways", async () => {
    const { folder, written } = await imported(old, "web.nix")
    expect(written["modules/own.ts"]).toBe(`import { defineModule, file, nix } from "nixgen"

export const own = defineModule({
  imports: [nix\`\${file("../nix")} + "/own.nix"\`],
})
`)
    const { told, texts } = await built(folder)
    expect(told).not.toContain("error")
    expect(texts["modules/own.nix"]).toContain('./nix + "/own.nix"')
  })

  inputsTest("to what the modules of the tree say", async () => {
    const { folder } = await imported(old, "web.nix")
    const { texts } = await built(folder)
    const was = evaluate(`
      let lib = import ${inputPath("nixpkgs")}/lib;
      in removeAttrs (lib.evalModules {
        modules = [
          { _module.freeformType = lib.types.lazyAttrsOf lib.types.anything; }
          ${folder}/old/web.nix
        ];
      }).config [ "_module" ]`)
    expect(evaluatedHost(texts, "web")).toEqual(
      Object.assign({ networking: { hostName: "web" } }, was),
    )
  })
})

describe("files that are there", () => {
  const old = {
    "flake.nix": "{ }",
    "web.nix": `{ imports = [ ./ssh.nix ]; users.motdFile = ./motd; ${facts} }`,
    "mail.nix": `{ imports = [ ./ssh.nix ]; users.motdFile = ./motd; ${facts} }`,
    "ssh.nix": "{ services.openssh.enable = true; }",
    motd: "hello",
  }

  test("are kept where they are the same: modules are shared", async () => {
    const { folder } = await imported(old, "web.nix")
    const { status, told } = await importedInto(folder, "mail.nix")
    expect([status, told]).toEqual([
      0,
      `wrote hosts/mail.ts
kept modules/ssh.ts, which is the same
kept nix/motd, which is the same
2 files of TypeScript`,
    ])
  })

  test.each(["hosts/web.ts", "modules/ssh.ts", "nix/motd"])(
    "are not overwritten: %s",
    async (path) => {
      const folder = makeProject({ ...inOld(old), [path]: "// mine" })
      await expect(importedInto(folder, "web.nix")).rejects.toThrow("in the way")
      expect(writtenIn(folder)).toEqual({ [path]: "// mine" })
    },
  )
})
