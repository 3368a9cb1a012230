/** Where in the user's own files a function of nixgen was called. */
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import type { Place } from "./problem.ts"

const ownFolder = dirname(fileURLToPath(import.meta.url))

/**
 * The place of the innermost stack frame that is in none of nixgen's own files, in no dependency
 * and not in Node itself. Absent where there is none, as in a read-eval-print loop.
 */
export function callSite(): Place | undefined {
  return deferredCallSite()()
}

/** The same, read only when it is asked for: to note a stack takes far less than to read it. */
export function deferredCallSite(): () => Place | undefined {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 50
  const noted = new Error()
  Error.stackTraceLimit = limit
  return () => (noted.stack ?? "").split("\n").map(placeOfFrame).find(isUserPlace)
}

/** Reads one line of an `Error.stack`, such as `at load (file:///fleet/fleet.ts:3:7)`. */
export function placeOfFrame(frame: string): Place | undefined {
  const match = /^\s*at (?:.*\()?((?:file:\/\/|\/|[A-Za-z]:[\\/]).*?):(\d+):(\d+)\)?$/.exec(frame)
  if (match === null) return undefined
  const [, location = "", line, column] = match
  const file = location.startsWith("file://") ? fileURLToPath(location) : location
  return { file, line: Number(line), column: Number(column) }
}

/** Whether a place is in the user's own code: not in nixgen, a dependency or Node itself. */
export function isUserPlace(place: Place | undefined): place is Place {
  if (place === undefined || place.file.includes("/node_modules/")) return false
  return !place.file.startsWith(ownFolder) || place.file.endsWith(".test.ts")
}
