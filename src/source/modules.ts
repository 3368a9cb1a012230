/**
 * The user's TypeScript and JavaScript, run as it is: no step of building comes before. Modules are
 * made functions and run as JavaScript runs modules, so that every run has them anew, that nothing is
 * left of them when it is over, and that all of them share the nixgen that is running.
 */
import { realpathSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import * as zod from "zod"
import { appendAll } from "../append.ts"
import { nothingPending } from "../files/pending.ts"
import { defineTest } from "../fleet/test.ts"
import * as layouts from "../layouts/index.ts"
import * as language from "../nix.ts"
import { operandProblem, operatorGuards } from "../nix/values/operator-guards.ts"
import { type Problem, ProblemError, within } from "../problems/problem.ts"
import type { Checked } from "../problems/schema.ts"
import { noteStandIn, thrownProblems } from "../problems/thrown.ts"
import { changingGuards } from "./modules/changing-values.ts"
import { evaluated } from "./modules/evaluate.ts"
import { type Surroundings, instantiate } from "./modules/instantiate.ts"
import { type ModuleRecords, modulesOf } from "./modules/link.ts"
import { missingNames } from "./modules/missing-imports.ts"
import {
  type Imported,
  type ModuleRecord,
  type Namespace,
  type NativeModule,
  graphOf,
  isRecord,
} from "./modules/record.ts"
import { resolver } from "./modules/resolve.ts"
import { placeInSource, problemInSource } from "./modules/source-problems.ts"

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
  /** The texts that are read in the place of what is on the disk; `undefined` for what is gone. */
  readonly pending: ReadonlyMap<string, string | undefined>
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
}

/** A memory of nothing. */
export function newMemory(): LoaderMemory {
  return { modules: new Map(), taken: new Set(), notes: [], isSound: true }
}

/** How often one place may take what is known to Nix only for a value before it ends: a loop would not. */
const patience = 1000

/** zod is one of nixgen's own modules too: there is one, by whichever of its names. */
const zodFaces: Readonly<Record<string, Namespace>> = {
  zod,
  "zod/v4": zod,
  "zod/v4/core": zod.core,
  "zod/locales": zod.locales,
  "zod/v4/locales": zod.locales,
}

const zodMini = async (): Promise<Namespace> => await import("zod/mini")

/** What of it is loaded when it is asked for, as it seldom is. */
const seldomFaces: Readonly<Record<string, () => Promise<Namespace>>> = {
  "zod/mini": zodMini,
  "zod/v4-mini": zodMini,
  "zod/v4/mini": zodMini,
  "zod/compile": async () => await import("zod/compile"),
}

/**
 * A loader for one run. `library` is what definitions get when they import "nixgen", instead of
 * the one installed beside them. Each file is run once, however often it is imported; those that are
 * `pending` as they are to be. With a `memory`, those are not run again that are as they were.
 */
export function createLoader(
  library?: Namespace,
  pending = nothingPending,
  memory?: LoaderMemory,
): Loader {
  const running = {
    "nixgen/layouts": layouts,
    "nixgen/nix": language,
    // a definition is no test: what it writes is there, and nothing that runs tests
    "nixgen/testing": { defineTest },
    ...zodFaces,
    ...(library && { nixgen: library }),
  }
  const modules = modulesOf(resolver(pending), running, pending, memory?.modules)
  const told = new WeakSet<ModuleRecord>()
  const notes = memory?.notes ?? []
  const spoil = (): void => {
    if (memory !== undefined) memory.isSound = false
  }
  const noteOfRun = (found: Problem): void => {
    notes.push(found)
    spoil()
  }

  const surroundings: Surroundings = {
    find: (...asked) => modules.find(...asked),
    prepareAtOnce(record) {
      const graph = graphOf(record)
      for (const each of nativesOf(graph)) requireNative(each)
      prepare(graph)
    },
    imported: async (imported, around) => {
      if (isRecord(imported)) {
        await prepareAll(imported)
        await evaluated(imported, around)
      } else {
        await importNative(imported)
        if ("error" in imported) throw imported.error
      }
      return imported.namespace ?? {}
    },
    guards(source) {
      const times = new Map<number, number>()
      const changing = changingGuards(({ problem, offset }) => {
        noteOfRun({ ...problem, place: placeInSource(offset, source) })
      })
      const operators = operatorGuards((found) => {
        const { offset } = found
        const count = (times.get(offset) ?? 0) + 1
        times.set(offset, count)
        const problem = { ...operandProblem(found), place: placeInSource(offset, source) }
        if (count > patience) throw new ProblemError([problem])
        noteOfRun(problem)
        noteStandIn()
      })
      return { ...operators, ...changing }
    },
  }

  /** Makes modules ready to run whose imports are all there. */
  function prepare(graph: readonly ModuleRecord[]): void {
    const problems = graph.flatMap((each) => each.problems)
    if (problems.length > 0) throw new ProblemError(problems)
    instantiate(graph, surroundings)
    const missing = graph.flatMap(missingNames)
    if (missing.length > 0) throw new ProblemError(missing)
    for (const each of graph) tellFound(each)
    if (graph.some(({ made }) => made?.keepsState)) spoil()
  }

  async function prepareAll(record: ModuleRecord): Promise<void> {
    const graph = graphOf(record)
    for (const each of nativesOf(graph)) await importNative(each)
    prepare(graph)
  }

  function tellFound(record: ModuleRecord): void {
    if (told.has(record)) return
    told.add(record)
    const found = record.made?.found ?? []
    appendAll(
      notes,
      found.map((each) => problemInSource(each, record.source)),
    )
  }

  async function load(file: string): Promise<Checked<unknown>> {
    let graph: readonly ModuleRecord[] = []
    try {
      const record = modules.of(pending.has(file) ? file : realpathSync(file))
      graph = graphOf(record)
      await prepareAll(record)
      await orStalled(evaluated(record))
      const value = defaultOf(record)
      // what it fails with is nobody's: that it is a promise is wrong already
      if (value instanceof Promise) value.catch(() => undefined)
      return { value, problems: [] }
    } catch (error) {
      // the first of them is the one that threw: the others import it
      const failed = graph.find(({ stage }) => stage === "failed")
      const place = { file: failed?.source.file ?? file }
      return { problems: within(thrownProblems(error), { place }) }
    }
  }

  return Object.assign(load, {
    noted: () => notes.splice(0),
    files: () => modules.files(),
    unfollowed: () => modules.unfollowed(),
    pending,
  })
}

/** Node ends where there is nothing left to do, though something waits: that is told, as any failure. */
async function orStalled(run: Promise<void>): Promise<void> {
  const never = new AbortController()
  const stalled = (): void => never.abort(new Error("it waits for something that never comes"))
  process.once("beforeExit", stalled)
  try {
    await Promise.race([run, aborted(never.signal)])
  } finally {
    process.off("beforeExit", stalled)
  }
}

async function aborted(signal: AbortSignal): Promise<never> {
  return await new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
  )
}

/** The modules that Node runs, of all that a graph imports. */
function nativesOf(graph: readonly ModuleRecord[]): readonly NativeModule[] {
  return [...new Set(graph.flatMap(({ imports }) => imports.filter(isNative)))]
}

function isNative(imported: Imported): imported is NativeModule {
  return !isRecord(imported)
}

async function importNative(module: NativeModule): Promise<void> {
  if (module.namespace !== undefined || "error" in module) return
  try {
    const { specifier } = module
    module.namespace = await (seldomFaces[specifier]?.() ?? import(specifier))
  } catch (error) {
    module.error = error
  }
}

/** The same by `require`, where nothing can be waited for. */
function requireNative(module: NativeModule): void {
  if (module.namespace !== undefined || "error" in module) return
  const { specifier } = module
  const name = specifier.startsWith("file:") ? fileURLToPath(specifier) : specifier
  module.namespace = createRequire(import.meta.url)(name)
}

function defaultOf({ made, namespace, commonJs }: ModuleRecord): unknown {
  const { exports } = commonJs
  if (made?.kind !== "commonjs") return namespace["default"]
  // what TypeScript makes of a default export
  return typeof exports === "object" && exports !== null && "default" in exports
    ? exports.default
    : exports
}
