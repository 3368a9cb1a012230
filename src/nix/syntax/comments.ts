/**
 * Comments: reading those between two tokens, and saying to which of the two they belong (Nix
 * formatting standard, "Comments").
 */
import type { Comment } from "./ast.ts"

/** Something between two tokens, as it is found. */
type Found =
  | { readonly kind: "lineBreaks"; readonly count: number }
  | { readonly kind: "line"; readonly text: string; readonly column: number }
  | { readonly kind: "block"; readonly doc: boolean; readonly lines: readonly string[] }
  | { readonly kind: "language"; readonly language: string }
  | {
      readonly kind: "directive"
      readonly disable: boolean
      readonly start: number
      readonly end: number
    }

/** What stands between two tokens, told apart. */
export interface Between {
  /** The comment after the first token, on its line. */
  readonly trailing: string | undefined
  /** The comments in front of the second one. */
  readonly leading: readonly Comment[]
}

const nothing: readonly Comment[] = []
export const nothingBetween: Between = { trailing: undefined, leading: nothing }

/** Where in the text formatting was switched off, as long as it is. */
export interface Switch {
  disabledFrom: number | undefined
}

/** The end of the white space and comments that start at an offset. */
export function endOfSpace(text: string, start: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (isWhiteSpace(code)) at += 1
    else if (code === 35) at = endOfLine(text, at)
    else if (code === 47 && text.charCodeAt(at + 1) === 42) {
      const end = text.indexOf("*/", at + 2)
      if (end === -1) return at
      at = end + 2
    } else return at
  }
}

/** Whether there is nothing of note between two offsets: no comment, and one line break at most. */
export function isPlainSpace(text: string, start: number, end: number): boolean {
  let lineBreaks = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10) lineBreaks += 1
    else if (code === 35 || code === 47) return false
  }
  return lineBreaks < 2
}

/** The comments in front of the first token of a file or an interpolation. */
export function readLeading(
  text: string,
  start: number,
  end: number,
  state: Switch,
): readonly Comment[] {
  return leading(find(text, start, end), text, state)
}

/** The comments between a token that ends at `start` and one that starts at `end`. */
export function readBetween(text: string, start: number, end: number, state: Switch): Between {
  const found = find(text, start, end)
  const count = found.findIndex((one) => !canTrail(one))
  const trailing = count === -1 ? found : found.slice(0, count)
  if (trailing.length === 0 || opensBlock(found, () => column(text, end))) {
    return { trailing: undefined, leading: leading(found, text, state) }
  }
  return {
    trailing:
      trailing
        .map(trailingText)
        .filter((comment) => comment !== "")
        .join(" ") || undefined,
    leading: leading(found.slice(trailing.length), text, state),
  }
}

/**
 * Whether a comment at the end of a line is the first line of a block: there is a comment, or the
 * next token, in the same column right below it.
 */
function opensBlock([first, second, third]: readonly Found[], nextColumn: () => number): boolean {
  if (first?.kind !== "line" || second?.kind !== "lineBreaks" || second.count > 1) return false
  if (third === undefined) return first.column === nextColumn()
  return third.kind === "line" && third.column === first.column
}

function canTrail(found: Found): boolean {
  if (found.kind === "block") return !found.doc && found.lines.length <= 1
  return found.kind === "line" || found.kind === "directive"
}

function trailingText(found: Found): string {
  if (found.kind === "line") return found.text.trim()
  if (found.kind === "directive") return found.disable ? "nixfmt:disable" : "nixfmt:enable"
  return found.kind === "block" ? (found.lines[0] ?? "").trim() : ""
}

function leading(found: readonly Found[], text: string, state: Switch): readonly Comment[] {
  const comments = found.flatMap((one) => leadingComment(one, text, state))
  return comments.length === 0 ? nothing : comments
}

function leadingComment(found: Found, text: string, state: Switch): Comment[] {
  switch (found.kind) {
    case "lineBreaks":
      return found.count > 1 ? [{ kind: "blankLine" }] : []
    case "line":
      return [{ kind: "line", text: found.text }]
    case "language":
      return [{ kind: "language", language: found.language }]
    case "block":
      return blockComment(found.doc, found.lines)
    case "directive":
    default:
      return [directive(found, text, state)]
  }
}

function blockComment(doc: boolean, lines: readonly string[]): Comment[] {
  const [first] = lines
  if (first === undefined) return []
  if (lines.length > 1 || doc) return [{ kind: "block", doc, lines }]
  return [{ kind: "line", text: ` ${first.trim()}` }]
}

/** A directive has to have its line for itself; otherwise it is a comment like any other. */
function directive(
  { disable, start, end }: Extract<Found, { kind: "directive" }>,
  text: string,
  state: Switch,
): Comment {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1
  if (text.slice(lineStart, start).trim() !== "") {
    return { kind: "line", text: ` nixfmt:${disable ? "disable" : "enable"}` }
  }
  const { disabledFrom } = state
  if (disable) {
    state.disabledFrom ??= lineStart
    return { kind: "directive", action: "disable", region: undefined }
  }
  state.disabledFrom = undefined
  const region = disabledFrom === undefined ? undefined : text.slice(disabledFrom, end)
  return { kind: "directive", action: "enable", region }
}

/** What ends a region that no directive ends: the end of the file. */
export function endRegion(text: string, { disabledFrom }: Switch): readonly Comment[] {
  if (disabledFrom === undefined) return nothing
  return [{ kind: "directive", action: "end", region: text.slice(disabledFrom) }]
}

function find(text: string, start: number, end: number): Found[] {
  const found: Found[] = []
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === 10) {
      const next = endOfLineBreaks(text, at)
      found.push({ kind: "lineBreaks", count: text.slice(at, next).split("\n").length - 1 })
      at = next
    } else if (code === 35) {
      const next = endOfLine(text, at)
      found.push({
        kind: "line",
        text: text.slice(at + 1, next).trimEnd(),
        column: column(text, at),
      })
      at = next
    } else if (code === 47) {
      const next = text.indexOf("*/", at + 2) + 2
      found.push(findBlock(text, at, next))
      at = next
    } else at += 1
  }
  return found
}

function findBlock(text: string, start: number, end: number): Found {
  const directiveName = /^\/\*nixfmt:(disable|enable)\*\/$/.exec(text.slice(start, end))
  const lineEnd = endOfLine(text, end)
  if (directiveName !== null && text.slice(end, lineEnd).trim() === "") {
    return { kind: "directive", disable: directiveName[1] === "disable", start, end: lineEnd }
  }
  const doc = text[start + 2] === "*" && text[start + 3] !== "/"
  const lines = blockLines(text.slice(start + (doc ? 3 : 2), end - 2), () => column(text, start))
  const [only = ""] = lines
  const language = only.trim()
  if (
    !doc &&
    lines.length === 1 &&
    /^[\p{L}\p{N}+._-]{1,30}$/u.test(language) &&
    stringFollows(text, end)
  ) {
    return { kind: "language", language }
  }
  return { kind: "block", doc, lines }
}

function stringFollows(text: string, end: number): boolean {
  return /^[ \t]*(?:\r?\n)?[ \t]*(?:"|'')/.test(text.slice(end, end + 200))
}

/** The lines of a block comment without their stars and the indentation that they share. */
function blockLines(content: string, columnOfStart: () => number): string[] {
  const lines = content.split(/\r\n?|\n/).map((line) => line.trimEnd())
  const [first, ...others] = withoutEmptyEnd(lines)
  if (first === undefined) return []
  if (others.length === 0) return first.trim() === "" ? [] : [first.trim()]
  const startColumn = columnOfStart()
  const rest = withoutEmptyEnd(withoutStars(others, startColumn).map((line) => line.trimEnd()))
  const most = startColumn + (first.startsWith(" ") ? 3 : 2)
  const margins = rest
    .filter((line) => /[^ ]/.test(line))
    .map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const margin = " ".repeat(margins.reduce((least, width) => Math.min(least, width), most))
  const stripped = rest.map((line) =>
    line.startsWith(margin) ? line.slice(margin.length) : line.trimStart(),
  )
  const all = [first.trim(), ...stripped]
  const start = all.findIndex((line) => line !== "")
  return start === -1 ? [] : all.slice(start)
}

/** Stars under the first one of the comment are no text, if every line has one. */
function withoutStars(lines: readonly string[], startColumn: number): readonly string[] {
  const margin = " ".repeat(startColumn)
  if (!lines.every((line) => line.startsWith(`${margin} *`))) return lines
  return lines.map((line) => margin + line.slice(startColumn + 2))
}

function withoutEmptyEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== "")
  return lines.slice(0, last + 1)
}

function endOfLine(text: string, start: number): number {
  let end = start
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end += 1
  return end
}

function endOfLineBreaks(text: string, start: number): number {
  let end = start
  while (isWhiteSpace(text.charCodeAt(end))) end += 1
  return end
}

function isWhiteSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13
}

/** The column of an offset, counted from 0, with tab stops every 8 columns. */
function column(text: string, offset: number): number {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset)
  let width = 0
  for (const character of line) width += character === "\t" ? 8 - (width % 8) : 1
  return width
}
