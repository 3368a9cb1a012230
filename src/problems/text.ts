/** Where a problem is, as a person reads it. */
import { relative } from "node:path"
import type { Place } from "./problem.ts"

/** A place as `hosts/web.ts:3:7`; empty where there is none. */
export function placeText(place: Place | undefined, directory: string): string {
  if (place === undefined) return ""
  const position = [place.line, place.column].filter((part) => part !== undefined)
  return [shown(place.file, directory), ...position].join(":")
}

/** A path as the user would type it where the command was started. */
export function shown(path: string, directory: string): string {
  const short = relative(directory, path)
  if (short === "") return "."
  return short.startsWith("..") ? path : short
}
