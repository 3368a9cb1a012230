/**
 * The code of the command, with what V8 made of it in former runs: to compile it takes longer than to
 * run it.
 */
import { readFileSync, readdirSync, rmSync } from "node:fs"
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
} from "../source/modules/cache-folder.ts"
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
  /** Tells its text and its place from others: what V8 keeps of a file has the name that it had. */
  readonly sum: number
  /** Whether what was kept of it served; absent where nothing was. */
  readonly served: boolean | undefined
}

/** Where it is kept: Node's versions take turns in some projects. */
const keptName = `${process.version}-${process.arch}`

/** Runs the command's files, which are in a folder, as they require each other. */
export function compiledCommand(folder: string): CompiledCommand {
  const project = folderOfProject()
  const again = project !== undefined && isOwnFolder(project)
  const kept = again ? keptIn(project) : nothing
  const running = new Map<string, Running>()

  function required(name: string): unknown {
    const known = running.get(name) ?? run(name)
    return known.module.exports
  }

  function run(name: string): Running {
    const file = join(folder, name)
    const code = readFileSync(file)
    const sum = crc32(code, crc32(file))
    const part = kept.parts.get(name)
    const cachedData = part?.sum === sum ? part.data : undefined
    // it is ASCII alone, which the build sees to: to read UTF-8 takes several times as long
    const text = code.toString("latin1")
    const wrapped = `(function (exports, require, module, __filename, importModule) {${text}\n})`
    const script = new Script(wrapped, { filename: file, cachedData })
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
    if (project !== undefined && madeOwnFolder(project)) enableCompileCache(project)
  }

  return {
    entries: required("entries.cjs") as typeof entries,
    keep(kind) {
      if (project === undefined || isKept(kind, kept, running)) return
      // a first run tells the next one that it was: what runs once, as in CI, is not worth what it takes
      if (madeOwnFolder(project) && again) keepRun(project, kind, kept, running)
    },
  }
}

/** Whether all that was run served from what is kept, for a run of this kind as well. */
function isKept(kind: string, { kinds }: Compiled, running: ReadonlyMap<string, Running>): boolean {
  return kinds.includes(kind) && [...running.values()].every(({ served }) => served === true)
}

/** Keeps what V8 made of the files, beside what it made in runs of other kinds. */
function keepRun(
  project: string,
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
  removeHalves(project)
  const content = { kinds: [...new Set([...kinds, kind])], parts: new Map([...parts, ...compiled]) }
  replaceOwnFile(join(project, keptName), encodeCompiled(content))
}

/** Packages that take long to compile. */
const large: ReadonlySet<string> = new Set(["prettier", "ts-morph"])

const nothing: Compiled = { kinds: [], parts: new Map() }

/** In the project that the command is run in; nothing where that folder is gone. */
function folderOfProject(): string | undefined {
  try {
    return join(cacheFolder(join(process.cwd(), "fleet.ts")), compiledName)
  } catch {
    return undefined
  }
}

function keptIn(project: string): Compiled {
  const kept = readOwnFile(join(project, keptName))
  return (kept && decodeCompiled(kept)) ?? nothing
}

/** Removes what runs have left that were ended as they wrote. */
function removeHalves(project: string): void {
  for (const name of readdirSync(project))
    if (name.startsWith(`${keptName}.`)) rmSync(join(project, name), { force: true })
}
