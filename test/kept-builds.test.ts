/**
 * Builds that follow each other in one process and keep what is the same, as `nixgen build --watch` makes
 * them: after each edit, all is as a build from nothing has it.
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { newBuildMemory } from "../src/cli/watch/build-memory.ts"
import { builtFleets } from "../src/cli/fleets/fleets.ts"
import { findProject } from "../src/project/fleets.ts"
import type { LoaderMemory } from "../src/source/modules.ts"
import { effort } from "./support/effort.ts"
import { makeProject, sources } from "./support/project.ts"

const admin = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"

/** The texts that files can have; one that is `undefined` is not there. */
type Texts = Readonly<Record<string, readonly (string | undefined)[]>>

const host = (
  members: string,
  imports = "",
  before = "",
) => `import { accept, config, defineHost, file, host, inventory, mkDefault, mkIf, nix, nixModule, secret, str } from "nixgen"
import { standard } from "../layouts/standard.ts"
import { exporter } from "../services/exporter.ts"
import { room } from "../helpers/zone.ts"
${imports}
${before}
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  ${members}
})
`

const fleetFile = (members: string) => `import { defineFleet, mkIf, config } from "nixgen"
import { base } from "./modules/base.ts"
import { backup } from "./modules/backup.ts"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  common: { base },
  ${members}
})
`

const texts: Texts = {
  "fleet.ts": [
    fleetFile(`modules: [{ module: backup, hosts: { tags: ["stored"] } }],`),
    fleetFile(`description: "another", comments: false,`),
    fleetFile(`deployment: { pull: { by: "none" } },`),
    fleetFile(`secrets: sops({ recipients: { ann: "${admin}" } }),`).replace("mkIf,", "sops,"),
    fleetFile(`rules: { NG219: "off", NG210: "error" }, arguments: { domain: "example.org" },`),
  ],
  "modules/base.ts": [
    `import { defineModule, host, inventory, config, mkIf } from "nixgen"
import { zone } from "../helpers/zone.ts"
// what every host has
export const base = defineModule({
  config: {
    // the zone of all
    networking: { domain: zone("base"), nameservers: [inventory.web.address] },
    environment: { variables: { HOST: host.address } },
  },
})
`,
    `import { defineModule, inventory, host, mkIf, config } from "nixgen"
export const base = defineModule({
  config: {
    networking: { nameservers: [inventory.web.address, host.address] },
    services: { openssh: { enable: mkIf(config.networking.firewall.enable, true) } },
  },
})
`,
    `import { defineModule } from "nixgen"
export const base = defineModule({ config: { time: { timeZone: "Europe/Berlim" }, services: { openssh: { enable: true } } } })
`,
  ],
  "modules/backup.ts": [
    `import { defineModule } from "nixgen"
import { gpu } from "./gpu.ts"
export const backup = defineModule({ name: "backup", imports: [gpu({ card: 1 })], config: { services: { restic: { server: { enable: true } } } } })
`,
    `import { defineModule, nixModule } from "nixgen"
export const backup = defineModule({ name: "backup", imports: [nixModule("../nix/legacy.nix")], config: {} })
`,
  ],
  "modules/gpu.ts": [
    `import { defineModule } from "nixgen"
import * as z from "zod"
export const gpu = defineModule({
  name: "gpu",
  parameters: z.object({ card: z.int().max(3) }),
  config: ({ card }) => ({ environment: { variables: { CARD: card } } }),
})
`,
    `import { defineModule } from "nixgen"
import * as z from "zod"
export const gpu = defineModule({
  name: "gpu",
  parameters: z.object({ card: z.int() }),
  // a note on gpus
  config: ({ card }) => ({ environment: { variables: { CARD: card, OTHER: "x" } } }),
})
`,
  ],
  "helpers/zone.ts": [
    `export const zone = (name: string) => name + ".example.org"
export const room = {
  // where all of them stand
  room: "cellar",
}
`,
    `export const zone = (name: string) => name + ".example.net"
export const room = { room: "cellar" } // of the old house
`,
  ],
  // what it gives depends on who has asked before
  "helpers/ports.ts": [
    `let next = 9000\nexport const port = () => next++\nexport const names: string[] = []\n`,
    `const taken = new Set<number>()
export const names: string[] = []
export function port() {
  const free = [9001, 9002, 9003, 9004, 9005, 9006].find((each) => !taken.has(each)) ?? 9100
  taken.add(free)
  return free
}
`,
    `function* all() { for (let each = 9010; ; each++) yield each }
const ports = all()
export const names: string[] = []
export const port = () => ports.next().value
`,
    `export const port = () => 9007\nexport const names: string[] = []\n`,
  ],
  "layouts/standard.ts": [
    `import { defineDiskLayout, disk, esp, filesystem, gpt } from "nixgen"
import * as z from "zod"
export const standard = defineDiskLayout({
  name: "standard",
  parameters: z.object({ device: z.string() }),
  devices: ({ device }) => ({
    disk: { main: disk({ device, content: gpt({ ESP: esp({ size: "1G" }), root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) } }) }) },
  }),
})
`,
    `import { defineDiskLayout, disk, esp, filesystem, gpt } from "nixgen"
import * as z from "zod"
export const standard = defineDiskLayout({
  name: "standard",
  parameters: z.object({ device: z.string() }),
  devices: ({ device }) => ({
    // the only disk
    disk: { main: disk({ device, content: gpt({ ESP: esp({ size: "2G" }), root: { size: "100%", content: filesystem({ format: "xfs", mountpoint: "/" }) } }) }) },
  }),
})
`,
  ],
  "services/exporter.ts": [
    `import { defineService } from "nixgen"
import * as z from "zod"
export const exporter = defineService({
  name: "exporter",
  parameters: z.object({ port: z.int().default(9100) }),
  config: ({ port }) => ({ services: { prometheus: { exporters: { node: { enable: true, port } } } } }),
})
`,
    `import { defineService, nixModule } from "nixgen"
import * as z from "zod"
export const exporter = defineService({
  name: "exporter",
  parameters: z.object({ port: z.int().max(9004).default(9100) }),
  imports: [nixModule("../nix/legacy.nix")],
  config: ({ port }) => ({ services: { prometheus: { exporters: { node: { enable: true, port } } } }, users: { users: {} } }),
})
`,
  ],
  "nix/legacy.nix": [
    `{ ... }: { imports = [ ./more.nix ]; _module.args.extra = 1; }\n`,
    `{ ... }: { services.openssh.ports = [ 2222 ]; }\n`,
  ],
  "nix/more.nix": [`{ }\n`, `{ users.users.ann.isNormalUser = true; }\n`],
  "assets/app.js": [`run()\n`, `run("AGE-SECRET-KEY-1${"q".repeat(58)}")\n`],
  "assets/motd.txt": [`hello\n`, `password = "hunter2hunter2"\n`],
  "npins/sources.json": [
    JSON.stringify(sources),
    JSON.stringify(sources).replaceAll("0123456789", "9123456789"),
  ],
  "nixgen.lock.json": [undefined],
  "hosts/web.ts": [
    host(`inventory: {
    ...room,
    address: "10.0.0.1", // of the old network
    // what it is for
    role: "web",
  }, firmware: "uefi",
  disks: standard({ device: "/dev/disk/by-id/web" }),
  services: [exporter({ port: 9001 })],
  config: {
    // grafana shows all
    services: { grafana: { enable: true, settings: { database: { host: "dbb:5432" } } } },
  },`),
    host(
      `inventory: { address: "10.0.0.1" }, deploy: { tags: ["stored"], targetHost: "10.0.0.1" },
  imports: [gpu({ card: 2 })],
  config: { services: { grafana: { enable: true, settings: { database: { host: "10.0.0.2:5432" } } } } },`,
      `import { gpu } from "../modules/gpu.ts"`,
    ),
    host(
      `inventory: { address: "10.0.0.9" }, config: { users: { motdFile: file("../assets/motd.txt") } },`,
    ),
    host(
      `inventory: {}, config: { environment: { etc: { app: { source: file("../assets/app.js") } } } },`,
    ),
    host(
      `inventory: {}, imports: [nixModule("../nix/legacy.nix")], config: { services: { ngnix: {} } },`,
    ),
    host(
      `inventory: {}, config: { services: { nginx: { enable: !config.services.httpd.enable } } },`,
    ),
    `export default broken(\n`,
  ],
  "hosts/db.ts": [
    host(`inventory: { ...room, address: "10.0.0.2" }, firmware: "uefi", disks: standard({ device: "/dev/disk/by-id/db" }),
  config: { services: { postgresql: { enable: mkDefault(true) } } },`),
    host(
      `inventory: { address: "10.0.0.2", port: port() }, services: [exporter({ port: port() })],
  config: {},`,
      `import { port } from "../helpers/ports.ts"`,
    ),
    host(
      `inventory: { address: "10.0.0.1" }, config: { environment: { etc: { key: { source: secret("db").path } } } },`,
    ),
    host(
      `inventory: { address: "10.0.0.2" }, config: { users: { motd: names.join(" ") } },`,
      `import { names } from "../helpers/ports.ts"`,
      `names.push("db")`,
    ),
  ],
  "hosts/mail.ts": [
    undefined,
    host(
      `inventory: { address: "10.0.0.3" }, services: [exporter({ port: port() })],
  config: { networking: { hostId: accept("0000000g", { rule: "NG026", reason: "a test" }), nameservers: [inventory.db.address] } },`,
      `import { port } from "../helpers/ports.ts"`,
    ),
    host(
      `inventory: { address: "10.0.0.3" }, config: { users: { motd: names.join(" ") } },`,
      `import { names } from "../helpers/ports.ts"`,
      `names.push("mail")`,
    ),
    host(
      `hostName: "db", inventory: { address: "10.0.0.2" }, config: { users: { motd: nix\`pgks.x\` } },`,
    ),
  ],
}

/** Which text each file has. */
type Chosen = ReadonlyMap<string, number>

const first: Chosen = new Map(Object.keys(texts).map((path) => [path, 0]))

/** One save: files that become other texts, with so many empty lines before them. */
const save = fc.array(
  fc.tuple(
    fc.constantFrom(...Object.keys(texts), "hosts/web.ts", "hosts/db.ts", "hosts/mail.ts"),
    fc.nat({ max: 6 }),
    fc.nat({ max: 1 }),
  ),
  { minLength: 1, maxLength: 2 },
)

type Save = readonly (readonly [path: string, text: number, lines: number])[]

/** All that comes of a build. */
async function built(folder: string, memory?: LoaderMemory) {
  const fleets = [
    {
      name: "x",
      file: join(folder, "fleet.ts"),
      directory: folder,
      out: join(folder, "generated"),
      packageSets: [],
      packageDescriptions: false,
    },
  ]
  const [made] = await builtFleets(fleets, { memory })
  if (made === undefined) throw new Error("there is no fleet")
  const { tree, lock, reads, originOf, problems } = made
  const contents = [...tree].map(([path, { content }]) => [path, Buffer.from(content).toString()])
  return {
    problems,
    tree: Object.fromEntries(contents),
    lock: lock?.after,
    reads: reads.toSorted(),
    origins: contents.flatMap(([path = "", text = ""]) =>
      path.endsWith(".nix") && path.startsWith("hosts/")
        ? text.split("\n").map((_, line) => placeOf(originOf(path, { line: line + 1, column: 5 })))
        : [],
    ),
  }
}

function placeOf(origin: { readonly place?: object | undefined; readonly path?: unknown } = {}) {
  return JSON.stringify([origin.place, origin.path])
}

async function follow(
  saves: readonly Save[],
): Promise<{ readonly builds: number; readonly kept: number }> {
  const folder = makeProject({})
  const file = (path: string) => join(folder, path)
  const write = (path: string, index: number, lines = 0): void => {
    const all = texts[path] ?? []
    const text = all[index % all.length]
    mkdirSync(dirname(file(path)), { recursive: true })
    if (text === undefined) rmSync(file(path), { force: true })
    else writeFileSync(file(path), (path.endsWith(".ts") ? "\n".repeat(lines) : "") + text)
  }
  for (const [path, index] of first) write(path, index)
  const memory = newBuildMemory()
  let kept = 0
  let before = memory.after([])
  await built(folder, before)
  for (const saved of saves) {
    for (const each of saved) write(...each)
    const after = memory.after(saved.map(([path]) => file(path)))
    if (after === before) kept++
    before = after
    expect([saved, await built(folder, after)]).toEqual([saved, await built(folder)])
  }
  return { builds: saves.length, kept }
}

const plain = (path: string, text: number, lines = 0): Save => [[path, text, lines]]

test.each<[what: string, saves: readonly Save[]]>([
  [
    "a script that is taken along gets a key",
    [plain("hosts/web.ts", 3), plain("assets/app.js", 1), plain("assets/app.js", 0)],
  ],
  [
    "a counter counts",
    [plain("hosts/db.ts", 1), plain("hosts/mail.ts", 1), plain("hosts/db.ts", 1, 1)],
  ],
  [
    "a list of another module grows",
    [
      plain("helpers/ports.ts", 3),
      plain("hosts/db.ts", 3),
      plain("hosts/mail.ts", 2),
      plain("hosts/db.ts", 0),
    ],
  ],
  [
    "a module of Nix becomes another",
    [plain("services/exporter.ts", 1), plain("nix/more.nix", 1), plain("nix/legacy.nix", 1)],
  ],
  [
    "what others have is asked for",
    [plain("hosts/web.ts", 2), plain("hosts/web.ts", 0), plain("hosts/db.ts", 2)],
  ],
  [
    "what is told as code runs is mended",
    [plain("hosts/web.ts", 5), plain("hosts/web.ts", 5, 1), plain("hosts/web.ts", 0)],
  ],
  [
    "a file cannot be parsed",
    [plain("hosts/web.ts", 6), plain("hosts/db.ts", 0, 1), plain("hosts/web.ts", 0, 1)],
  ],
  [
    "a host comes and goes",
    [plain("hosts/mail.ts", 1), plain("hosts/mail.ts", 0), plain("hosts/mail.ts", 1)],
  ],
  [
    "lines move",
    [plain("hosts/web.ts", 1, 1), plain("modules/gpu.ts", 1, 1), plain("modules/base.ts", 2, 1)],
  ],
])("where %s, all is as a build from nothing has it", async (_, saves) => {
  expect((await follow(saves)).builds).toBe(saves.length)
})

test("a script that is taken along by a link to its folder is looked at as well", async () => {
  const folder = makeProject({
    "hosts/web.ts": `import { defineHost, file } from "nixgen"
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { environment: { etc: { app: { source: file("../linked/app.js") } } } },
})
`,
    "assets/app.js": "run()\n",
  })
  symlinkSync("assets", join(folder, "linked"))
  const memory = newBuildMemory()
  await built(folder, memory.after([]))
  writeFileSync(join(folder, "assets/app.js"), `run("AGE-SECRET-KEY-1${"q".repeat(58)}")\n`)
  const { problems } = await built(folder, memory.after([join(folder, "assets/app.js")]))
  expect(problems.map(({ code }) => code)).toEqual(["NG100"])
})

test("of the examples, all that is the same is kept", async () => {
  const { value: project } = await findProject(join(import.meta.dirname, ".."))
  const memory = newBuildMemory()
  const before = memory.after([])
  await builtFleets(project?.fleets ?? [], { memory: before })
  expect(before.modules.size).toBeGreaterThan(30)
  expect(memory.after([])).toBe(before)
})

test("after every save, all is as a build from nothing has it", async () => {
  let [builds, kept] = [0, 0]
  const property = fc.asyncProperty(
    fc.array(save, { minLength: 4, maxLength: effort(8, 16) }),
    async (saves) => {
      builds += saves.length
      kept += (await follow(saves)).kept
    },
  )
  await fc.assert(property, { seed: 14, numRuns: effort(10, 2000) })
  expect(kept).toBeGreaterThan(builds / 4)
})
