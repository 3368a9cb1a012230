/** A line of a file with what is meant in it underlined: the line, and a line of carets below. */
import { type Cell, cellsOf } from "./cells.ts"

/** A line of a file, and what is meant in it. */
export interface Excerpt {
  readonly line: number
  readonly text: string
  /** Absent where the whole line is meant. */
  readonly meant?: Meant | undefined
}

/** Where what is meant starts, where its name ends, and where all of it does: offsets in the line. */
export interface Meant {
  readonly start: number
  readonly name: number
  readonly end: number
}

/** How a frame is told. */
export interface FrameManner {
  /** Columns that it may take. */
  readonly width: number
  /** Colours the number of the line. */
  readonly aside: (text: string) => string
  /** Colours what underlines. */
  readonly marked: (text: string) => string
}

/** Columns below which nothing could be seen of a line. */
const fewest = 16

/** The lines of a frame. A line that is too long is cut around what is meant. */
export function frameOf({ line, text, meant }: Excerpt, manner: FrameManner): readonly string[] {
  const { aside, marked } = manner
  const number = String(line)
  const width = Math.max(manner.width - number.length - " | ".length, fewest)
  const { cells, before, after } = partOf(withRoom(text, meant), meant?.start ?? 0, width)
  const shown = `${aside(`${number} |`)} ${before}${textOf(cells)}${after}`.trimEnd()
  if (meant === undefined) return [shown]
  const under = `${" ".repeat(before.length)}${underline(cells, meant)}`
  return [shown, `${aside(`${" ".repeat(number.length)} |`)} ${marked(under)}`]
}

/** The line with a column for what is meant, as that may be its end. */
function withRoom(text: string, meant: Meant | undefined): string {
  return meant !== undefined && meant.start >= text.length ? `${text} ` : text
}

/** What is shown of a line, and what stands for the rest on either side. */
interface Part {
  readonly cells: readonly Cell[]
  readonly before: string
  readonly after: string
}

const more = "…"

function partOf(text: string, start: number, width: number): Part {
  // of a very long line, no more is looked at than could be shown
  const from = onCharacter(text, Math.max(0, start - 8 * width))
  const to = onCharacter(text, start + 8 * width)
  const cells = cellsOf(text.slice(from, to), from)
  const hasEnd = to >= text.length
  if (from === 0 && hasEnd && widthOfAll(cells) <= width) return { cells, before: "", after: "" }
  const first = firstShown(cells, start, width)
  const before = from + first > 0 ? more : ""
  const rest = cells.slice(first)
  const left = width - before.length
  if (hasEnd && widthOfAll(rest) <= left) return { cells: rest, before, after: "" }
  return { cells: asManyAs(rest, left - more.length), before, after: more }
}

/** An offset that is not between the two halves of a character. */
function onCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset
}

/** Two thirds of what is shown are from what is meant on, or else all up to the end of the line. */
function firstShown(cells: readonly Cell[], start: number, width: number): number {
  const meant = cells.findIndex((cell) => cell.start >= start)
  const third = goneBack(cells, meant === -1 ? cells.length : meant, Math.floor(width / 3))
  return Math.min(third, goneBack(cells, cells.length, width - more.length))
}

/** The first of the characters before one that fit into a width. */
function goneBack(cells: readonly Cell[], from: number, width: number): number {
  const left = width - (cells[from - 1]?.width ?? Infinity)
  return left < 0 ? from : goneBack(cells, from - 1, left)
}

function asManyAs(cells: readonly Cell[], width: number): readonly Cell[] {
  let left = width
  return cells.filter((cell) => (left -= cell.width) >= 0)
}

function widthOfAll(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join("")
}

/** Carets under the name and tildes under the rest, of which at least one is shown. */
function underline(cells: readonly Cell[], { start, name, end }: Meant): string {
  const signs = cells.map((cell) => {
    if (cell.start < start || cell.start >= Math.max(end, start + 1)) return " ".repeat(cell.width)
    return (cell.start < Math.max(name, start + 1) ? "^" : "~").repeat(cell.width)
  })
  return signs.join("").trimEnd()
}
