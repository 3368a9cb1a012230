/** Source files as they were read, and places in them: where lines start is found once for all of a file. */
import { countPassing } from "../bisect.ts"
import { keptFor } from "../remembered.ts"
import type { Place } from "./problem.ts"

/** A source file: its path and its text, without a byte order mark. */
export interface SourceText {
  readonly file: string
  readonly text: string
}

/** The offsets at which the lines of a text start. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1)
  return starts
}

const startsIn = keptFor(({ text }: SourceText) => lineStarts(text))

/** The offset at which a line of a file starts, counted from 1. */
export function offsetOfLine(line: number, source: SourceText): number {
  return startsIn(source)[line - 1] ?? source.text.length
}

/** The place of an offset of a file: line and column, both counted from 1. */
export function placeInSource(
  offset: number,
  source: SourceText,
): Place & { readonly line: number; readonly column: number } {
  const starts = startsIn(source)
  const line = countPassing(starts.length, (index) => (starts[index] ?? 0) <= offset)
  return { file: source.file, line, column: offset - (starts[line - 1] ?? 0) + 1 }
}
