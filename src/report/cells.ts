/** A line as a terminal shows it: character by character, each as wide as it is there. */
import stringWidth from "fast-string-width"
import { visible } from "../problems/visible.ts"

/** What is seen as one character. */
export interface Cell {
  readonly text: string
  /** How many columns it takes. */
  readonly width: number
  /** Where it starts in the line. */
  readonly start: number
}

const tab = "    "

/** The characters of a line. Tabs are of one width, as there are none at whose stops they could end. */
export function cellsOf(line: string, offset = 0): readonly Cell[] {
  return charactersOf(line).map(({ segment, index }) => {
    const text = segment === "\t" ? tab : visible(segment)
    return { text, width: widthOf(text), start: offset + index }
  })
}

let segmenter: Intl.Segmenter | undefined

/** To know what is one character takes a while, and most lines have plain ones only. */
function charactersOf(line: string): readonly { segment: string; index: number }[] {
  if (/^[\t -~]*$/.test(line)) return Array.from(line, (segment, index) => ({ segment, index }))
  segmenter ??= new Intl.Segmenter()
  return [...segmenter.segment(line)]
}

/** How many columns a text takes. */
export function widthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text)
}
