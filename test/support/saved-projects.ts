/**
 * Projects of the same files, of which one is built by the command, one as `--watch` does, and one from nothing:
 * what is saved in all of them has to come to the same in all.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect } from "vitest"
import { type WatchedBuild, watchedBuilds } from "../../src/cli/build.ts"
import { flagValues } from "../../src/cli/command-line/parser.ts"
import { type BuildOptions, buildCommand } from "../../src/cli/commands/build.ts"
import { reporterFor } from "../../src/cli/report.ts"
import { answeredBuild } from "./answered.ts"
import { makeProject } from "./project.ts"
import { testTerminal } from "./terminal.ts"
import { filesIn } from "./trees.ts"

/** Texts by their paths. */
export type Texts = Readonly<Record<string, string>>

/** How many builds were of changed hosts alone. */
interface Counts {
  command: number
  watch: number
}

/** What is done to the folder of a project. */
type Deed = (folder: string) => void

const nothing: Deed = () => undefined

/** The projects, and what was built in them so far. */
export interface SavedProjects {
  readonly alone: Readonly<Counts>
  /** Writes files, and builds all of them. */
  readonly save: (words: unknown, changed: Texts, deed?: Deed) => ReturnType<typeof built>
}

/** Makes the projects; all is built for the first time with what is saved first. */
export async function savedProjects(texts: Texts, prepare = nothing): Promise<SavedProjects> {
  const folders = [makeProject(texts), makeProject(texts), makeProject(texts)] as const
  const [keeping, watched, forgetting] = folders
  folders.forEach(prepare)
  const alone = { command: 0, watch: 0 }
  const buildWatched = await watching(watched, alone)
  return {
    alone,
    async save(words, changed, deed = nothing) {
      for (const folder of folders) {
        for (const [path, text] of Object.entries(changed)) writeFileSync(join(folder, path), text)
        deed(folder)
      }
      rmSync(join(forgetting, answers), { recursive: true, force: true })
      const wanted = await built(forgetting)
      expect([words, await built(keeping, alone)]).toEqual([words, wanted])
      expect([words, await buildWatched(Object.keys(changed))]).toEqual([words, wanted])
      // once more, nothing is left to do
      const { tree, manifest, lock } = wanted
      expect([words, await built(keeping)]).toMatchObject([words, { tree, manifest, lock }])
      return wanted
    },
  }
}

/** Where answers are kept. */
const answers = "node_modules/.cache/nixgen/answers"

const options = { json: true, force: true }

/** Builds by the command. */
async function built(folder: string, counts?: Counts) {
  const terminal = testTerminal(folder)
  const { isAlone } = await answeredBuild(options, terminal)
  if (isAlone && counts !== undefined) counts.command++
  return left(folder, terminal.written())
}

/** Builds as `--watch` does. */
async function watching(folder: string, counts: Counts) {
  const flags = { ...flagValues(buildCommand, () => undefined), ...options, watch: true }
  let said = ""
  const terminal = { ...testTerminal(folder), write: (line: string) => void (said += line) }
  const report = await reporterFor("json", terminal)
  const build = watchedBuilds(flags as BuildOptions, terminal, report)
  let before: WatchedBuild | undefined
  return async (changed: readonly string[]) => {
    said = ""
    const made = await build(changed.map((path) => join(folder, path)))
    // of hosts alone, what was written beside the tree is handed on
    if (made.watched.written === before?.watched.written) counts.watch++
    before = made
    return left(folder, said)
  }
}

/** What is told of a build, and what is there then. */
function left(folder: string, said: string) {
  const { problems, fleets } = JSON.parse(said.replaceAll(folder, "PROJECT"))
  const out = join(folder, "generated")
  return {
    problems,
    fleets,
    tree: existsSync(out) ? filesIn(out) : {},
    manifest: textAt(join(out, ".nixgen-manifest.json")),
    lock: textAt(join(folder, "nixgen.lock.json")),
  }
}

function textAt(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined
}
