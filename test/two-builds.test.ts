/** The command itself, twice at once and killed: real processes, and whole trees. */
import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { setImmediate as turn, setTimeout as pause } from "node:timers/promises"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { effort } from "./support/effort.ts"
import { makeProject } from "./support/project.ts"
import { type Files, filesIn } from "./support/trees.ts"

const main = join(import.meta.dirname, "../dist/cli/main.js")

/** Twelve hosts, of which each of two flavours of the definitions has some, and with other texts. */
const fleet = `import { defineFleet, defineHost } from "nixgen"
const flavour = process.env["FLAVOUR"] ?? ""
const isThere = (index: number) => index % 3 !== (flavour === "one" ? 0 : 1)
const host = (index: number) => defineHost({
  system: "x86_64-linux", stateVersion: "26.05",
  inventory: { flavour, index },
  config: { networking: { domain: flavour } },
})
const numbers = Array.from({ length: 18 }, (_, index) => index).filter(isThere)
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: Object.fromEntries(numbers.map((index) => [\`host-\${index}\`, host(index)])),
})
`

const flavours = ["one", "two"] as const

function project(): string {
  return makeProject({ "fleet.ts": fleet })
}

function start(folder: string, flavour: string): ChildProcess {
  const env = { ...process.env, FLAVOUR: flavour }
  return spawn(process.execPath, [main, "build"], { cwd: folder, env, stdio: "ignore" })
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  return await new Promise((resolve) => child.once("exit", resolve))
}

function treeIn(folder: string): Files {
  const out = join(folder, "generated")
  return { ...filesIn(out), manifest: readFileSync(join(out, ".nixgen-manifest.json"), "utf8") }
}

/** The tree of each flavour, with its manifest. */
async function wantedTrees(): Promise<ReadonlyMap<string, Files>> {
  const trees = new Map<string, Files>()
  for (const flavour of flavours) {
    const folder = project()
    expect(await ended(start(folder, flavour))).toBe(0)
    trees.set(flavour, treeIn(folder))
  }
  return trees
}

test("two builds at once leave the tree of one of them", async () => {
  const trees = await wantedTrees()
  const folder = project()
  for (let pair = 0; pair < effort(2, 20); pair++) {
    const builds = flavours.map((flavour) => start(folder, flavour))
    expect(await Promise.all(builds.map(ended))).toEqual([0, 0])
    expect([...trees.values()]).toContainEqual(treeIn(folder))
    expect(readdirSync(join(folder, "generated")).join(" ")).not.toContain("staging")
  }
}, 600_000)

/** Whether a build is renaming files, or was when it ended. */
function isInside(folder: string): boolean {
  const manifest = join(folder, "generated/.nixgen-manifest.json")
  return existsSync(manifest) && readFileSync(manifest, "utf8").includes('"pending"')
}

test("killed at any moment, the next build puts everything right", async () => {
  const trees = await wantedTrees()
  const folder = project()
  let inside = 0
  const total = effort(2, 200)
  const wanted = effort(1, 60)
  // a busy machine may look too late to see a build rename: then there are more kills
  const most = total + 60
  const delays = fc.sample(fc.integer({ min: 0, max: 900 }), { seed: 9, numRuns: most })
  await ended(start(folder, "one"))
  for (const [index, delay] of delays.entries()) {
    if (index >= total && inside >= wanted) break
    const build = start(folder, index % 2 === 0 ? "two" : "one")
    // every second one as soon as files are renamed, the others at whichever moment comes
    if (index % 2 === 0) while (build.exitCode === null && !isInside(folder)) await turn()
    else await pause(delay)
    build.kill("SIGKILL")
    await ended(build)
    if (isInside(folder)) inside++
    const flavour = flavours[delay % 2] ?? "one"
    expect([index, await ended(start(folder, flavour))]).toEqual([index, 0])
    expect(treeIn(folder)).toEqual(trees.get(flavour))
    expect(readdirSync(join(folder, "generated")).join(" ")).not.toContain("staging")
    if (flavour === "two") await ended(start(folder, "one"))
  }
  expect(inside).toBeGreaterThanOrEqual(wanted)
  process.stdout.write(`${inside} kills while files were renamed\n`)
}, 1_800_000)
