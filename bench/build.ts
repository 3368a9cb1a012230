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

example()
const small = synthetic(1_000)
const large = synthetic(10_000)
const describe = ({ milliseconds, megabytes, files }: Figures) =>
  `${(milliseconds / 1000).toFixed(2)} s, ${Math.round(megabytes)} MB, ${files} files`
console.log(`1,000 hosts:           ${describe(small)} (target 3 s, 400 MB)`)
console.log(`10,000 hosts:          ${describe(large)}`)
console.log(
  `10,000 to 1,000:       ${(large.milliseconds / small.milliseconds).toFixed(1)} × (target 11)`,
)
