/** Places as Nix gives them, in a file whose text is known. */
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
    const bytes = Buffer.from(lines[line - 1] ?? "")
    return { ...place, column: bytes.subarray(0, column - 1).toString("utf8").length + 1 }
  }
}
