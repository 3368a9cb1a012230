/** Finding all modules that a file imports, and what they give each other. */
import { isBuiltin } from "node:module"
import { appendAll } from "../../append.ts"
import { definitionText } from "../../files/definition-text.ts"
import type { PendingFiles } from "../../files/pending.ts"
import { sourceRunAs } from "../../problems/call-site.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import type { StaticImport } from "./made.ts"
import { missingModule } from "./missing-imports.ts"
import { type RecordMaker, recordMaker } from "./new-record.ts"
import {
  type Imported,
  type ModuleRecord,
  type Namespace,
  type NativeModule,
  isRecord,
} from "./record.ts"
import { tellCode } from "./run.ts"
import { type Manner, type Resolve, type Target, isInPackage } from "./resolve.ts"
import type { SourceText } from "./source-problems.ts"
import { unfollowedImport } from "./unfollowed.ts"

/** The modules of a run. */
export interface Modules {
  /** The module that a file is, with all that it imports. */
  of(file: string): ModuleRecord
  /** What a specifier in a file leads to. Throws a `ProblemError` where that is nothing. */
  find(specifier: string, from: SourceText, manner: Manner): Imported
  /** The files that were read, but for those of packages. */
  files(): readonly string[]
  /** What modules use of which nothing tells whether it is as before, each with its file. */
  unfollowed(): readonly string[]
  /** The files that a module was seen to import. */
  imported(): ReadonlySet<string>
  /** Whether a module was seen to import what reads files. */
  readsFiles(): boolean
  /** Keeps for the next run what was made of the files that were read. */
  keep(): void
}

/** Modules by their files. */
export type ModuleRecords = Map<string, ModuleRecord>

/** What a run finds modules with, and what it has found. */
interface Run {
  readonly resolve: Resolve
  readonly running: Readonly<Record<string, Namespace>>
  readonly pending: PendingFiles
  readonly maker: RecordMaker
  /** What a module is given holds on to the run as long as the module is there: no records of the run's own. */
  readonly records: ModuleRecords
  /** The files that were read in this run. */
  readonly read: Set<string>
  /** Those of which it was told whether the module of the run before is as it was. */
  readonly judged: Set<string>
  readonly natives: Map<string, NativeModule>
  readonly unfollowed: string[]
  readonly imported: Set<string>
  readsFiles: boolean
}

/**
 * Reads every file once. `running` are the modules that nixgen itself has loaded; `records` those of the
 * run before, which are taken where nothing about them is another thing, and become those of this run.
 */
export function modulesOf(
  resolve: Resolve,
  running: Readonly<Record<string, Namespace>>,
  pending: PendingFiles,
  records: ModuleRecords = new Map(),
): Modules {
  const run: Run = {
    resolve,
    running,
    pending,
    maker: recordMaker(),
    records,
    read: new Set(),
    judged: new Set(),
    natives: new Map(),
    unfollowed: [],
    imported: new Set(),
    readsFiles: false,
  }
  return {
    of: (file) => moduleOf(file, run),
    // what is asked for as a module runs may take anything of it
    find: (specifier, from, manner) => found({ specifier }, from, manner, run),
    files: () => [...run.read].filter((file) => !isInPackage(file)),
    unfollowed: () => run.unfollowed,
    imported: () => run.imported,
    readsFiles: () => run.readsFiles,
    keep: () => run.maker.keep(),
  }
}

function moduleOf(file: string, run: Run): ModuleRecord {
  const known = readAlready(file, run)
  if (known !== undefined) return known
  const problems: Problem[] = []
  const source = { file, text: run.pending.get(file) ?? readSource(file, problems) }
  const kept = formerOf(source, run)
  // a module that it imports may import it, and have asked for it
  const meanwhile = readAlready(file, run)
  if (meanwhile !== undefined) return meanwhile
  // of hosts by themselves, another text may have been run since
  if (kept?.made !== undefined && sourceRunAs(file) !== source.text)
    tellCode(source, kept.sourceMap)
  const record = kept ?? run.maker.recordOf(source, problems)
  run.records.set(file, record)
  run.read.add(file)
  for (const name of record.made?.unfollowed ?? []) run.unfollowed.push(`${file}: ${name}`)
  if (record !== kept) for (const each of record.made?.imports ?? []) link(each, record, run)
  return record
}

function readAlready(file: string, { read, records }: Run): ModuleRecord | undefined {
  return read.has(file) ? records.get(file) : undefined
}

/** The module of the run before, where its file is the same, and all that it imports. */
function formerOf({ file, text }: SourceText, run: Run): ModuleRecord | undefined {
  const record = run.records.get(file)
  if (record === undefined || run.judged.has(file)) return undefined
  run.judged.add(file)
  const isSame = record.source.text === text && record.way === run.maker.wayOf(file)
  return isSame && gaveAll(record) && isLinkedSo(record, run) ? record : undefined
}

/** Whether all that a module imports is what it was. */
function isLinkedSo({ made, imports, source }: ModuleRecord, run: Run): boolean {
  return (made?.imports ?? []).every((taken, index) => {
    const before = imports[index]
    return before !== undefined && isOne(before, foundOrNothing(taken, source, run))
  })
}

function foundOrNothing(taken: StaticImport, from: SourceText, run: Run): Imported | undefined {
  try {
    return found(taken, from, "import", run)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return undefined // which is told as the module is linked
  }
}

function link(taken: StaticImport, { source, imports, problems }: ModuleRecord, run: Run): void {
  try {
    imports.push(found(taken, source, "import", run))
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    appendAll(problems, error.problems)
  }
}

/** What an import in a file leads to. */
function found(taken: StaticImport, from: SourceText, manner: Manner, run: Run): Imported {
  const { specifier } = taken
  const target = run.resolve(specifier, from.file, manner)
  const names = isFollowed(target) ? unfollowedImport(taken) : [specifier]
  for (const name of names) run.unfollowed.push(`${from.file}: ${name}`)
  if (target.kind === "file") {
    run.imported.add(target.file)
    return moduleOf(target.file, run)
  }
  if (target.kind === "native") {
    run.readsFiles ||= isNameOfFiles(target.specifier)
    return native(target.specifier, run)
  }
  if (target.kind === "missing") throw new ProblemError([missingModule(target, specifier, from)])
  const namespace = run.running[target.name]
  return namespace === undefined ? native(target.name, run) : { specifier, namespace }
}

function native(specifier: string, { natives }: Run): NativeModule {
  const known = natives.get(specifier) ?? { specifier }
  natives.set(specifier, known)
  return known
}

/** Whether all that a module gives, it gives by its text and by what it imports. */
function gaveAll({ stage, imports, problems }: ModuleRecord): boolean {
  return stage === "done" && problems.length === 0 && !imports.some(isOfFiles)
}

/** Whether what is imported may be another thing though it is what it was. */
function isOfFiles(imported: Imported): boolean {
  return !isRecord(imported) && isNameOfFiles(imported.specifier)
}

function isNameOfFiles(specifier: string): boolean {
  return /^(?:node:)?fs(?:\/|$)/.test(specifier)
}

/** Whether two imports have led to one module. */
function isOne(before: Imported, now: Imported | undefined): boolean {
  if (now === undefined || isRecord(before) || isRecord(now)) return before === now
  return before.specifier === now.specifier && !("error" in before)
}

/** Whether it is seen on the disk what a module is: what Node runs reads what it wants to. */
function isFollowed(target: Target): boolean {
  if (target.kind === "native") return isBuiltin(target.specifier)
  return target.kind !== "file" || !target.isSearched
}

function readSource(file: string, problems: Problem[]): string {
  try {
    return definitionText(file)
  } catch (error) {
    const message = `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`
    problems.push(problem("NG009", { message, place: { file } }))
    return ""
  }
}
