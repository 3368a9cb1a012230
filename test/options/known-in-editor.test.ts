/** What the language servers of both TypeScripts know in the examples: lists, hovers and definitions. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import {
  type FleetNames,
  fleetMapFile,
  fleetNames,
  fleetNamesFile,
  mapFleetNames,
  printFleetNames,
} from "../../src/cli/types/fleet-names.ts"
import { typesFolder } from "../../src/cli/types/folders.ts"
import { nixpkgsNamesFile, printNixpkgsNames } from "../../src/cli/types/nixpkgs-names.ts"
import { toldNamesSchema } from "../../src/options/names/nix-names.ts"
import { root } from "../support/examples.ts"
import { loadModel } from "../support/model.ts"
import { type Project, makeProject } from "./project.ts"
import { type Server, languageServers } from "./servers.ts"

const pi = "nixos-pi-servers"
const company = "small-company"

/** A file beside those of an example. */
const ofLibrary = "of-library.ts"
const textOfLibrary = `import { inputs, lib } from "nixgen"
export const pinned = inputs.nixpkgs
export const found = lib.elem
export const trimmed = [lib.trim(" a "), lib.strings.trim(" a ")]
`

/** Another one, of what is defined with properties. */
const ofProperties = "of-properties.ts"
const textOfProperties = `import { defineModule, mkDefault, mkForce, mkIf, mkMerge } from "nixgen"
export const a = defineModule({ config: { services: { nginx: mkIf(true, {}) } } })
export const b = defineModule({ config: mkMerge([{}]) })
export const c = defineModule({ config: { services: { openssh: { settings: mkForce({}) } } } })
export const d = defineModule({
  config: { services: { openssh: { settings: { PermitRootLogin: mkDefault("") } } } },
})
`

/** Another one, of settings of systemd's files. */
const ofSections = "of-sections.ts"
const textOfSections = `import { defineModule, mkForce, mkIf } from "nixgen"
export const sections = defineModule({
  config: {
    systemd: {
      services: {
        a: { serviceConfig: { Restart: "no" }, unitConfig: {} },
        b: { serviceConfig: mkIf(true, { ExecStart: "" }) },
      },
      timers: { a: { timerConfig: {} } },
      user: { sockets: { a: { socketConfig: {} } } },
      network: {
        networks: { a: { matchConfig: {}, addresses: [{}] } },
        links: { a: { matchConfig: {} } },
      },
    },
    boot: { initrd: { systemd: { services: { a: { serviceConfig: { Type: mkForce("exec") } } } } } },
    containers: { a: { config: { systemd: { slices: { a: { sliceConfig: {} } } } } } },
  },
})
`

/** A place in a file of an example: its text, with `‸` where the cursor is. */
type Place = readonly [example: string, file: string, text: string]

/** What a list contains, and what it does not. */
const lists: readonly (readonly [...Place, has: readonly string[], lacks: readonly string[]])[] = [
  // packages, the library and Nix itself
  [pi, "hosts/common/base.ts", "pkgs.‸git", ["git", "htop", "python3", "writeText"], ["gti"]],
  [pi, "hosts/dev-142.ts", "pkgs.‸linuxPackages_latest", ["git", "system"], ["getExe"]],
  [pi, "hosts/dev-605.ts", "{pkgs.‸rsync}", ["borgbackup", "curl"], ["services"]],
  [company, "hosts/gateway.ts", "pkgs.‸curl", ["curl", "tcpdump"], ["optional"]],
  [pi, "hosts/common/base.ts", "lib.‸elem", ["elem", "getExe", "optionals", "strings"], ["git"]],
  [pi, "services/tailscale.ts", "lib.‸optional", ["optional", "mapAttrs", "types"], ["enable"]],
  [pi, "hosts/common/network.ts", "builtins.‸toString", ["toString", "toJSON"], ["getExe"]],
  [company, "hosts/monitoring.ts", "builtins.‸toJSON", ["toJSON", "nixVersion"], ["optionals"]],
  [company, "hosts/web.js", "builtins.‸toString", ["toString", "toJSON"], ["getExe"]],
  // what is read of options
  [pi, "hosts/common/users.ts", "config.‸users.users", ["users", "services"], ["git"]],
  [pi, "hosts/common/users.ts", "config.users.‸users", ["users", "groups"], ["services"]],
  [pi, "hosts/common/users.ts", "admin.‸openssh.auth", ["shell", "openssh"], ["services"]],
  [pi, "hosts/common/users.ts", "admin.openssh.‸auth", ["authorizedKeys"], ["shell"]],
  [pi, "hosts/common/users.ts", "openssh.authorizedKeys.‸keys }", ["keys", "keyFiles"], []],
  [company, "hosts/common/lan.ts", "config.‸services.prom", ["networking", "systemd"], ["pkgs"]],
  [company, "hosts/common/lan.ts", "services.‸prometheus.exp", ["nginx", "gitea"], ["systemd"]],
  [company, "hosts/common/lan.ts", "exporters.‸node", ["node", "blackbox"], ["enable"]],
  [company, "hosts/common/lan.ts", "node.‸port", ["port", "enable", "openFirewall"], ["blackbox"]],
  [company, "hosts/web.js", "config.services.‸gitea", ["gitea", "nginx"], ["services"]],
  [company, "hosts/web.js", "services.postgresql.‸package", ["package", "port"], ["nginx"]],
  [company, "hosts/gateway.ts", "config.‸systemd.network", ["systemd", "services"], ["address"]],
  // the fleet
  [pi, "hosts/common/network.ts", "host.‸interface", ["interface", "gateway", "deploy"], ["lan"]],
  [pi, "hosts/common/base.ts", "host.‸deploy", ["address", "deploy", "system"], ["vpnAddress"]],
  [pi, "hosts/common/base.ts", "host.deploy.‸tags", ["tags", "targetHost"], ["address"]],
  [company, "hosts/common/lan.ts", "host.‸lan.mac", ["lan", "vpnAddress"], ["interface"]],
  [company, "hosts/common/lan.ts", "host.lan.‸mac", ["address", "mac"], ["lan"]],
  [company, "hosts/common/lan.ts", "[inventory.‸gateway", ["gateway", "web"], ["dev-142"]],
  [company, "hosts/common/lan.ts", "[inventory.gateway.‸lan", ["lan", "vpnAddress"], ["web"]],
  [company, "services/backup.js", "inventory.‸monitoring", ["monitoring", "web"], ["lan"]],
  // options that are defined
  [company, "hosts/web.js", "nginx: {‸", ["statusPage", "package"], ["settings", "prune"]],
  [company, "hosts/web.js", "invoices: {‸\n", ["autoStart", "extraOptions"], ["services"]],
  [
    company,
    "hosts/gateway.ts",
    '"dynamic-dns": {‸\n          desc',
    ["environment", "startAt"],
    ["nginx"],
  ],
  [pi, "hosts/common/ssh.ts", "openssh: {‸", ["ports", "hostKeys"], ["virtualHosts"]],
  [pi, "hosts/common/ssh.ts", 'PermitRootLogin: "‸', ["no", "yes"], ["true"]],
  [pi, "hosts/common/users.ts", "admin: {‸", ["shell", "packages"], ["users"]],
  [pi, "services/database.ts", "postgresql: {‸", ["enableJIT", "package"], ["virtualHosts"]],
  [company, ofProperties, "mkIf(true, {‸", ["enable", "virtualHosts"], ["services"]],
  [company, ofProperties, "mkMerge([{‸", ["services", "networking"], ["enable"]],
  [company, ofProperties, "mkForce({‸", ["PermitRootLogin"], ["ports"]],
  [company, ofProperties, 'mkDefault("‸', ["no", "yes"], ["true"]],
  // the settings of systemd's files
  [company, ofSections, "serviceConfig: {‸ Restart", ["ExecStart", "Type"], ["OnCalendar"]],
  [company, ofSections, 'Restart: "‸no', ["always", "on-failure"], ["oneshot"]],
  [company, ofSections, "unitConfig: {‸", ["After", "ConditionPathExists"], ["ExecStart"]],
  [company, ofSections, "mkIf(true, {‸", ["Type", "MemoryMax"], ["OnCalendar"]],
  [company, ofSections, "timerConfig: {‸", ["OnCalendar", "Persistent"], ["ExecStart"]],
  [company, ofSections, "socketConfig: {‸", ["ListenStream", "Accept"], ["OnCalendar"]],
  [company, ofSections, "a: { matchConfig: {‸}, addr", ["Name", "SSID"], ["OriginalName"]],
  [company, ofSections, "addresses: [{‸", ["Address", "Peer"], ["Gateway"]],
  [company, ofSections, "links: { a: { matchConfig: {‸", ["OriginalName"], ["SSID"]],
  [company, ofSections, "serviceConfig: {‸ Type", ["ExecStart", "User"], ["OnCalendar"]],
  [company, ofSections, "sliceConfig: {‸", ["MemoryMax"], ["ExecStart"]],
  // what is nixgen's own
  [pi, "hosts/dev-365.ts", "defineHost({‸", ["imports", "hardware"], ["pins"]],
  [pi, "hosts/dev-365.ts", "website({‸", ["maximumUpload"], ["port"]],
  [pi, "hosts/dev-605.ts", "nodeExporter({‸", ["port"], ["domain"]],
  [pi, "disk-layouts/standard.ts", "esp({‸", ["content", "label"], ["format"]],
]

const hovers: readonly (readonly [...Place, text: string])[] = [
  [pi, "hosts/common/base.ts", "pkgs.‸git", "PackageReference"],
  [pi, "hosts/common/base.ts", "lib.‸elem", "Expression<boolean>"],
  [pi, ofLibrary, "lib.‸elem", "Says whether `x` is in a list."],
  [pi, ofLibrary, "lib.‸trim(", "(s?: unknown, ...more: unknown[]) => Reference"],
  [pi, ofLibrary, "lib.‸trim(", "Takes away what is white around a text."],
  [pi, ofLibrary, "strings.‸trim(", "Takes away what is white around a text."],
  [pi, "services/tailscale.ts", "lib.‸optional", "Expression<"],
  [pi, "hosts/common/network.ts", "builtins.‸toString", "Expression<string>"],
  [company, "hosts/monitoring.ts", "builtins.‸toJSON", "Expression<string>"],
  [pi, "hosts/common/users.ts", "authorizedKeys.‸keys }", "keys"],
  [company, "hosts/common/lan.ts", "node.‸port", "port: Expression<number>"],
  [pi, "hosts/common/network.ts", "host.‸interface", "Expression<string>"],
  [pi, "hosts/common/network.ts", "host.‸prefixLength", "Expression<number>"],
  [company, "hosts/common/lan.ts", "host.lan.‸mac", "Expression<string>"],
  [company, "hosts/common/lan.ts", "gateway.lan.‸address]),", "Expression<string>"],
  [
    pi,
    "hosts/common/ssh.ts",
    "‸PasswordAuthentication",
    "Declared in services/networking/ssh/sshd.nix",
  ],
  [pi, "hosts/common/base.ts", "‸automatic: true, dates", "Declared in services/misc/nix-gc.nix"],
  [pi, "hosts/common/base.ts", "‸timeZone", "Declared in config/locale.nix"],
  [pi, "services/node-exporter.ts", "‸openFirewall", "Default:"],
  [pi, "hosts/dev-365.ts", "‸stateVersion", "stateVersion"],
  [pi, "hosts/dev-365.ts", "‸firmware", "firmware"],
  [pi, "hosts/dev-365.ts", "‸website({", "maximumUpload"],
  [pi, "disk-layouts/standard.ts", "device‸, espSize }) =>", "Expression<string>"],
  [company, "hosts/gateway.ts", "= ‸secret(", "secret"],
]

/** Where definitions are: the end of a file's path, and what its line says. */
const definitions: readonly (readonly [...Place, file: string, line: string])[] = [
  [company, "hosts/common/lan.ts", "host.lan.‸mac", "hosts/gateway.ts", "mac: "],
  [company, "services/backup.js", "monitoring.‸lan", "hosts/monitoring.ts", "inventory: { lan:"],
  [
    company,
    "services/backup.js",
    ".‸monitoring.lan",
    "hosts/monitoring.ts",
    "export default defineHost(",
  ],
  [pi, "hosts/dev-365.ts", "‸website({", "services/website.ts", "website = defineService("],
  [pi, "hosts/dev-365.ts", "‸standard({", "disk-layouts/standard.ts", "standard = defineDisk"],
  [pi, ofLibrary, "inputs.‸nixpkgs", "fleet.ts", "export default defineFleet("],
  [pi, "fleet.ts", "{ base, ‸network", "hosts/common/network.ts", "network = defineModule("],
  [pi, "hosts/common/ssh.ts", "‸PasswordAuthentication", ".d.ts", "PasswordAuthentication?:"],
  [company, "hosts/monitoring.ts", "‸metricsToken }", "secrets.ts", "metricsToken = secret("],
]

/** Names as Nix tells them. */
const nixNames = toldNamesSchema.parse({
  packages: ["borgbackup", "curl", "git", "htop", "tcpdump", "python3", "system", "writeText"],
  aliases: [],
  library: {
    elem: null,
    getExe: null,
    optionals: null,
    trim: null,
    types: ["str"],
    strings: ["trim"],
  },
  builtins: ["toJSON", "toString", "nixVersion"],
  sources: {
    places: {
      "": { elem: { file: "lib.nix", line: 3 }, trim: { file: "lib.nix", line: 4 } },
      strings: { trim: { file: "lib.nix", line: 6 } },
    },
    files: {
      "lib.nix": `{
  /** Says whether \`x\` is in a list. */
  elem = x: xs: builtins.elem x xs;
  inherit (lib.strings) trim;
  /** Takes away what is white around a text. */
  trim = s: s;
}`,
    },
  },
})

const projects = new Map<string, Project>()
beforeAll(async () => {
  for (const example of [pi, company]) {
    const project = makeProject(root, example)
    projects.set(example, project)
    const { model } = await loadModel(project.folder)
    register(project.folder, fleetNames(model))
    writeFileSync(join(project.folder, ofLibrary), textOfLibrary)
    writeFileSync(join(project.folder, ofProperties), textOfProperties)
    writeFileSync(join(project.folder, ofSections), textOfSections)
  }
}, 120_000)
afterAll(() => {
  for (const project of projects.values()) project.remove()
})

/** What `nixgen types` writes of names. */
function register(folder: string, fleet: FleetNames): void {
  const types = join(folder, typesFolder)
  mkdirSync(types, { recursive: true })
  writeFileSync(join(types, fleetMapFile), mapFleetNames([fleet], types))
  const files = {
    [fleetNamesFile]: printFleetNames([fleet]),
    [nixpkgsNamesFile]: printNixpkgsNames(nixNames),
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(types, file), text)
  const registration = Object.keys(files).map(
    (file) => `import type {} from "./${typesFolder}/${file.replace(".d.ts", ".js")}"\n`,
  )
  writeFileSync(join(folder, "nixgen-env.d.ts"), registration.join(""))
}

test("there are 55 lists, 24 hovers and 9 definitions", () => {
  expect([lists.length, hovers.length, definitions.length]).toEqual([55, 24, 9])
})

describe.each([...languageServers(root)])("%s", (_name, start) => {
  let server: Server
  beforeAll(async () => {
    server = await start()
  })
  afterAll(() => server.close())

  const opened = new Set<string>()
  function at(example: string, file: string, marked: string): readonly [string, number] {
    const path = join(projects.get(example)?.folder ?? "", file)
    const text = readFileSync(path, "utf8")
    if (!opened.has(path)) server.open(path, text)
    opened.add(path)
    const [before = "", after = ""] = marked.split("‸")
    const index = text.indexOf(before + after)
    if (index === -1) throw new Error(`${file} has no ${marked}`)
    return [path, index + before.length]
  }

  test.each(lists)("lists, in %s, %s at %s", async (example, file, text, has, lacks) => {
    const offered = await server.complete(...at(example, file, text))
    const names = offered.map((each) => each.replace(/^"|"?\??$/g, ""))
    expect(names).toEqual(expect.arrayContaining([...has]))
    expect(names.filter((each) => lacks.includes(each))).toEqual([])
  })

  test.each(hovers)("tells, in %s, %s at %s", async (example, file, text, told) => {
    expect(await server.hover(...at(example, file, text))).toContain(told)
  })

  test.each(definitions)("leads, in %s, %s at %s", async (example, file, text, where, says) => {
    const found = await server.define(...at(example, file, text))
    const folder = projects.get(example)?.folder ?? ""
    const led = found.map((each) => [
      relative(folder, each.file),
      readFileSync(each.file, "utf8").split("\n")[each.line - 1],
    ])
    expect(led).toEqual(
      expect.arrayContaining([[expect.stringContaining(where), expect.stringContaining(says)]]),
    )
  })
})
