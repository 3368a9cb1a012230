/** How long builds of large fleets take, in one process; for the example by the command, see `start.ts`. */
import { execFileSync, spawnSync } from "node:child_process"
import { readdirSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { exampleProject } from "./example-project.ts"

const root = join(import.meta.dirname, "..")
const command = join(root, "dist/cli/main.js")

/** A second build finds everything as it is. */
function example(): void {
  const folder = exampleProject()
  const build = (): void => {
    const { status, stderr } = spawnSync(process.execPath, [command, "build"], { cwd: folder })
    if (status !== 0) throw new Error(stderr.toString())
  }
  const changed = () =>
    readdirSync(join(folder, "generated"), { recursive: true, encoding: "utf8" })
      .map((path) => statSync(join(folder, "generated", path), { bigint: true }).mtimeNs)
      .join()
  build()
  const before = changed()
  build()
  console.log(`second build:          ${before === changed() ? "writes no file" : "WRITES FILES"}`)
  rmSync(folder, { recursive: true })
}

interface Figures {
  readonly milliseconds: number
  readonly megabytes: number
  readonly files: number
}

function synthetic(hosts: number): Figures {
  const script = join(import.meta.dirname, "synthetic.ts")
  const loader = join(root, "node_modules/jiti/lib/jiti-cli.mjs")
  const output = execFileSync(process.execPath, [loader, script, String(hosts)], {
    encoding: "utf8",
  })
  return JSON.parse(output)
}

/** With what power of the number of hosts the time grows. */
function growth(counts: readonly [number, number], times: readonly [number, number]): string {
  return (Math.log(times[1] / times[0]) / Math.log(counts[1] / counts[0])).toFixed(2)
}

const sizes = [1_000, 10_000, 50_000] as const
const targets: Readonly<Record<number, string>> = { 1_000: "3 s, 400 MB", 10_000: "7 s, 500 MB" }

example()
let before: { readonly hosts: number; readonly milliseconds: number } | undefined
for (const hosts of sizes) {
  const { milliseconds, megabytes, files } = synthetic(hosts)
  const target = targets[hosts]
  const wanted = target === undefined ? "" : ` (target ${target})`
  const figures = `${(milliseconds / 1000).toFixed(2)} s, ${Math.round(megabytes)} MB, ${files} files`
  console.log(`${hosts.toLocaleString("en")} hosts: ${figures}${wanted}`)
  if (before !== undefined) {
    const power = growth([before.hosts, hosts], [before.milliseconds, milliseconds])
    console.log(`${before.hosts} to ${hosts} hosts, exponent of the time: ${power} (target 1)`)
  }
  before = { hosts, milliseconds }
}
