/**
 * How fast the editor answers in a host's file: the first completion after opening, then the median
 * and the 95th percentile of completions at many places, warm and after an edit each. And how much
 * memory the server takes after some edits, at the pace of who writes and reads, and with no pause at all.
 */
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { setTimeout } from "node:timers/promises"
import { type HostFile, editedHost } from "../test/options/host-file.ts"
import { makeProject } from "../test/options/project.ts"
import { type Server, languageServers } from "../test/options/servers.ts"

const rounds = 20
const root = join(import.meta.dirname, "..")
/** What is wanted of each: the first completion, half of them after an edit, and memory. */
const targets: Readonly<Record<string, { first: string; half: number; memory: string }>> = {
  "TypeScript 6": { first: "3 s", half: 30, memory: "350 MB" },
  "TypeScript 7": { first: "0.6 s", half: 12, memory: "200 MB" },
}
/** And what 95 of 100 are to take, in milliseconds. */
const most = 30

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Completions at every mark, right after an edit each or without any; sorted, in milliseconds. */
async function measure(
  server: Server,
  { path, text, marks }: HostFile,
  edits: boolean,
): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const offset of marks.values()) {
      if (edits) server.change(path, `${text}// ${"x".repeat(round)}\n`)
      times.push(await time(() => server.complete(path, offset)))
    }
  }
  return times.toSorted((a, b) => a - b)
}

async function bench(name: string, host: HostFile, start: () => Promise<Server>): Promise<void> {
  const server = await start()
  const first = await time(() => {
    server.open(host.path, host.text)
    return server.complete(host.path, host.marks.get("services") ?? 0)
  })
  const target = targets[name]
  console.log(`${name}, after opening: ${(first / 1000).toFixed(2)} s (target ${target?.first})`)
  await measure(server, host, true)
  for (const edits of [false, true]) {
    const times = await measure(server, host, edits)
    const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(1)
    const when = edits ? "after an edit" : "warm"
    const half = `p50 ${at(0.5)} ms (target ${target?.half})`
    console.log(`${name}, ${when}: ${half}, p95 ${at(0.95)} ms (target ${most})`)
  }
  server.close()
}

/** How many edits, and how long nobody writes after each. */
const edits = 24
const pauses = { "a second apart": 1000, "with no pause": 0 }

/** The memory of a server of its own, after opening and edits with a completion each. */
async function benchMemory(
  name: string,
  { path, text, marks }: HostFile,
  start: () => Promise<Server>,
): Promise<void> {
  for (const [when, pause] of Object.entries(pauses)) {
    const server = await start()
    server.open(path, text)
    const offsets = [...marks.values()]
    for (let edit = 0; edit < edits; edit++) {
      server.change(path, `${text}// ${"x".repeat(edit)}\n`)
      await server.complete(path, offsets[edit % offsets.length] ?? 0)
      await setTimeout(pause)
    }
    const target = targets[name]?.memory
    const taken = server.memory().toFixed(0)
    console.log(`${name}, memory after ${edits} edits ${when}: ${taken} MB (target ${target})`)
    server.close()
  }
}

const project = makeProject(root, "small-company")
const host = editedHost(project.folder, "gateway.ts")
for (const [name, start] of languageServers(root)) {
  await bench(name, host, start)
  await benchMemory(name, host, start)
}
project.remove()
