/** Nix as the text of a template: `` nix`…` ``. */
import type { Code } from "./code.ts"

/** The texts of a template, and what stands between them. */
export interface Template {
  readonly texts: readonly string[]
  readonly codes: readonly Code[]
}

/** Pieces as texts with one code between each two of them, escaped as `nix` reads them. */
export function templateTexts(pieces: readonly (string | Code)[]): Template {
  const texts = [""]
  const codes: Code[] = []
  for (const piece of pieces)
    if (typeof piece === "string") texts.push((texts.pop() ?? "") + escaped(piece))
    else {
      codes.push(piece)
      texts.push("")
    }
  return { texts, codes }
}

/** A backtick and an interpolation of Nix's own have a backslash that `nix` takes away again. */
function escaped(text: string): string {
  return text.replace(/`|\$\{/g, "\\$&")
}
