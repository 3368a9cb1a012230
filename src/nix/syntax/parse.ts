/** `parseNix`: Nix source text to its syntax tree. */
import { ProblemError, lineAndColumn, problem } from "../../problems/problem.ts"
import type { File } from "./ast.ts"
import { parse, type Parsed } from "./grammar.ts"
import { NixSyntaxError } from "./syntax-error.ts"

/** The name for a text that comes from no file. */
const noFile = "(text)"

/**
 * The tree of a file, with its comments. Throws a `ProblemError` of one problem, NG011, that says
 * what was expected and where; `file` is the name that its place is given.
 *
 * @example
 * ```ts
 * parseNix("{ a = 1; }").expression.kind // "attributeSet"
 * ```
 */
export function parseNix(text: string, file: string = noFile): File {
  const parsed = parseLoosely(text, file)
  const [fault] = parsed.faults
  if (fault !== undefined) throw located(fault, text, file)
  return parsed.file
}

/** The same for a text that follows the grammar, but may define a name twice. */
export function parseLoosely(text: string, file: string = noFile): Parsed {
  try {
    return parse(text)
  } catch (error) {
    throw error instanceof NixSyntaxError ? located(error, text, file) : error
  }
}

function located(error: NixSyntaxError, text: string, file: string): ProblemError {
  const place = { file, ...lineAndColumn(text, error.offset) }
  const message = `${error.message} (line ${place.line}, column ${place.column})`
  return new ProblemError([problem("NG011", { message, place })])
}
