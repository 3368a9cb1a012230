/**
 * The lines of a string as they are laid out (Nix formatting standard, "Strings"). An indented
 * string is freed of its own indentation; one that needs no `''` becomes a plain string.
 */
import type { IndentedString, String, StringPart, Uri } from "./ast.ts"

/** A string as it is laid out. */
export interface StringLines {
  readonly indented: boolean
  readonly lines: readonly (readonly StringPart[])[]
  /** The indentation that lines are to keep, in a string that a region without formatting cuts. */
  readonly kept?: string
}

const known = new WeakMap<String | IndentedString | Uri, StringLines>()

/** The lines of a string, without empty texts; at least one. */
export function linesOf(node: String | IndentedString | Uri): StringLines {
  const found = known.get(node) ?? readLines(node)
  known.set(node, found)
  return found
}

function readLines(node: String | IndentedString | Uri): StringLines {
  if (node.kind === "uri") return { indented: false, lines: [[node.literal.text]] }
  const lines = splitLines(node.parts)
  if (node.kind === "string") return { indented: false, lines }
  const trimmed = withoutEmptyEnds(lines)
  const width = marginOfAll(trimmed)
  const stripped = trimmed.map((line) => withoutMargin(line, width))
  if (node.parts.some((part) => typeof part === "object" && part.cut)) {
    return { indented: true, lines: stripped, kept: width === Infinity ? "" : " ".repeat(width) }
  }
  return canBePlain(stripped)
    ? { indented: false, lines: stripped.map((line) => line.map(plainEscapes)) }
    : { indented: true, lines: stripped }
}

function splitLines(parts: readonly StringPart[]): StringPart[][] {
  let line: StringPart[] = []
  const lines = [line]
  for (const part of parts) {
    const [first, ...others] = typeof part === "string" ? part.split("\n") : [part]
    if (first !== undefined && first !== "") line.push(first)
    for (const text of others) {
      line = text === "" ? [] : [text]
      lines.push(line)
    }
  }
  return lines
}

type Line = readonly StringPart[]

function isEmpty(line: Line): boolean {
  const [first = "", second] = line
  return second === undefined && typeof first === "string" && /^ *$/.test(first)
}

/** The line that the opening quotes end, and the one that only indents the closing quotes. */
function withoutEmptyEnds(lines: readonly Line[]): readonly Line[] {
  const [first = [], ...others] = lines
  const opened = isEmpty(first) && others.length > 0 ? others : lines
  const last = opened.at(-1)
  return last !== undefined && isEmpty(last) ? [...opened.slice(0, -1), []] : opened
}

/** The width of the indentation that all lines share. Empty lines do not count. */
function marginOfAll(lines: readonly Line[]): number {
  const margins = lines.filter((line) => !isEmpty(line)).map(marginOf)
  return margins.reduce((least, margin) => Math.min(least, margin), Infinity)
}

function marginOf([first = ""]: Line): number {
  return typeof first === "string" ? first.length - first.replace(/^ +/, "").length : 0
}

function withoutMargin(line: Line, width: number): Line {
  const [first, ...others] = line
  if (typeof first !== "string") return line
  const text = first.slice(width)
  return text === "" ? others : [text, ...others]
}

function canBePlain(lines: readonly Line[]): boolean {
  return lines.length < 2 && lines.every((line) => line.every(isPlain))
}

function isPlain(part: StringPart): boolean {
  return typeof part !== "string" || !/["\\]/.test(part)
}

function plainEscapes(part: StringPart): StringPart {
  return typeof part === "string"
    ? part.replace(/''\$|'''/g, (escape) => (escape === "'''" ? "''" : "\\$"))
    : part
}
