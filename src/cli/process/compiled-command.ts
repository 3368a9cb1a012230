/**
 * The code of the command, with what V8 made of it in former runs, in whichever project of the user's: to
 * compile it takes longer than to run it.
 */
import { readFileSync, readdirSync, rmSync, statSync } from "node:fs"
import * as nodeModule from "node:module"
import { join } from "node:path"
import { Script } from "node:vm"
import { crc32 } from "node:zlib"
import {
  cacheFolder,
  compiledName,
  isOwnFolder,
  madeOwnFolder,
  readOwnFile,
  replaceOwnFile,
  userFolder,
} from "../../source/modules/cache-folder.ts"
import { type Compiled, decodeCompiled, encodeCompiled } from "./compiled.ts"
import type * as entries from "./entries.ts"

/** The command, and what is to be done when a run of it is over. */
export interface CompiledCommand {
  readonly entries: typeof entries
  /** Keeps what was compiled, unless nothing was that runs of this kind need. */
  readonly keep: (kind: string) => void
}

/** A file of the command's that is running. */
interface Running {
  readonly script: Script
  readonly module: { readonly exports: unknown }
  /** Tells its text from others. */
  readonly sum: number
  /** Whether what was kept of it served; absent where nothing was. */
  readonly served: boolean | undefined
}

/** Runs the command's files, which are in a folder, as they require each other. */
export function compiledCommand(folder: string): CompiledCommand {
  const project = folderOfProject()
  const store = storeOf(folder)
  const kept = keptIn(store)
  const running = new Map<string, Running>()

  function required(name: string): unknown {
    const known = running.get(name) ?? run(name)
    return known.module.exports
  }

  function run(name: string): Running {
    const file = join(folder, name)
    const code = readFileSync(file)
    const sum = crc32(code)
    const part = kept.parts.get(name)
    const cachedData = part?.sum === sum ? part.data : undefined
    // it is ASCII alone, which the build sees to: to read UTF-8 takes several times as long
    const text = code.toString("latin1")
    const wrapped = `(function (exports, require, module, __filename, importModule) {${text}\n})`
    // what V8 keeps has the name that the file had, which is to be the same wherever nixgen stands
    const script = new Script(wrapped, { filename: `nixgen/command/${name}`, cachedData })
    const module = { exports: {} }
    const served = part && script.cachedDataRejected === false
    const started = { script, module, sum, served }
    // before it runs, so that files can require each other
    running.set(name, started)
    const elsewhere = nodeModule.createRequire(file)
    const require = (specifier: string): unknown => {
      if (specifier.startsWith("./")) return required(specifier.slice(2))
      keepLarge(specifier)
      return elsewhere(specifier)
    }
    script.runInThisContext()(module.exports, require, module, file, importModule)
    return started
  }

  /** What the files import that is not of them: they cannot by themselves, once V8 has kept them. */
  async function importModule(specifier: string): Promise<unknown> {
    keepLarge(specifier)
    return await import(specifier)
  }

  /** Has Node keep what V8 makes of a large package; it can since 22.8. */
  function keepLarge(specifier: string): void {
    const enableCompileCache: unknown = Reflect.get(nodeModule, "enableCompileCache")
    if (typeof enableCompileCache !== "function" || !large.has(specifier)) return
    if (madeOwnFolder(store.folder)) enableCompileCache(store.folder)
  }

  return {
    entries: required("entries.cjs") as typeof entries,
    keep(command) {
      if (project === undefined) return
      const kind = `${command} ${crc32(project)}`
      if (isKept(kind, kept, running)) return
      // a first run tells the next one that it was: what runs once, as in CI, is not worth what it takes
      if (isOwnFolder(project)) keepRun(store, kind, kept, running)
      else madeOwnFolder(project)
    },
  }
}

/** Whether all that was run served from what is kept, for a run of this kind as well. */
function isKept(kind: string, { kinds }: Compiled, running: ReadonlyMap<string, Running>): boolean {
  return kinds.includes(kind) && [...running.values()].every(({ served }) => served === true)
}

/** Keeps what V8 made of the files, beside what it made in runs of other kinds and in other projects. */
function keepRun(
  store: Store,
  kind: string,
  kept: Compiled,
  running: ReadonlyMap<string, Running>,
): void {
  const isOld = [...running.values()].some(({ served }) => served === false)
  const { kinds, parts } = isOld ? nothing : kept
  const compiled = Array.from(
    running,
    ([name, { script, sum }]) => [name, { sum, data: script.createCachedData() }] as const,
  )
  const all = [...new Set([...kinds, kind])].slice(-mostKinds)
  const content = { kinds: all, parts: new Map([...parts, ...compiled]) }
  if (!madeOwnFolder(store.folder)) return
  replaceOwnFile(join(store.folder, store.name), encodeCompiled(content))
  prune(store)
}

/** So many projects are not in use at once; they are told from each other in each run. */
const mostKinds = 500

/** Packages that take long to compile. */
const large: ReadonlySet<string> = new Set(["prettier", "ts-morph"])

const nothing: Compiled = { kinds: [], parts: new Map() }

/** What tells a first run in a project from others, by being there; nothing where the project is gone. */
function folderOfProject(): string | undefined {
  try {
    return join(cacheFolder(join(process.cwd(), "fleet.ts")), compiledName)
  } catch {
    return undefined
  }
}

/** The file that it is kept in, of this nixgen and this Node: others take turns. */
interface Store {
  readonly folder: string
  readonly name: string
}

function storeOf(folder: string): Store {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "../../package.json"), "utf8"))
  const version = String(Reflect.get(Object(manifest), "version"))
  const name = `${version}-${process.version}-${process.arch}`
  return { folder: join(userFolder(process.env), compiledName), name }
}

function keptIn({ folder, name }: Store): Compiled {
  const kept = isOwnFolder(folder) ? readOwnFile(join(folder, name)) : undefined
  return (kept && decodeCompiled(kept)) ?? nothing
}

/** Removes what versions have left that are not used any more, and runs that were ended as they wrote. */
function prune({ folder, name }: Store): void {
  const written = (each: string) => statSync(join(folder, each), { throwIfNoEntry: false })?.mtimeMs
  const others = readdirSync(folder)
    .filter((each) => each !== name)
    .toSorted((one, other) => (written(other) ?? 0) - (written(one) ?? 0))
  const isHalf = (each: string) => each.startsWith(`${name}.`)
  for (const each of [...others.filter(isHalf), ...others.slice(mostVersions)])
    rmSync(join(folder, each), { recursive: true, force: true })
}

const mostVersions = 5
