/** What is read of the disk while something runs, whoever reads it: nixgen, or the definitions. */
import { syncBuiltinESMExports } from "node:module"
import { resolve, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { markOf } from "../../output/marks.ts"
import { ownPath } from "../../own-package.ts"
import { type Look, type Sight, type Sights, contentSum, failureOf, lookAt } from "./sights.ts"

/** What something gave, and what was seen for that. */
export interface Observed<Value> {
  readonly value: Value
  readonly sights: Sights
}

/**
 * Runs something, and gives what was seen for it, one thing at a time. Files that are opened without a
 * function that reads them whole are not: definitions are told of by their loader (`unfollowed.ts`).
 */
export async function observed<Value>(run: () => Value | Promise<Value>): Promise<Observed<Value>> {
  return await notedBy(newNotes(), run)
}

/** Runs something, and gives the files that it reads whole, with nothing of what they hold. */
export async function reading<Value>(run: () => Value | Promise<Value>): Promise<Observed<Value>> {
  const sights = new Map<string, Sight>()
  const note: Notes["note"] = (path, look) => {
    if (look === "content") sights.set(path, { mark: undefined, seen: {} })
  }
  return await notedBy({ sights, note, begin: () => undefined }, run)
}

async function notedBy<Value>(
  notes: Notes,
  run: () => Value | Promise<Value>,
): Promise<Observed<Value>> {
  const restore = watchReads(notes)
  try {
    return { sights: notes.sights, value: await run() }
  } finally {
    restore()
  }
}

/** Runs something without looking at what it sees. */
export async function unobserved<Value>(
  run: () => Value | Promise<Value>,
): Promise<Observed<Value>> {
  return { sights: new Map(), value: await run() }
}

/** What was seen so far. */
interface Notes {
  readonly sights: Sights
  /** Notes what is seen at a path: the first sight stays, and its mark is older than all of it. */
  readonly note: (path: string, look: Look, value: () => string) => void
  readonly begin: (path: string) => unknown
}

function newNotes(): Notes {
  const sights = new Map<string, Sight>()
  const at = (path: string): Sight => {
    const known = sights.get(path) ?? { mark: markOf(path), seen: {} }
    sights.set(path, known)
    return known
  }
  return {
    sights,
    begin: at,
    note(path, look, value) {
      const { mark, seen } = at(path)
      if (seen[look] === undefined) sights.set(path, { mark, seen: { ...seen, [look]: value() } })
    },
  }
}

/** How the functions of `node:fs` look at a path, by their names without `Sync`. */
const readers: Readonly<Record<string, Look>> = {
  access: "kind",
  exists: "kind",
  lstat: "entry",
  readFile: "content",
  readdir: "names",
  readlink: "entry",
  realpath: "without links",
  stat: "kind",
}

/** Puts functions that note what they see in the place of Node's; gives what puts these back. */
function watchReads(notes: Notes): () => void {
  const fs: object = process.getBuiltinModule("node:fs")
  const promises: object = process.getBuiltinModule("node:fs/promises")
  const replaced: (() => void)[] = []
  const replace = (owner: object, name: string, by: (original: AnyFunction) => AnyFunction) => {
    const original: unknown = Reflect.get(owner, name)
    if (!isFunction(original)) return
    // what they have beside, such as `realpathSync.native`, is followed likewise
    const made = Object.assign(by(original), ...members(original, by))
    Reflect.set(owner, name, made)
    replaced.push(() => Reflect.set(owner, name, original))
  }
  for (const [name, look] of Object.entries(readers)) {
    replace(fs, `${name}Sync`, (original) => atOnce(original, look, notes))
    replace(fs, name, (original) => before(original, look, notes))
    replace(promises, name, (original) => promised(original, look, notes))
  }
  syncBuiltinESMExports()
  return () => {
    for (const restore of replaced) restore()
    syncBuiltinESMExports()
  }
}

type AnyFunction = (...parameters: readonly unknown[]) => unknown

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === "function"
}

function members(original: AnyFunction, by: (original: AnyFunction) => AnyFunction) {
  return Object.entries(original).map(([name, value]) => ({
    [name]: isFunction(value) ? by(value) : value,
  }))
}

/** Whether one of Node's functions runs, which calls others of them. */
let isInside = false

/** Runs a function of Node's as it is by itself. */
function byItself(original: AnyFunction, parameters: readonly unknown[]): unknown {
  if (isInside) return original(...parameters)
  isInside = true
  try {
    return original(...parameters)
  } finally {
    isInside = false
  }
}

function atOnce(original: AnyFunction, look: Look, notes: Notes): AnyFunction {
  return (...parameters) => {
    const path = isInside ? undefined : pathOf(parameters[0])
    if (path === undefined) return byItself(original, parameters)
    if (look !== "content") {
      noteLook(path, lookOf(look, parameters), notes)
      return byItself(original, parameters)
    }
    notes.begin(path)
    try {
      const content = byItself(original, parameters)
      notes.note(path, look, () => sumOf(content))
      return content
    } catch (error) {
      notes.note(path, look, () => failureOf(error))
      throw error
    }
  }
}

function promised(original: AnyFunction, look: Look, notes: Notes): AnyFunction {
  return async (...parameters) => {
    const path = pathOf(parameters[0])
    if (path === undefined) return await original(...parameters)
    if (look !== "content") {
      noteLook(path, lookOf(look, parameters), notes)
      return await original(...parameters)
    }
    notes.begin(path)
    try {
      const content = await original(...parameters)
      notes.note(path, look, () => sumOf(content))
      return content
    } catch (error) {
      notes.note(path, look, () => failureOf(error))
      throw error
    }
  }
}

/** Functions with a callback, which few use: what they will see is seen before. */
function before(original: AnyFunction, look: Look, notes: Notes): AnyFunction {
  return (...parameters) => {
    const path = isInside ? undefined : pathOf(parameters[0])
    if (path !== undefined) noteLook(path, lookOf(look, parameters), notes)
    return byItself(original, parameters)
  }
}

function noteLook(path: string, look: Look, notes: Notes): void {
  notes.note(path, look, () => lookAt(path, look))
}

function lookOf(look: Look, [, options]: readonly unknown[]): Look {
  const isDeep = typeof options === "object" && options !== null && "recursive" in options
  return look === "names" && isDeep && options.recursive === true ? "names below" : look
}

function sumOf(content: unknown): string {
  return contentSum(content instanceof Uint8Array ? content : String(content))
}

/** What nixgen has kept of former runs is no part of what an answer depends on. */
const kept = /[\\/]\.cache[\\/]nixgen(?:[\\/]|$)/

/** What is installed is seen as a whole (`keep.ts`). */
const installed = ownPath(`dist${sep}`)

/** The path that a function is given; nothing for an open file, for what is kept, and for nixgen's own. */
function pathOf(given: unknown): string | undefined {
  if (typeof given === "number" || (typeof given === "object" && given !== null && "fd" in given))
    return undefined
  const written = given instanceof URL ? fileURLToPath(given) : String(given)
  const path = resolve(written)
  return kept.test(path) || path.startsWith(installed) ? undefined : path
}
