/** The page that a layout writes on: its pieces of text so far, and where they end. */
import { widthOf, type Text } from "./doc.ts"

/** The levels of nesting that are open, and how far each one indents. */
interface Indent {
  readonly level: number
  readonly width: number
  readonly outer: Indent | undefined
}

/** Where the text ends. The column counts from the end of the indentation. */
export interface Position {
  column: number
  indent: Indent
  /** Within a region that is not formatted: nothing is put out until its text comes. */
  silent: boolean
  /** How many pieces count: after going back, those behind are written over. */
  written: number
}

/** A text while it is written. */
export interface Page extends Position {
  readonly pieces: string[]
  /** The width of a line, indentation not counted. */
  readonly width: number
}

/** How deep words are nested, and how far they are set off. */
type Depth = Pick<Text, "level" | "offset">

/** How much further each level of nesting is indented. */
export const step = 2

/** A page with nothing on it. */
export function blankPage(width: number): Page {
  const indent = { level: 0, width: 0, outer: undefined }
  return { column: 0, indent, silent: false, written: 0, pieces: [], width }
}

/** What is written on a page. */
export function textOf({ pieces, written }: Page): string {
  return pieces.slice(0, written).join("")
}

/** Where a page is, for `goBack`. */
export function positionOf({ column, indent, silent, written }: Page): Readonly<Position> {
  return { column, indent, silent, written }
}

/** Forgets what was written since the page was at a position. */
export function goBack(page: Page, position: Readonly<Position>): void {
  page.column = position.column
  page.indent = position.indent
  page.silent = position.silent
  page.written = position.written
}

/** How wide a text on the current line may be. */
export function roomOn({ width, column }: Page): number {
  return width - column
}

/** Writes a piece, unless the page is silent; the column stays. */
export function write(page: Page, piece: string): void {
  if (page.silent) return
  page.pieces[page.written] = piece
  page.written += 1
}

/** Writes on the current line, and moves along it. */
export function continueWith(page: Page, piece: string): void {
  write(page, piece)
  page.column += widthOf(piece)
}

/** Writes line breaks, and goes to the start of a line. */
export function writeLineBreaks(page: Page, count: number): void {
  write(page, "\n".repeat(count))
  page.column = 0
}

/** At the start of a line, words are indented; a level that opens there indents one step more. */
export function writeWords(page: Page, { level, offset }: Depth, words: string): void {
  openLevel(page, level)
  if (page.column === 0) write(page, " ".repeat(page.indent.width + offset))
  continueWith(page, words)
}

/** Words that stand at the start of their line, whatever the indentation is. */
export function writeUnindented(page: Page, { level, text }: Text): void {
  openLevel(page, level)
  continueWith(page, text)
  page.column = Math.max(1, page.column)
}

function openLevel(page: Page, level: number): void {
  while (level < page.indent.level && page.indent.outer !== undefined)
    page.indent = page.indent.outer
  if (level <= page.indent.level) return
  const indented = page.indent.width + (page.column === 0 ? step : 0)
  page.indent = { level, width: indented, outer: page.indent }
}

/** The text of a region that is not formatted, from the start of a line on. */
export function writeRegion(page: Page, region: string): void {
  const isLineStart = page.column === 0 || page.silent
  page.silent = false
  write(page, isLineStart ? region : `\n${region}`)
  page.column = widthOf(region.slice(region.lastIndexOf("\n") + 1))
}
