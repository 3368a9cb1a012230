/**
 * The user's TypeScript and JavaScript, run as it is: no step of building comes before. Modules are
 * made functions and run as JavaScript runs modules, so that every run has them anew, that nothing is
 * left of them when it is over, and that all of them share the nixgen that is running.
 */
import { realpathSync } from "node:fs"
import * as zod from "zod"
import { appendAll } from "../append.ts"
import { nothingPending } from "../files/pending.ts"
import { realFiles } from "../files/real-files.ts"
import { defineTest } from "../fleet/test.ts"
import * as layouts from "../layouts/index.ts"
import * as language from "../nix.ts"
import { type Problem, ProblemError, within } from "../problems/problem.ts"
import type { Checked } from "../problems/schema.ts"
import { mayFollow, standInsSoFar, thrownProblems } from "../problems/thrown.ts"
import { evaluated } from "./modules/evaluate.ts"
import { type Surroundings, instantiate } from "./modules/instantiate.ts"
import { type ModuleRecords, modulesOf } from "./modules/link.ts"
import { missingNames } from "./modules/missing-imports.ts"
import { importNative, nativesOf, requireNative } from "./modules/native.ts"
import { type ModuleRecord, type Namespace, graphOf, isRecord } from "./modules/record.ts"
import { resolver } from "./modules/resolve.ts"
import { guardsOf } from "./modules/run-guards.ts"
import { problemInSource } from "./modules/source-problems.ts"
import { orStalled } from "./modules/stalled.ts"

/** Runs definition files. */
export interface Loader {
  /** Gives the default export of a file, or the problems of running it. */
  (file: string): Promise<Checked<unknown>>
  /** What was found since this was last asked, in files that can be run all the same. */
  noted(): readonly Problem[]
  /** The user's files that were read so far. */
  files(): readonly string[]
  /** What modules use of which nothing tells whether it is as before, each with its file. */
  unfollowed(): readonly string[]
  /** Keeps for the next run what was made of the files that were read. */
  keep(): void
  /** The texts that are read in the place of what is on the disk; `undefined` for what is gone. */
  readonly pending: ReadonlyMap<string, string | undefined>
}

/** A loader that tells what it has run as well. */
export interface TellingLoader extends Loader {
  /** The files that a module was seen to import. */
  imported(): ReadonlySet<string>
  /** The text of a module's file, as it was read. */
  textOf(file: string): string | undefined
  /** Whether a module gives the same whatever others run before it. */
  isSound(): boolean
  /** Whether a module was seen to read files by itself, in this run or before. */
  readsFiles(): boolean
}

/** What a loader leaves to the next one in its process, while nothing but modules of definitions changes. */
export interface LoaderMemory {
  readonly modules: ModuleRecords
  /** The files and folders that were taken along, whatever is in them: absolute paths. */
  readonly taken: Set<string>
  /** What was found and not yet asked for: functions of former modules may find more. */
  readonly notes: Problem[]
  /**
   * Whether all that is taken from it is what a run would give: no code was told of as it ran, and none
   * may change what others have.
   */
  isSound: boolean
  /** Whether modules were seen to read files by themselves. */
  readsFiles: boolean
}

/** A memory of nothing. */
export function newMemory(): LoaderMemory {
  return { modules: new Map(), taken: new Set(), notes: [], isSound: true, readsFiles: false }
}

/** zod is one of nixgen's own modules too: there is one, by whichever of its names. */
const zodFaces: Readonly<Record<string, Namespace>> = {
  zod,
  "zod/v4": zod,
  "zod/v4/core": zod.core,
  "zod/locales": zod.locales,
  "zod/v4/locales": zod.locales,
}

/** What definitions get of nixgen that is running, in the place of what is installed beside them. */
function runningWith(library: Namespace | undefined): Readonly<Record<string, Namespace>> {
  return {
    "nixgen/layouts": layouts,
    "nixgen/nix": language,
    // a definition is no test: what it writes is there, and nothing that runs tests
    "nixgen/testing": { defineTest },
    ...zodFaces,
    ...(library && { nixgen: library }),
  }
}

/**
 * A loader for one run. `library` is what definitions get when they import "nixgen", instead of
 * the one installed beside them. Each file is run once, however often it is imported; those that are
 * `pending` as they are to be. With a `memory`, those are not run again that are as they were.
 */
export function createLoader(
  library?: Namespace,
  pending = nothingPending,
  memory = newMemory(),
): TellingLoader {
  const modules = modulesOf(resolver(pending), runningWith(library), pending, memory.modules)
  const realFile = realFiles()
  const prepare = preparing((...asked) => modules.find(...asked), memory)

  async function load(file: string): Promise<Checked<unknown>> {
    let graph: readonly ModuleRecord[] = []
    const before = { standIns: standInsSoFar(), notes: memory.notes.length }
    try {
      const record = modules.of(pending.has(file) ? file : (realFile(file) ?? realpathSync(file)))
      graph = graphOf(record)
      await prepare(graph)
      if (record.stage !== "done") await orStalled(evaluated(record))
      if (graph.some(({ isInCycle }) => isInCycle)) memory.isSound = false
      return { value: defaultOf(record), problems: [] }
    } catch (error) {
      // what took a value of Nix for one of TypeScript's is told alone, and not what came of that
      const told = standInsSoFar() > before.standIns && mayFollow(error)
      const noted = told ? memory.notes.splice(before.notes) : []
      if (noted.length > 0) return { problems: noted }
      // the first of them is the one that threw: the others import it
      const failed = graph.find(({ stage }) => stage === "failed")
      const place = { file: failed?.source.file ?? file }
      return { problems: within(thrownProblems(error), { place }) }
    }
  }

  return Object.assign(load, {
    noted: () => memory.notes.splice(0),
    files: () => modules.files(),
    unfollowed: () => modules.unfollowed(),
    keep: () => modules.keep(),
    imported: () => modules.imported(),
    textOf: (file: string) => memory.modules.get(file)?.source.text,
    isSound: () => memory.isSound,
    readsFiles: () => (memory.readsFiles ||= modules.readsFiles()),
    pending,
  })
}

/** What makes the modules of a graph ready to run, and those that they ask for as they run. */
function preparing(
  find: Surroundings["find"],
  memory: LoaderMemory,
): (graph: readonly ModuleRecord[]) => Promise<void> {
  const told = new WeakSet<ModuleRecord>()

  const surroundings: Surroundings = {
    find,
    prepareAtOnce(record) {
      const graph = graphOf(record)
      for (const each of nativesOf(graph)) requireNative(each)
      instantiateAll(graph)
    },
    imported: async (imported, around) => {
      if (isRecord(imported)) {
        await prepare(graphOf(imported))
        await evaluated(imported, around)
      } else {
        await importNative(imported)
        if ("error" in imported) throw imported.error
      }
      return imported.namespace ?? {}
    },
    guards: (source) => guardsOf(source, tell),
    tell,
  }

  function tell(found: Problem): void {
    memory.notes.push(found)
    memory.isSound = false
  }

  /** Makes modules ready whose imports of Node are all there. */
  function instantiateAll(graph: readonly ModuleRecord[]): void {
    const others = graph.filter(hasNotRun)
    const problems = others.flatMap((each) => each.problems)
    if (problems.length > 0) throw new ProblemError(problems)
    instantiate(others, surroundings)
    const missing = others.flatMap(missingNames)
    if (missing.length > 0) throw new ProblemError(missing)
    for (const each of graph.filter((one) => !told.has(one))) {
      told.add(each)
      appendAll(memory.notes, foundIn(each))
      if (each.made?.keepsState === true) memory.isSound = false
    }
  }

  async function prepare(graph: readonly ModuleRecord[]): Promise<void> {
    for (const each of nativesOf(graph.filter(hasNotRun))) await importNative(each)
    instantiateAll(graph)
  }

  return prepare
}

/** One that has run had all that it imports. */
function hasNotRun({ stage }: ModuleRecord): boolean {
  return stage !== "done"
}

/** What was found in a module's text, which runs all the same. */
function foundIn({ made, source }: ModuleRecord): readonly Problem[] {
  return (made?.found ?? []).map((each) => problemInSource(each, source))
}

/** The default export of a module that has run. */
function defaultOf(record: ModuleRecord): unknown {
  const value = exportedByDefault(record)
  // what it fails with is nobody's: that it is a promise is wrong already
  if (value instanceof Promise) value.catch(() => undefined)
  return value
}

function exportedByDefault({ made, namespace, commonJs }: ModuleRecord): unknown {
  const { exports } = commonJs
  if (made?.kind !== "commonjs") return namespace["default"]
  // what TypeScript makes of a default export
  return typeof exports === "object" && exports !== null && "default" in exports
    ? exports.default
    : exports
}
