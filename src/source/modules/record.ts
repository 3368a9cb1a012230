/** A module of a run: what was made of its file, and how far it has come. */
import type { Problem } from "../../problems/problem.ts"
import type { JavaScript } from "./made.ts"
import type { SourceText } from "./source-problems.ts"

/** What a module gives to what imports it. */
export type Namespace = Record<string, unknown>

/** What a module that was found goes through. */
export type Stage = "linked" | "instantiated" | "running" | "done" | "failed"

/** A module that the loader runs. */
export interface ModuleRecord {
  readonly source: SourceText
  /** How its file was made JavaScript. */
  readonly way: string
  /** What was made of the file; absent where it is JSON, or could not be read. */
  readonly made?: JavaScript | undefined
  /** The source map of that. */
  readonly sourceMap: () => string
  /** What each of `made.imports` leads to. */
  readonly imports: Imported[]
  /** What kept it from being linked. */
  readonly problems: Problem[]
  /** All that it gives, those of its own exports and those of `stars`. */
  readonly namespace: Namespace
  /** What it exports itself. */
  readonly exports: Namespace
  /** Of which modules it exports everything. */
  readonly stars: Imported[]
  /** What it gives as CommonJS. */
  readonly commonJs: { exports: unknown }
  stage: Stage
  /** What it threw when it was run. */
  error?: unknown
  /** Runs its code: at first what says what it exports, then everything else. */
  body?: Generator | AsyncGenerator | (() => void)
  /** Whether it was seen to import itself, by others: which of them runs first is a matter of who asks. */
  isInCycle?: boolean
  /** The modules that wait for it to run, each importing the next, and itself. */
  turn?: readonly ModuleRecord[]
  /** Ends when it has been run, where that has to be waited for. */
  completion?: Promise<void>
}

/** What an import leads to: a module that the loader runs, or one that Node does. */
export type Imported = ModuleRecord | NativeModule

/** A module that Node runs, or that nixgen has running. */
export interface NativeModule {
  readonly specifier: string
  namespace?: Namespace
  error?: unknown
}

/** Whether the loader runs a module. */
export function isRecord(imported: Imported): imported is ModuleRecord {
  return "stage" in imported
}

/** A module and all that it imports, each after what it imports itself. */
export function graphOf(record: ModuleRecord): readonly ModuleRecord[] {
  const found = new Set<ModuleRecord>()
  const seen = new Set<ModuleRecord>()
  const visit = (each: Imported): void => {
    if (!isRecord(each) || seen.has(each)) return
    seen.add(each)
    each.imports.forEach(visit)
    found.add(each)
  }
  visit(record)
  return [...found]
}
