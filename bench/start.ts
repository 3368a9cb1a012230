/**
 * What a build costs by the command: of the example, the time of all processors as multiples of that of
 * Node doing nothing, which is measured in turn with it; of 1,000 host files, seconds. On this Node, and
 * on 24 where npm has it. Prints each figure with its target, and writes all of them as JSON.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { exampleProject } from "./example-project.ts"
import { hostFile, largeProject } from "./large-project.ts"

const rounds = 11
const largeRounds = 5
const hosts = 1_000
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
const withoutCaches: Kind["before"] = (folder) =>
  rmSync(join(folder, "node_modules/.cache"), { recursive: true, force: true })
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
  const { status, stderr } = spawnSync("/usr/bin/time", line, { cwd, encoding: "utf8" })
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

/** Builds in a folder: what each kind costs, as it is counted. */
function measured(
  node: string,
  folder: string,
  kinds: readonly Kind[],
  count: (build: readonly string[]) => number,
  times: number,
): readonly (readonly [kind: Kind, value: number])[] {
  const build = [node, join(folder, "node_modules/nixgen/dist/cli/main.js"), "build"]
  seconds(build, folder)
  seconds(build, folder)
  return kinds.map((kind) => {
    const values = Array.from({ length: times }, (_, round) => {
      kind.before(folder, round)
      return count(build)
    })
    return [kind, median(values)]
  })
}

function measure(node: string): readonly Figure[] {
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim()
  const major = version.slice(1).split(".")[0] ?? ""
  const small = exampleProject()
  const multiple = (build: readonly string[]) =>
    seconds(build, small) / secondsOfNothing(node, small)
  const example = measured(node, small, ofExample, multiple, rounds)
  const many = largeProject(hosts)
  const large = measured(node, many, ofLarge, (build) => seconds(build, many), largeRounds)
  for (const folder of [small, many]) rmSync(folder, { recursive: true })
  const figure = (what: string, unit: Figure["unit"]) => {
    return ([{ name, targets }, value]: readonly [Kind, number]): Figure => ({
      node: version,
      name: `${what}, ${name}`,
      value: Number(value.toFixed(2)),
      unit,
      target: targets[major],
    })
  }
  return [
    ...example.map(figure("the example", "× node -e 0")),
    ...large.map(figure(`${hosts} host files`, "s")),
  ]
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
  node === undefined ? [] : measure(node),
)
for (const { node, name, value, unit, target } of figures)
  console.log(`${node}, ${name}: ${value} ${unit} (target ${target})`)
mkdirSync(dirname(output), { recursive: true })
writeFileSync(output, `${JSON.stringify(figures, undefined, 2)}\n`)
