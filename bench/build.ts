/** How long builds take: the example by the command, and large fleets in one process. */
import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")
const command = join(root, "dist/cli/main.js")

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** Milliseconds of a whole process. */
function timed(parameters: readonly string[], directory: string): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, parameters, { cwd: directory })
  if (status !== 0) throw new Error(stderr.toString())
  return performance.now() - start
}

/** The example as a project of its own, with the package installed. */
function exampleProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-bench-"))
  cpSync(join(root, "examples/nixos-pi-servers"), folder, { recursive: true })
  const modules = join(folder, "node_modules")
  cpSync(join(root, "dist"), join(modules, "nixgen/dist"), { recursive: true })
  cpSync(join(root, "package.json"), join(modules, "nixgen/package.json"))
  for (const name of readdirSync(join(root, "node_modules")).filter(
    (each) => !each.startsWith("."),
  )) {
    if (name !== "nixgen") symlinkSync(join(root, "node_modules", name), join(modules, name))
  }
  return folder
}

function example(): void {
  const folder = exampleProject()
  const caches = [join(folder, "node_modules/.cache"), join(folder, "generated")]
  const node: number[] = []
  const cold: number[] = []
  const warm: number[] = []
  for (let run = 0; run < 9; run++) {
    node.push(timed(["-e", "0"], folder))
    for (const cache of caches) rmSync(cache, { recursive: true, force: true })
    cold.push(timed([command, "build"], folder))
    warm.push(timed([command, "build"], folder))
  }
  const multiple = (times: readonly number[]) => (median(times) / median(node)).toFixed(1)
  console.log(`example, no caches:    ${multiple(cold)} × node -e 0 (target 8)`)
  console.log(`example, warm caches:  ${multiple(warm)} × node -e 0 (target 5)`)
  const changed = () =>
    readdirSync(join(folder, "generated"), { recursive: true, encoding: "utf8" })
      .map((path) => statSync(join(folder, "generated", path), { bigint: true }).mtimeNs)
      .join()
  const before = changed()
  timed([command, "build"], folder)
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
