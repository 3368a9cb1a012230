/** Places as Nix gives them, in a file whose text is known. */
import { unitsBefore } from "../../nix/print/positions.ts"
import type { Place } from "../../problems/problem.ts"
import type { Position } from "./value.ts"

/** Where a position of Nix's stands in the user's file. */
export type PlaceOf = (position: Position) => Place

/** Turns columns that count bytes into those that count UTF-16 units, within one file. */
export function utf16Place(file: string, text: string): (place: Place) => Place {
  const lines = text.split("\n")
  return (place) => {
    const { line, column } = place
    if (place.file !== file || line === undefined || column === undefined) return place
    return { ...place, column: unitsBefore(lines[line - 1] ?? "", column) + 1 }
  }
}
