/** Options of one value that several modules of a host define: which conflict, and which do not. */
import { expect, test } from "vitest"
import { build } from "../../../test/support/commands.ts"
import { hostFile, makeProject, sources } from "../../../test/support/project.ts"
import { testTerminal } from "../../../test/support/terminal.ts"

/** What is told of a host whose definitions stand in a common module, in its own config, in a module and in a service. */
async function toldOf(
  common: string,
  own: string,
  module = "{}",
  service = "{}",
): Promise<readonly string[]> {
  const imports =
    'import { lib, mkDefault, mkForce, mkIf, mkMerge, nix, pkgs, config } from "nixgen"'
  const folder = makeProject({
    "npins/sources.json": JSON.stringify(sources),
    "fleet.ts": `${imports}
import { defineFleet, defineModule } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  common: { base: defineModule({ config: ${common} as never }) },
})
`,
    "more.ts": `${imports}
import { defineModule, defineService } from "nixgen"
import * as z from "zod"
export const module = defineModule({ name: "more", config: ${module} as never })
export const service = defineService({
  name: "mine",
  parameters: z.object({ zone: z.string().default("UTC") }),
  config: ({ zone }) => (${service}) as never,
})
`,
    "hosts/web.ts": hostFile(
      `firmware: "uefi", imports: [module], services: [service()], inventory: { zone: "UTC" }, config: ${own} as never`,
      `${imports}\nimport { module, service } from "../more.ts"\nimport { host } from "nixgen"`,
    ),
  })
  const terminal = testTerminal(folder)
  await build({ json: true, dryRun: true }, terminal)
  const { problems } = JSON.parse(terminal.written()) as {
    problems: readonly { code: string; path?: string }[]
  }
  return problems.filter(({ code }) => code === "NG223").map(({ path = "" }) => path)
}

const sysctl = (name: string, value: string): string =>
  `{ boot: { kernel: { sysctl: { ${name}: ${value} } } } }`
const unit = (setting: string): string =>
  `{ systemd: { services: { a: { serviceConfig: { ${setting} } } } } }`
const inSpecialisation = (value: string): string =>
  `{ specialisation: { a: { configuration: ${zone(value)} } } }`
const inContainer = (value: string): string => `{ containers: { a: { config: ${zone(value)} } } }`
const zone = (value: string): string => `{ time: { timeZone: ${value} } }`

test.each([
  [zone("'UTC'"), zone("'Europe/Berlin'")],
  [zone("'UTC'"), "{}", zone("'Europe/Berlin'")],
  ["{}", "{}", zone("'UTC'"), zone("'Europe/Berlin'")],
  ["{}", zone("'Europe/Berlin'"), "{}", zone("zone")],
  [zone("'Europe/Berlin'"), zone("host.zone")],
  ["{ users: { mutableUsers: false } }", "{ users: { mutableUsers: true } }"],
  ["{ services: { nginx: { user: 'a' } } }", "{ services: { nginx: { user: 'b' } } }"],
  [
    "{ users: { users: { a: { uid: 1000 } } } }",
    "{ users: { users: { a: { uid: 1001, description: 'A' } } } }",
  ],
  [zone("'UTC'"), `mkMerge([{}, ${zone("'Europe/Berlin'")}])`, zone("'Europe/Paris'")],
  [zone("mkForce('UTC')"), zone("mkForce('Europe/Berlin')")],
  // paths, and unions with them
  [
    "{ services: { nginx: { virtualHosts: { x: { root: '/a' } } } } }",
    "{ services: { nginx: { virtualHosts: { x: { root: '/b' } } } } }",
  ],
  ["{ console: { keyMap: 'de' } }", "{ console: { keyMap: 'us' } }"],
  // null beside a value
  [zone("null"), zone("'UTC'")],
  // members of sets
  [
    "{ environment: { variables: { EDITOR: 'vim' } } }",
    "{ environment: { variables: { EDITOR: 'nano' } } }",
  ],
  [
    "{ environment: { shellAliases: { ll: 'ls -l' } } }",
    "{ environment: { shellAliases: { ll: 'ls -la' } } }",
  ],
  // what takes one definition, and be it the same
  [sysctl("'vm.swappiness'", "10"), sysctl("'vm.swappiness'", "60")],
  [sysctl("'vm.swappiness'", "10"), sysctl("'vm.swappiness'", "10")],
  [
    "{ boot: { kernelPackages: pkgs.linuxPackages_latest } }",
    "{ boot: { kernelPackages: pkgs.linuxPackages_6_12 } }",
  ],
  [
    "{ users: { users: { a: { shell: pkgs.zsh } } } }",
    "{ users: { users: { a: { shell: pkgs.fish } } } }",
  ],
  // atoms of settings
  [
    "{ services: { tlp: { settings: { A: 1 } } } }",
    "{ services: { tlp: { settings: { A: 2 } } } }",
  ],
  [unit("Nice: 1"), unit("Nice: 5")],
  [unit("Nice: 1"), unit("Nice: '1'")],
  [
    '{ services: { "auto-epp": { settings: { a: { b: 1 } } } } }',
    '{ services: { "auto-epp": { settings: { a: { b: 2 } } } } }',
  ],
  [
    "{ services: { loki: { configuration: { a: { b: 1 } } } } }",
    "{ services: { loki: { configuration: { a: { b: 'x' } } } } }",
  ],
  // parts of one definition
  ["{}", `mkMerge([${zone("'UTC'")}, ${zone("'CET'")}])`],
  [zone("'UTC'"), `{ time: mkMerge([{ timeZone: "CET" }]) }`],
  [zone("'UTC'"), "mkIf(true, { time: { timeZone: 'CET' } })"],
  [zone("'UTC'"), 'nix`{ time.timeZone = "CET"; }`'],
  // configurations in others
  [inSpecialisation("'UTC'"), inSpecialisation("'CET'")],
  [zone("'UTC'"), inSpecialisation("'CET'")],
  ["{}", `mkMerge([${inContainer("'UTC'")}, ${inContainer("'CET'")}])`],
  // what nixgen writes of the host's definition
  ["{ system: { stateVersion: '24.05' } }", "{}"],
  ["{}", "{}", "{ system: { stateVersion: '24.05' } }"],
  ["{ system: { stateVersion: mkIf(true, '24.05') } }", "{}"],
  ["{ networking: { hostName: 'other' } }", "{}"],
  ["{ nixpkgs: { hostPlatform: 'aarch64-linux' } }", "{}"],
  ["{ boot: { loader: { 'systemd-boot': { enable: false } } } }", "{}"],
  ["{ boot: { loader: { efi: { canTouchEfiVariables: false } } } }", "{}"],
  ["{ boot: { loader: { 'systemd-boot': { configurationLimit: mkDefault(5) } } } }", "{}"],
])("%s, %s, %s, %s conflict", async (...definitions) => {
  expect(await toldOf(...(definitions as [string, string]))).toHaveLength(1)
})

test.each([
  [zone("'UTC'"), zone("'UTC'")],
  [zone("'UTC'"), zone("mkForce('Europe/Berlin')")],
  [zone("mkDefault('UTC')"), zone("'Europe/Berlin'")],
  [zone("'UTC'"), zone("'Europe/Berlin'"), zone("mkForce('Europe/Paris')")],
  [zone("'UTC'"), zone("'Europe/Berlin'"), "{ time: mkForce({ timeZone: 'Europe/Paris' }) }"],
  [zone("mkIf(config.services.nginx.enable, 'UTC')"), zone("'Europe/Berlin'")],
  [zone("host.zone"), zone("'UTC'")].toReversed(),
  ["{ networking: { search: ['a'] } }", "{ networking: { search: ['b'] } }"],
  ["{ environment: { shellInit: 'a' } }", "{ environment: { shellInit: 'b' } }"],
  [
    "{ boot: { kernel: { sysctl: { 'vm.max_map_count': 1 } } } }",
    "{ boot: { kernel: { sysctl: { 'vm.max_map_count': 2 } } } }",
  ],
  ["{ systemd: { services: { a: { serviceConfig: { Nice: 1 } } } } }", "{}"],
  ["{ users: { users: { a: { uid: 1000 } } } }", "{ users: { users: { b: { uid: 1001 } } } }"],
  // what only Nix knows may say which one counts
  [zone("'UTC'"), zone('nix`lib.mkForce "CET"`'), zone("'Europe/Paris'")],
  [zone("'UTC'"), '{ time: nix`lib.mkForce { timeZone = "CET"; }` }', zone("'Europe/Paris'")],
  [zone("'UTC'"), 'nix`{ time.timeZone = lib.mkForce "CET"; }`', zone("'Europe/Paris'")],
  [
    zone("'UTC'"),
    "{ time: mkIf(config.services.nginx.enable, mkForce({ timeZone: 'CET' })) }",
    zone("'Europe/Paris'"),
  ],
  [zone("'UTC'"), zone("lib.mkForce('CET')"), zone("'Europe/Paris'")],
  // of several kinds one becomes the other
  [
    "{ services: { n8n: { environment: { N8N_PORT: 5678 } } } }",
    "{ services: { n8n: { environment: { N8N_PORT: '5678' } } } }",
  ],
  // what is joined
  [sysctl("'net.core.rmem_max'", "1"), sysctl("'net.core.rmem_max'", "2")],
  [unit("ExecStartPre: ['a']"), unit("ExecStartPre: 'b'")],
  [
    "{ services: { loki: { configuration: { a: ['b'] } } } }",
    "{ services: { loki: { configuration: { a: ['c'] } } } }",
  ],
  [
    "{ services: { loki: { configuration: { a: { b: 1 } } } } }",
    "{ services: { loki: { configuration: { a: { c: 1 } } } } }",
  ],
  [
    "{ services: { nginx: { virtualHosts: { x: { extraConfig: 'a' } } } } }",
    "{ services: { nginx: { virtualHosts: { x: { extraConfig: 'b' } } } } }",
  ],
  ["{ boot: { kernelParams: ['a'] } }", "{ boot: { kernelParams: ['b'] } }"],
  [
    "{ environment: { etc: { a: { text: 'x' } } } }",
    "{ environment: { etc: { b: { text: 'y' } } } }",
  ],
  [
    "{ programs: { git: { config: { user: { name: 'a' } } } } }",
    "{ programs: { git: { config: { user: { email: 'b' } } } } }",
  ],
  [
    "{ nix: { settings: { substituters: ['a'] } } }",
    "{ nix: { settings: { substituters: ['b'] } } }",
  ],
  // the same
  [zone("null"), zone("null")],
  ["{ console: { keyMap: 'de' } }", "{ console: { keyMap: 'de' } }"],
  [unit("Nice: 1"), unit("Nice: 1")],
  // what may be a property
  [
    "{ boot: { kernelPackages: pkgs.linuxPackages_latest } }",
    "{ boot: { kernelPackages: nix`lib.mkForce pkgs.linuxPackages_6_12` } }",
  ],
  [
    "{ boot: { kernelPackages: pkgs.linuxPackages_latest } }",
    "{ boot: { kernelPackages: mkForce(pkgs.linuxPackages_6_12) } }",
  ],
  // configurations of their own
  [
    zone("'UTC'"),
    "{ specialisation: { a: { configuration: { time: { timeZone: mkForce('CET') } } } } }",
  ],
  [
    zone("'UTC'"),
    "{ specialisation: { a: { inheritParentConfig: false, configuration: { time: { timeZone: 'CET' } } } } }",
  ],
  [zone("'UTC'"), inContainer("'CET'")],
  [
    inSpecialisation("'UTC'"),
    "{ specialisation: { b: { configuration: { time: { timeZone: 'CET' } } } } }",
  ],
  // what nixgen writes of the host's definition
  ["{ system: { stateVersion: '26.05' } }", "{}"],
  ["{ system: { stateVersion: mkDefault('24.05') } }", "{}"],
  ["{ system: { stateVersion: mkForce('24.05') } }", "{}"],
  ["{ system: { stateVersion: mkIf(config.services.nginx.enable, '24.05') } }", "{}"],
  ["{ networking: { hostName: host.name } }", "{}"],
  ["{ boot: { loader: { 'systemd-boot': { enable: true, configurationLimit: 5 } } } }", "{}"],
  ["{}", "{ boot: { loader: { 'systemd-boot': { enable: false } } } }"],
  ["{}", "{ networking: { hostName: 'other' } }"],
  ["{}", "mkMerge([{ networking: { hostName: 'other' } }])"],
  ["{ meta: { buildDocsInSandbox: true } }", "{ meta: { buildDocsInSandbox: false } }"],
])("%s, %s, %s do not", async (...definitions) => {
  expect(await toldOf(...(definitions as [string, string]))).toEqual([])
})

test("a module of Nix that may say which one counts leaves nothing to tell", async () => {
  const text = `import { defineFleet, defineModule, nixModule } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  common: {
    base: defineModule({ imports: [nixModule("./x.nix")], config: { time: { timeZone: "UTC" } } }),
  },
})
`
  const told = async (nix: string) => {
    const folder = makeProject({
      "npins/sources.json": JSON.stringify(sources),
      "fleet.ts": text,
      "x.nix": nix,
      "hosts/web.ts": hostFile('config: { time: { timeZone: "CET" } }', ""),
    })
    const terminal = testTerminal(folder)
    await build({ json: true, dryRun: true }, terminal)
    return terminal.written().includes("NG223")
  }
  expect(await told('{ lib, ... }: { time.timeZone = lib.mkForce "EET"; }\n')).toBe(false)
  expect(await told("{ ... }: { networking.domain = null; }\n")).toBe(true)
})

test.each<[nix: string, want: readonly string[]]>([
  [
    '{ networking.hostName = "other"; }',
    [
      'x.nix:1:25 config.networking.hostName is "other" here, and "web" by the name of the host\'s file, or by its `hostName`',
    ],
  ],
  [
    '{ inputs, lib, ... }: { system.stateVersion = "24.05"; boot.loader.systemd-boot.enable = false; }',
    [
      'x.nix:1:47 config.system.stateVersion is "24.05" here, and "26.05" by `stateVersion`',
      'x.nix:1:90 config.boot.loader["systemd-boot"].enable is false here, and true by the host\'s `firmware`',
    ],
  ],
  [
    '{ imports = [ ./y.nix ]; time.timeZone = "UTC"; }',
    ['x.nix:1:42 config.time.timeZone is "UTC" here, and "CET" in another module of the host\'s'],
  ],
  ['{ lib, ... }: { system.stateVersion = lib.mkDefault "24.05"; }', []],
  ['{ lib, ... }: { time.timeZone = lib.mkForce "UTC"; imports = [ ./y.nix ]; }', []],
  ['{ lib, config, ... }: lib.mkIf config.a { networking.hostName = "b"; }', []],
  ['{ lib, config, ... }: { networking = lib.mkIf config.a { hostName = "b"; }; }', []],
  ["{ config, ... }: { networking.hostName = config.a; }", []],
  ['{ networking.hostName = "web"; }', []],
  ['{ options.a = { }; config.networking.domain = "b"; }', []],
])("a module in Nix, %s", async (nix, want) => {
  const folder = makeProject({
    "npins/sources.json": JSON.stringify(sources),
    "fleet.ts":
      'import { defineFleet } from "nixgen"\nexport default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts" })',
    "x.nix": nix,
    "y.nix": '{ time.timeZone = "CET"; }',
    "hosts/web.ts": hostFile(
      'firmware: "uefi", imports: [nixModule("../x.nix")]',
      'import { nixModule } from "nixgen"',
    ),
  })
  const terminal = testTerminal(folder)
  await build({ json: true, dryRun: true }, terminal)
  const { problems } = JSON.parse(terminal.written()) as {
    problems: readonly {
      code: string
      file: string
      line: number
      column: number
      message: string
    }[]
  }
  const told = problems.filter(({ code }) => code === "NG223")
  expect(
    told.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
  ).toEqual(want)
})

const password = (value: string): string =>
  `{ services: { grafana: { settings: { security: { admin_password: ${value} } } } } }`

test("no secret is shown", async () => {
  const terminal = testTerminal(
    makeProject({
      "npins/sources.json": JSON.stringify(sources),
      "fleet.ts": `import { defineFleet, defineModule } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  common: { base: defineModule({ config: ${password("'one-Sekret1'")} }) },
})
`,
      "hosts/web.ts": hostFile(`config: ${password("'two-Sekret2'")}`, ""),
    }),
  )
  await build({ dryRun: true }, terminal)
  expect(terminal.told()).toContain("NG223")
  expect(terminal.told()).not.toMatch(/Sekret/)
})
