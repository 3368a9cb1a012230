/** `parseNix`: Nix source text to its syntax tree. */
import { ProblemError } from "../problem.ts"
import type { File } from "./ast.ts"
import { parse } from "./parser.ts"
import { NixSyntaxError, lineAndColumn } from "./syntax-error.ts"

/**
 * The tree of a file, with its comments. Throws a `ProblemError` of one problem, NG011, that says
 * what was expected and where; `file` is the name that its place is given.
 */
export function parseNix(text: string, file = "(text)"): File {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof NixSyntaxError)) throw error
    const place = { file, ...lineAndColumn(text, error.offset) }
    const message = `${error.message} (line ${place.line}, column ${place.column})`
    throw new ProblemError([{ code: "NG011", severity: "error", message, place }])
  }
}
