/**
 * How fast the editor answers in a host's file: `npx jiti bench/language-servers.ts`. The first
 * completion after opening, then the median and the 95th percentile of completions while typing.
 */
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { hostText, makeProject, marks } from "../test/options/project.ts"
import { type Server, languageServers } from "../test/options/servers.ts"

const rounds = 20
const root = join(import.meta.dirname, "..")
const project = makeProject(root)

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Completions at every mark, right after an edit each or without any; sorted, in milliseconds. */
async function measure(server: Server, edits: boolean): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const offset of marks.values()) {
      if (edits) server.change(project.host, `${hostText}// ${"x".repeat(round)}\n`)
      times.push(await time(() => server.complete(project.host, offset)))
    }
  }
  return times.toSorted((a, b) => a - b)
}

for (const [name, start] of languageServers(root)) {
  const server = await start()
  const offset = marks.get("services") ?? 0
  const first = await time(() => {
    server.open(project.host, hostText)
    return server.complete(project.host, offset)
  })
  console.log(`${name}, after opening: ${first.toFixed(0)} ms`)
  await measure(server, true)
  for (const edits of [false, true]) {
    const times = await measure(server, edits)
    const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(1)
    const when = edits ? "after an edit" : "without an edit"
    console.log(`${name}, ${when}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
  }
  server.close()
}
project.remove()
