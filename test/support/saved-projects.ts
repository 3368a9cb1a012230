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
import { reporterFor } from "../../src/cli/outcome/report.ts"
import { tellRead } from "../../src/problems/call-site.ts"
import type { Problem } from "../../src/problems/problem.ts"
import { answeredBuild } from "./answered.ts"
import { makeProject } from "./project.ts"
import { testTerminal } from "./terminal.ts"
import { type Files, filesIn } from "./trees.ts"

/** Texts by their paths. */
export type Texts = Readonly<Record<string, string>>

/** Which builds of what was saved were of changed hosts alone. */
export interface Alone {
  readonly command: boolean
  readonly watch: boolean
}

/** Texts that files come to have, where there is to be a file. */
export type Changed = Readonly<Record<string, string | undefined>>

/** What is done to the folder of a project. */
type Deed = (folder: string) => void

const nothing: Deed = () => undefined

/** What a save comes to. */
export interface Saved extends Left {
  readonly alone: Alone
}

/** Makes the projects, and gives what saves in all of them: all is built for the first time by the first save. */
export async function savedProjects(
  texts: Texts,
  prepare = nothing,
): Promise<(words: unknown, changed: Changed, deed?: Deed) => Promise<Saved>> {
  const folders = [makeProject(texts), makeProject(texts), makeProject(texts)] as const
  const [keeping, watched, forgetting] = folders
  folders.forEach(prepare)
  const buildWatched = await watching(watched)
  return async (words, changed, deed = nothing) => {
    for (const folder of folders) {
      for (const [path, text] of Object.entries(changed)) {
        if (text === undefined) rmSync(join(folder, path))
        else writeFileSync(join(folder, path), text)
        // each run of the command is a process of its own, which has run nothing before
        if (folder !== watched) tellRead(join(folder, path), text ?? "")
      }
      deed(folder)
    }
    rmSync(join(forgetting, answers), { recursive: true, force: true })
    const wanted = await built(forgetting)
    const byCommand = await built(keeping)
    const byWatch = await buildWatched(Object.keys(changed))
    expect([words, byCommand.left]).toEqual([words, wanted.left])
    expect([words, byWatch.left]).toEqual([words, wanted.left])
    // once more, nothing is left to do
    const { tree, manifest, lock } = wanted.left
    expect([words, (await built(keeping)).left]).toMatchObject([words, { tree, manifest, lock }])
    return { ...wanted.left, alone: { command: byCommand.isAlone, watch: byWatch.isAlone } }
  }
}

/** Where answers are kept. */
const answers = "node_modules/.cache/nixgen/answers"

const options = { json: true, force: true }

/** A build. */
interface Built {
  readonly left: Left
  readonly isAlone: boolean
}

/** Builds by the command. */
async function built(folder: string): Promise<Built> {
  const terminal = testTerminal(folder)
  const { isAlone = false } = await answeredBuild(options, terminal)
  return { left: leftIn(folder, terminal.written()), isAlone }
}

/** Builds as `--watch` does. */
async function watching(folder: string): Promise<(changed: readonly string[]) => Promise<Built>> {
  const flags = { ...flagValues(buildCommand, () => undefined), ...options, watch: true }
  let said = ""
  const terminal = { ...testTerminal(folder), write: (line: string) => void (said += line) }
  const report = await reporterFor("json", terminal)
  const builds = watchedBuilds(flags as BuildOptions, terminal, report)
  let before: WatchedBuild | undefined
  let saves = 0
  return async (changed) => {
    said = ""
    const paths = changed.map((path) => join(folder, path))
    saves += 1
    const early = earlyTexts[saves % earlyTexts.length] ?? whole
    // of several that are saved together, the first is seen first
    await whileIt(early, paths[0], async () => await builds.expect(paths.slice(0, 1)))
    const made = await builds.build(paths)
    // of hosts alone, what was written beside the tree is handed on
    const isAlone = made.watched.written === before?.watched.written
    before = made
    return { left: leftIn(folder, said), isAlone }
  }
}

type Early = (text: string) => string

const whole: Early = (text) => text

/** What a file may say when it is seen to have changed: all, its first half, or something else. */
const earlyTexts: readonly Early[] = [
  whole,
  (text) => text.slice(0, text.length / 2),
  (text) => text.replaceAll(/\b9\d{3}\b/g, "7777"),
]

/** Looks while a file has its early text. */
async function whileIt(
  early: Early,
  file: string | undefined,
  look: () => Promise<void>,
): Promise<void> {
  const text = file === undefined ? undefined : textAt(file)
  if (file === undefined || text === undefined) return await look()
  writeFileSync(file, early(text))
  await look()
  writeFileSync(file, text)
}

/** What is told of a build, and what is there then. */
interface Left {
  readonly problems: readonly Problem[]
  readonly fleets: unknown
  readonly tree: Files
  readonly manifest: string | undefined
  readonly lock: string | undefined
}

function leftIn(folder: string, said: string): Left {
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
