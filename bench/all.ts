/**
 * `npm run bench [-- NAME… --keep]`: the measurements one after the other, or those that are named. With
 * `--keep`, every line that they print goes to `bench/history.tsv` with the commit, its day, and the Node;
 * without it, each line tells what it was when it was kept last.
 */
import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { appendFileSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { benchmarks } from "./benchmarks.ts"

const history = join(import.meta.dirname, "history.tsv")

/** A line that was kept: what was measured, and what came out. */
interface Kept {
  readonly day: string
  readonly commit: string
  readonly node: string
  readonly label: string
  readonly figure: string
}

function keptBefore(): readonly Kept[] {
  const [, ...lines] = readFileSync(history, "utf8").trimEnd().split("\n")
  return lines.map((line) => {
    const [day = "", commit = "", node = "", label = "", figure = ""] = line.split("\t")
    return { day, commit, node, label, figure }
  })
}

/** What is measured, and the figure; a line without a figure is none. */
function read(line: string): { readonly label: string; readonly figure: string } | undefined {
  const [, label = "", figure = ""] = /^(.*?)(?::\s+|\s{2,})(.*\d.*)$/.exec(line.trim()) ?? []
  return figure === "" ? undefined : { label: label.replaceAll(/\s+/g, " "), figure }
}

/** Runs one, with each of its lines as it comes. */
async function measured(name: string, tell: (line: string) => void): Promise<void> {
  const jiti = join(import.meta.dirname, "../node_modules/jiti/lib/jiti-cli.mjs")
  const script = join(import.meta.dirname, `${name}.ts`)
  const child = spawn(process.execPath, [jiti, script], { stdio: ["ignore", "pipe", "inherit"] })
  const ended = once(child, "exit")
  for await (const line of createInterface({ input: child.stdout })) tell(line)
  const [status] = await ended
  if (status !== 0) throw new Error(`bench/${name}.ts ended with ${status}`)
}

const given = process.argv.slice(2)
const isKept = given.includes("--keep")
const named = given.filter((word) => word !== "--keep")
const unknown = named.find((name) => !benchmarks.includes(name))
if (unknown !== undefined) throw new RangeError(`there is no ${unknown}: ${benchmarks.join(", ")}`)

const before = keptBefore()
const [commit, day] = execFileSync("git", ["log", "-1", "--format=%h %cs"], { encoding: "utf8" })
  .trim()
  .split(" ")
for (const name of named.length === 0 ? benchmarks : named)
  await measured(name, (line) => {
    const found = read(line)
    const last = before.findLast(({ label }) => label === found?.label)
    console.log(last === undefined ? line : `${line}; ${last.day}: ${last.figure}`)
    if (isKept && found !== undefined)
      appendFileSync(
        history,
        `${[day, commit, process.version, found.label, found.figure].join("\t")}\n`,
      )
  })
