/** Making modules ready to run: their code as functions, and what they give each other by name. */
import { createRequire } from "node:module"
import { dirname } from "node:path"
import { pathToFileURL } from "node:url"
import { appendAll } from "../../append.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { noteOutline } from "../comments/noted.ts"
import { binding, evaluatedAtOnce, notSet, turnOf } from "./evaluate.ts"
import { jsonOf } from "./json.ts"
import { importName, names } from "./names.ts"
import { originFunctions } from "./origins.ts"
import { isNodeModule, nodeModule } from "./node-module.ts"
import { type Imported, type ModuleRecord, type Namespace, isRecord } from "./record.ts"
import { type Manner, ownAddress } from "./resolve.ts"
import type { RunGuards } from "./run-guards.ts"
import { compiled } from "./run.ts"
import { placeInSource } from "./source-problems.ts"

/** What modules need of the loader as they run. */
export interface Surroundings {
  find(specifier: string, from: ModuleRecord["source"], manner: Manner): Imported
  /** Makes a module ready that was not known before, as `require` needs it. */
  prepareAtOnce(record: ModuleRecord): void
  /** Makes a module ready and runs it, as `import()` does. */
  imported(imported: Imported, around: readonly ModuleRecord[]): Promise<Namespace>
  guards(source: ModuleRecord["source"]): RunGuards
  /** Tells a problem while all else goes on. */
  readonly tell: (found: Problem) => void
}

/** Makes all modules of a graph ready: they are asked for their exports, and then given each other's. */
export function instantiate(graph: readonly ModuleRecord[], surroundings: Surroundings): void {
  const linked = graph.filter(({ stage }) => stage === "linked")
  for (const each of linked) {
    start(each, surroundings)
    each.stage = "instantiated"
  }
  for (const each of linked)
    if (each.made?.kind === "module") define(each, exportsOf(each, new Set()))
}

function start(record: ModuleRecord, surroundings: Surroundings): void {
  const { made, source, sourceMap } = record
  if (made === undefined) {
    record.body = () =>
      giveCommonJs(record, () => (record.commonJs.exports = jsonOf(record.source)))
    return
  }
  if (made.outline !== undefined) noteOutline(source, made.outline)
  const given = givenTo(record, surroundings)
  const run = compiled(source, made, sourceMap)(given)
  if (made.kind === "commonjs") {
    const { file } = source
    const { commonJs } = record
    const require = requireFor(record, surroundings)
    record.body = () =>
      giveCommonJs(record, () =>
        run.call(commonJs.exports, commonJs.exports, require, commonJs, file, dirname(file)),
      )
    deferNamespace(record)
    return
  }
  const code = run() as Generator | AsyncGenerator
  // up to the definitions of its exports
  void code.next()
  record.body = code
}

function givenTo(record: ModuleRecord, surroundings: Surroundings): Record<string, unknown> {
  const { file } = record.source
  const url = pathToFileURL(file).href
  return {
    [names.exports]: record.exports,
    [names.exportAll]: (from: Namespace) => {
      appendAll(
        record.stars,
        record.imports.filter((each) => each.namespace === from),
      )
    },
    [names.import]: async (specifier: unknown) => {
      const found = surroundings.find(String(specifier), record.source, "import")
      return await surroundings.imported(found, turnOf(record))
    },
    [names.meta]: {
      url,
      filename: file,
      dirname: dirname(file),
      resolve: (specifier: string) =>
        addressOf(surroundings.find(specifier, record.source, "import")),
    },
    [names.guards]: surroundings.guards(record.source),
    [names.origins]: originFunctions(record.source, surroundings.tell),
    require: requireFor(record, surroundings),
    __filename: file,
    __dirname: dirname(file),
    ...Object.fromEntries(
      record.imports.map((each, index) => [
        importName(index),
        isNodeModule(each) && each.namespace !== undefined
          ? nodeModule(each.namespace, (from) => requireFor(record, surroundings, from))
          : each.namespace,
      ]),
    ),
  }
}

function addressOf(imported: Imported): string {
  if (isRecord(imported)) return pathToFileURL(imported.source.file).href
  const { specifier } = imported
  return /^[a-z]+:/.test(specifier) ? specifier : ownAddress(specifier)
}

/** `require`, for modules of the loader's as for those of Node. */
function requireFor(
  record: ModuleRecord,
  surroundings: Surroundings,
  file = record.source.file,
): NodeJS.Require {
  const native = createRequire(file)
  const source = { ...record.source, file }
  const require = (specifier: string): unknown => {
    const imported = foundOrCoded(() => surroundings.find(specifier, source, "require"))
    if (!isRecord(imported)) return imported.namespace ?? native(specifier)
    surroundings.prepareAtOnce(imported)
    evaluatedAtOnce(imported, turnOf(record))
    if (imported.made?.kind === "module") return imported.namespace
    return imported.stage === "done" ? imported.commonJs.exports : unfinished(imported)
  }
  return Object.assign(require, {
    resolve: native.resolve,
    cache: native.cache,
    extensions: native.extensions,
    main: native.main,
  })
}

/** What is found; where that is nothing, packages that can do without look for Node's code of it. */
function foundOrCoded<Found>(find: () => Found): Found {
  try {
    return find()
  } catch (error) {
    if (error instanceof ProblemError) throw Object.assign(error, { code: "MODULE_NOT_FOUND" })
    throw error
  }
}

/** What a CommonJS module gives that is still running: what it has set so far, and no more. */
function unfinished(record: ModuleRecord): unknown {
  const { exports } = record.commonJs
  if (typeof exports !== "object" || exports === null) return exports
  return new Proxy(exports, {
    get(target, key) {
      if (Reflect.has(target, key) || typeof key === "symbol" || record.stage === "done")
        return Reflect.get(target, key)
      throw notSet(record, key)
    },
  })
}

/** Runs a module that is no module of JavaScript's, and gives what it has to those that import it. */
function giveCommonJs(record: ModuleRecord, run: () => void): void {
  run()
  const { exports } = record.commonJs
  const members = typeof exports === "object" && exports !== null ? Object.keys(exports) : []
  const readers = new Map<string, () => unknown>(
    members.map((name) => [name, () => (exports as Namespace)[name]]),
  )
  define(
    record,
    readers.set("default", () => exports),
  )
}

/** Names of CommonJS modules are known once they have run: until then, none is set. */
function deferNamespace(record: ModuleRecord): void {
  Object.setPrototypeOf(
    record.namespace,
    new Proxy(Object.create(null), {
      get(_target, key) {
        if (typeof key === "symbol" || key === "then" || record.stage === "done") return undefined
        throw notSet(record, key)
      },
    }),
  )
}

type Readers = Map<string, () => unknown>

/** How to read everything that a module gives: what it exports itself, then of what it exports all. */
function exportsOf(record: ModuleRecord, around: Set<ModuleRecord>): Readers {
  const readers: Readers = new Map()
  if (around.has(record)) return readers
  around.add(record)
  for (const [index, each] of record.stars.entries())
    for (const [name, read] of starOf(each, around)) {
      const other = readers.get(name)
      const only = other ? theSame(name, [other, read], { source: record.source, index }) : read
      if (name !== "default") readers.set(name, only)
    }
  for (const name of Object.keys(record.exports))
    readers.set(name, () => named(binding(record, name, () => record.exports[name])))
  return readers
}

/**
 * What two modules give by one name, all of whose exports are passed on: it has to be one thing (ECMAScript,
 * 16.2.1.6.3), and whoever takes it would not know which.
 */
function theSame(
  name: string,
  [one, other]: readonly [() => unknown, () => unknown],
  { source, index }: { readonly source: ModuleRecord["source"]; readonly index: number },
): () => unknown {
  return () => {
    const value = one()
    if (Object.is(value, other())) return value
    const stars = [...source.text.matchAll(/\bexport\s*\*(?!\s*as\b)/g)]
    const message = `two of the modules whose exports are all passed on export ${JSON.stringify(name)}`
    const hint = `say which one it is: export { ${name} } from "…"`
    const place = placeInSource(stars[index]?.index ?? 0, source)
    throw new ProblemError([problem("NG009", { message, hint, place })])
  }
}

/** A function or class that is exported without a name is called `default` (ECMAScript, 16.2.3.7). */
function named(value: unknown): unknown {
  if (typeof value === "function" && value.name === names.unnamed)
    Object.defineProperty(value, "name", { value: "default", configurable: true })
  return value
}

function starOf(imported: Imported, around: Set<ModuleRecord>): Readers {
  if (isRecord(imported) && imported.made?.kind === "module") return exportsOf(imported, around)
  const { namespace = {} } = imported
  return new Map(Object.keys(namespace).map((name) => [name, () => namespace[name]]))
}

/** Fills a namespace, in the order of names, as JavaScript does. */
function define({ namespace }: ModuleRecord, readers: Readers): void {
  for (const name of [...readers.keys()].toSorted()) {
    const get = readers.get(name)
    if (get !== undefined) Object.defineProperty(namespace, name, { enumerable: true, get })
  }
}
