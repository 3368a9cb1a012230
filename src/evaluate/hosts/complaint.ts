/**
 * An error as Nix shows it to a person, read again: what it says, where, and what was being done. So
 * it comes out of everything that goes on after an error, and of Nix without `--log-format`.
 */
import { stripVTControlCharacters } from "node:util"
import type { NixFrame, NixPlace } from "../log.ts"

/** What Nix says of one error. */
export interface Complaint {
  /** The message itself, all lines of it. */
  readonly message: string
  /** Where the very thing stands. */
  readonly place?: NixPlace
  /** What was being done, from the outside to the inside. */
  readonly frames: readonly NixFrame[]
  /** Names that it takes for meant. */
  readonly meant: readonly string[]
  /** All of it. */
  readonly text: string
}

/** A line of what Nix shows, by what it is. */
type Line =
  | { readonly kind: "frame"; readonly doing: string }
  | { readonly kind: "place"; readonly place: NixPlace | undefined }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "source" | "empty" }
  | { readonly kind: "text"; readonly text: string }

const kinds: readonly (readonly [pattern: RegExp, (match: readonly string[]) => Line])[] = [
  [/^\s*… (.*)$/, ([, doing = ""]) => ({ kind: "frame", doing })],
  [
    /^\s*at (.+?):(\d+):(\d+):?(?: \(.*\))?$/,
    ([, file = "", line, column]) => ({ kind: "place", place: placeIn(file, line, column) }),
  ],
  [
    /^\s*at .*(?:from a string|standard input|«string»|«none»)/,
    () => ({ kind: "place", place: undefined }),
  ],
  [/^\s*\d*\|/, () => ({ kind: "source" })],
  [/^\s*$/, () => ({ kind: "empty" })],
  [/^(?: {7})?error:(?: (.*))?$/, ([, text = ""]) => ({ kind: "error", text })],
]

/** A file of the store is named by its path, or, before it is copied there, by what it was fetched from. */
function placeIn(file: string, line: string | undefined, column: string | undefined) {
  const isFile = /^(?:\/|«[^»]+»\/)/.test(file)
  return isFile ? { file, line: Number(line), column: Number(column) } : undefined
}

function lineOf(text: string): Line {
  for (const [pattern, read] of kinds) {
    const match = pattern.exec(text)
    if (match !== null) return read(match)
  }
  return { kind: "text", text }
}

/** Reads an error that Nix shows. */
export function complaintOf(shown: string): Complaint {
  const text = stripVTControlCharacters(shown)
    .replace(/^error \(ignored\): /, "")
    .trimEnd()
  const lines = text.split("\n")
  const start = startOfMessage(lines)
  const { message, rest } = messageFrom(lines.slice(start))
  const at = rest.map(lineOf).find((line) => line.kind === "place")
  return {
    message,
    ...(at?.kind === "place" && at.place && { place: at.place }),
    frames: framesIn(lines.slice(0, start)),
    meant: meantIn(rest),
    text,
  }
}

/** The line that the message itself begins on: what was being done stands before it, after another `error:`. */
function startOfMessage(lines: readonly string[]): number {
  const found = lines.findIndex((each, index) => index > 0 && lineOf(each).kind === "error")
  return Math.max(0, found)
}

/** What the message says, as far as the place that follows it. */
function messageFrom(lines: readonly string[]): { message: string; rest: readonly string[] } {
  const end = lines.findIndex((each, index) => index > 0 && lineOf(each).kind === "place")
  const own = end < 0 ? lines : lines.slice(0, end)
  const message = own
    .map((each, index) =>
      index === 0 ? each.replace(/^\s*error: ?/, "") : each.replace(/^ {7}/, ""),
    )
    .join("\n")
  return { message: message.trimEnd(), rest: end < 0 ? own.slice(1) : lines.slice(end) }
}

function framesIn(lines: readonly string[]): readonly NixFrame[] {
  const frames: { doing: string; place?: NixPlace }[] = []
  for (const each of lines) {
    const line = lineOf(each)
    const last = frames.at(-1)
    if (line.kind === "frame") frames.push({ doing: line.doing })
    else if (line.kind === "place" && line.place !== undefined && last !== undefined)
      last.place ??= line.place
  }
  return frames
}

/** `Did you mean one of a, b or c?` */
function meantIn(lines: readonly string[]): readonly string[] {
  const [, names = ""] = /Did you mean (?:one of )?(.*)\?/.exec(lines.join("\n")) ?? []
  return names.split(/, | or /).filter(Boolean)
}
