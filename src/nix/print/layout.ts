/**
 * The layout: chooses line breaks (Nix formatting standard, "Line length" and "Expansion").
 *
 * Elements are laid out in order. A group that fits on the line is put there; one that does not is
 * tried with a single priority group expanded, the last one first; else all its own spaces break.
 */
import { Space, type Spacing, type Text } from "./doc.ts"
import { firstLineFits } from "./fits.ts"
import {
  type Page,
  blankPage,
  continueWith,
  roomOn,
  textOf,
  writeLineBreaks,
  writeRegion,
  writeUnindented,
  writeWords,
} from "./page.ts"
import { chain, nextLevel, regionFollows, type Rest } from "./rest.ts"
import { groupOf, type Element } from "./settle.ts"
import { writeGroup } from "./write-group.ts"

/** The text of the elements, in lines of at most this width where that can be. */
export function layout(elements: readonly Element[], width: number): string {
  const page = blankPage(width)
  let rest: Rest | undefined = chain([groupOf("regular", elements)], undefined)
  while (rest !== undefined) rest = writeNext(page, rest)
  return textOf(page)
}

/** Writes the first of the elements to come; gives what comes then. */
function writeNext(page: Page, { elements, index, next, checkpoint }: Rest): Rest | undefined {
  if (checkpoint !== undefined) return checkpoint()
  const element = elements[index]
  if (element === undefined) return next
  const after = { elements, index: index + 1, next }
  if (element.type === "group") return writeGroup(page, element, after)
  if (element.type === "text") writeText(page, element, after)
  else writeSpacing(page, element, after)
  return after
}

function writeText(page: Page, element: Text, after: Rest): void {
  switch (element.role) {
    case "words":
    case "comment":
    case "expanded":
      return writeWords(page, element, element.text)
    case "trailing":
      return writeTrailing(page, element, after)
    case "raw":
      return writeUnindented(page, element)
    case "disable":
      return writeDirective(page, element, after)
    case "region":
      return writeRegion(page, element.text)
  }
}

/** A comment right after a bracket would be read as the next line's; shifted, it stays. */
function writeTrailing(page: Page, comment: Text, after: Rest): void {
  if (page.column === 2 && nextLevel(after) > page.indent.level)
    continueWith(page, ` ${comment.text}`)
  else writeWords(page, comment, comment.text)
}

/** What turns formatting off is a part of the region's text, where that comes. */
function writeDirective(page: Page, directive: Text, after: Rest): void {
  if (regionFollows(after)) page.silent = true
  else {
    writeWords(page, directive, directive.text)
    writeLineBreaks(page, 1)
  }
}

/** White space, expanded. At the start of a line there is none. */
function writeSpacing(page: Page, { rank, count }: Spacing, after: Rest): void {
  if (page.column === 0) return
  switch (rank) {
    case Space.hardSpace:
      return continueWith(page, " ")
    case Space.softBreak:
      if (!firstLineFits(roomOn(page), page.width, after)) writeLineBreaks(page, 1)
      return
    case Space.softSpace:
      if (firstLineFits(roomOn(page) - 1, page.width, after)) continueWith(page, " ")
      else writeLineBreaks(page, 1)
      return
    case Space.emptyLine:
      return writeLineBreaks(page, 2)
    case Space.newLine:
      return writeLineBreaks(page, count)
    case Space.break:
    case Space.space:
    case Space.hardLine:
      return writeLineBreaks(page, 1)
  }
}
