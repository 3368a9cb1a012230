/** A problem as a person reads it: what is wrong, the line where it is, and what to do. */
import { pathToFileURL } from "node:url"
import { wrapAnsi } from "fast-wrap-ansi"
import type pc from "picocolors"
import {
  type Place,
  type Problem,
  type ProblemCode,
  type Related,
  formatPath,
} from "../problems/problem.ts"
import { placeText } from "../problems/text.ts"
import { visible } from "../problems/visible.ts"
import { isSecretAt } from "../secrets/told.ts"
import { secretIn } from "../secrets/written.ts"
import { type Excerpt, frameOf } from "./frame.ts"
import type { ExcerptAt } from "./sources.ts"

/** The colours that problems are told in. */
export type Colors = Pick<
  ReturnType<typeof pc.createColors>,
  "bold" | "cyan" | "dim" | "red" | "yellow"
>

/** How problems are told. */
export interface Manner {
  /** The folder that files are named from. */
  readonly directory: string
  readonly colors: Colors
  /** Columns of the terminal; absent where lines may be of any length. */
  readonly width?: number | undefined
  /** Whether places are links to their files. */
  readonly links?: boolean | undefined
  /** The lines of places; no frames are told where it is absent. */
  readonly excerptAt?: ExcerptAt | undefined
}

/** A problem over one or several lines; what it names looks like no line of ours. */
export function problemText(problem: Problem, manner: Manner): string {
  const { code, severity, detail = "", hint, related = [] } = problem
  const { colors } = manner
  const color = severity === "error" ? colors.red : colors.yellow
  const path = problem.path === undefined ? "" : formatPath(problem.path)
  const [message = "", ...rest] = linesOf(`${path === "" ? "" : `${path}: `}${problem.message}`)
  const place = linkedPlace(problem.place, manner)
  const head = `${colors.bold(color(severity))} ${code}${place === "" ? "" : ` ${place}`}`
  return [
    wrapped(`${head}  ${message}`, manner),
    ...rest.map((line) => indented(line, manner)),
    ...(tellsOfSecrets.has(code) || isSecretAt(problem.path)
      ? []
      : frameAt(problem.place, color, manner)),
    ...linesOf(detail).map((line) => indented(line, manner)),
    ...related.flatMap((each) => relatedLines(each, manner)),
    ...linesOf(hint === undefined ? "" : `hint: ${hint}`).map((line) => indented(line, manner)),
  ].join("\n")
}

/** A further place, and what stands there. */
function relatedLines({ message, place, path = [] }: Related, manner: Manner): readonly string[] {
  const where = linkedPlace(place, manner) || visible(formatPath(path))
  const head = [where, visible(message).replaceAll("\n", " ")].filter((part) => part !== "")
  return [indented(head.join("  "), manner), ...frameAt(place, manner.colors.cyan, manner)]
}

/** Lines are no wider where nobody says how wide they may be. */
const usualWidth = 120

/** What is secret would stand in the logs of whatever runs the command as well. */
const tellsOfSecrets: ReadonlySet<ProblemCode> = new Set(["NG100", "NG129"])

/** How much of a very long line is searched for secrets: more of it is not shown. */
const searched = 2000

function hasSecret({ text, meant }: Excerpt): boolean {
  const start = Math.max(0, (meant?.start ?? 0) - searched)
  return secretIn(text.slice(start, start + 2 * searched), []) !== undefined
}

/** The line of a place, below what is said of it. */
function frameAt(
  place: Place | undefined,
  marked: (text: string) => string,
  { excerptAt, colors, width = usualWidth }: Manner,
): readonly string[] {
  const excerpt = place && excerptAt?.(place)
  if (excerpt === undefined || hasSecret(excerpt)) return []
  const indent = "    "
  const lines = frameOf(excerpt, { width: width - indent.length, aside: colors.dim, marked })
  return lines.map((line) => `${indent}${line}`)
}

function linkedPlace(place: Place | undefined, { colors, directory, links }: Manner): string {
  const text = colors.cyan(visible(placeText(place, directory)).replaceAll("\n", "\\n"))
  if (place === undefined) return ""
  return links === true ? linked(text, addressOf(place.file)) : text
}

/** The address of a file, of signs that every terminal takes for a part of it. */
function addressOf(file: string): string {
  return pathToFileURL(file).href.replaceAll(
    /[^\w/:.%~-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

const escape = "\u001B"

/** A text that is a link, for terminals that know of them. */
function linked(text: string, address: string): string {
  return `${linkTo(address)}${text}${linkTo("")}`
}

/** What is written from here on leads to an address; nowhere, where that is empty. */
function linkTo(address: string): string {
  return `${escape}]8;;${address}${escape}\\`
}

/** A line below the head of a problem, as far as it is broken with the same indent. */
export function indented(line: string, manner: Manner): string {
  const [own = ""] = /^ */.exec(line) ?? []
  return wrapped(line.slice(own.length), manner, `  ${own}`, `  ${own}`)
}

/** A line, broken between words where it is wider than the terminal: what goes on is indented. */
function wrapped(line: string, { width }: Manner, first = "", next = "  "): string {
  const broken = width === undefined ? line : wrapAnsi(line, Math.max(width - next.length, 1))
  return first + broken.replaceAll("\n", `\n${next}`)
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : visible(text).split("\n")
}
