/** What the types of options cost: the compiler's time and memory over an example, and bytes. */
import { execFileSync, spawnSync } from "node:child_process"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { makeProject } from "../test/options/project.ts"

const root = join(import.meta.dirname, "..")
const rounds = 5

const compilers = [
  { name: "TypeScript 6", folder: "typescript-6", target: "1.2 s, 350 MB" },
  { name: "TypeScript 7", folder: "typescript", target: "0.35 s" },
]

/** Seconds and megabytes of one run, by GNU time. */
function run(compiler: string, folder: string): readonly [number, number] {
  const start = performance.now()
  const parameters = ["--format", "%M", compiler, "--noEmit", "--project", folder]
  const { status, stdout, stderr } = spawnSync("/usr/bin/time", parameters)
  if (status !== 0) throw new Error(stdout.toString() + stderr.toString())
  return [(performance.now() - start) / 1000, Number(stderr.toString().trim()) / 1024]
}

/** The best of some runs: what else the machine does only adds to them. */
function best(compiler: string, folder: string): readonly [number, number] {
  const runs = Array.from({ length: rounds }, () => run(compiler, folder))
  return [Math.min(...runs.map(([time]) => time)), Math.min(...runs.map(([, memory]) => memory))]
}

for (const example of ["nixos-pi-servers", "small-company"]) {
  const project = makeProject(root, example)
  for (const { name, folder, target } of compilers) {
    const [time, memory] = best(join(root, "node_modules", folder, "bin/tsc"), project.folder)
    const figures = `${time.toFixed(2)} s, ${Math.round(memory)} MB`
    console.log(`${example}, tsc of ${name}: ${figures} (target ${target})`)
  }
  project.remove()
}

interface Packed {
  readonly size: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

const pack = ["pack", "--dry-run", "--ignore-scripts", "--json"]
const [packed] = JSON.parse(
  execFileSync("npm", pack, { cwd: root, encoding: "utf8" }),
) as readonly Packed[]
const declarations = (packed?.files ?? [])
  .filter(({ path }) => path.startsWith("dist/options/bundle/") && path.endsWith(".d.ts"))
  .reduce((sum, { size }) => sum + size, 0)
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`
console.log(`the bundle's declarations: ${megabytes(declarations)} (target 4 MB)`)
console.log(`the packed tarball: ${megabytes(packed?.size ?? 0)} (target 1.5 MB)`)
