/**
 * Where what is declared was written: a map that editors follow from a declaration to the user's own
 * line (Source Map, ECMA-426).
 */
import { basename, dirname, relative } from "node:path"
import type { Origin } from "../../problems/problem.ts"
import { placesOf } from "../../source/locate.ts"
import { sourceMaps } from "../../source/modules/compilers.ts"

/** A part of a declaration, and where what it names was written, if that is known. */
export interface Piece {
  readonly text: string
  readonly origin?: Origin | undefined
}

/** The text of the declarations. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("")
}

/** The map of the declarations that stand in a file: each name whose place is known leads there. */
export function declarationMap(pieces: readonly Piece[], file: string): string {
  const sources: string[] = []
  const lines: ([number] | [number, number, number, number])[][] = [[]]
  let column = 0
  const places = placesOf(pieces.map(({ origin }) => origin))
  for (const [index, { text }] of pieces.entries()) {
    const place = places[index]
    if (place !== undefined) {
      const source = relative(dirname(file), place.file).replaceAll("\\", "/")
      if (!sources.includes(source)) sources.push(source)
      const { line = 1, column: character = 1 } = place
      lines.at(-1)?.push([column, sources.indexOf(source), line - 1, character - 1])
    } else {
      // what was written nowhere parts names of one place, of which the second would be taken for more of the first
      lines.at(-1)?.push([column])
    }
    const [first = "", ...rest] = text.split("\n")
    column = rest.length === 0 ? column + first.length : (rest.at(-1)?.length ?? 0)
    for (const _ of rest) lines.push([])
  }
  // TypeScript takes no map for one that does not name its file
  const map = { version: 3 as const, file: basename(file), sources, names: [], mappings: lines }
  return sourceMaps()(map, () => null).toString()
}
