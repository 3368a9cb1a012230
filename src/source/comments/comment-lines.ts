/** What a comment of TypeScript says, line by line, without what only marks and indents it. */
import type { Comment } from "oxc-parser"

const lineBreak = /\r\n|[\n\r\u2028\u2029]/

/** The lines of a comment; none where it says nothing. */
export function linesOfComment({ type, value }: Comment): readonly string[] {
  if (type === "Line") return [ofLine(value)]
  const lines = ofBlock(value)
  return withoutEmptyEnds(value.startsWith("*") ? lines.flatMap(untyped) : lines)
}

/** After two slashes, or the three of documentation, and the space that sets a text off. */
function ofLine(value: string): string {
  return value
    .replace(/^\/(?=[ \t])/, "")
    .replace(/^ /, "")
    .trimEnd()
}

function ofBlock(value: string): readonly string[] {
  const [first = "", ...others] = value.split(lineBreak)
  const start = first.replace(/^\*+(?!\S)|^\*/, "").trim()
  const last = others.at(-1)?.replace(/\*+$/, "")
  const rest = last === undefined ? [] : [...others.slice(0, -1), last]
  return [others.length === 0 ? start.replace(/\s*\*+$/, "") : start, ...dedented(rest)]
}

/** A tag of JSDoc that tells TypeScript of a type, and nothing else. */
const type = /^@(?:type|satisfies|typedef|callback|template|overload|import)\b/

/** One that has a type, what that is the type of, and what else it says. */
const typed =
  /^(@(?:param|arg|argument|prop|property|returns?|throws|yields|this))[ \t]*\{(?:[^{}]|\{[^{}]*\})*\}[ \t]*(\[?[\w$.]+(?:[ \t]*=[^\]]*)?\]?)?[ \t-]*(.*)$/

/** What a line says to people: types are for a compiler. */
function untyped(line: string): readonly string[] {
  if (type.test(line)) return []
  const [, tag = "", subject = "", text = ""] = typed.exec(line) ?? []
  if (tag === "") return [line]
  return text === "" ? [] : [`${tag} ${subject} ${text}`.replace("  ", " ")]
}

/** The lines of a block without its column of stars, or else without the indentation that they share. */
function dedented(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== "")
  if (filled.every((line) => /^\s*\*/.test(line)))
    return lines.map((line) => line.replace(/^\s*\*+? ?/, "").trimEnd())
  const margins = filled.map((line) => line.length - line.trimStart().length)
  const margin = margins.reduce((least, width) => Math.min(least, width), Infinity)
  return lines.map((line) => line.slice(margin).trimEnd())
}

/** Without the empty lines at the ends, and the rows of stars that make a box. */
function withoutEmptyEnds(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex(isFilled)
  return start < 0 ? [] : lines.slice(start, lines.findLastIndex(isFilled) + 1)
}

function isFilled(line: string): boolean {
  return !/^\**$/.test(line)
}
