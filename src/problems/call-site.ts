/** Where in the user's own files a function of nixgen was called. */
import { SourceMap } from "node:module"
import { dirname, sep } from "node:path"
import { fileURLToPath } from "node:url"
import type { Place } from "./problem.ts"
import { type SourceText, offsetOfLine, placeInSource } from "./source-text.ts"

const ownFile = fileURLToPath(import.meta.url)

/** The folder of all of nixgen's code: that of its sources, or what it is compiled into. */
const ownFolder = dirname(ownFile.replace(/([\\/])(?:problems|command)[\\/](?=[^\\/]+$)/, "$1"))

/** A file of the user's that other code is run in place of, and the way back from that. */
export interface Source {
  readonly source: SourceText
  /** Its source map, made and read as it is first needed. */
  readonly sourceMap: () => string
  /** Where the name starts that is at an offset: some maps lead to where it ends. */
  readonly startOfName: (offset: number) => number
}

interface RunSource extends Source {
  map?: SourceMap
}

const sources = new Map<string, RunSource>()

/** Says how places in the code that is run under the name of a file lead back to the file itself. */
export function tellSource(told: Source): void {
  sources.set(told.source.file, { ...told })
}

/** Says what a file of the user's holds now: no place in another text of it is to be told any more. */
export function tellRead(file: string, text: string): void {
  if (sourceRunAs(file) !== text) sources.delete(file)
}

/** The text of a file of the user's, as it was run. */
export function sourceRunAs(file: string): string | undefined {
  return sources.get(file)?.source.text
}

/**
 * The place of the innermost stack frame that is the user's: in none of nixgen's own files, in no
 * package and not in Node itself. Where there is none it is that of a package's definitions, as they
 * are loaded; absent where there are neither, as in a read-eval-print loop.
 */
export function callSite(): Place | undefined {
  return userPlace(framesAbove(callSite))
}

/** The same, read only when it is asked for: to note a stack takes far less than to read it. */
export function deferredCallSite(): () => Place | undefined {
  const stack = notedStack(deferredCallSite, enough)
  return () => userPlace(framesOf(stack()))
}

function userPlace(frames: Iterable<Place>): Place | undefined {
  let defining: Place | undefined
  for (const place of frames) {
    if (isUserPlace(place)) return place
    if (isDefining(place)) defining ??= place
  }
  return defining
}

/** The file in which a function of nixgen was called: the user's, or that of a package. */
export function callingFile(): string | undefined {
  for (const place of framesAbove(callingFile))
    if (isUserPlace(place) || isDefining(place)) return place.file
  return undefined
}

/** The frames above a function, few of them at first: to read a stack takes as long as it is. */
function* framesAbove(called: () => unknown): Iterable<Place> {
  for (const limit of [few, enough]) yield* framesOf(notedStack(called, limit)())
}

/** The stack as it is now, without the function that notes it and what that has called. */
function notedStack(called: () => unknown, limit: number): () => string {
  const noted = { stack: "" }
  withFrames(() => Error.captureStackTrace(noted, called), limit)
  return () => noted.stack
}

/** How many frames are noted: those of packages stand above the user's own. */
const enough = 50

/** How many of them mostly lead to the user's own: one for each function of nixgen's on the way. */
const few = 6

/**
 * Runs code whose errors have frames, whatever other code has left: Node leaves none to any error
 * once it could not look at an argument that it refuses, which a reference does not let it.
 */
export function withFrames<T>(run: () => T, limit = enough): T {
  const before = Error.stackTraceLimit
  // it cannot be set where somebody has frozen it
  Reflect.set(Error, "stackTraceLimit", limit)
  try {
    return run()
  } finally {
    Reflect.set(Error, "stackTraceLimit", before)
  }
}

/** One by one, since the first ones of the many mostly say it. */
function* framesOf(stack: string): Iterable<Place> {
  for (const frame of stack.split("\n")) {
    const place = placeOfFrame(frame)
    if (place !== undefined) yield place
  }
}

/** Reads one line of an `Error.stack`, such as `at load (file:///fleet/fleet.ts:3:7)`. */
export function placeOfFrame(frame: string): Place | undefined {
  const match = /^\s*at (?:.*\()?((?:file:\/\/|\/|[A-Za-z]:[\\/]).*?):(\d+):(\d+)\)?$/.exec(frame)
  if (match === null) return undefined
  const [, location = "", line, column] = match
  const file = location.startsWith("file://") ? fileURLToPath(location) : location
  return sourcePlace(file, Number(line), Number(column))
}

const deferred = new WeakSet<object>()

/** Whether an object is a place that is looked up as it is asked for: its members are not to be walked over. */
export function isDeferredPlace(value: object): boolean {
  return deferred.has(value)
}

/** The place in the file as the user wrote it, looked up if it is ever asked for: most never are. */
function sourcePlace(file: string, line: number, column: number): Place {
  const run = sources.get(file)
  if (run === undefined) return { file, line, column }
  let found: { readonly line: number; readonly before: number } | undefined
  const written = () => (found ??= writtenAt(run, line, column))
  const place = {
    file,
    get line() {
      return written().line
    },
    get column() {
      const { line: number, before } = written()
      const offset = run.startOfName(offsetOfLine(number, run.source) + before)
      return placeInSource(offset, run.source).column
    },
  }
  deferred.add(place)
  return place
}

/** The line, and how many characters stand before it in that. */
function writtenAt(source: RunSource, line: number, column: number) {
  source.map ??= new SourceMap(JSON.parse(source.sourceMap()))
  const entry = source.map.findEntry(line - 1, column - 1)
  return "originalLine" in entry
    ? { line: entry.originalLine + 1, before: entry.originalColumn }
    : { line, before: column - 1 }
}

/** Whether a place is in the user's own code: not in nixgen, a dependency or Node itself. */
export function isUserPlace(place: Place | undefined): place is Place {
  return place !== undefined && !place.file.includes("/node_modules/") && !isOwnFile(place.file)
}

/** Whether a place is in a file that the loader runs: other packages only call what they are given. */
function isDefining({ file }: Place): boolean {
  return sources.has(file)
}

function isOwnFile(file: string): boolean {
  return file.startsWith(ownFolder + sep) && !file.endsWith(".test.ts")
}
