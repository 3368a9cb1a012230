/** Where the other of two things of one name is, for the detail of a problem. */
import { basename, dirname, relative } from "node:path"
import type { Place } from "../../problems/problem.ts"

/** A sentence that names the other's file as it is seen from the one that the problem is in. */
export function otherPlace(place: Place | undefined, other: Place | undefined): string | undefined {
  if (other === undefined) return undefined
  const file =
    place === undefined || place.file === other.file
      ? basename(other.file)
      : relative(dirname(place.file), other.file)
  const line = other.line === undefined ? "" : `:${other.line}`
  return `The other is in ${file.startsWith(".") ? file : `./${file}`}${line}.`
}
