/** What is found wrong in the text of a source file, before it is run. */
import type { SourceText } from "../../problems/origin.ts"
import { type Place, type Problem, lineAndColumn } from "../../problems/problem.ts"

export type { SourceText } from "../../problems/origin.ts"

/** A problem by its offset in the text. It is kept with the file in the cache. */
export interface FoundInSource extends Pick<
  Problem,
  "code" | "severity" | "message" | "detail" | "hint"
> {
  readonly offset: number
}

/** The problem at its place. */
export function problemInSource(
  { offset, ...problem }: FoundInSource,
  source: SourceText,
): Problem {
  return { ...problem, place: placeInSource(offset, source) }
}

/** The place of an offset. */
export function placeInSource(offset: number, { file, text }: SourceText): Place {
  return { file, ...lineAndColumn(text, offset) }
}
