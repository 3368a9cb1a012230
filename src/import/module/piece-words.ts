/** Nix with codes in it as text alone, in which a word stands for each of them. */
import type { Code } from "./code.ts"

const words = /(__import_\d+__)/

/** The text, and what its words stand for. */
export interface JoinedPieces {
  readonly text: string
  readonly codes: ReadonlyMap<string, Code>
}

/** What stands in the place of a stretch of the text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly pieces: readonly (string | Code)[]
}

/** Pieces of Nix as one text, with a word in the place of each that is code. */
export function joinedPieces(pieces: readonly (string | Code)[]): JoinedPieces {
  const codes = new Map<string, Code>()
  const texts = pieces.map((piece) => {
    if (typeof piece === "string") return piece
    const word = `__import_${codes.size}__`
    codes.set(word, piece)
    return word
  })
  return { text: texts.join(""), codes }
}

/** A text with the codes in the places of their words. */
export function separatedPieces(
  text: string,
  codes: ReadonlyMap<string, Code>,
): readonly (string | Code)[] {
  return text.split(words).map((piece) => codes.get(piece) ?? piece)
}
