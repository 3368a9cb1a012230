/** Where a problem is, as a person reads it. */
import { relative } from "node:path"
import type { Place } from "./problem.ts"

/** A place as `hosts/web.ts:3:7`; empty where there is none. */
export function placeText(place: Place | undefined, directory: string): string {
  if (place === undefined) return ""
  const position = [place.line, place.column].filter((part) => part !== undefined)
  return [shown(place.file, directory), ...position].join(":")
}

/** A path as the user would type it where the command was started: from there, unless the whole is shorter. */
export function shown(path: string, directory: string): string {
  const fromThere = relative(directory, path)
  if (fromThere === "") return "."
  return fromThere.length < path.length ? fromThere : path
}
