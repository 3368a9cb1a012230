/** Finding all modules that a file imports, and what they give each other. */
import { readFileSync } from "node:fs"
import { isBuiltin } from "node:module"
import { parser } from "./compilers.ts"
import { appendAll } from "../../append.ts"
import type { PendingFiles } from "../../files/pending.ts"
import { tellRead } from "../../problems/call-site.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { suggestion } from "../../problems/suggest.ts"
import { cacheFolder } from "./cache-folder.ts"
import { type Cache, cacheIn } from "./cache.ts"
import { configurationReader } from "./compiler-options.ts"
import { javaScriptOf, sourceMapOf } from "./javascript.ts"
import type { JavaScript, JavaScriptOptions, StaticImport } from "./made.ts"
import {
  type Imported,
  type ModuleRecord,
  type Namespace,
  type NativeModule,
  isRecord,
} from "./record.ts"
import { type Manner, type Resolve, type Target, isInPackage } from "./resolve.ts"
import { type SourceText, placeInSource } from "./source-problems.ts"
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
  // what a module is given holds on to all of this as long as the module is there: no records of this run
  const read = new Set<string>()
  const isFirst = records.size === 0
  const judged = new Set<string>()
  const natives = new Map<string, NativeModule>()
  const configurationOf = configurationReader()
  const unfollowed: string[] = []
  let cache: Cache | undefined

  function of(file: string): ModuleRecord {
    const known = readAlready(file)
    if (known !== undefined) return known
    const problems: Problem[] = []
    const source = { file, text: pending.get(file) ?? readSource(file, problems) }
    const kept = formerOf(source)
    // a module that it imports may import it, and have asked for it
    const meanwhile = readAlready(file)
    if (meanwhile !== undefined) return meanwhile
    const record = kept ?? newRecord(source, problems)
    records.set(file, record)
    read.add(file)
    for (const name of record.made?.unfollowed ?? []) unfollowed.push(`${file}: ${name}`)
    if (record !== kept) for (const each of record.made?.imports ?? []) link(each, record)
    return record
  }

  function readAlready(file: string): ModuleRecord | undefined {
    return read.has(file) ? records.get(file) : undefined
  }

  /** The module of the run before, where its file is the same, and all that it imports. */
  function formerOf({ file, text }: SourceText): ModuleRecord | undefined {
    const record = records.get(file)
    if (record === undefined || judged.has(file)) return undefined
    judged.add(file)
    const isSame = record.source.text === text && record.way === wayOf(file).way
    if (!isSame || !gaveAll(record)) return undefined
    const { made, imports } = record
    const isLinkedSo = (made?.imports ?? []).every((taken, index) => {
      const before = imports[index]
      return before !== undefined && isOne(before, foundOrNothing(taken, record))
    })
    return isLinkedSo ? record : undefined
  }

  function foundOrNothing(taken: StaticImport, { source }: ModuleRecord): Imported | undefined {
    try {
      return found(taken.specifier, source, "import", taken)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      return undefined // which is told as the module is linked
    }
  }

  function newRecord(source: SourceText, problems: Problem[]): ModuleRecord {
    const { file } = source
    tellRead(file, source.text)
    return {
      source,
      way: wayOf(file).way,
      made: problems.length > 0 || file.endsWith(".json") ? undefined : make(source, problems),
      sourceMap: () => sourceMapOf(source, wayOf(file).options()),
      problems,
      imports: [],
      namespace: emptyNamespace(),
      exports: Object.create(null),
      stars: [],
      commonJs: { exports: {} },
      stage: "linked",
    }
  }

  function make(source: SourceText, problems: Problem[]): JavaScript | undefined {
    const { way, options } = wayOf(source.file)
    cache ??= cacheIn(cacheFolder(source.file), isFirst)
    const kept = cache.read(source, way)
    if (kept !== undefined) return kept
    try {
      const made = javaScriptOf(source, options())
      cache.write(source, way, made)
      return made
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      appendAll(problems, error.problems)
      return undefined
    }
  }

  /** How a file is made JavaScript, and a name for that. */
  function wayOf(file: string) {
    const isOwn = !isInPackage(file)
    const { key, options } = configurationOf(file)
    return {
      way: `${isOwn ? "own" : "package"} ${key}`,
      options: (): JavaScriptOptions => ({ ...options(), isOwn }),
    }
  }

  function link(imported: StaticImport, record: ModuleRecord): void {
    const { specifier } = imported
    try {
      record.imports.push(found(specifier, record.source, "import", imported))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      appendAll(record.problems, error.problems)
    }
  }

  function found(
    specifier: string,
    from: SourceText,
    manner: Manner,
    taken: StaticImport,
  ): Imported {
    const target = resolve(specifier, from.file, manner)
    const names = isFollowed(target) ? unfollowedImport(taken) : [specifier]
    for (const name of names) unfollowed.push(`${from.file}: ${name}`)
    if (target.kind === "file") return of(target.file)
    if (target.kind === "native") return native(target.specifier)
    if (target.kind === "missing") throw new ProblemError([missingModule(target, specifier, from)])
    const namespace = running[target.name]
    return namespace === undefined ? native(target.name) : { specifier, namespace }
  }

  function native(specifier: string): NativeModule {
    const known = natives.get(specifier) ?? { specifier }
    natives.set(specifier, known)
    return known
  }

  /** What is asked for as a module runs may take anything of it. */
  function find(specifier: string, from: SourceText, manner: Manner): Imported {
    return found(specifier, from, manner, { specifier })
  }

  const files = () => [...read].filter((file) => !isInPackage(file))
  return { of, find, files, unfollowed: () => unfollowed }
}

/** Modules by their files. */
export type ModuleRecords = Map<string, ModuleRecord>

/** Whether all that a module gives, it gives by its text and by what it imports. */
function gaveAll({ stage, imports, problems }: ModuleRecord): boolean {
  return stage === "done" && problems.length === 0 && !imports.some(isOfFiles)
}

/** Whether what is imported may be another thing though it is what it was. */
function isOfFiles(imported: Imported): boolean {
  return !isRecord(imported) && /^(?:node:)?fs(?:\/|$)/.test(imported.specifier)
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
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "")
  } catch (error) {
    const message = `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`
    problems.push(problem("NG009", { message, place: { file } }))
    return ""
  }
}

/** Where a specifier is written: between quotes, as a rule once. */
function placeOfSpecifier(specifier: string, source: SourceText) {
  const quoted = [`"${specifier}"`, `'${specifier}'`, `\`${specifier}\``]
  const [offset] = quoted.map((each) => source.text.indexOf(each)).filter((each) => each >= 0)
  return offset === undefined ? { file: source.file } : placeInSource(offset, source)
}

/** Where a name is imported; where that is from, if it is passed on only. */
function placeOfImported(name: string, specifier: string, source: SourceText) {
  const { module } = parser().parseSync(source.file, source.text, { sourceType: "module" })
  const imported = module.staticImports
    .filter(({ moduleRequest }) => moduleRequest.value === specifier)
    .flatMap(({ entries }) => entries)
    .find(({ importName }) => (importName.name ?? importName.kind.toLowerCase()) === name)
  const start = imported?.importName.start ?? imported?.localName.start
  return start === undefined ? placeOfSpecifier(specifier, source) : placeInSource(start, source)
}

function missingModule(
  { message, hint }: Extract<Target, { kind: "missing" }>,
  specifier: string,
  from: SourceText,
): Problem {
  const place = placeOfSpecifier(specifier, from)
  return problem("NG009", { message, hint, place })
}

function emptyNamespace(): Record<string, unknown> {
  return Object.defineProperty(Object.create(null), Symbol.toStringTag, { value: "Module" })
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

/** The names that modules take from others which do not give them. */
export function missingNames({ made, imports, source }: ModuleRecord): readonly Problem[] {
  return (made?.imports ?? []).flatMap(({ specifier, names = [] }, index) => {
    const imported = imports[index]
    const given = imported === undefined ? undefined : namespaceOf(imported)
    if (given === undefined) return []
    return names
      .filter((name) => !Object.hasOwn(given, name))
      .map((name) => missingName(name, specifier, Object.keys(given), source))
  })
}

/** What a module gives, as far as its names are known before it is run. */
function namespaceOf(imported: Imported): object | undefined {
  if (!isRecord(imported)) return imported.namespace
  return imported.made?.kind === "module" ? imported.namespace : undefined
}

function missingName(
  name: string,
  specifier: string,
  given: readonly string[],
  source: SourceText,
): Problem {
  return problem("NG009", {
    message:
      name === "default"
        ? `${JSON.stringify(specifier)} has no default export`
        : `${JSON.stringify(specifier)} exports no ${name}`,
    place: placeOfImported(name, specifier, source),
    hint: suggestion(name, given),
  })
}
