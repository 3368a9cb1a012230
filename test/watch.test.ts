/** `nixgen build --watch` as a command: what starts a build, and what ends it, which nothing does. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { describe, expect, onTestFinished, test } from "vitest"
import { effort, isLong } from "./support/effort.ts"
import { hostFile, makeProject } from "./support/project.ts"

const main = join(import.meta.dirname, "../dist/cli/main.js")
const waiting = "waiting for changes …"

/** A project whose definitions are all over the place, that is watched. */
interface Watching {
  readonly folder: string
  readonly child: ChildProcess
  /** How many builds have ended. */
  readonly builds: () => number
  readonly told: () => string
  /** Waits until so many builds have ended, and then long enough for one more. */
  readonly settled: (count: number) => Promise<number>
}

const fleet = `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "../npins/sources.json", hosts: "./hosts/*.ts" })
`

const host = hostFile(
  'inventory: { motd: text, note, key }, config: { environment: { etc: { motd: { source: file("../../assets/motd") } } } }',
  `import { file } from "nixgen"
import { text } from "../../shared/text.ts"
import { note } from "../generated-notes/note.ts"
import "../.gitrepos/x.ts"
import { readFileSync } from "node:fs"
const key = readFileSync(new URL("../keys/ann.pub", import.meta.url), "utf8")`,
)

async function watching(web = host, most = 1): Promise<Watching> {
  const folder = makeProject({
    "package.json":
      '{ "type": "module", "nixgen": { "fleets": "fleet/fleet.ts", "out": "fleet/generated" } }',
    // the project is the repository
    ".git/HEAD": "",
    "fleet/fleet.ts": fleet,
    "fleet/hosts/web.ts": web,
    "fleet/generated-notes/note.ts": 'export const note = "1"\n',
    "fleet/.gitrepos/x.ts": "export const x = 1\n",
    "shared/text.ts": 'export const text = "1"\n',
    "assets/of-1": "1\n",
    "fleet/keys/ann.pub": "1\n",
    // what the words of the builds themselves are written to
    "fleet/build.log": "",
  })
  symlinkSync("of-1", join(folder, "assets/motd"))
  const child = spawn(process.execPath, [main, "build", "--watch"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  })
  onTestFinished(() => void child.kill("SIGKILL"))
  let told = ""
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text))
  const builds = () => told.split(waiting).length - 1
  const settled = async (count: number) => {
    for (let waited = 0; builds() < count && waited < 15_000; waited += 20) await pause(20)
    await pause(500)
    return builds()
  }
  expect(await settled(1)).toBeLessThanOrEqual(most)
  return { folder, child, builds, told: () => told, settled }
}

/** As editors do: into a new file, which is then renamed. */
function saveByRenaming(file: string, text: string): void {
  writeFileSync(join(dirname(file), ".web.ts.swp"), "scratch")
  writeFileSync(`${file}~`, "backup")
  writeFileSync(join(dirname(file), "4913"), "")
  rmSync(join(dirname(file), "4913"))
  writeFileSync(`${file}.tmp~`, text)
  renameSync(`${file}.tmp~`, file)
}

describe("one save is one build", () => {
  test("wherever it is, and however an editor does it", async () => {
    const { folder, settled, told } = await watching()
    const saves: readonly (readonly [path: string, text: string])[] = [
      ["fleet/hosts/web.ts", `${host}\n`],
      ["shared/text.ts", 'export const text = "2"\n'],
      ["assets/of-1", "2\n"],
      ["fleet/keys/ann.pub", "2\n"],
      ["fleet/generated-notes/note.ts", 'export const note = "2"\n'],
      ["fleet/.gitrepos/x.ts", "export const x = 2\n"],
      ["fleet/hosts/new.ts", hostFile("")],
      [
        "package.json",
        '{ "type": "module", "nixgen": { "fleets": "fleet/fleet.ts", "out": "./fleet/generated" } }',
      ],
    ]
    let count = 1
    const ways = [saveByRenaming, writeFileSync].slice(0, effort(1, 2))
    for (const save of ways)
      for (const [path, text] of saves.slice(0, effort(5, saves.length))) {
        save(join(folder, path), text)
        expect([path, save.name, await settled(++count)]).toEqual([path, save.name, count])
      }
    expect(told()).not.toMatch(/error|defect/)
  }, 60_000)

  test.runIf(isLong)(
    "and so are many at once, but for those that come while a build runs",
    async () => {
      const { folder, settled } = await watching()
      for (let number = 0; number < 20; number++) {
        writeFileSync(join(folder, `fleet/hosts/host-${number}.ts`), hostFile(""))
        writeFileSync(join(folder, "shared/text.ts"), `export const text = "${number}"\n`)
      }
      // on a busy machine, some are saved while a build runs
      const builds = await settled(2)
      expect(builds).toBeGreaterThan(1)
      expect(builds).toBeLessThan(5)
    },
    30_000,
  )

  test("what git, packages and the build itself write starts none", async () => {
    const { folder, settled } = await watching()
    for (const path of [
      ".git/index",
      "fleet/.git/index",
      "fleet/node_modules/x/index.js",
      "fleet/generated/mine",
      "other/file",
      "fleet/build.log",
    ]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), "x\n")
    }
    expect(await settled(1)).toBe(1)
  }, 30_000)
})

test("what definitions write and read starts no build once it stays as it is", async () => {
  const text = hostFile(
    "inventory: { key }",
    `import { readFileSync, writeFileSync } from "node:fs"
const file = new URL("../keys/written.pub", import.meta.url)
writeFileSync(file, "1")
const key = readFileSync(file, "utf8")`,
  )
  const { folder, builds, settled } = await watching(text, 3)
  writeFileSync(join(folder, "fleet/hosts/web.ts"), `${text}// saved\n`)
  await settled(builds() + 1)
  await pause(3_000)
  const seen = builds()
  await pause(2_000)
  expect(builds()).toBe(seen)
}, 30_000)

/** Definitions that take long, or loop without end, which hear nothing of an interruption. */
test.each([
  ["waits", ["build", "--watch"], "await new Promise((resolve) => setTimeout(resolve, 1_000))"],
  ["loops", ["build", "--watch"], "for (;;);"],
  ["loops", ["build"], 'console.error("now"); for (;;);'],
  ["loops", ["doctor"], 'console.error("now"); for (;;);'],
])(
  "a definition that %s is interrupted in %j",
  async (_name, command, definition) => {
    const folder = makeProject({ "hosts/web.ts": hostFile("", definition) })
    const child = spawn(process.execPath, [main, ...command], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    })
    onTestFinished(() => void child.kill("SIGKILL"))
    child.stderr.setEncoding("utf8").once("data", () => child.kill("SIGINT"))
    const [status, signal] = await once(child, "exit")
    expect(signal ?? status).toBe(command.includes("--watch") ? 130 : "SIGINT")
  },
  30_000,
)

/** What the host's definition says first, and what it gives once that is gone. */
const traces: Readonly<Record<string, readonly [before: string, value: string]>> = {
  "a method of all lists": [
    "Object.assign(Array.prototype, { last: () => 1 })",
    '"last" in [] ? "there" : "none"',
  ],
  "a variable of the environment": [
    'process.env["NIXGEN_TEST_TRACE"] = "there"',
    'process.env["NIXGEN_TEST_TRACE"] ?? "none"',
  ],
  "a global": [
    'Reflect.set(globalThis, "trace", "there")',
    'String(Reflect.get(globalThis, "trace") ?? "none")',
  ],
}

test("a build finds nothing of the one before", async () => {
  const { folder, settled } = await watching()
  const file = join(folder, "fleet/hosts/web.ts")
  const inventory = join(folder, "fleet/generated/hosts/inventory.nix")
  let count = 1
  for (const [name, [before, value]] of Object.entries(traces)) {
    const text = hostFile(`inventory: { seen: ${value} }`)
    writeFileSync(file, `${text}\n${before}\n`)
    await settled(++count)
    writeFileSync(file, text)
    await settled(++count)
    expect([name, /seen = "(.*)"/.exec(readFileSync(inventory, "utf8"))?.[1]]).toEqual([
      name,
      "none",
    ])
  }
}, 60_000)

/** What a process holds of memory, in KiB, as Linux tells it. */
function memoryOf({ pid }: ChildProcess): number {
  const [, held] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? []
  return Number(held)
}

/** The middle one of what is held after each of some saves: the collector has its own times. */
function middle(held: readonly number[]): number {
  return held.toSorted((one, other) => one - other)[Math.floor(held.length / 2)] ?? Number.NaN
}

test.runIf(isLong && process.platform === "linux")(
  "200 saves take no memory",
  async () => {
    const { folder, child, builds } = await watching()
    const held: number[] = []
    for (let save = 1; save <= 200; save++) {
      const before = builds()
      writeFileSync(join(folder, "shared/text.ts"), `export const text = "${save}"\n`)
      while (builds() === before) await pause(20)
      await pause(100)
      held.push(memoryOf(child))
    }
    const [first, last] = [middle(held.slice(0, 5)), middle(held.slice(-5))]
    process.stdout.write(`memory after the first saves ${first} KiB, after 200 ${last} KiB\n`)
    expect(last / first).toBeLessThanOrEqual(1.3)
  },
  1_800_000,
)

test("nothing that happens to files ends it", async () => {
  const { folder, child, settled, told } = await watching()
  const text = join(folder, "shared/text.ts")
  rmSync(text)
  expect(await settled(2)).toBe(2)
  writeFileSync(text, 'export const text = "3"\n')
  expect(await settled(3)).toBe(3)
  // the output folder is taken away, and something stands in its place
  rmSync(join(folder, "fleet/generated"), { recursive: true })
  writeFileSync(join(folder, "fleet/generated"), "mine\n")
  writeFileSync(text, 'export const text = "4"\n')
  expect(await settled(4)).toBe(4)
  expect(told()).toContain("NG041")
  rmSync(join(folder, "fleet/generated"))
  writeFileSync(text, 'export const text = "5"\n')
  expect(await settled(5)).toBe(5)
  // the whole fleet goes, and comes back, as when another branch is looked at
  renameSync(join(folder, "fleet"), join(folder, "away"))
  const gone = await settled(6)
  renameSync(join(folder, "away"), join(folder, "fleet"))
  const back = await settled(gone + 1)
  expect(back).toBeGreaterThan(gone)
  writeFileSync(join(folder, "fleet/hosts/web.ts"), `${host}\n\n`)
  expect(await settled(back + 1)).toBe(back + 1)
  expect(child.exitCode).toBeNull()
  expect(told()).not.toContain("defect")
  const ended = new Promise((resolve) => child.once("exit", resolve))
  child.kill("SIGINT")
  expect(await ended).toBe(130)
}, 60_000)
