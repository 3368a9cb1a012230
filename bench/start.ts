/**
 * What a build costs by the command: of the example, the time of all processors as multiples of that of
 * Node doing nothing, which is measured in turn with it; of 1,000 host files, seconds. On this Node, and
 * on 24 where npm has it. Prints each figure with its target, and writes all of them as JSON.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { exampleProject } from "./example-project.ts"
import { hostFile, largeProject } from "./large-project.ts"

const rounds = 11
const largeRounds = 3
const hosts = 1_000
/** What is kept of all projects of a user's: of one who has no others. */
const userCache = mkdtempSync(join(tmpdir(), "nixgen-bench-user-"))
const output = join(import.meta.dirname, "../build/bench/start.json")

/** What is measured. */
interface Figure {
  readonly node: string
  readonly name: string
  readonly value: number
  readonly unit: "× node -e 0" | "s"
  readonly target: number | undefined
}

interface Kind {
  readonly name: string
  /** By the major version of Node. */
  readonly targets: Readonly<Record<string, number>>
  readonly before: (folder: string, round: number) => void
}

const nothing: Kind["before"] = () => undefined
const installedAnew: Kind["before"] = (folder) =>
  rmSync(join(folder, "node_modules/.cache"), { recursive: true, force: true })
const withoutCaches: Kind["before"] = (folder, round) => {
  installedAnew(folder, round)
  rmSync(userCache, { recursive: true, force: true })
}
const changing =
  (fileIn: (folder: string) => string): Kind["before"] =>
  (folder, round) => {
    const text = readFileSync(fileIn(folder), "utf8").replace(/\n\/\/ round \d+\n$/, "")
    writeFileSync(fileIn(folder), `${text}\n// round ${round}\n`)
  }

const ofExample: readonly Kind[] = [
  {
    name: "a host changed",
    targets: { 20: 4.5, 24: 8 },
    before: changing((folder) => join(folder, "hosts/dev-142.ts")),
  },
  { name: "nothing changed", targets: { 20: 2, 24: 4 }, before: nothing },
  { name: "installed anew", targets: {}, before: installedAnew },
  { name: "no caches", targets: { 20: 6, 24: 6 }, before: withoutCaches },
]

const ofLarge: readonly Kind[] = [
  { name: "nothing changed", targets: { 20: 0.6, 24: 0.6 }, before: nothing },
  {
    name: "a host changed",
    targets: { 20: 0.7, 24: 0.7 },
    before: changing((folder) => hostFile(folder, 7)),
  },
  {
    name: "a shared module changed",
    targets: { 20: 3, 24: 3 },
    before: changing((folder) => join(folder, "hosts/common/base.ts")),
  },
  { name: "no caches", targets: { 20: 3.5, 24: 3.5 }, before: withoutCaches },
]

/** Seconds of all processors that a program takes, by GNU time, which counts hundredths. */
function seconds(program: readonly string[], cwd: string): number {
  const line = ["--format", "%U %S", ...program]
  const env = { ...process.env, XDG_CACHE_HOME: userCache }
  const { status, stderr } = spawnSync("/usr/bin/time", line, { cwd, env, encoding: "utf8" })
  if (status !== 0) throw new Error(stderr)
  const [user, system] = (stderr.trim().split("\n").at(-1) ?? "").split(" ")
  return Number(user) + Number(system)
}

/** Those of Node doing nothing, of which a run has few hundredths. */
function secondsOfNothing(node: string, cwd: string): number {
  const tenTimes = 'for _ in 0 1 2 3 4 5 6 7 8 9; do "$0" -e 0; done'
  return seconds(["sh", "-c", tenTimes, node], cwd) / 10
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN
}

/** A project, and how its builds are counted. */
interface Series {
  readonly name: string
  readonly folder: string
  readonly kinds: readonly Kind[]
  readonly times: number
  readonly unit: Figure["unit"]
  readonly count: (build: readonly string[], folder: string, node: string) => number
}

const example = (): Series => ({
  name: "the example",
  folder: exampleProject(),
  kinds: ofExample,
  times: rounds,
  unit: "× node -e 0",
  count: (build, folder, node) => seconds(build, folder) / secondsOfNothing(node, folder),
})

const large = (): Series => ({
  name: `${hosts} host files`,
  folder: largeProject(hosts),
  kinds: ofLarge,
  times: largeRounds,
  unit: "s",
  count: seconds,
})

/** The figures of a series, each told as soon as it is known. */
function measured(node: string, series: Series): readonly Figure[] {
  const { folder, kinds, times, unit, count } = series
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim()
  const build = [node, join(folder, "node_modules/nixgen/dist/cli/main.js"), "build"]
  seconds(build, folder)
  seconds(build, folder)
  const figures = kinds.map(({ name, targets, before }): Figure => {
    const values = Array.from({ length: times }, (_, round) => {
      before(folder, round)
      return count(build, folder, node)
    })
    const value = Number(median(values).toFixed(2))
    const target = targets[version.slice(1).split(".")[0] ?? ""]
    const wanted = target === undefined ? "" : ` (target ${target})`
    console.log(`${version}, ${series.name}, ${name}: ${value} ${unit}${wanted}`)
    return { node: version, name: `${series.name}, ${name}`, value, unit, target }
  })
  rmSync(folder, { recursive: true })
  return figures
}

/** Another Node, as npm gives it; nothing where it cannot. */
function otherNode(version: number): string | undefined {
  const line = [
    "exec",
    "--yes",
    `--package=node@${version}`,
    "--",
    "node",
    "-p",
    "process.execPath",
  ]
  const { status, stdout } = spawnSync("npm", line, { encoding: "utf8" })
  return status === 0 ? stdout.trim() : undefined
}

const other = process.version.startsWith("v24.") ? undefined : otherNode(24)
const figures = [process.execPath, other].flatMap((node) =>
  node === undefined ? [] : [example, large].flatMap((series) => measured(node, series())),
)
rmSync(userCache, { recursive: true, force: true })
mkdirSync(dirname(output), { recursive: true })
writeFileSync(output, `${JSON.stringify(figures, undefined, 2)}\n`)
