/**
 * What a build of the example costs, by the command: the time of all processors, as multiples of that
 * of Node doing nothing, which is measured in turn with it. On this Node, and on 24 where npm has it.
 */
import { spawnSync } from "node:child_process"
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { exampleProject } from "./example-project.ts"

const rounds = 11

interface Kind {
  readonly name: string
  /** Multiples by the major version of Node. */
  readonly targets: Readonly<Record<string, number>>
  readonly before: (folder: string, round: number) => void
}

const kinds: readonly Kind[] = [
  {
    name: "a host changed",
    targets: { 20: 4.5, 24: 8 },
    before(folder, round) {
      const file = join(folder, "hosts/dev-142.ts")
      const text = readFileSync(file, "utf8").replace(/\n\/\/ round \d+\n$/, "")
      writeFileSync(file, `${text}\n// round ${round}\n`)
    },
  },
  { name: "nothing changed", targets: { 20: 2, 24: 4 }, before: () => undefined },
  {
    name: "no caches",
    targets: { 20: 6, 24: 6 },
    before: (folder) =>
      rmSync(join(folder, "node_modules/.cache"), { recursive: true, force: true }),
  },
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

function measure(node: string): void {
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim()
  const folder = exampleProject()
  const build = [node, join(folder, "node_modules/nixgen/dist/cli/main.js"), "build"]
  seconds(build, folder)
  seconds(build, folder)
  for (const { name, targets, before } of kinds) {
    const multiples = Array.from({ length: rounds }, (_, round) => {
      before(folder, round)
      return seconds(build, folder) / secondsOfNothing(node, folder)
    })
    const target = targets[version.slice(1).split(".")[0] ?? ""]
    console.log(
      `${version}, ${name}: ${median(multiples).toFixed(1)} × node -e 0 (target ${target})`,
    )
  }
  rmSync(folder, { recursive: true })
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

measure(process.execPath)
const other = process.version.startsWith("v24.") ? undefined : otherNode(24)
if (other !== undefined) measure(other)
