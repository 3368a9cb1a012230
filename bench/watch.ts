/**
 * `nixgen build --watch` of 1,000 host files: from a save to the host's file on the disk, by the clock,
 * where one host is saved again and again and where it is another one each time; and what the process
 * holds of memory after 200 saves, against that after the first ones.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { hostFile, largeProject } from "./large-project.ts"

const hosts = 1_000
const saves = 100
/** Milliseconds: who saves reads for a while, and so the next save finds the process at rest. */
const betweenSaves = 400

/** Saves a host with a text that is its own, and waits until it is on the disk. */
async function saved(folder: string, index: number, round: number): Promise<number> {
  const written = join(folder, `generated/hosts/dev-${index}/default.nix`)
  const before = statSync(written, { bigint: true }).mtimeNs
  const text = readFileSync(hostFile(folder, index), "utf8")
  const battery = text.replace(/has no battery.*/, `has no battery, ${round}`)
  const start = performance.now()
  writeFileSync(hostFile(folder, index), battery)
  while (statSync(written, { bigint: true }).mtimeNs === before) await pause(1)
  return performance.now() - start
}

/** What a process holds of memory, in MB, as Linux tells it. */
function memoryOf({ pid }: ChildProcess): number {
  const [, held] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? []
  return Number(held) / 1024
}

/** The one at a part of them, by size. */
function at(part: number, values: readonly number[]): number {
  return (
    values.toSorted((one, other) => one - other)[Math.floor(values.length * part)] ?? Number.NaN
  )
}

/** Starts it, and waits until it has built; what it tells is read to the end, without which it stops. */
async function watching(folder: string): Promise<ChildProcess> {
  const main = join(folder, "node_modules/nixgen/dist/cli/main.js")
  const child = spawn(process.execPath, [main, "build", "--watch"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  })
  await new Promise<void>((resolve) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes("waiting for changes")) resolve()
    })
  })
  return child
}

const folder = largeProject(hosts)
const child = await watching(folder)
const held: number[] = []
const orders = {
  "the same host": () => 7,
  "another host": (round: number) => (round * 37) % hosts,
}
for (const [name, order] of Object.entries(orders)) {
  const times: number[] = []
  for (let round = 1; round <= saves; round++) {
    await pause(betweenSaves)
    times.push(await saved(folder, order(round), round))
    held.push(memoryOf(child))
  }
  const [half, most] = [at(0.5, times), at(0.95, times)].map((time) => time.toFixed(0))
  console.log(`--watch, ${name}: p50 ${half} ms (target 100), p95 ${most} ms (target 150)`)
}
const growth = at(0.5, held.slice(-5)) / at(0.5, held.slice(0, 5))
console.log(`--watch, memory after ${held.length} saves: ${growth.toFixed(2)} × (target 1.3)`)
child.kill("SIGINT")
rmSync(folder, { recursive: true })
