/** What stands in the generated files leads back to where the user wrote it. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { type Build, build } from "../src/build.ts"
import * as library from "../src/index.ts"
import { lineAndColumn } from "../src/problems/problem.ts"
import { loadFleet } from "../src/project/load.ts"
import { createLoader } from "../src/source/modules.ts"
import { nixTest } from "./support/nix.ts"
import { hostFile, makeProject } from "./support/project.ts"

const command = join(import.meta.dirname, "../dist/cli/main.js")

const files: Readonly<Record<string, string>> = {
  "fleet.ts": `import { defineFleet } from "nixgen"
import { base } from "./common.ts"
export default defineFleet({
  description: "d",
  pins: "./npins/sources.json",
  common: { base },
  hosts: "./hosts/*.ts",
})
`,
  "common.ts": `import { defineModule, mkDefault, mkIf, mkMerge, config, nix, str } from "nixgen"
import { shared, ports } from "./shared.ts"

export const base = defineModule({
  config: {
    time: { timeZone: "UTC" },
    boot: shared,
    networking: {
      ...shared.network,
      firewall: mkIf(config.services.openssh.enable, {
        allowedTCPPorts: [22, 80, ...ports],
      }),
      nameservers: mkMerge([["1.1.1.1"], mkDefault(["9.9.9.9"])]),
    },
    users: Object.fromEntries([["motd", str\`\${config.networking.hostName}: é \${config.time.timeZone}\`]]),
    environment: { variables: { ÄÖ: "💾", after: "x" }, shellAliases: nix\`let e = "ä"; in { a = "é" + e + config.some.thing; b = "\\\${config.other}"; }\` },
  },
} as any)
`,
  "shared.ts": `export const ports = [8080, 8443]
export const shared = {
  tmp: { cleanOnBoot: true },
  network: { domain: "example.org", useDHCP: false },
}
`,
  "service.ts": `import { defineService, str } from "nixgen"
import * as z from "zod"
export const web = defineService({
  name: "web",
  parameters: z.object({
    port: z.int().min(1).max(65535).default(80),
    root: z.string(),
  }),
  config: ({ port, root }) => ({
    services: { nginx: { enable: true, defaultHTTPListenPort: port, virtualHosts: { "a.b": { root: str\`\${root}/x\` } } } },
  }),
})
`,
  "layout.ts": `import { defineDiskLayout, disk, esp, filesystem, gpt } from "nixgen"
import * as z from "zod"
export const simple = defineDiskLayout({
  name: "simple",
  parameters: z.object({ device: z.string() }),
  devices: ({ device }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: "2G" }),
          root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  }),
  config: () => ({ boot: { kernelParams: ["quiet"] } }) as any,
})
`,
  "users.ts": `export function user(name: string) {
  return { isNormalUser: true, description: name }
}
`,
  "motd.txt": "hello\n",
  "extra.nix": `{ ... }: { environment.etc."é".text = "x"; }\n`,
  "hosts/one.ts": `import { defineHost, file, nixModule, pkgs, mkForce } from "nixgen"
import { simple } from "../layout.ts"
import { web } from "../service.ts"
import { user } from "../users.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.05",
  firmware: "uefi",
  inventory: { rack: { row: 3 } },
  deploy: { user: "admin", tags: ["a", "b"] },
  disks: simple({ device: "/dev/disk/by-id/x" }),
  services: [web({ root: "/srv", port: 81 })],
  imports: [nixModule("../extra.nix")],
  config: {
    users: { users: Object.fromEntries(["ann", "bob"].map((name) => [name, user(name)])) },
    boot: { kernelParams: ["x", "y"], loader: { timeout: 3 } },
    environment: {
      systemPackages: [pkgs.git, pkgs.htop],
      etc: { motd: { source: file("../motd.txt"), mode: mkForce("0440") } },
    },
    nested: { lists: [[1, 2], [{ deep: { value: 1 } }, { deep: { other: [true] } }]] },
  },
} as any)
`,
  "hosts/two.ts": `import { defineHost } from "nixgen"
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.05",
  disks: {
    disk: { own: { type: "disk", device: "/dev/disk/by-id/y", content: { type: "gpt", partitions: { p: { size: "1G" } } } } },
  },
} as any)
`,
}

/** The project, built once: by whichever test is the first. */
let made: Promise<{ readonly folder: string; readonly built: Build }> | undefined

async function buildProject() {
  const folder = realpathSync(makeProject(files))
  const loader = createLoader(library)
  const { value, problems } = await loadFleet(join(folder, "fleet.ts"), loader)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return { folder, built: await build(value, { loader }) }
}

/** Where a mark stands in a text that has what is around it once. */
function markedIn(text: string, around: string) {
  const found = text.indexOf(around.replace("«", ""))
  if (found < 0 || text.includes(around.replace("«", ""), found + 1))
    throw new Error(`${around} is not there once:\n${text}`)
  return {
    offset: found + around.indexOf("«"),
    ...lineAndColumn(text, found + around.indexOf("«")),
  }
}

/** A position as Nix tells it, whose columns count bytes. */
function nixPosition(text: string, offset: number) {
  const { line, column } = lineAndColumn(text, offset)
  const before = text.slice(offset - column + 1, offset)
  return { line, column: Buffer.byteLength(before) + 1 }
}

const one = "hosts/one/default.nix"
const base = "hosts/common/base.nix"
const disks = "modules/disk-layouts/simple.nix"
const service = "modules/services/web.nix"

describe("a position in a generated file", () => {
  test.each([
    // what a host says
    [one, "«networking.hostName", "hosts/one.ts", "«defineHost({"],
    [one, "nixpkgs.«hostPlatform", "hosts/one.ts", "«system: "],
    [one, "system.«stateVersion = ", "hosts/one.ts", "«stateVersion: "],
    [one, "«systemd-boot = {", "hosts/one.ts", "«firmware: "],
    [one, "services.«web", "hosts/one.ts", "services: [«web("],
    [one, "«root = ", "hosts/one.ts", "web({ «root"],
    [one, "«port = ", "hosts/one.ts", "«port: 81"],
    [one, "«kernelParams", "hosts/one.ts", "«kernelParams"],
    [one, '"«y"', "hosts/one.ts", '«"y"'],
    [one, "«timeout", "hosts/one.ts", "«timeout"],
    [one, "pkgs.«git", "hosts/one.ts", "«pkgs.git"],
    [one, "pkgs.«htop", "hosts/one.ts", "«pkgs.htop"],
    [one, "«bob = ", "users.ts", "«{ isNormalUser"],
    [one, 'description = «"bob"', "users.ts", "«description"],
    [one, "motd = {", "hosts/one.ts", "«motd: {"].map((each) =>
      each === "motd = {" ? "«motd = {" : each,
    ),
    [one, "«source = ", "hosts/one.ts", "«source: "],
    [one, "./motd«.txt", "hosts/one.ts", "«file("],
    [one, "mode = lib.«mkForce", "hosts/one.ts", "«mode: "],
    [one, "«deep.other", "hosts/one.ts", "«deep: { other"],
    [one, "deep.«other", "hosts/one.ts", "«other"],
    [one, "«true ]", "hosts/one.ts", "«true]"],
    [one, "«./extra.nix", "hosts/one.ts", "«nixModule("],
    ["hosts/one/disks.nix", "«device", "hosts/one.ts", "«device"],
    ["hosts/inventory.nix", "«one = ", "hosts/one.ts", "«defineHost({"],
    ["hosts/inventory.nix", "rack.«row", "hosts/one.ts", "«row"],
    ["hosts/inventory.nix", '«"b"', "hosts/one.ts", '«"b"]'],
    ["hosts/two/disks.nix", "«size", "hosts/two.ts", "«size"],
    // what hosts share
    [base, "«timeZone = ", "common.ts", "«timeZone: "],
    [base, "«cleanOnBoot", "shared.ts", "«cleanOnBoot"],
    [base, "«useDHCP = false;\n    firewall", "shared.ts", "«useDHCP"],
    [base, "«allowedTCPPorts", "common.ts", "«allowedTCPPorts"],
    [base, "22\n        «80", "common.ts", "«80, "],
    [base, "«8443", "shared.ts", "«8443"],
    [base, '"«9.9.9.9"', "common.ts", '«"9.9.9.9"'],
    [base, "«motd", "common.ts", "«users: Object"],
    [base, "«after = ", "common.ts", "«after: "],
    [base, "e + «config", "common.ts", "e + «config"],
    [base, "${«config.other", "common.ts", "{«config.other"],
    // a service and a layout
    [service, "«port = lib", "service.ts", "«port: z"],
    [service, "root = «lib", "service.ts", "«root: z"],
    [service, "«defaultHTTPListenPort", "service.ts", "«defaultHTTPListenPort"],
    [service, 'virtualHosts."«a.b"', "service.ts", '«"a.b"'],
    [service, 'a.b".«root', "service.ts", "«root: str"],
    [disks, "«device;", "layout.ts", "«device,\n"],
    [disks, "«root = ", "layout.ts", "«root: {"],
    [disks, '«mountpoint = "/";', "layout.ts", "«mountpoint"],
    [disks, 'size = «"2G"', "layout.ts", '«size: "2G"'],
    [disks, "«kernelParams", "layout.ts", "«kernelParams"],
    // a module that was taken along
    ["hosts/one/extra.nix", 'etc."é".«text', "extra.nix", 'etc."é".«text'],
  ])("%s: %s is %s: %s", async (path, generated, file, written) => {
    const { folder, built } = await (made ??= buildProject())
    expect(built.problems.filter(({ severity }) => severity === "error")).toEqual([])
    const text = built.tree.get(path)?.content.toString() ?? ""
    const position = nixPosition(text, markedIn(text, generated).offset)
    const { place } = built.originOf(path, position) ?? {}
    const { line, column } = markedIn(files[file] ?? "", written)
    expect(place && { ...place, file: relative(folder, place.file) }).toEqual({
      file,
      line,
      column,
    })
  })

  test.each([
    ["flake.nix", 1, 1],
    ["hosts/default.nix", 3, 1],
    ["nowhere.nix", 1, 1],
    [one, 1000, 1],
  ])("nothing of the user's: %s line %d", async (path, line, column) => {
    const { built } = await (made ??= buildProject())
    expect(built.originOf(path, { line, column })).toBeUndefined()
  })
})

nixTest("real Nix counts the bytes of a line: what it tells is led back", async () => {
  const { folder, built } = await (made ??= buildProject())
  const text = built.tree.get(base)?.content.toString() ?? ""
  const folderOfNix = mkdtempSync(join(tmpdir(), "nixgen-test-"))
  onTestFinished(() => rmSync(folderOfNix, { recursive: true }))
  const file = join(folderOfNix, "base.nix")
  writeFileSync(file, text)
  const given = "{ lib = { mkIf = _: x: x; mkMerge = x: x; }; config.other = 1; }"
  const asked = `(import ${file} ${given}).environment.shellAliases.a`
  const { stderr } = spawnSync("nix-instantiate", ["--eval", "--expr", asked], { encoding: "utf8" })
  const places = [...stderr.matchAll(/base\.nix:(\d+):(\d+)/g)]
  const [, line, column] = places.at(-1) ?? []
  const { place } = built.originOf(base, { line: Number(line), column: Number(column) }) ?? {}
  const wanted = markedIn(files["common.ts"] ?? "", "e + «config")
  expect(place && { ...place, file: relative(folder, place.file) }).toEqual({
    file: "common.ts",
    line: wanted.line,
    column: wanted.column,
  })
})

test("problems of a build are at the very places of their values", async () => {
  const wrong = {
    "shared.ts": "export const shared = {\n  networking: { hostNam: 1 },\n}\n",
    "hosts/one.ts": `import { defineHost } from "nixgen"
import { shared } from "../shared.ts"
export default defineHost({
  system: "x86_64-linux", stateVersion: "24", config: { ...shared, time: { timeZone: [1] } },
} as any)
`,
  }
  const folder = realpathSync(makeProject(wrong))
  const loader = createLoader(library)
  const { value } = await loadFleet(join(folder, "fleet.ts"), loader)
  const problems = value === undefined ? [] : (await build(value, { loader })).problems
  const found = problems.map(({ code, place }) => {
    return `${code} ${relative(folder, place?.file ?? "")}:${place?.line}:${place?.column}`
  })
  expect(found.toSorted()).toEqual([
    "NG020 hosts/one.ts:4:27",
    "NG026 shared.ts:2:17",
    "NG027 hosts/one.ts:4:76",
  ])
})

test("no place is looked up where there is nothing to tell: no parser is loaded for it", () => {
  const folder = makeProject({
    "hosts/one.ts": hostFile('config: { time: { timeZone: "UTC" } }'),
    "note.cjs": `const { Module } = require("node:module")
const load = Module._load
Module._load = (name, ...others) => {
  if (name.startsWith("@oxc-parser/binding-")) console.log("the parser is loaded")
  return load(name, ...others)
}
`,
  })
  const runs = [0, 1].map(() => {
    const parameters = ["--require", "./note.cjs", command, "build", "--json"]
    const { stdout, stderr } = spawnSync(process.execPath, parameters, {
      cwd: folder,
      encoding: "utf8",
    })
    return stdout + stderr
  })
  // the first one has no cache
  expect(runs.map((each) => each.includes("the parser is loaded"))).toEqual([true, false])
  expect(runs.map((each) => each.includes('"problems": []'))).toEqual([true, true])
})
