/**
 * What the guards of operators cost plain values: a definition file full of conditions, once as the
 * user's own and once as a package's, whose operators have none.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { createLoader } from "../src/source/modules.ts"

const conditions = 1_000
const rounds = 15

/** What one of them does with plain values: nine operators that have guards. */
function condition(index: number): string {
  return `
  if (host.port > ${index} && host.name !== "host-${index}") count += 1
  count += host.roles.includes("role-${index % 7}") ? 1 : 0
  names.push(\`\${host.name}-${index}\`)
  if (!host.tags?.wireless) count += host.roles.filter((role) => role !== "web").length
  count += host.metric ?? ${index}`
}

const definition = `
interface Host {
  name: string; port: number; roles: string[]; metric?: number; tags?: { wireless?: boolean }
}
const host: Host = { name: "web", port: 443, roles: ["web", "role-3"] }
export default function run(): number {
  let count = 0
  const names: string[] = []
${Array.from({ length: conditions }, (_, index) => condition(index)).join("\n")}
  return count + names.length
}
`

const folder = mkdtempSync(join(tmpdir(), "nixgen-guards-"))
const files = {
  unguarded: join(folder, "node_modules/plain/definition.ts"),
  guarded: join(folder, "definition.ts"),
}

/** Milliseconds of loading a file from the cache, and of running its conditions once more. */
interface Times {
  readonly load: number
  readonly run: number
}

async function time(file: string): Promise<Times> {
  const start = performance.now()
  const { value } = await createLoader()(file)
  if (typeof value !== "function") throw new Error(`${file} gives no function`)
  value()
  const loaded = performance.now()
  value()
  return { load: loaded - start, run: performance.now() - loaded }
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN
}

for (const file of Object.values(files)) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, definition)
  await time(file)
}
const times: { readonly [Kind in keyof typeof files]: Times[] } = { unguarded: [], guarded: [] }
// in turn, so that what else the machine does adds to both
for (let round = 0; round < rounds; round++) {
  times.unguarded.push(await time(files.unguarded))
  times.guarded.push(await time(files.guarded))
}
for (const kind of ["unguarded", "guarded"] as const) {
  const load = median(times[kind].map((each) => each.load)).toFixed(2)
  const run = median(times[kind].map((each) => each.run)).toFixed(2)
  console.log(
    `${conditions} conditions, ${kind}: loaded and run in ${load} ms, once more in ${run} ms`,
  )
}
rmSync(folder, { recursive: true })
