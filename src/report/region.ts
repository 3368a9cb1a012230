/** Where a problem is, for programs: from where to where in which file. */
import { relative, sep } from "node:path"
import type { Place } from "../problems/problem.ts"
import type { ExcerptAt } from "./sources.ts"

/** What files are named from, and how their lines are read. */
export interface Surroundings {
  readonly directory: string
  readonly excerptAt: ExcerptAt
}

/** Lines and columns count from 1; the end is behind the last character, as far as it is known. */
export interface Region {
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly endLine?: number | undefined
  readonly endColumn?: number | undefined
}

/** The region of a place. */
export function regionOf(place: Place, { excerptAt }: Pick<Surroundings, "excerptAt">): Region {
  const { line, column } = place
  const meant = excerptAt(place)?.meant
  if (meant === undefined) return { line, column }
  return { line, column, endLine: line, endColumn: Math.max(meant.end, meant.start + 1) + 1 }
}

/** A file as repositories name theirs, with slashes on every system. */
export function pathFrom(directory: string, file: string): string {
  return relative(directory, file).split(sep).join("/")
}
