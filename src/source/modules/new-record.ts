/** A module of a file that was read: what is made of it, by the cache or anew, and linked to nothing yet. */
import { join } from "node:path"
import { appendAll } from "../../append.ts"
import { tellRead } from "../../problems/call-site.ts"
import { type Problem, ProblemError } from "../../problems/problem.ts"
import { cacheFolder, modulesName } from "./cache-folder.ts"
import { type Cache, cacheIn } from "./cache.ts"
import { configurationReader } from "./compiler-options.ts"
import { javaScriptOf, sourceMapOf } from "./javascript.ts"
import type { JavaScript, JavaScriptOptions } from "./made.ts"
import type { ModuleRecord } from "./record.ts"
import { isInPackage } from "./resolve.ts"
import type { SourceText } from "./source-problems.ts"

/** How a file is made JavaScript, and a name for that. */
interface Way {
  readonly name: string
  readonly options: () => JavaScriptOptions
}

/** Makes the modules of a run. */
export interface RecordMaker {
  /** The name of how a file is made JavaScript now. */
  wayOf(file: string): string
  /** The module of a file; `problems` are those of reading it, and become its own. */
  recordOf(source: SourceText, problems: Problem[]): ModuleRecord
  /** Keeps for the next run what was made in this one. */
  keep(): void
}

/** What makes the modules of a run. */
export function recordMaker(): RecordMaker {
  const configurationOf = configurationReader()
  let cache: Cache | undefined

  function wayOf(file: string): Way {
    const isOwn = !isInPackage(file)
    const { key, options } = configurationOf(file)
    return {
      name: `${isOwn ? "own" : "guarded package"} ${key}`,
      options: () => ({ ...options(), isOwn }),
    }
  }

  function madeOf(source: SourceText, { name, options }: Way): JavaScript {
    cache ??= cacheIn(join(cacheFolder(source.file), modulesName))
    const kept = cache.read(source, name)
    if (kept !== undefined) return kept
    const made = javaScriptOf(source, options())
    cache.write(source, name, made)
    return made
  }

  function madeOrTold(source: SourceText, way: Way, problems: Problem[]): JavaScript | undefined {
    try {
      return madeOf(source, way)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      appendAll(problems, error.problems)
      return undefined
    }
  }

  function recordOf(source: SourceText, problems: Problem[]): ModuleRecord {
    const { file, text } = source
    tellRead(file, text)
    const way = wayOf(file)
    const isMade = problems.length === 0 && !file.endsWith(".json")
    return {
      source,
      way: way.name,
      made: isMade ? madeOrTold(source, way, problems) : undefined,
      sourceMap: () => sourceMapOf(source, way.options()),
      problems,
      imports: [],
      namespace: emptyNamespace(),
      exports: Object.create(null),
      stars: [],
      commonJs: { exports: {} },
      stage: "linked",
    }
  }

  function keep(): void {
    cache?.keep()
    // what it has read is not held for as long as the modules are
    cache = undefined
  }

  return { wayOf: (file) => wayOf(file).name, recordOf, keep }
}

function emptyNamespace(): Record<string, unknown> {
  return Object.defineProperty(Object.create(null), Symbol.toStringTag, { value: "Module" })
}
