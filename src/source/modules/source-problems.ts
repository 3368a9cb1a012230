/** What is found wrong in the text of a source file, before it is run. */
import { type Problem, ProblemError, problem as problemOf } from "../../problems/problem.ts"
import { type SourceText, placeInSource } from "../../problems/source-text.ts"
import { isTooDeep } from "./depth.ts"

export { type SourceText, placeInSource } from "../../problems/source-text.ts"

/** A problem by its offset in the text. It is kept with the file in the cache. */
export interface FoundInSource extends Pick<
  Problem,
  "code" | "severity" | "message" | "detail" | "hint"
> {
  readonly offset: number
  /** Further places in the same file. */
  readonly others?: readonly { readonly offset: number; readonly message: string }[]
}

/** The problem at its place. */
export function problemInSource(
  { offset, others, ...problem }: FoundInSource,
  source: SourceText,
): Problem {
  const related = others?.map((other) => ({
    message: other.message,
    place: placeInSource(other.offset, source),
  }))
  return { ...problem, place: placeInSource(offset, source), ...(related && { related }) }
}

/** Throws NG002 where a source is nested deeper than the parser can follow, which would end the process. */
export function requireBounds(source: SourceText): void {
  if (isTooDeep(source.text)) throw tooDeep(source)
}

/** Reads a source: what is in it may be nested deeper than the readers and the engine can follow. */
export function nestedWithinBounds<T>(source: SourceText, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof RangeError ? tooDeep(source) : error
  }
}

function tooDeep({ file }: SourceText): ProblemError {
  const message = "the file is nested too deeply to be read"
  const hint = "make the value of smaller parts, in constants or functions of their own"
  return new ProblemError([problemOf("NG002", { message, hint, place: { file, line: 1 } })])
}
