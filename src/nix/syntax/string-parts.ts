/** What a string is in the end: text without escapes and indentation, and interpolations (Nix manual, "String literal"). */
import type { IndentedString, Interpolation, String, StringPart } from "./ast.ts"
import { unescapeIndented, unescapeSimple } from "./escape.ts"
import { linesOf } from "./string-lines.ts"

/** The parts of a string, no two texts beside each other. */
export function textParts(node: String | IndentedString): readonly (string | Interpolation)[] {
  const parts = node.kind === "string" ? node.parts.map(unescaped) : indentedParts(node)
  const joined: (string | Interpolation)[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (typeof part !== "string" || typeof last !== "string") joined.push(part)
    else joined.splice(-1, 1, last + part)
  }
  return joined.filter((part) => part !== "")
}

function unescaped(part: StringPart): StringPart {
  return typeof part === "string" ? unescapeSimple(part) : part
}

function indentedParts(node: IndentedString): readonly StringPart[] {
  const { indented, lines } = linesOf(node)
  const unescape = indented ? unescapeIndented : unescapeSimple
  const texts = lines.map((line) =>
    line.map((part) => (typeof part === "string" ? unescape(part) : part)),
  )
  return texts.flatMap((line, index) => (index === 0 ? line : ["\n", ...line]))
}
