/** Which options definitions are checked against, and how sure it is that there are no others. */
import { describe, expect, test } from "vitest"
import { encodeOptions } from "../options/tree/option-file.ts"
import { typeSources } from "./stale-types.ts"
import { pinnedOptionsFile } from "../project/options.ts"
import { build } from "../../test/support/commands.ts"
import { hostFile, makeProject, sources } from "../../test/support/project.ts"
import { loadModel } from "../../test/support/model.ts"
import { testTerminal } from "../../test/support/terminal.ts"

async function problemsOf(files: Readonly<Record<string, string>>): Promise<object[]> {
  const terminal = testTerminal(makeProject(files))
  await build({ json: true, dryRun: true }, terminal)
  return JSON.parse(terminal.written()).problems
}

const detail =
  "Known are the options of NixOS 25.11, by their present names; `nixgen types` reads those of your pins."

const pinned = encodeOptions({
  kind: "group",
  members: new Map([["newer", { kind: "option", type: { kind: "boolean" }, typeText: "boolean" }]]),
})

const unknown = "config: { newer: 1 } as never"
const brought = 'imports: [nixModule("./newer.nix")]'

test.each<[string, Record<string, string>, object[]]>([
  [
    "the bundle's, where nothing else is known",
    { "hosts/web.ts": hostFile(unknown) },
    [{ code: "NG026", severity: "error", path: "config.newer", detail }],
  ],
  [
    "the bundle's, and perhaps those of a module that the fleet brings along",
    {
      "hosts/web.ts": hostFile(`${unknown}, ${brought}`, 'import { nixModule } from "nixgen"'),
      "hosts/newer.nix": "{ }",
    },
    [{ code: "NG026", severity: "warning", path: "config.newer", detail }],
  ],
  [
    "those of the pins, where they were read",
    { "hosts/web.ts": hostFile(unknown), [pinnedOptionsFile]: pinned },
    [{ code: "NG027", severity: "error", path: "config.newer" }],
  ],
  [
    "assertions and warnings too",
    {
      "hosts/web.ts": hostFile(
        `config: {
          assertions: [{ assertion: true, message: "never" }],
          warnings: [1],
        } as never`,
      ),
    },
    [{ code: "NG027", path: "config.warnings[0]" }],
  ],
])("%s", async (_, files, want) => {
  expect(await problemsOf(files)).toMatchObject(want)
})

/** What is told of a definition of options: codes and severities, by the path below `config`. */
async function toldOf(definition: string, files: Record<string, string> = {}): Promise<unknown> {
  const imports = 'import { accept, inputs, mkForce, mkIf, mkMerge, nix, pkgs } from "nixgen"'
  const host = hostFile(`config: ${definition} as never`, imports)
  const problems = (await problemsOf({ "hosts/web.ts": host, ...files })) as Told[]
  return problems.map(({ code, severity, path = "", message, hint }) => ({
    told: `${severity} ${code} ${path.replace(/^config\.?/, "")}`,
    message,
    hint,
  }))
}

interface Told {
  readonly code: string
  readonly severity: string
  readonly path?: string
  readonly message: string
  readonly hint?: string
}

test.each<[string, object[]]>([
  // old names: a warning that names the new one, and the new one's type
  [
    "{ hardware: { opengl: { enable: true } } }",
    [
      {
        told: "warning NG028 hardware.opengl.enable",
        message: '"enable" is now hardware.graphics.enable',
      },
    ],
  ],
  [
    '{ services: { xserver: { layout: "us" } } }',
    [
      {
        told: "warning NG028 services.xserver.layout",
        message: '"layout" is now services.xserver.xkb.layout',
      },
    ],
  ],
  [
    "{ fonts: { fonts: [pkgs.git] } }",
    [{ told: "warning NG028 fonts.fonts", message: '"fonts" is now fonts.packages' }],
  ],
  [
    "{ services: { compton: { enable: 1 } } }",
    [
      { told: "warning NG028 services.compton", message: '"compton" is now services.picom' },
      { told: "error NG027 services.compton.enable" },
    ],
  ],
  [
    "{ virtualisation: { docker: { liveRestore: false } } }",
    [{ told: "warning NG028 virtualisation.docker.liveRestore" }],
  ],
  [
    '{ security: { acme: { email: "a@b" } } }',
    [
      {
        told: "warning NG028 security.acme.email",
        message: '"email" is now security.acme.defaults.email, of another type',
      },
    ],
  ],
  // other names that the manual has are as good as any
  ["{ users: { extraUsers: { a: { isNormalUser: true } } } }", []],
  [
    "{ hardware: { opengl: mkIf(true, { enable: mkForce(true) }) } }",
    [{ told: "warning NG028 hardware.opengl.enable" }],
  ],
  // what is gone, and what only its module may define
  ["{ sound: { enable: true } }", [{ told: "error NG029 sound" }]],
  [
    "{ services: { nextcloud: { finalPackage: pkgs.git } } }",
    [{ told: "error NG029 services.nextcloud.finalPackage" }],
  ],
  // hidden options are known, and have types
  ['{ boot: { initrd: { luks: { devices: { a: { crypttabExtraOpts: ["x"] } } } } } }', []],
  ["{ system: { disableInstallerTools: true } }", []],
  [
    "{ system: { disableInstallerTools: 1 } }",
    [{ told: "error NG027 system.disableInstallerTools" }],
  ],
  // a configuration in another is a module
  [
    "{ containers: { a: { config: { imports: [nix`{ }`], services: { openssh: { enable: true } } } } } }",
    [],
  ],
  ["{ specialisation: { b: { configuration: { imports: [], disabledModules: [] } } } }", []],
  ["{ imports: [] }", [{ told: "error NG027 imports" }]],
  // disks in a configuration are checked as a host's own
  [
    '{ disko: { devices: { disk: { main: { type: "disk", content: { type: "gptt" } } } } } }',
    [{ told: "error NG020 disko.devices.disk.main.content.type", hint: 'did you mean "gpt"?' }],
  ],
  [
    '{ disko: { devices: mkIf(true, { disk: { main: { type: "disk", devcie: "/dev/sda" } } }) } }',
    [{ told: "error NG021 disko.devices.disk.main.devcie" }],
  ],
  ['{ disko: { devices: { disk: { main: { type: "disk", device: "/dev/sda" } } } } }', []],
  // how it would be written
  [
    '{ "services.openssh.enable": true }',
    [{ hint: "a name in quotes is one name: nest it, services: { openssh: { enable: … } }" }],
  ],
  [
    '{ environment: { systemPackages: ["pkgs.git"] } }',
    [{ hint: "without quotes it is what Nix knows by that name: pkgs.git" }],
  ],
  [
    '{ environment: { systemPackages: ["nix-index"] } }',
    [{ hint: 'the package is pkgs["nix-index"]' }],
  ],
  [
    '{ environment: { etc: { motd: { source: "./motd" } } } }',
    [{ hint: 'a file that is taken along is file("./motd")' }],
  ],
  // accepted with a reason
  ['{ networking: { nope: accept({}, { rule: "NG026", reason: "mine" }) } }', []],
  ['{ networking: { hostId: accept(5, { rule: "NG027", reason: "mine" }) } }', []],
  ['{ hardware: { opengl: accept({ enable: true }, { rule: "NG028", reason: "mine" }) } }', []],
  [
    '{ systemd: { slices: { a: { sliceConfig: accept({ memoryMax: 1 }, { rule: "NG435", reason: "mine" }) } } } }',
    [],
  ],
  [
    '{ networking: { domain: accept("x", { rule: "NG026", reason: "mine" }) } }',
    [{ told: "warning NG179 networking.domain" }],
  ],
])("%s", async (definition, want) => {
  expect(await toldOf(definition)).toMatchObject(want)
})

test("a hyphen in a package's name is told of where it subtracts", async () => {
  expect(await toldOf("{ environment: { systemPackages: [pkgs.foo-bar] } }")).toMatchObject([
    { hint: 'a hyphen subtracts in TypeScript: write pkgs["foo-bar"]' },
  ])
})

/** The pins with another branch of nixpkgs. */
function pinnedTo(branch: string): Record<string, string> {
  const { nixpkgs } = sources.pins
  const pins = { ...sources.pins, nixpkgs: { ...nixpkgs, branch } }
  return { "npins/sources.json": JSON.stringify({ ...sources, pins }) }
}

test.each([
  ["nixos-26.05", "warning"],
  ["nixos-unstable", "warning"],
  ["nixpkgs-26.11-darwin", "warning"],
  ["release-26.05", "warning"],
  ["master", "warning"],
  ["nixos-25.11", "error"],
  ["nixos-24.05", "error"],
])("with pins of %s, an unknown option is a matter of: %s", async (branch, severity) => {
  const files = { "hosts/web.ts": hostFile(unknown), ...pinnedTo(branch) }
  // the host is of a later release than some of them
  const problems = (await problemsOf(files)).filter(
    (each) => !JSON.stringify(each).includes('"NG201"'),
  )
  expect(problems).toMatchObject([{ code: "NG026", severity }])
  expect(JSON.stringify(problems)).toContain("`nixgen types`")
})

const hash = "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280="

const both = [`nixpkgs ${hash}`, `nixos-anywhere ${hash}`]

test.each([
  ["the same pins", both, "error"],
  ["other pins", ["nixpkgs sha256-other", `nixos-anywhere ${hash}`], "warning"],
  ["fewer pins", [`nixpkgs ${hash}`], "warning"],
])("options that were made from %s", async (_, madeFrom, severity) => {
  const problems = await problemsOf({
    "hosts/web.ts": hostFile("config: { nope: 1 } as never"),
    [pinnedOptionsFile]: pinned,
    ".nixgen/types/made-from.json": JSON.stringify(madeFrom),
  })
  const unknownOption = { code: "NG026", severity }
  expect(problems).toMatchObject(
    severity === "error" ? [unknownOption] : [unknownOption, { code: "NG434" }],
  )
})

const overlay = hostFile(
  "config: { nixpkgs: { overlays: [nix`final: prev: { }`] } } as never",
  'import { nix } from "nixgen"',
)
const pinnedOverlays = encodeOptions({
  kind: "group",
  members: new Map([["nixpkgs", { kind: "option", type: { kind: "anything" }, typeText: "raw" }]]),
})
const madeFromFile = ".nixgen/types/made-from.json"
const off = `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", rules: { NG434: "off" } })
`

test.each<[what: string, files: Record<string, string>, isOld: boolean]>([
  ["there are none", {}, false],
  ["they are of the pins", { [madeFromFile]: JSON.stringify(both) }, false],
  ["they are of more pins", { [madeFromFile]: JSON.stringify([...both, "disko x"]) }, false],
  ["they are of another pin", { [madeFromFile]: JSON.stringify([both[0], "nixpkgs x"]) }, true],
  ["a pin is new", { [madeFromFile]: JSON.stringify([both[0]]) }, true],
  [
    "a module is new",
    {
      [madeFromFile]: JSON.stringify(both),
      "hosts/web.ts": hostFile(brought, 'import { nixModule } from "nixgen"'),
      "hosts/newer.nix": "{ }",
    },
    true,
  ],
  ["an overlay is new", { [madeFromFile]: JSON.stringify(both), "hosts/web.ts": overlay }, true],
  ["two hosts have one", { [madeFromFile]: '["x"]', "hosts/db.ts": overlay }, true],
  ["it is not known of what they are", { [madeFromFile]: "[]" }, false],
  ["an older nixgen did not say that", { [madeFromFile]: "{}" }, false],
  ["that is off", { [madeFromFile]: '["x"]', "fleet.ts": off }, false],
])("types are told to be old, once, where %s: %#", async (what, files, isOld) => {
  const written = what === "there are none" ? {} : { [pinnedOptionsFile]: pinnedOverlays }
  const problems = await problemsOf({ "hosts/web.ts": hostFile(""), ...written, ...files })
  const told = { code: "NG434", severity: "warning", hint: expect.stringContaining("nixgen types") }
  expect(problems).toMatchObject(isOld ? [told] : [])
})

const declaring = (options: string) => ({
  "hosts/web.ts": hostFile("imports: [own]", 'import { own } from "../own.ts"'),
  "own.ts": `import { defineModule, mkEnableOption, option } from "nixgen"
import { z } from "zod"
export const own = defineModule({ name: "own", options: { my: { ${options} } } })
`,
})

const inSet = "all: option(z.array(z.object({ a: z.int() })))"
const declaredBefore = `port: option(z.int()), ${inSet}`

test.each([
  ["are the same", declaredBefore, false],
  [
    "say something else",
    `port: option(z.int().default(80), { description: "a" }), ${inSet}`,
    false,
  ],
  ["are more", `${declaredBefore}, on: mkEnableOption("it")`, true],
  ["are of another type", `port: option(z.string()), ${inSet}`, true],
  ["have another name", `ports: option(z.int()), ${inSet}`, true],
  [
    "have others inside",
    "port: option(z.int()), all: option(z.array(z.object({ a: z.int(), b: z.int() })))",
    true,
  ],
  [
    "are of another type inside",
    "port: option(z.int()), all: option(z.array(z.object({ a: z.string() })))",
    true,
  ],
])("types are told to be old where options of the fleet's own %s", async (_, options, isOld) => {
  const { model } = await loadModel(makeProject(declaring(declaredBefore)))
  const problems = await problemsOf({
    ...declaring(options),
    [pinnedOptionsFile]: pinned,
    [madeFromFile]: JSON.stringify(typeSources(model)),
  })
  expect(problems).toMatchObject(isOld ? [{ code: "NG434", severity: "warning" }] : [])
})

const service = (
  config: string,
  parameters = "",
) => `import { defineService, config, nix, str } from "nixgen"
import * as z from "zod"
export default defineService({
  name: "web",
  parameters: z.object({
    port: z.int().default(80), name: z.string().default("a"), on: z.boolean().default(true),
    list: z.array(z.string()).default([]), lan: z.object({ mtu: z.int() }).default({ mtu: 1 }),
    mail: z.email().optional(), mode: z.enum(["a", "b"]).default("a"), ${parameters}
  }),
  config: ({ port, name, on, list, lan, mail, mode }) => (${config}) as never,
})
`

/** The host's file and the service that it uses. */
const withService = (config: string) => ({
  "services/web.ts": service(config),
  "hosts/web.ts": hostFile("services: [web()]", 'import web from "../services/web.ts"'),
})

test.each<[string, ...object[]]>([
  ["{ networking: { search: [name], domain: mail, nameservers: list } }"],
  ["{ networking: { firewall: { enable: on, allowedTCPPorts: [port, lan.mtu] } } }"],
  ["{ networking: { domain: str`${name}.${mode}.lan` } }"],
  [
    "{ services: { resolved: { llmnr: mode } } }",
    { code: "NG027", detail: "So it is in web.", path: "config.services.resolved.llmnr" },
  ],
  [
    "{ networking: { domain: port } }",
    {
      code: "NG027",
      path: "config.networking.domain",
      hint: "as text it is builtins.toString(cfg.port)",
    },
  ],
  [
    "{ networking: { nameservers: name } }",
    { code: "NG027", hint: "write it as a list, in brackets" },
  ],
  [
    "{ networking: { nameservers: [list] } }",
    {
      code: "NG027",
      path: "config.networking.nameservers[0]",
      hint: "it is a list itself: leave the brackets away, or write append([…], …) beside other items",
    },
  ],
  ["{ networking: { firewall: { enable: list } } }", { code: "NG027" }],
  ["{ networking: { firewall: { allowedTCPPorts: [lan] } } }", { code: "NG027" }],
  ["{ networking: { firewall: { allowedTCPPorts: list } } }", { code: "NG027" }],
  ["{ services: { nginx: mode } }", { code: "NG027" }],
  ["{ networking: { domain: str`${lan.mtu}` } }", { code: "NG427" }],
  ["{ networking: { domain: str`${on}` } }", { code: "NG427" }],
])("parameters are what their schemas say: %s", async (config, ...want) => {
  expect(await problemsOf(withService(config))).toMatchObject(want)
})

test("what services, modules and layouts are given is checked as options are", async () => {
  const found = await problemsOf({
    "services/web.ts": service("{}"),
    "shared.ts": `import * as z from "zod"
import { defineDiskLayout, defineModule, disk, filesystem, gpt } from "nixgen"
export const named = defineModule({
  name: "named", parameters: z.object({ port: z.int() }), config: ({ port }) => ({}),
})
export const layout = defineDiskLayout({
  name: "layout",
  parameters: z.object({ device: z.string(), size: z.string() }),
  devices: ({ device, size }) => ({ disk: { main: disk({ device, content: gpt({
    root: { size, content: filesystem({ format: "ext4", mountpoint: "/" }) } }) }) } }),
})
`,
    "hosts/web.ts": hostFile(
      `services: [web({ port: config.networking.hostName, list: [config.services.nginx.enable], lan: { mtu: host.role },
        on: config.networking.useDHPC })],
      inventory: { role: "web" },
      imports: [named({ port: str\`1\` })],
      disks: layout({ device: pkgs.git, size: "100%" }),`,
      `import { config, host, pkgs, str } from "nixgen"
import { layout, named } from "../shared.ts"
import web from "../services/web.ts"`,
    ),
    "hosts/db.ts": hostFile(
      `services: [web({ port: config.services.prometheus.port, list: config.networking.search, lan: { mtu: host.mtu } })],
      inventory: { mtu: 1400 },
      imports: [named({ port: config.services.prometheus.port })],`,
      `import { config, host } from "nixgen"
import { named } from "../shared.ts"
import web from "../services/web.ts"`,
    ),
  })
  const told = (found as Told[]).map(({ severity, code, path }) => `${severity} ${code} ${path}`)
  expect(told).toEqual([
    "warning NG425 on",
    "error NG027 port",
    "error NG027 list[0]",
    "error NG027 lan.mtu",
    "error NG027 port",
    // what a layout is given cannot be a package
    "error NG010 device",
  ])
})

/** Definitions that set what services take, and read it. */
function serviceSettings(settings: string, read: string): string {
  return `config: {
    fleet: { services: { ${settings} } },
    networking: { domain: config.fleet.services.${read} },
  } as never`
}

test("the settings of services are those that their schemas have, on every host", async () => {
  const imports = 'import { config } from "nixgen"'
  const found = await problemsOf({
    ...withService("{}"),
    "hosts/db.ts": hostFile(
      serviceSettings("web: { enable: true, port: 81 }", "web.name"),
      imports,
    ),
    "hosts/dc.ts": hostFile(
      serviceSettings('web: { prot: 80, port: "80" }, wbe: {}', "web.nmae"),
      imports,
    ),
    "hosts/dd.ts": hostFile(
      serviceSettings("web: { list: config.fleet.services.web.on }", "web.port"),
      imports,
    ),
  })
  expect(found).toMatchObject([
    { code: "NG425", file: "hosts/dc.ts", path: "config.networking.domain" },
    { code: "NG026", severity: "error", path: "config.fleet.services.web.prot" },
    { code: "NG027", path: "config.fleet.services.web.port" },
    { code: "NG026", severity: "error", path: "config.fleet.services.wbe" },
    { code: "NG027", file: "hosts/dd.ts", path: "config.fleet.services.web.list" },
    { code: "NG027", file: "hosts/dd.ts", path: "config.networking.domain" },
  ])
})

test.each<[string, string]>([
  ["list.length", "write builtins.length(list)"],
  ["list.map((each) => each)", "write nix`map (each: …) ${list}`"],
  ["name.startsWith('a')", 'write lib.hasPrefix("…", name)'],
])("what TypeScript has for a parameter is no way of Nix: %s", async (use, hint) => {
  const found = await problemsOf(withService(`{ networking: { domain: ${use} } }`))
  expect(found).toMatchObject([
    { code: "NG012", file: "services/web.ts", line: 10, hint: expect.stringContaining(hint) },
  ])
})

test.each<[string, string]>([
  ["list.first", "there is no .first in cfg.list, which is a list of string"],
  ["name.first", "there is no .first in cfg.name, which is a string"],
])("nothing is selected of a parameter that is no set: %s", async (use, message) => {
  const found = await problemsOf(withService(`{ networking: { domain: ${use} } }`))
  expect(found).toMatchObject([{ code: "NG427", file: "services/web.ts", line: 10, message }])
})

test.each<[string, ...object[]]>([
  [
    "{ environment: { etc: { a: { text: builtins.toJSON({ b: [mkForce(1)] }) } } } }",
    { code: "NG427", message: expect.stringContaining("lib.mkForce 1, which is a definition") },
  ],
  ["{ environment: { etc: { a: { text: nix`toString (lib.mkIf true 1)` } } } }", { code: "NG427" }],
  [
    "{ environment: { systemPackages: nix`with pkgs; [ git ] [ htop ]` } }",
    { code: "NG427", hint: "join lists with ++" },
  ],
  ['{ networking: { domain: nix`"a" "b"` } }', { code: "NG427" }],
  ["{ networking: { domain: nix`1 2` } }", { code: "NG427" }],
  ["{ environment: { etc: nix`{ } { }` } }", { code: "NG427" }],
  ['{ networking: { domain: nix`{ a = "x"; }.a` } }'],
  ['{ networking: { domain: nix`{ a = "x"; }.b or "y"` } }'],
  ['{ networking: { domain: nix`{ __functor = self: x: x; } "a"` } }'],
  ['{ networking: { domain: nix`let { body = { b = "x"; }; }.b` } }'],
  [
    "{ networking: { domain: nix`{ a = true; }.b` } }",
    { code: "NG427", message: expect.stringContaining("there is no .b in { a = true; }") },
  ],
  [
    "{ environment: { etc: { a: { text: lib.generators.toINI({}, { a: { b: mkForce(1) } }) } } } }",
    { code: "NG427" },
  ],
  [
    "{ environment: { etc: { a: { source: pkgs.formats.json({}).generate('x', { a: mkForce(1) }) } } } }",
    { code: "NG427" },
  ],
  [
    "{ environment: { systemPackages: [pkgs.git.override({ a: mkForce(1) })] } }",
    { code: "NG427" },
  ],
  ["{ environment: { systemPackages: lib.attrValues({ git: mkForce(pkgs.git) }) } }"],
  [
    "{ environment: { etc: { a: pkgs.git } } }",
    { code: "NG027", hint: "write { source: pkgs.git }" },
  ],
  ["{ environment: { etc: { a: pkgs.writeText('x', 'y') } } }", { code: "NG027" }],
  ["{ environment: { etc: pkgs.git } }", { code: "NG027" }],
  ["{ services: { nginx: pkgs.nginx } }", { code: "NG027" }],
  ["{ services: { nginx: { package: pkgs.nginx } } }"],
  [
    "{ networking: { domain: lib.toUpper('a', 'b') } }",
    { code: "NG427", message: expect.stringContaining('takes one argument, and "b" is more') },
  ],
  ["{ environment: { systemPackages: [lib.getExe(pkgs.git)] } }", { code: "NG027" }],
  ["{ environment: { systemPackages: nix`map 5 [ 80 ]` } }", { code: "NG427" }],
  ["{ networking: { firewall: { enable: nix`toString 5` } } }", { code: "NG027" }],
  ["{ networking: { firewall: { enable: nix`5` } } }", { code: "NG027" }],
  ["{ networking: { firewall: { allowedTCPPorts: nix`true` } } }", { code: "NG027" }],
  ["{ networking: { domain: nix`x: x` } }", { code: "NG027" }],
  ["{ networking: { search: nix`{ }` } }", { code: "NG027" }],
  ["nix`{ config, ... }: { }`", { code: "NG027", hint: expect.stringContaining("`imports`") }],
  ["{ networking: { firewall: { enable: nix`true`, allowedTCPPorts: nix`[ 80 ]` } } }"],
])("what stands for a value is one: %s", async (config, ...want) => {
  const all = 'import { builtins, defineHost, lib, mkForce, nix, pkgs } from "nixgen"'
  const text = `${all}\nexport default defineHost({ system: "x86_64-linux", stateVersion: "26.05", config: ${config} })\n`
  expect(await problemsOf({ "hosts/web.ts": text })).toMatchObject(want)
})

test.each<[config: string, name: string]>([
  ["{ imports: [pkgs.hello] }", "imports"],
  ["{ disabledModules: ['x.nix'] }", "disabledModules"],
  ["{ options: {} }", "options"],
  ["{ config: {} }", "config"],
  ["{ key: 'x' }", "key"],
])("what is a part of a module is no option: %s", async (config, name) => {
  const text = `import { defineHost, pkgs } from "nixgen"
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", config: ${config} })\n`
  expect(await problemsOf({ "hosts/web.ts": text })).toMatchObject([
    { code: "NG027", severity: "error", path: `config.${name}` },
  ])
})

describe("options of the fleet's own modules are known, whatever the pins are", () => {
  const own = `import { defineModule, lib, nix, option } from "nixgen"
import { z } from "zod"
export const own = defineModule({ name: "own", options: { my: {
  a: { enable: option(z.boolean(), { default: false }) },
  fixed: option(z.string(), { readOnly: true, default: "x" }),
  type: option(lib.types.str, { readOnly: true, default: "x" }),
  given: option(z.string(), { readOnly: true }),
  part: option(z.object({ p: z.string(), q: z.int().default(1) })),
  every: option(z.record(z.string(), z.object({ port: z.int() })), { default: {} }),
  list: option(z.array(z.object({ port: z.int() })), { default: [] }),
  made: option(z.object({ port: z.int() }), { apply: nix\`given: given // { url = "x"; }\` }),
} } })
`
  const newer = sources.pins["nixpkgs"]
  const pins = { ...sources.pins, nixpkgs: { ...newer, branch: "nixos-99.05" } }
  test.each<[config: string, ...want: object[]]>([
    ["{ a: { enable: true }, given: 'y', part: { p: 'x' } }"],
    [
      "{ a: { enabel: true } }",
      { code: "NG026", severity: "error", hint: expect.stringContaining("enable") },
    ],
    [
      "{ part: { p: 'x', r: 1 } }",
      { code: "NG026", severity: "error", message: expect.stringContaining('no option "r"') },
    ],
    ["{ every: { a: { port: 1 } }, list: [{ port: 1 }] }"],
    [
      "{ every: { a: { prt: 1 } } }",
      { code: "NG026", severity: "error", hint: expect.stringContaining("port") },
    ],
    [
      "{ list: [{ port: 1 }, { prt: 1 }] }",
      { code: "NG026", severity: "error", hint: expect.stringContaining("port") },
    ],
    [
      "{ part: { p: config.my.a.enabel } }",
      { code: "NG425", severity: "error", hint: expect.stringContaining("enable") },
    ],
    ["{ part: { p: config.my.part.r } }", { code: "NG425", severity: "error" }],
    [
      "{ part: { p: config.my.every.a.prt } }",
      { code: "NG425", severity: "error", hint: expect.stringContaining("port") },
    ],
    ["{ part: { p: fallback(config.my.a.enabel, 'x') } }"],
    ["{ part: { p: config.my.part.q } }", { code: "NG027" }],
    ["{ part: { p: config.my.made.url }, made: { port: 1 } }"],
    // of NixOS itself there may be others
    ["{ part: { p: config.services.opensssh } }", { code: "NG425", severity: "warning" }],
    ["{ fixed: 'y' }", { code: "NG029" }],
    ["{ type: 'y' }", { code: "NG029" }],
  ])("%s", async (config, ...want) => {
    const text = `import { config, defineHost, fallback } from "nixgen"
import { own } from "../own.ts"
export default defineHost({
  system: "x86_64-linux", stateVersion: "26.05", imports: [own], config: { my: ${config} },
})
`
    const ofNewer = { "npins/sources.json": JSON.stringify({ ...sources, pins }) }
    const files = { "hosts/web.ts": text, "own.ts": own, ...ofNewer }
    expect(await problemsOf(files)).toMatchObject(want)
  })
})

const declaredByNix = (config: string, type: string) => ({
  "own.ts": `import { defineModule, lib, nix, option } from "nixgen"
export const own = defineModule({ name: "own", options: { my: { t: {
s: option(${type}), fixed: option(lib.types.str, { readOnly: true, default: "x" }),
whole: lib.mkOption({ type: lib.types.int }), new: option(lib.types.int),
} } } })
`,
  "hosts/web.ts": hostFile(
    `imports: [own], config: { my: { t: ${config} } } as never`,
    'import { config, mkForce, nix } from "nixgen"\nimport { own } from "../own.ts"',
  ),
})
const typed = (kind: "string" | "integer") =>
  ({ kind: "option", type: { kind }, typeText: kind }) as const

describe("what nixgen types has read of options that are declared by expressions", () => {
  const t = new Map([
    ["s", typed("string")],
    ["fixed", typed("string")],
    ["whole", typed("integer")],
  ])
  const my = new Map([["t", { kind: "group", members: t } as const]])
  const written = encodeOptions({
    kind: "group",
    members: new Map([["my", { kind: "group", members: my }]]),
  })
  const read = "lib.types.str"
  test.each<[config: string, type: string, ...want: object[]]>([
    ["{ s: 'a', whole: 1, new: 2 }", read],
    // not told by Nix yet
    ["{ new: 'any' }", read, { code: "NG027", severity: "error" }],
    ["{ s: mkForce(nix`lib.id 1`), whole: nix`1` }", read],
    ["{ s: 5 }", read, { code: "NG027", severity: "error" }],
    ["{ s: mkForce(config.my.t.whole) }", read, { code: "NG027" }],
    ["{ whole: 'a' }", read, { code: "NG027" }],
    ["{ fixed: 'y' }", read, { code: "NG029" }],
    // it is of another type now, which Nix has not told yet
    ["{ s: 5, whole: 'a' }", "lib.types.int", { code: "NG434" }],
    ["{ s: 5 }", "nix`lib.types.int // { }`", { code: "NG434" }],
  ])("%s of %s", async (config, type, ...want) => {
    const { model } = await loadModel(makeProject(declaredByNix("{}", read)))
    const found = await problemsOf({
      ...declaredByNix(config, type),
      [pinnedOptionsFile]: written,
      [madeFromFile]: JSON.stringify(typeSources(model)),
    })
    expect(found).toMatchObject(want)
  })
})

test("an option that is declared twice by expressions takes what either has", async () => {
  const ofUsers =
    "users: { users: option(lib.types.attrsOf(lib.types.submodule({ options: {} }))) }"
  const found = await problemsOf({
    "own.ts": `import { defineModule, lib, option } from "nixgen"
export const own = defineModule({ name: "own", options: { my: { t: option(lib.types.enum(["a"])) }, ${ofUsers} } })
export const other = defineModule({ name: "other", options: { my: { t: option(lib.types.enum(["b"])) } } })
`,
    "hosts/web.ts": hostFile(
      'imports: [own, other], config: { my: { t: "b" }, users: { users: { a: { isNormalUser: true } } } } as never',
      'import { own, other } from "../own.ts"',
    ),
  })
  expect(found).toEqual([])
})

describe("what a module that is imported inside of a configuration may bring is not certain", () => {
  const inside = { services: { opensssh: { enable: true } } }
  const withImports = { ...inside, imports: ["x"] }
  test.each<[config: object, ...severities: string[]]>([
    [{ containers: { a: { config: withImports } } }, "warning"],
    [{ specialisation: { a: { configuration: withImports } } }, "warning"],
    [{ containers: { a: { config: { ...inside, imports: [] } } } }, "error"],
    [{ containers: { a: { config: inside }, b: { config: withImports } } }, "error", "warning"],
    [{ ...inside }, "error"],
    // a set that is written out declares nothing by itself
    [{ containers: { a: { config: { ...inside, imports: [{ services: {} }] } } } }, "error"],
    [{ containers: { a: { config: { ...inside, imports: [{ imports: [{}] }] } } } }, "error"],
    [{ containers: { a: { config: { ...inside, imports: [{ imports: ["x"] }] } } } }, "warning"],
    [{ containers: { a: { config: { ...inside, imports: [{ options: {} }] } } } }, "warning"],
    [{ containers: { a: { config: { ...inside, imports: [{}, "x"] } } } }, "warning"],
  ])("%j", async (config, ...severities) => {
    const definition = JSON.stringify(config).replace('"x"', "nix`{ }`")
    const text = `import { defineHost, nix } from "nixgen"
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", config: ${definition} })\n`
    const found = await problemsOf({ "hosts/web.ts": text })
    expect(found).toMatchObject(severities.map((severity) => ({ code: "NG026", severity })))
  })
})

test.each<[imported: string, message: string]>([
  ["mkIf(true, nixModule('./x.nix'))", "cannot stand in a property"],
  ["mkForce(file('./x.nix'))", "cannot stand in a property"],
  ["lib.optional(true, nixModule('./x.nix'))", "received a list"],
  ["nix`5`", "received a number"],
  ["nix`1 == 1`", "what gives a boolean"],
  ["str`./x.nix`", "received a text"],
  ["file('./web.ts')", "received another file"],
  ["host.address", "received data"],
])("what is no module is not imported: %s", async (imported, message) => {
  const all =
    'import { defineHost, file, host, lib, mkForce, mkIf, nix, nixModule, str } from "nixgen"'
  const text = `${all}
export default defineHost({
  system: "x86_64-linux", stateVersion: "26.05", inventory: { address: "10.0.0.1" },
  imports: [${imported} as never],
})\n`
  const found = await problemsOf({ "hosts/web.ts": text, "hosts/x.nix": "{ }\n" })
  expect(found).toMatchObject([{ code: "NG020", message: expect.stringContaining(message) }])
})

test.each([
  "mkIf(config.services.nginx.enable, { services: { openssh: { enable: true } } })",
  "nix`{ }`",
  "nix`{ pkgs, ... }: { }`",
  "str`${inputs.nixpkgs}/nixos/modules/profiles/minimal.nix`",
  "nixModule('./x.nix')",
  "nix`lib.mkIf true { }`",
])("what is a module is: %s", async (imported) => {
  const all = 'import { config, defineHost, inputs, mkIf, nix, nixModule, str } from "nixgen"'
  const text = `${all}
export default defineHost({
  system: "x86_64-linux", stateVersion: "26.05", imports: [${imported} as never],
})\n`
  expect(await problemsOf({ "hosts/web.ts": text, "hosts/x.nix": "{ }\n" })).toEqual([])
})

test.each<[use: string, message: string, hint: string]>([
  [
    "config.networking.hostName.split('.')",
    "there is no .split in config.networking.hostName, which is a string",
    'lib.splitString("…", config.networking.hostName)',
  ],
  [
    "config.users.users.root.hashedPassword.length",
    "there is no .length in config.users.users.root.hashedPassword, which is null or string",
    "builtins.stringLength(config.users.users.root.hashedPassword)",
  ],
  [
    "config.networking.nameservers[0]",
    "there is no .0 in config.networking.nameservers, which is a list of string",
    "builtins.elemAt(config.networking.nameservers, 0)",
  ],
  [
    "config.environment.systemPackages.concat([1])",
    "there is no .concat in config.environment.systemPackages, which is a list of package",
    "append(config.environment.systemPackages, […])",
  ],
  ["str`a`.concat('b')", 'there is no .concat in "a", which is a string', "str`${…}…`"],
])("nothing is selected of what is no set: %s", async (use, message, hint) => {
  const found = await problemsOf(withService(`{ networking: { domain: (${use}) } }`))
  expect(found[0]).toMatchObject({
    code: "NG427",
    message,
    hint: expect.stringContaining(hint),
  })
})

test.each([
  'nix`${config.networking.hostName}.x or "a"`',
  "nix`pkgs.git.name`",
  "config.boot.kernelPackages.kernel.version",
  "config.system.build.toplevel.name",
  "config.users.users.root.home",
  "nix`${config.system.nssModules}.path`",
])("what may be a set has whatever is selected: %s", async (use) => {
  const found = await problemsOf(withService(`{ networking: { domain: ${use} } }`))
  expect(found).not.toContainEqual(expect.objectContaining({ severity: "error" }))
})

/** A value of which no type is known. */
const withOwn = (use: string) => ({
  "hosts/web.ts": hostFile(
    `config: { nixpkgs: { config: { own: ${use} } } } as never`,
    'import { config, lib, mkForce, mkIf, nix, pkgs } from "nixgen"',
  ),
})

test.each<[use: string, message: string]>([
  ['nix`"a ${null}"`', "a text holds texts, paths and packages, received null"],
  ["nix`[ 1 ] ++ null`", "++ takes lists, received null"],
  ['nix`"a" + ${null}`', "+ takes numbers, or texts and paths, received null"],
  [
    'nix`"${mkForce("a")}"`',
    'a text holds values, received lib.mkForce "a", which is a definition of an option',
  ],
  [
    "nix`1 + ${mkForce(1)}`",
    "+ takes values, received lib.mkForce 1, which is a definition of an option",
  ],
  [
    "nix`if ${mkIf(true, true)} then 1 else 2`",
    "if takes values, received lib.mkIf true true, which is a definition of an option",
  ],
  [
    "nix`lib.mkIf true { } // { }`",
    "// takes values, received lib.mkIf true { }, which is a definition of an option",
  ],
  ["nix`{ ${true} = 1; }`", "a name is made of texts, received true, which is a boolean"],
  ["nix`host.${pkgs.hello}`", "a name is made of texts, received pkgs.hello, which is a package"],
  ["lib.concatLists(nix`[ null ]`)", "lib.concatLists takes lists, received null"],
  ['lib.concatLists([["a"], null])', "lib.concatLists takes lists, received null"],
  ["nix`lib.toUpper null`", "lib.toUpper takes a text, received null"],
  ["nix`lib.toUpper [ 1 2 ]`", "lib.toUpper takes a text, received [ 1 2 ], which is a list"],
  [
    'lib.toUpper({ first: "a long text, of which", second: "there is another one" })',
    'lib.toUpper takes a text, received { first = "a long text, of which"; second = "there is anothe…, which is an attribute set',
  ],
  ["nix`lib.concatStringsSep null [ ]`", "lib.concatStringsSep takes a text, received null"],
  [
    'nix`lib.concatStringsSep "," [ "a" null ]`',
    "lib.concatStringsSep takes texts, paths and packages, received null",
  ],
  [
    'lib.concatLists([["a"], mkIf(true, ["a"])])',
    'lib.concatLists takes values, received lib.mkIf true [ "a" ], which is a definition of an option',
  ],
  [
    "nix`{ a = 1; } // lib.mkMerge [ ]`",
    "// takes values, received lib.mkMerge [ ], which is a definition of an option",
  ],
  [
    'nix`"${nix`1 + 2`}"`',
    "a text holds texts, paths and packages, received 1 + 2, which is an integer or floating point number",
  ],
])("an operand is a value, and a name is a text: %s", async (use, message) => {
  const found = await problemsOf(withOwn(use))
  expect(found).toContainEqual(expect.objectContaining({ code: "NG427", message }))
})

test("a definition that is added to no attributes is that definition", async () => {
  expect(await problemsOf(withOwn("nix`{ } // lib.mkMerge [ { } ]`"))).toEqual([])
})

test("the configuration of a kernel is a module", async () => {
  const extra = "structuredExtraConfig = { FB = lib.mkForce lib.kernel.no; };"
  expect(await problemsOf(withOwn(`nix\`pkgs.linux.override { ${extra} }\``))).toEqual([])
})

test.each([
  "nix`{ ${null} = 1; }`",
  "nix`{ ${config.networking.hostName} = 1; }`",
  'nix`{ ${"a b"} = ${mkForce(1)}; }`',
  "nix`[ ${mkIf(true, 1)} ]`",
  "nix`null == ${null}`",
  'nix`let null = "x"; in "a\\${null}"`',
  "nix`let null = [ ]; true = [ ]; in null ++ true`",
  'nix`let lib = { mkForce = text: text; }; in "\\${lib.mkForce "a"}"`',
  "nix`lib.makeBinPath [ null pkgs.hello ]`",
  "lib.makeSearchPath('bin', [null, pkgs.hello])",
  "nix`lib.concatLists [ [ (lib.mkIf true 1) ] ]`",
])("a name that is null, and definitions in sets and lists, are right: %s", async (use) => {
  const found = await problemsOf(withOwn(use))
  expect(found).not.toContainEqual(expect.objectContaining({ severity: "error" }))
})

test.each<[value: string, isOne: boolean]>([
  ['nixModule("../vh/web.example.org")', true],
  ['file("../vh/web.example.org")', true],
  ['nixModule("../vh/web.nix")', true],
  ['file("../vh/data.json")', false],
  ["nix`./web.example.org`", false],
])("a folder with a dot in its name may be a module: %s", async (value, isOne) => {
  const found = await problemsOf({
    "hosts/web.ts": hostFile(
      `config: { services: { nginx: { virtualHosts: { a: ${value} as never } } } }`,
      'import { file, nix, nixModule } from "nixgen"',
    ),
    "vh/web.example.org/default.nix": "{ }",
    "vh/web.nix": "{ }",
    "vh/data.json": "{ }",
  })
  const refused = found.filter((each) => "code" in each && each.code === "NG027")
  expect(refused).toHaveLength(isOne ? 0 : 1)
})

test.each<[use: string, message: string]>([
  ["config.users.users.root.nam", 'config.users.users.root has no option "nam"'],
  ['config.fileSystems["/"].nam', 'config.fileSystems."/" has no option "nam"'],
  ["nix`config.users.users.\\${x}.nam`", 'config.users.users.${…} has no option "nam"'],
])("an option that there is not is told of as Nix writes it: %s", async (use, message) => {
  const text = `import { config, defineHost, nix } from "nixgen"
export default defineHost({
  system: "x86_64-linux", stateVersion: "26.05",
  config: { nixpkgs: { config: { own: ${use.includes("x}") ? `nix\`x: \${${use}}\`` : use} } } } as never,
})\n`
  const found = await problemsOf({ "hosts/web.ts": text })
  expect(found).toMatchObject([{ code: "NG425", message }])
})
