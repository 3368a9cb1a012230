/** Writing elements on one line, where they fit. */
import { type Page, continueWith, roomOn, step, writeWords } from "./page.ts"
import { firstLineWidth, onLine } from "./fits.ts"
import { chain, firstText, nextLevel, type Rest, withoutFirstSpace } from "./rest.ts"
import type { Element } from "./settle.ts"

/** Writes elements of at least a width on the current line, if they and what must follow fit. */
export function writeLine(
  page: Page,
  content: readonly Element[],
  least: number,
  after: Rest | undefined,
): boolean {
  if (content.length === 0) return true
  if (least > roomOn(page)) return false
  return page.column > 0
    ? continueLine(page, chain(content, undefined), after)
    : startLine(page, withoutFirstSpace(chain(content, undefined)), after)
}

function continueLine(page: Page, content: Rest, after: Rest | undefined): boolean {
  const margin = (nextLevel(after) > page.indent.level ? step : 0) - page.column
  const line = onLine(margin, roomOn(page) - firstLineWidth(after), content)
  if (line === undefined) return false
  continueWith(page, line)
  return true
}

function startLine(page: Page, content: Rest, after: Rest | undefined): boolean {
  const { level, offset } = firstText(content) ?? { level: 0, offset: 0 }
  const own = page.indent.level + (level > page.indent.level ? step : 0)
  const margin = nextLevel(after) > own ? step : 0
  const line = onLine(margin, page.width - firstLineWidth(after), content)
  if (line === undefined) return false
  writeWords(page, { level, offset }, line)
  return true
}

/** Whether elements are narrow enough for any line at all, however far left they start. */
export function couldFit(page: Page, content: readonly Element[], after: Rest): boolean {
  const inner = withoutFirstSpace(chain(content, undefined))
  return onLine(0, page.width - firstLineWidth(after), inner) !== undefined
}
