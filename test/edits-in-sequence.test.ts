/**
 * Definitions edited step by step, in one project that keeps all it has: after each step the tree, the
 * lock and the problems are those of a build from nothing, be they told from a build before or not.
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { answeredBuild } from "./support/answered.ts"
import { effort, isLong } from "./support/effort.ts"
import { sources } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"
import { type Files, filesIn } from "./support/trees.ts"

const root = join(import.meta.dirname, "..")
const main = join(root, "dist/cli/main.js")
const variable = "NIXGEN_TEST_DOMAIN"

/** What is random of a host. */
interface Machine {
  readonly number: number
  readonly installed: boolean
  /** The name of its root partition, by which an installed machine finds it. */
  readonly partition: number
}

/** What is random of a fleet: a number makes one text another. */
interface Definitions {
  readonly hosts: ReadonlyMap<string, Machine>
  /** Files beside those of hosts. */
  readonly parts: Readonly<Partial<Record<Part, number>>>
  /** Files that are no TypeScript at the moment. */
  readonly broken: ReadonlySet<string>
  /** Files that are not there at the moment. */
  readonly gone: ReadonlySet<string>
  readonly environment: number
}

type Part = keyof typeof parts

/** A file of the fleet's, as each number has it. */
const parts = {
  "fleet.ts": (number: number) => `import { defineFleet } from "nixgen"
import { shared } from "./modules/shared.ts"
import { answers } from "./tests/answers.ts"
export default defineFleet({
  description: "fleet ${number}",
  tests: { ${number % 2 === 1 ? "answers" : ""} },
  pins: "./npins/sources.json",
  common: { shared },
  hosts: "./hosts/*.ts",
})
`,
  "modules/shared.ts": (number: number) => `import { readFileSync } from "node:fs"
import { defineModule, file } from "nixgen"
import { domainOf } from "../helpers/domain.ts"
const ports = JSON.parse(readFileSync(new URL("../data/ports.json", import.meta.url), "utf8"))
export const shared = defineModule({
  description: "shared ${number}",
  config: {
    users: { motdFile: file("../assets/motd.txt") },
    networking: { domain: domainOf("shared${number}"), firewall: { allowedTCPPorts: ports } },
  },
})
`,
  "helpers/domain.ts": (number: number) =>
    `export const domainOf = (name: string): string =>
  name + "." + (process.env["${variable}"] ?? "none") + ".zone${number}.example.org"
`,
  "layouts/standard.ts": (
    number: number,
  ) => `import { defineDiskLayout, disk, esp, filesystem, gpt } from "nixgen"
import * as z from "zod"
const standard = (root: string) => defineDiskLayout({
  name: "standard-" + root,
  parameters: z.object({ device: z.string() }),
  devices: ({ device }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: "${number + 1}G" }),
          [root]: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  }),
})
export const root0 = standard("root0")
export const root1 = standard("root1")
`,
  "services/exporter.ts": (number: number) => `import { defineService } from "nixgen"
import * as z from "zod"
export const exporter = defineService({
  name: "exporter",
  parameters: z.object({ port: z.int().max(9005).default(${9100 + number}) }),
  config: ({ port }) => ({ services: { prometheus: { exporters: { node: { enable: true, port } } } } }),
})
`,
  "tests/answers.ts": (
    number: number,
  ) => `import { config, defineModule, defineTest, file } from "nixgen"
import { shared } from "../modules/shared.ts"
const client = defineModule({
  imports: [shared],
  config: { networking: { hosts: { "10.0.0.9": [config.networking.domain] } } },
})
export const answers = defineTest({
  description: "test ${number}",
  nodes: { first: "${number < 2 ? "web" : "db"}", client },
  script: ${number % 2 === 0 ? '"start_all()"' : 'file("../assets/motd.txt")'},
})
`,
  "assets/motd.txt": (number: number) => `message ${number}\n`,
  "data/ports.json": (number: number) => JSON.stringify([22, 8000 + number]),
  "npins/sources.json": (number: number) =>
    JSON.stringify(sources).replaceAll(/"revision":"\d/g, `"revision":"${number}`),
  "package.json": (number: number) => JSON.stringify({ private: true, description: `${number}` }),
  "tsconfig.json": (number: number) =>
    JSON.stringify({ compilerOptions: { useDefineForClassFields: number % 2 === 0 } }),
} satisfies Record<string, (number: number) => string>

const partNames = Object.keys(parts) as readonly Part[]

function hostText(name: string, { number, installed, partition }: Machine): string {
  return `import { defineHost } from "nixgen"
import { root${partition} } from "../layouts/standard.ts"
import { exporter } from "../services/exporter.ts"
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  firmware: "uefi",
  inventory: { address: "10.0.0.${number}" },
  deploy: { installed: ${String(installed)} },
  disks: root${partition}({ device: "/dev/disk/by-id/${name}" }),
  services: [exporter({ port: ${9000 + number} })],
  config: { boot: { initrd: { availableKernelModules: ["nvme"] } } },
})
`
}

/** Every definition file with its text. */
function textsOf({ hosts, parts: numbers, broken, gone }: Definitions): Files {
  const texts = [
    ...partNames.map((path) => [path, parts[path](numbers[path] ?? 0)] as const),
    ...Array.from(hosts, ([name, each]) => [`hosts/${name}.ts`, hostText(name, each)] as const),
  ]
  return Object.fromEntries(
    texts
      .filter(([path]) => !gone.has(path))
      .map(([path, text]) => [path, broken.has(path) ? `${text}export const = 1\n` : text]),
  )
}

const first: Definitions = {
  hosts: new Map([
    ["web", { number: 1, installed: false, partition: 0 }],
    ["db", { number: 2, installed: false, partition: 0 }],
  ]),
  parts: {},
  broken: new Set(),
  gone: new Set(),
  environment: 0,
}

/** One step: what becomes of the definitions, and what is done to the project's output before it is built. */
interface Step {
  readonly name: string
  readonly edit?: (before: Definitions) => Definitions
  readonly damage?: (out: string) => void
  /** What is done to the project's files that leaves each as it is. */
  readonly touch?: (folder: string) => void
  /** A build of the new definitions is ended after so many milliseconds, whatever it has done by then. */
  readonly killed?: number
}

const hostNames = ["web", "db", "cache", "mail"] as const

const machine = fc.record({
  number: fc.integer({ min: 1, max: 6 }),
  installed: fc.oneof(
    { weight: 3, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  partition: fc.integer({ min: 0, max: 1 }),
})

const hostStep = fc
  .tuple(fc.constantFrom(...hostNames), fc.option(machine, { freq: 4 }))
  .map(([name, made]): Step => ({
    name: `${name} ${made === null ? "goes" : JSON.stringify(made)}`,
    edit: (before) => {
      const hosts = new Map(before.hosts)
      if (made === null) hosts.delete(name)
      else hosts.set(name, made)
      return { ...before, hosts }
    },
  }))

const renameStep = fc
  .tuple(fc.constantFrom(...hostNames), fc.constantFrom(...hostNames))
  .map(([from, to]): Step => ({
    name: `${from} becomes ${to}`,
    edit: (before) => {
      const hosts = new Map(before.hosts)
      const moved = hosts.get(from)
      hosts.delete(from)
      if (moved !== undefined) hosts.set(to, moved)
      return { ...before, hosts }
    },
  }))

const partStep = fc
  .tuple(fc.constantFrom(...partNames), fc.integer({ min: 0, max: 3 }))
  .map(([path, number]): Step => ({
    name: `${path} ${number}`,
    edit: (before) => ({ ...before, parts: { ...before.parts, [path]: number } }),
  }))

const environmentStep = fc.integer({ min: 0, max: 2 }).map((environment): Step => ({
  name: `environment ${environment}`,
  edit: (before) => ({ ...before, environment }),
}))

/** Files that cannot be parsed, and files that are not there. */
const wrong = (broken: readonly string[], gone: readonly string[] = []): Step => ({
  name: `broken: ${broken.join(" ")}, gone: ${gone.join(" ")}`,
  edit: (before) => ({ ...before, broken: new Set(broken), gone: new Set(gone) }),
})

const sometimesBroken = ["hosts/web.ts", "modules/shared.ts", "helpers/domain.ts", "fleet.ts"]
const sometimesGone = ["assets/motd.txt", "data/ports.json", "helpers/domain.ts", "tsconfig.json"]

const errorStep = fc
  .tuple(
    fc.subarray(sometimesBroken, { maxLength: 2 }),
    fc.subarray(sometimesGone, { maxLength: 1 }),
  )
  .map(([broken, gone]): Step => ({
    name: `broken: ${broken.join(" ")}, gone: ${gone.join(" ")}`,
    edit: (before) => ({ ...before, broken: new Set(broken), gone: new Set(gone) }),
  }))

/** Every file is there and right, and no disk that is in use keeps its host from being another. */
const mended: Step = {
  name: "mended",
  edit: (before) => {
    const hosts = Array.from(
      before.hosts,
      ([name, each]) => [name, { ...each, number: 1, installed: false }] as const,
    )
    return { ...before, hosts: new Map(hosts), broken: new Set(), gone: new Set() }
  },
}

const nothing: Step = { name: "nothing" }

/** Any file of the output, by a number that is taken modulo how many there are. */
const damageStep = fc
  .tuple(fc.nat({ max: 40 }), fc.constantFrom("edited", "deleted"))
  .map(([index, how]): Step => ({
    name: `output file ${index} ${how}`,
    damage: (out) => {
      const paths = existsSync(out) ? Object.keys(filesIn(out)) : []
      const path = paths[index % Math.max(paths.length, 1)]
      if (path === undefined) return
      if (how === "deleted") rmSync(join(out, path))
      else writeFileSync(join(out, path), "edited by hand\n")
    },
  }))

/** A file that is written as it is, made new, or older. */
const touchStep = fc
  .tuple(fc.constantFrom(...partNames), fc.constantFrom("saved", "replaced", "older"))
  .map(([path, how]): Step => ({
    name: `${path} ${how}`,
    touch: (folder) => {
      const file = join(folder, path)
      if (!existsSync(file)) return
      if (how === "older") return utimesSync(file, 1_000_000_000, 1_000_000_000)
      writeFileSync(`${file}.new`, readFileSync(file))
      if (how === "replaced") renameSync(`${file}.new`, file)
      else cpSync(`${file}.new`, file)
      rmSync(`${file}.new`, { force: true })
    },
  }))

const killStep = fc
  .tuple(fc.oneof(hostStep, partStep), fc.integer({ min: 0, max: 900 }))
  .map(([step, killed]): Step => ({ ...step, name: `${step.name}, killed`, killed }))

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: hostStep },
  { weight: 2, arbitrary: renameStep },
  { weight: 8, arbitrary: partStep },
  { weight: 2, arbitrary: environmentStep },
  { weight: 3, arbitrary: errorStep },
  { weight: 4, arbitrary: fc.constant(mended) },
  { weight: 3, arbitrary: damageStep },
  { weight: 2, arbitrary: fc.constant(nothing) },
  { weight: 2, arbitrary: touchStep },
  // real processes: `two-builds.test.ts` kills some in every run of the tests
  ...(isLong ? [{ weight: 1, arbitrary: killStep }] : []),
)

/** A project with packages and nothing else. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-edits-"))
  mkdirSync(join(folder, "node_modules"))
  symlinkSync(root, join(folder, "node_modules/nixgen"))
  symlinkSync(join(root, "node_modules/zod"), join(folder, "node_modules/zod"))
  return folder
}

/** Writes what is another text than before, and removes what is gone. */
function apply(folder: string, after: Files, before: Files = {}): void {
  for (const path of Object.keys(before)) if (!(path in after)) rmSync(join(folder, path))
  for (const [path, text] of Object.entries(after)) {
    if (before[path] === text) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function textIn(folder: string, path: string): string | undefined {
  const file = join(folder, path)
  return existsSync(file) ? readFileSync(file, "utf8") : undefined
}

/** What a build leaves. */
interface Left {
  readonly tree: Files
  readonly manifest: string | undefined
  readonly lock: string | undefined
}

function leftIn(folder: string): Left {
  const out = join(folder, "generated")
  return {
    tree: existsSync(out) ? filesIn(out) : {},
    manifest: textIn(out, ".nixgen-manifest.json"),
    lock: textIn(folder, "nixgen.lock.json"),
  }
}

/** How often a build was told from one before. */
let answers = 0

/** Builds, and gives what is told of it. What was edited by hand is replaced. */
async function built(
  folder: string,
): Promise<{ readonly status: number; readonly problems: unknown }> {
  const terminal = testTerminal(folder)
  const { status, isKept } = await answeredBuild({ json: true, force: true }, terminal)
  if (isKept) answers++
  const { problems } = JSON.parse(terminal.written().replaceAll(folder, "PROJECT"))
  return { status, problems }
}

/** The same definitions and lock where nothing else is. */
async function builtFromNothing(texts: Files, lock: string | undefined) {
  const folder = newFolder()
  try {
    apply(folder, lock === undefined ? texts : { ...texts, "nixgen.lock.json": lock })
    return { told: await built(folder), left: leftIn(folder) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function killedBuild(folder: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [main, "build"], { cwd: folder, stdio: "ignore" })
  const ended = once(child, "exit")
  await Promise.race([pause(milliseconds), ended])
  child.kill("SIGKILL")
  await ended
}

/** Takes the steps in a project of their own; gives the status of each build, the first one among them. */
async function follow(steps: readonly Step[]): Promise<readonly number[]> {
  const statuses: number[] = []
  const folder = newFolder()
  let definitions = first
  let texts: Files = {}
  try {
    for (const { name, edit, damage, touch, killed } of [nothing, ...steps]) {
      definitions = edit?.(definitions) ?? definitions
      const edited = textsOf(definitions)
      apply(folder, edited, texts)
      texts = edited
      process.env[variable] = `domain${definitions.environment}`
      damage?.(join(folder, "generated"))
      touch?.(folder)
      const before = leftIn(folder)
      if (killed !== undefined) await killedBuild(folder, killed)
      const told = await built(folder)
      const fromNothing = await builtFromNothing(texts, before.lock)
      // where there is an error, nothing is written
      const left = told.status === 0 ? fromNothing.left : before
      expect([name, told, leftIn(folder)]).toEqual([name, fromNothing.told, left])
      statuses.push(told.status)
      // nothing has changed since: as a rule that is seen, and all is told as it was
      expect([name, await built(folder), leftIn(folder)]).toEqual([name, told, left])
    }
    return statuses
  } finally {
    delete process.env[variable]
    rmSync(folder, { recursive: true })
  }
}

test.each<[what: string, steps: readonly Step[], statuses: readonly number[]]>([
  ["cannot be parsed any more", [wrong(["helpers/domain.ts"]), nothing], [0, 1, 1]],
  ["is the fleet's own", [wrong(["fleet.ts"]), mended], [0, 1, 0]],
  ["is gone", [wrong([], ["helpers/domain.ts"]), mended], [0, 1, 0]],
])("of a file that was run and %s, all is told as it is now", async (_, steps, statuses) => {
  expect(await follow(steps)).toEqual(statuses)
})

test("after every step, all is as a build from nothing has it", async () => {
  const steps = fc.array(step, { minLength: 1, maxLength: effort(4, 12) })
  const statuses: number[] = []
  const property = fc.asyncProperty(steps, async (taken) => {
    statuses.push(...(await follow(taken)))
  })
  await fc.assert(property, { seed: 14, numRuns: effort(8, 2000) })
  // neither are all of them wrong nor all of them right
  const errors = statuses.filter((status) => status !== 0).length
  expect(errors).toBeGreaterThan(statuses.length / 20)
  expect(errors).toBeLessThan(statuses.length / 2)
  // of two builds of each step, and of those that change nothing
  expect(answers).toBeGreaterThan(statuses.length / 4)
  process.stdout.write(
    `${statuses.length} steps, ${errors} of them with errors, ${answers} builds told from others\n`,
  )
})
