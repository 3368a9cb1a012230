/** The words of blocks: how wide they are, and broken into lines. */
import { visible } from "../problems/visible.ts"
import { cellsOf, widthOf } from "../report/cells.ts"
import type { Line } from "./block.ts"

/** The widest of the lines, each as a terminal shows it. */
export function widthOfWords(lines: readonly Line[]): number {
  return lines.reduce((most, { text }) => Math.max(most, widthOf(shown(text))), 0)
}

/** The lines in so many columns: what is wider goes on in the next. */
export function brokenLines(lines: readonly Line[], width: number): readonly Line[] {
  return lines.flatMap(({ role, text }) =>
    broken(shown(text), width).map((each) => ({ role, text: each })),
  )
}

/** A name may have anything in it. */
function shown(text: string): string {
  return visible(text).replaceAll(/\s+/g, " ")
}

function broken(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text]
  const space = text.lastIndexOf(" ", width)
  if (space > 0)
    return [...broken(text.slice(0, space), width), ...broken(text.slice(space + 1), width)]
  const cells = cellsOf(text)
  let taken = 0
  const end = cells.findIndex((cell) => (taken += cell.width) > width)
  const at = cells[Math.max(end, 1)]?.start
  return at === undefined ? [text] : [text.slice(0, at), ...broken(text.slice(at), width)]
}
