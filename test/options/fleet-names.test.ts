/** What the compiler knows of a fleet in its own definitions: `host`, `inventory` and `inputs`. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import * as z from "zod"
import {
  fleetMapFile,
  fleetNames,
  fleetNamesFile,
  printFleetNames,
} from "../../src/cli/types/fleet-names.ts"
import { nixpkgsNamesFile, printNixpkgsNames } from "../../src/cli/types/nixpkgs-names.ts"
import { typesFolder } from "../../src/cli/types/folders.ts"
import { registrationFile, registrationText } from "../../src/cli/types/registration.ts"
import { build } from "../support/commands.ts"
import { isLong } from "../support/effort.ts"
import type { Model } from "../../src/model/model.ts"
import { root } from "../support/examples.ts"
import { loadModel } from "../support/model.ts"
import { hostFile, makeProject as makeFleets } from "../support/project.ts"
import { testTerminal } from "../support/terminal.ts"
import { compilers, errorsIn } from "./compilers.ts"
import { type Project, makeProject } from "./project.ts"

/** Definitions that are right, and ones with a name that the fleet does not have, or with another kind. */
const right = [
  "{ environment: { systemPackages: [pkgs.git, pkgs.git.override({}), pkgs.python3.withPackages(lib.trim)] } }",
  "{ environment: { variables: { A: pkgs.git.version, B: builtins.nixVersion, C: pkgs.system } } }",
  "{ networking: { domain: lib.strings.trim(lib.getExe(pkgs.git)) } }",
  '{ environment: { etc: { a: { source: pkgs.writeText("a", lib.toUpper("b")) } } } }',
  "{ networking: { domain: host.lan.address } }",
  "{ networking: { domain: host.vpnAddress } }",
  "{ networking: { domain: host.system } }",
  "{ networking: { domain: host.deploy.targetHost } }",
  "{ networking: { domain: str`${host.lan.address}/24` } }",
  "{ networking: { domain: inventory.web.lan.address } }",
  '{ networking: { domain: inventory["gateway"].vpnAddress } }',
  "{ networking: { domain: fallback(host.vpnAddress, `none`) } }",
  "{ networking: { domain: mkIf(has(host, `vpnAddress`), host.vpnAddress) } }",
  "{ networking: { domain: mkIf(has(inventory, `web`), inventory.web.lan.mac) } }",
  "{ networking: { domain: ifElse(equals(host, inventory.gateway), `a`, `b`) } }",
  "{ networking: { nameservers: [inventory.gateway.lan.address, host.lan.address] } }",
  "{ services: { nginx: { enable: equals(host.lan.address, `10.0.0.1`) } } }",
  "{ environment: { etc: { a: { text: builtins.toJSON(inventory) } } } }",
  "{ environment: { etc: { a: { source: inputs.nixpkgs } } } }",
  "{ environment: { etc: { a: { text: str`${inputs.nixpkgs}/x` } } } }",
  "{ nixpkgs: { overlays: [inputs.nixpkgs.overlays.default] } }",
  "{ system: { configurationRevision: inputs.self.rev } }",
  "{ nix: { registry: { nixpkgs: { flake: inputs.nixpkgs } } } }",
  "{ networking: { domain: inputs.nixpkgs.rev } }",
  "{ networking: { domain: inputs.nixpkgs.lib.version } }",
  "{ networking: { domain: inputs.nixpkgs.inputs.any.rev } }",
  '{ environment: { systemPackages: [inputs.nixpkgs.packages["aarch64-linux"].any] } }',
  '{ environment: { systemPackages: [inputs.nixpkgs.packages["x86_64-linux"].tool] } }',
  '{ environment: { systemPackages: [pkgs["own-tool"], pkgs.htop.override({})] } }',
]
const wrong = [
  '{ environment: { systemPackages: [pkgs["own-tol"]] } }',
  "{ environment: { systemPackages: [pkgs.gti] } }",
  "{ environment: { systemPackages: [lib.getBim(pkgs.git)] } }",
  "{ networking: { domain: lib.strings.trin(`a`) } }",
  "{ networking: { domain: builtins.tostring(1) } }",
  "{ networking: { domain: pkgs.git } }",
  "{ networking: { domain: host.lan.adress } }",
  "{ networking: { domain: host.lann } }",
  "{ networking: { domain: host.name } }",
  "{ networking: { domain: host.hostkey } }",
  "{ networking: { domain: host.deploy.target } }",
  "{ networking: { domain: host.lan } }",
  "{ networking: { domain: host } }",
  "{ networking: { domain: inventory } }",
  "{ networking: { domain: inventory.wbe.lan.address } }",
  "{ networking: { domain: inventory.web.lan.adress } }",
  "{ networking: { domain: inventory.web.vpnAddress } }",
  "{ networking: { domain: inventory.gateway } }",
  "{ networking: { nameservers: host.lan.address } }",
  "{ networking: { nameservers: [inventory.web.lan] } }",
  "{ services: { nginx: { enable: host.lan.address } } }",
  "{ services: { nginx: mkIf(host.vpnAddress, {}) } }",
  "{ services: { openssh: { ports: [host.lan.address] } } }",
  "{ networking: { domain: str`${host.lan}` } }",
  "{ networking: { domain: str`${inventory.web}` } }",
  "{ nixpkgs: { overlays: [inputs.nixpkg.overlays.default] } }",
  "{ environment: { etc: { a: { source: inputs.sops } } } }",
  "{ nixpkgs: { overlays: [inputs.nixpkgs.overlay] } }",
  "{ nixpkgs: { overlays: [inputs.nixpkgs.overlays.defautl] } }",
  '{ environment: { systemPackages: [inputs.nixpkgs.packages["x86_64-linux"].tol] } }',
  '{ environment: { systemPackages: [inputs.nixpkgs.packages["x86_64-linus"].tool] } }',
]
const cases = [...right, ...wrong]
const head = `import { type NixosConfig, builtins, equals, fallback, has, host, ifElse, inputs } from "nixgen"
import { inventory, lib, mkIf, pkgs, str } from "nixgen"
declare let definition: NixosConfig
`

/** Names as Nix tells them. */
const nixNames = {
  packages: ["borgbackup", "curl", "git", "htop", "tcpdump", "python3", "system", "writeText"],
  library: { getExe: null, optionals: null, trim: null, types: ["str"], strings: ["trim"] },
  builtins: ["toJSON", "toString", "nixVersion"],
  outputs: {
    nixpkgs: {
      lib: null,
      overlays: { default: null },
      packages: { "aarch64-linux": null, "x86_64-linux": { tool: null } },
    },
    "nixos-anywhere": null,
  },
}

/** The names of the example, with a package of its own. */
const named = (model: Model) => ({ ...fleetNames(model), packages: ["own-tool", "htop"] })

let project: Project
beforeAll(async () => {
  project = makeProject(root, "small-company")
  const { model } = await loadModel(join(root, "examples/small-company"))
  const types = join(project.folder, typesFolder)
  mkdirSync(types, { recursive: true })
  writeFileSync(join(types, fleetNamesFile), printFleetNames([named(model)]))
  writeFileSync(join(types, nixpkgsNamesFile), printNixpkgsNames(nixNames))
  const files = [fleetNamesFile, nixpkgsNamesFile].map((file) => file.replace(".d.ts", ".js"))
  const registration = files.map((file) => `import type {} from "./${typesFolder}/${file}"\n`)
  writeFileSync(join(project.folder, "nixgen-env.d.ts"), registration.join(""))
  writeFileSync(
    join(project.folder, "cases.ts"),
    head + cases.map((each) => `definition = ${each}\n`).join(""),
  )
})
afterAll(() => project.remove())

describe.each([...compilers(root)].slice(0, isLong ? 2 : 1))("%s", (_name, compiler) => {
  test("knows what the fleet has, and nothing else", async () => {
    const found = await errorsIn(project.folder, compiler)
    const first = head.split("\n").length
    const refused = found.flatMap((each) => {
      const line = /^cases\.ts:(\d+) /.exec(each)?.[1]
      return line === undefined ? [] : [cases[Number(line) - first]]
    })
    expect([...new Set(refused)]).toEqual(wrong)
    expect(found.filter((each) => !each.startsWith("cases.ts:"))).toEqual([])
  }, 60_000)
})

/** Under the second, what is selected of what may have any name is refused. */
const strict = ["--noUncheckedIndexedAccess", "--noPropertyAccessFromIndexSignature"]

test("what is known by its name is so under every setting", async () => {
  const [compiler = ""] = compilers(root).values()
  const found = await errorsIn(project.folder, compiler, strict)
  expect(found.filter((each) => !each.startsWith("cases.ts:"))).toEqual([])
}, 60_000)

test("is what all hosts have, and what some have, and the same bytes each time", async () => {
  const { model } = await loadModel(join(root, "examples/small-company"))
  const text = readFileSync(join(project.folder, typesFolder, fleetNamesFile), "utf8")
  expect(printFleetNames([named(model)])).toBe(text)
  expect(text).toMatch(/readonly host: \{.* readonly "vpnAddress"\?: string;/)
  expect(text).toMatch(/readonly host: \{.* readonly "lan": \{ readonly "address": string;/)
})

test.each([
  [[{ a: 1 }, { a: "x" }], 'readonly host: { readonly "a": number | string; }'],
  [[{ a: [] }, { a: [1, null] }], 'readonly host: { readonly "a": readonly (number | null)[]; }'],
  [
    [{ a: { b: true } }, { a: {} }],
    'readonly host: { readonly "a": { readonly "b"?: boolean; }; }',
  ],
  [[{ 'a"b': 1n }], String.raw`readonly host: { readonly "a\"b": number; }`],
  [[{ a: [] }], 'readonly host: { readonly "a": readonly (never)[]; }'],
  [[], "readonly host: { }"],
])("%o", (hosts, printed) => {
  const entries = new Map(hosts.map((host, index) => [`h${index}`, host]))
  expect(printFleetNames([{ entries, inputs: new Map() }])).toContain(printed)
})

const inventory = (folder: string) =>
  readFileSync(join(folder, typesFolder, fleetNamesFile), "utf8")
/** Where "go to definition" leads. */
const sources = (folder: string) =>
  z
    .object({ sources: z.array(z.string()) })
    .parse(JSON.parse(readFileSync(join(folder, typesFolder, fleetMapFile), "utf8"))).sources
const registered = (files: Readonly<Record<string, string>>) =>
  makeFleets({ ...files, [registrationFile]: registrationText })

describe("a build brings them up to date", () => {
  test("with a host that is new", async () => {
    const folder = registered({ "hosts/web.ts": hostFile('inventory: { rack: "a" }') })
    expect(await build({}, testTerminal(folder))).toBe(0)
    expect(inventory(folder)).toContain('readonly "rack": string;')
    writeFileSync(join(folder, "hosts/db.ts"), hostFile("inventory: { rack: 1 }"))
    expect(await build({ dryRun: true }, testTerminal(folder))).toBe(0)
    expect(inventory(folder)).not.toContain('"db"')
    expect(sources(folder)).not.toContain("../../hosts/db.ts")
    expect(await build({}, testTerminal(folder))).toBe(0)
    expect(sources(folder)).toContain("../../hosts/db.ts")
    expect(inventory(folder)).toContain('readonly "db": {')
    expect(inventory(folder)).toContain('readonly "rack": number | string;')
  })

  test("where they are registered", async () => {
    const folder = makeFleets({ "hosts/web.ts": hostFile("") })
    expect(await build({}, testTerminal(folder))).toBe(0)
    expect(existsSync(join(folder, typesFolder))).toBe(false)
  })

  test("and nothing that a link leads to", async () => {
    const folder = registered({ "hosts/web.ts": hostFile(""), ".nixgen/x": "", "mine/x": "" })
    symlinkSync("../mine", join(folder, typesFolder))
    expect(await build({}, testTerminal(folder))).toBe(0)
    expect(readdirSync(join(folder, "mine"))).toEqual(["x"])
  })

  test("where nothing is wrong with any fleet that they tell of", async () => {
    const folder = registered({ "hosts/web.ts": hostFile("system: 3") })
    expect(await build({}, testTerminal(folder))).toBe(1)
    expect(existsSync(join(folder, typesFolder))).toBe(false)
  })
})
