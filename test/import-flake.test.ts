/** `nixgen import flake`: the whole fleet that is written, that it builds and type-checks, and what is left to its user. */
import { symlinkSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { typeProblems } from "../src/cli/check/type-check.ts"
import { ProblemError } from "../src/problems/problem.ts"
import { pinsText, newPins } from "../src/starter/pins.ts"
import { tsconfigText } from "../src/starter/project.ts"
import { build, importFile, type ImportOptions } from "./support/commands.ts"
import { inputsFolder, inputsTest } from "./support/nix.ts"
import { makeProject, textsIn } from "./support/project.ts"
import { testTerminal, withoutFrames } from "./support/terminal.ts"

type Files = Readonly<Record<string, string>>

const facts = `nixpkgs.hostPlatform = "x86_64-linux"; system.stateVersion = "24.11";`
const gitHub = (owner: string, repo: string) => ({ type: "github", owner, repo })
const locked = (owner: string, repo: string, revision: string, narHash: string) => ({
  locked: { ...gitHub(owner, repo), rev: revision, narHash, lastModified: 1784011430 },
})
const hash = "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280="

const lock = {
  nodes: {
    disko: {
      ...locked("nix-community", "disko", "1".repeat(40), hash),
      inputs: { nixpkgs: ["nixpkgs"] },
      original: { ...gitHub("nix-community", "disko"), ref: "master" },
    },
    nixpkgs: {
      ...locked("NixOS", "nixpkgs", "2".repeat(40), hash),
      original: { ...gitHub("NixOS", "nixpkgs"), ref: "nixos-25.11" },
    },
    unused: locked("a", "b", "3".repeat(40), hash),
    root: { inputs: { disko: "disko", nixpkgs: "nixpkgs", unused: "unused" } },
  },
  root: "root",
  version: 7,
}

/** Two hosts with a module in common, an input, and arguments of their modules. */
const flake = {
  "flake.nix": `{
  outputs = { self, nixpkgs, ... }@inputs:
    let
      host = name: nixpkgs.lib.nixosSystem {
        specialArgs = { inherit inputs name; domain = "example.org"; ports = [ 80 443 ]; flags = { a = true; }; at = ./.; };
        modules = [ ./hosts/\${name}.nix ./ssh.nix ];
      };
    in { nixosConfigurations = nixpkgs.lib.genAttrs [ "web" "mail" ] host; };
}`,
  "hosts/web.nix": `{ inputs, domain, ports, flags, ... }: {
  imports = [ inputs.disko.nixosModules.disko ];
  networking.firewall.allowedTCPPorts = ports; networking.domain = domain; ${facts}
}`,
  "hosts/mail.nix": `{ ${facts} time.timeZone = "UTC"; }`,
  "ssh.nix": "{ services.openssh.enable = true; }",
}
const withLock = { ...flake, "flake.lock": JSON.stringify(lock) }

/** A project with a flake in `old/`, what is told of its import, and what is written in `new/`. */
async function imported(old: Files, options: ImportOptions = {}, there: Files = {}) {
  const folder = makeProject({ ...below("old", old), ...below("new", there) })
  const terminal = testTerminal(folder)
  const all = { kind: "flake", into: "new", compare: false, ...options } as const
  const run = importFile("old", all, terminal)
  const status = await run.catch((error: unknown) => {
    if (!(error instanceof ProblemError)) throw error
    return error.problems.map(({ code, message }) => `${code} ${message}`)
  })
  return { folder, status, told: withoutFrames(terminal.told()), written: writtenIn(folder) }
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]),
  )
}

function writtenIn(folder: string): Files {
  return Object.fromEntries(
    Object.entries(textsIn(folder)).flatMap(([path, text]) =>
      path.startsWith("new/") ? [[path.slice("new/".length), text]] : [],
    ),
  )
}

/** Of a project's files, those that are as `nixgen init` writes them. */
const ofProject = [".gitignore", "nixgen-env.d.ts", "package.json", "tsconfig.json"]

/** What the compiler says of what was written. */
async function typeProblemsIn(folder: string) {
  const compiler = join(import.meta.dirname, "../node_modules/typescript")
  symlinkSync(compiler, join(folder, "node_modules/typescript"))
  return await typeProblems(join(folder, "new"), new AbortController().signal)
}

describe("a flake with a lock", () => {
  test("is a fleet that builds and type-checks", async () => {
    const { folder, status, told, written } = await imported(withLock)
    const { "npins/sources.json": sources = "", ...files } = written
    const own = Object.entries(files).filter(([path]) => !ofProject.includes(path))
    expect([status, Object.fromEntries(own)]).toEqual([
      0,
      {
        "fleet.ts": `import { defineFleet } from "nixgen"

export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  inputs: {
    disko: { follows: { nixpkgs: "nixpkgs" } },
  },
  arguments: {
    domain: "example.org",
    flags: { a: true },
    ports: [80, 443],
  },
})
`,
        "hosts/mail.ts": `import { type HostDefinition, defineHost } from "nixgen"
import { mail } from "../modules/mail.ts"
import { ssh } from "../modules/ssh.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [mail, ssh],
} satisfies HostDefinition)
`,
        "hosts/web.ts": `import { type HostDefinition, defineHost } from "nixgen"
import { ssh } from "../modules/ssh.ts"
import { web } from "../modules/web.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [web, ssh],
} satisfies HostDefinition)
`,
        "modules/mail.ts": `import { defineModule } from "nixgen"

export const mail = defineModule({
  config: {
    nixpkgs: { hostPlatform: "x86_64-linux" },
    system: { stateVersion: "24.11" },
    time: { timeZone: "UTC" },
  },
})
`,
        "modules/ssh.ts": `import { defineModule } from "nixgen"

export const ssh = defineModule({
  config: { services: { openssh: { enable: true } } },
})
`,
        "modules/web.ts": `import { defineModule, inputs, specialArgs } from "nixgen"

export const web = defineModule({
  imports: [inputs.disko.nixosModules.disko],
  config: {
    networking: { firewall: { allowedTCPPorts: specialArgs.ports }, domain: specialArgs.domain },
    nixpkgs: { hostPlatform: "x86_64-linux" },
    system: { stateVersion: "24.11" },
  },
})
`,
      },
    ])
    expect(JSON.parse(sources)).toMatchObject({
      version: 7,
      pins: {
        disko: { type: "Git", branch: "master", revision: "1".repeat(40), hash },
        "nixos-anywhere": newPins["nixos-anywhere"],
        nixpkgs: { type: "Git", branch: "nixos-25.11", revision: "2".repeat(40), hash },
      },
    })
    expect(sources).not.toContain("unused")
    expect(written["tsconfig.json"]).toBe(tsconfigText)
    expect(told).toBe(`wrote new/.gitignore
wrote new/fleet.ts
wrote new/hosts/mail.ts
wrote new/hosts/web.ts
wrote new/modules/mail.ts
wrote new/modules/ssh.ts
wrote new/modules/web.ts
wrote new/nixgen-env.d.ts
wrote new/npins/sources.json
wrote new/package.json
wrote new/tsconfig.json
6 files of TypeScript`)

    const terminal = testTerminal(join(folder, "new"))
    expect([await build({}, terminal), terminal.told()]).toEqual([0, expect.any(String)])
    expect(terminal.told()).not.toContain("error")
    const generated = JSON.parse(textsIn(folder)["new/generated/flake.lock"] ?? "")
    expect(generated).toMatchObject({ nodes: { disko: { inputs: { nixpkgs: ["nixpkgs"] } } } })
    expect(await typeProblemsIn(folder)).toEqual([])
  })
})

test("TypeScript that is taken along is none of the fleet's", async () => {
  const { folder, written } = await imported({
    ...withLock,
    "ssh.nix": "{ environment.etc.extension.source = ./extension.ts; }",
    "extension.ts": "export const wrong: number = missing\n",
  })
  expect(written).toHaveProperty(["nix/extension.ts"])
  const problems = await typeProblemsIn(folder)
  expect(problems.filter(({ code }) => code === "NG050")).toEqual([])
})

test("modules that declare options build and type-check", async () => {
  const { folder, status } = await imported({
    ...withLock,
    "ssh.nix": `{ lib, config, pkgs, ... }: let inherit (lib) mkOption types; in { options.my = {
  enable = lib.mkEnableOption "it";
  names = mkOption { type = types.listOf types.str; default = [ ]; example = [ "a\\nb" "c\\n" ]; };
  level = mkOption { type = types.nullOr (types.enum [ "a" "b" ]); default = null; };
  home = mkOption { type = types.str; default = config.networking.hostName; defaultText = lib.literalExpression "x"; };
  wrong = mkOption { type = types.int; default = "no"; apply = x: x + 1; };
  sites = mkOption { type = types.attrsOf (types.submodule { options.port = mkOption { type = types.port; default = 80; }; }); default = { a = { }; }; };
  tool = lib.mkPackageOption pkgs "git" { nullable = true; };
}; config = lib.mkIf config.my.enable { services.openssh.enable = true; }; }`,
  })
  expect(status).toBe(0)
  const terminal = testTerminal(join(folder, "new"))
  expect([await build({}, terminal), terminal.told()]).toEqual([0, expect.any(String)])
  expect(terminal.told()).not.toMatch(/error|warning/)
  expect(await typeProblemsIn(folder)).toEqual([])
})

inputsTest(
  "disks that are a module of their own are the host's disks, with constructors",
  async () => {
    const device = `disko.devices.disk.main = { type = "disk"; device = "/dev/sda"; content = { type = "gpt"; partitions.root = { size = "100%"; content = { type = "filesystem"; format = "ext4"; mountpoint = "/"; }; }; }; };`
    const options = { inputs: inputsFolder }
    const old: Files = {
      ...withLock,
      "hosts/web.nix": `{ inputs, ... }: { imports = [ ./hardware-configuration.nix ./web-disks.nix inputs.disko.nixosModules.disko ]; ${facts} }`,
      "hosts/hardware-configuration.nix": `{ boot.kernelModules = [ "kvm-intel" ]; }`,
      "hosts/web-disks.nix": `{ ${device} }`,
      "hosts/mail.nix": `{ imports = [ ./mail-disks.nix ]; ${facts} }`,
      // what is said beside the devices keeps it a module
      "hosts/mail-disks.nix": `{ ${device} zramSwap.enable = true; }`,
    }
    const { status, folder, written } = await imported(old, options)
    expect(status).toBe(0)
    expect(written["hosts/web.ts"]).toBe(`import { type HostDefinition, defineHost } from "nixgen"
import { webDisks } from "../disk-layouts/web-disks.ts"
import { ssh } from "../modules/ssh.ts"
import { web } from "../modules/web.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  disks: webDisks(),
  imports: [web, ssh],
} satisfies HostDefinition)
`)
    expect(written["disk-layouts/web-disks.ts"]).toContain("main: disk({")
    expect(written["modules/web.ts"]).not.toContain("disks")
    expect(written["modules/mail-disks.ts"]).toContain("disko")
    const terminal = testTerminal(join(folder, "new"))
    expect([await build({}, terminal), terminal.told()]).toEqual([0, expect.any(String)])
  },
)

/** A flake as nixgen writes it, with the index of its common modules, of which `ssh` may be one. */
const ofNixgen = (common: string): Files => ({
  ...withLock,
  "flake.nix": `{
  description = "Two machines";
  outputs = { self, nixpkgs, ... }@inputs: {
    nixosConfigurations = import ./hosts { inherit inputs; };
  };
}`,
  "hosts/default.nix": `{ inputs }: let inherit (inputs.nixpkgs) lib; inventory = import ./inventory.nix; in
    lib.mapAttrs (name: host: lib.nixosSystem { specialArgs = { inherit host inputs inventory; }; modules = [ ./common ./\${name} ]; }) inventory`,
  "hosts/inventory.nix": `{
  web = { system = "x86_64-linux"; address = "192.0.2.1"; deploy = { targetHost = "192.0.2.1"; user = "root"; tags = [ ]; buildOn = "local"; }; };
  # the old one
  mail = { system = "x86_64-linux"; deploy = { targetHost = "mail"; user = "admin"; buildOn = "local"; tags = [ "old" ]; }; };
}`,
  "hosts/common/default.nix": common,
  "hosts/common/ssh.nix": "{ services.openssh.enable = true; }",
  "hosts/web/default.nix": `{ host, ... }: { ${facts} networking.hostName = "web"; users.motd = host.address; boot.loader.grub.enable = true; }`,
  "hosts/mail/default.nix": `{ ${facts} networking.hostName = "mail"; }`,
})

test("data that a flake of nixgen gives its modules is the host's own, and what it always has is not said", async () => {
  const { written } = await imported(ofNixgen("{ imports = [ ./ssh.nix ]; }"))
  expect(written["fleet.ts"]).toContain('description: "Two machines"')
  expect(written["fleet.ts"]).toContain("common: { ssh }")
  expect(written["hosts/web.ts"])
    .toBe(`import { type HostDefinition, defineHost, host } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  firmware: "bios",
  inventory: { address: "192.0.2.1" },
  deploy: { targetHost: "192.0.2.1" },
  config: { users: { motd: host.address } },
} satisfies HostDefinition)
`)
  expect(written["hosts/mail.ts"]).toContain('deploy: { user: "admin", tags: ["old"] }')
})

test("a flake of nixgen without common modules has none when it is imported", async () => {
  const { written } = await imported(ofNixgen("{ imports = [ ]; }"))
  expect(written["fleet.ts"]).not.toContain("common")
  expect(Object.keys(written)).not.toContainEqual(expect.stringContaining("common"))
  expect(written["hosts/web.ts"]).not.toContain("imports")
})

describe("how hosts are deployed", () => {
  test.each<[name: string, output: string, web: string]>([
    [
      "by deploy-rs, with what holds for all nodes",
      `deploy = { sshUser = "admin"; nodes.web = { hostname = "192.0.2.1"; remoteBuild = true; profiles.system.path = deploy-rs.lib; }; };`,
      'deploy: { targetHost: "192.0.2.1", user: "admin", buildOn: "remote" },',
    ],
    [
      "by colmena, be it a module with arguments",
      `colmena = { meta.nixpkgs = 1; web = { name, ... }: { deployment = { targetHost = "192.0.2.1"; targetPort = 2222; tags = [ "a" "b" ]; buildOnTarget = false; }; }; };`,
      'deploy: { targetHost: "192.0.2.1", port: 2222, tags: ["a", "b"] },',
    ],
    [
      "by a hive that colmena makes",
      `colmenaHive = inputs.colmena.lib.makeHive { web.deployment.targetUser = "admin"; };`,
      'deploy: { user: "admin" },',
    ],
    ["not in words that no host has", `deploy.nodes.web.hostname = "not a host";`, ""],
  ])("%s", async (_name, output, web) => {
    const text = withLock["flake.nix"].replace("in { nixos", `in { ${output} nixos`)
    const { status, written } = await imported({ ...withLock, "flake.nix": text })
    expect(status).toBe(0)
    const said = /^ {2}deploy.*$/m.exec(written["hosts/web.ts"] ?? "")?.[0].trim() ?? ""
    expect([said, written["hosts/mail.ts"]]).toEqual([web, expect.not.stringContaining("deploy")])
  })
})

describe("what is told", () => {
  test.each<[name: string, old: Files, told: readonly string[]]>([
    [
      "a dry run writes nothing, and says what stays Nix and why",
      { ...withLock, "ssh.nix": "{ lib, ... }: lib.mkMerge [ ]" },
      [
        "warning NG554 old/ssh.nix:1:15  this module stays Nix: what it gives is not written out",
        "would write new/fleet.ts",
        "would write new/nix/ssh.nix",
        "6 files of TypeScript, 1 module in Nix",
      ],
    ],
    [
      "arguments that are not plain, or not the same for all",
      { ...withLock, "ssh.nix": "{ at, name, domain, ... }: { users.motd = name; }" },
      [
        "the fleet has to give the argument at: arguments",
        "the fleet has to give the argument name: arguments",
      ],
    ],
    [
      "an input that cannot be pinned, and one without a branch",
      {
        ...flake,
        "ssh.nix": "{ inputs, ... }: { imports = [ inputs.local.a ]; }",
        "flake.lock": JSON.stringify({
          ...lock,
          nodes: {
            ...lock.nodes,
            root: { inputs: { disko: "disko", local: "local", nixpkgs: "nixpkgs" } },
            nixpkgs: { ...lock.nodes.nixpkgs, original: gitHub("NixOS", "nixpkgs") },
            local: { locked: { type: "path", path: "/srv", narHash: hash } },
          },
        }),
      },
      [
        'warning NG559 old/flake.nix  the input "local" is not pinned: it is a folder of this machine',
        "the fleet needs the input local: nixgen add input local …",
        "nixpkgs stays at its revision: the flake names no branch of it",
      ],
    ],
    [
      "a lock without nixpkgs",
      {
        ...flake,
        "flake.lock": JSON.stringify({
          ...lock,
          nodes: { ...lock.nodes, root: { inputs: { disko: "disko", n: "nixpkgs" } } },
        }),
      },
      [
        "warning NG559 old/flake.nix  no nixpkgs is pinned by this flake: it is that of NixOS 26.05",
      ],
    ],
  ])("%s", async (_name, old, lines) => {
    const { status, told, written } = await imported(old, { dryRun: true })
    expect([status, written]).toEqual([0, {}])
    for (const line of lines) expect(told).toContain(line)
  })

  test("a flake without a lock: the pins are those of a new fleet", async () => {
    const { status, told, written } = await imported(flake)
    expect(status).toBe(0)
    expect(told).toContain("warning NG559 old/flake.nix  this flake has no flake.lock that can be")
    expect(told).toContain("the fleet needs the input disko: nixgen add input disko …")
    const { nixpkgs, "nixos-anywhere": installer } = newPins
    expect(written["npins/sources.json"]).toBe(
      pinsText({ "nixos-anywhere": installer ?? {}, nixpkgs: nixpkgs ?? {} }),
    )
  })

  test("flags and names that are for others", async () => {
    const named = imported(withLock, { name: "web" })
    await expect(named).rejects.toThrow("a flake is imported with all of its hosts")
    const one = imported(withLock, { file: "old#web" })
    await expect(one).rejects.toThrow("a flake is imported with all of its hosts")
  })
})

describe("files that are there", () => {
  test.each(["fleet.ts", "npins/sources.json", "hosts/web.ts", "modules/ssh.ts"])(
    "are not overwritten, and nothing is written: %s",
    async (path) => {
      const { status, written } = await imported(withLock, {}, { [path]: "// mine" })
      expect(status).toEqual(["NG070 this file is in the way, and nothing is overwritten"])
      expect(written).toEqual({ [path]: "// mine" })
    },
  )

  test("are added to, or kept, where they are the project's own", async () => {
    const there = { "package.json": '{ "name": "mine" }', "tsconfig.json": "{}" }
    const { status, told, written } = await imported(withLock, {}, there)
    expect(status).toBe(0)
    expect(JSON.parse(written["package.json"] ?? "")).toMatchObject({
      name: "mine",
      scripts: { build: "nixgen build" },
    })
    expect(written["tsconfig.json"]).toBe("{}")
    expect(told).toContain("changed new/package.json")
    expect(told).toContain('kept tsconfig.json: it must have "allowImportingTsExtensions"')
  })
})

test("an argument that each host has in its own way is data of the host", async () => {
  const { folder, status, told, written } = await imported({
    ...withLock,
    "flake.nix": flake["flake.nix"].replace("inherit inputs name;", "inherit inputs; role = name;"),
    "ssh.nix": "{ role, ... }: { networking.domain = role; }",
  })
  expect([status, /has to give the argument (?!at)/.test(told)]).toEqual([0, false])
  expect(written["fleet.ts"]).toContain("role: host.role")
  expect(written["hosts/web.ts"]).toContain('inventory: { role: "web" }')
  expect(written["hosts/mail.ts"]).toContain('inventory: { role: "mail" }')
  expect(await build({}, testTerminal(join(folder, "new")))).toBe(0)
  const generated = textsIn(join(folder, "new/generated"))
  expect(generated["hosts/default.nix"]).toContain("inherit (host) role;")
})

test("an argument that modules give themselves is not asked for", async () => {
  const { told } = await imported({
    ...withLock,
    "ssh.nix": '{ role, ... }: { _module.args.role = "a"; networking.domain = role; }',
  })
  expect(/argument role/.test(told)).toBe(false)
})

test("modules that go over the inputs have all of them", async () => {
  const { written } = await imported({
    ...withLock,
    "ssh.nix":
      "{ lib, inputs, ... }: { nix.registry = lib.mapAttrs (_: flake: { inherit flake; }) inputs; }",
  })
  expect(written["fleet.ts"]).toContain("unused: { follows: {} }")
})

test("what modules take of the flake itself is in a file beside them, without its hosts", async () => {
  const { folder, status, told, written } = await imported({
    ...withLock,
    "flake.nix": `{
  outputs = { self, nixpkgs, ... }@inputs: let inherit (self) outputs; name = "x"; in {
    overlays = import ./overlays { inherit inputs; };
    formatter.x86_64-linux = name;
    nixosConfigurations.web = nixpkgs.lib.nixosSystem {
      specialArgs = { inherit inputs outputs; library = inputs.disko; };
      modules = [ ./hosts/mail.nix ./ssh.nix ];
    };
  };
}`,
    "overlays/default.nix": "{ inputs }: { own = _: _: { x = inputs.unused; }; }",
    "ssh.nix":
      "{ outputs, library, ... }: { nixpkgs.overlays = builtins.attrValues outputs.overlays; users.motd = library.name; }",
  })
  expect([status, /has to give the argument/.test(told)]).toEqual([0, false])
  expect(told).toContain("what the flake gave beside its hosts is in new/nix/flake-outputs.nix")
  expect(written["fleet.ts"]).toContain(
    'outputs: nix`import ${nixModule("./nix/flake-outputs.nix")} inputs`',
  )
  expect(written["fleet.ts"]).toContain("library: inputs.disko")
  expect(written["fleet.ts"]).toContain("unused: { follows: {} }")
  expect(written["nix/flake-outputs.nix"])
    .toBe(`# What the flake gave beside its hosts, for modules that take the flake itself.
inputs:
let
  outputs =
    { self, nixpkgs, ... }@inputs:
    {
      overlays = import ./overlays { inherit inputs; };
    };
  self =
    inputs.self
    // outputs (inputs // { inherit self; })
    // {
      inherit inputs;
      inherit (inputs.self) nixosConfigurations;
      outputs = self;
    };
in
self
`)
  expect(written["nix/overlays/default.nix"]).toBeDefined()
  expect(await build({}, testTerminal(join(folder, "new")))).toBe(0)
})
