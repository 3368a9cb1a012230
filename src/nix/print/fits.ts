/** What of the elements to come would be on one line, and how wide that is. */
import { Space, widthOf, type Spacing, type Text } from "./doc.ts"
import { chain, type Rest, visit } from "./rest.ts"
import { mergeSpacings, type Element } from "./settle.ts"

/**
 * The elements as text on one line, if that takes no more than `room`. Comments take no room.
 * `margin` is how much further the next line is indented than the column here: a comment at the
 * end of a line is shifted if it would come to stand right above what follows.
 */
export function onLine(margin: number, room: number, rest: Rest): string | undefined {
  let line = ""
  let used = 0
  let fits = room >= 0
  visit(rest, (element) => {
    if (element.type === "spacing") {
      if (element.rank >= Space.hardLine) fits = false
      else if (element.rank >= Space.hardSpace) {
        line += " "
        used += 1
      }
    } else {
      if (element.role === "words") used += widthOf(element.text)
      if (element.role === "trailing" && margin === used) line += " "
      if (element.role !== "expanded") line += element.text
      fits = element.role !== "disable" && element.role !== "region" && element.role !== "raw"
    }
    fits &&= used <= room
    return fits
  })
  return fits ? line : undefined
}

/** How wide the next line is up to where it may break. */
export function firstLineWidth(rest: Rest | undefined): number {
  let width = 0
  visit(rest, (element) => {
    if (element.type === "spacing") {
      width += element.rank === Space.hardSpace ? 1 : 0
      return element.rank === Space.hardSpace
    }
    width += isComment(element) ? 0 : widthOf(element.text)
    return true
  })
  return width
}

function isComment({ role }: Text): boolean {
  return role === "comment" || role === "trailing"
}

/** Whether what comes up to the next break takes no more than `target`, with each group on a line. */
export function firstLineFits(target: number, width: number, rest: Rest | undefined): boolean {
  let room = width
  let at = rest
  while (at !== undefined && room >= 0) {
    const element: Element | undefined = at.elements[at.index]
    const after: Rest = { elements: at.elements, index: at.index + 1, next: at.next }
    if (element === undefined) at = at.next
    else if (element.type === "group") {
      const line = onLine(0, room - firstLineWidth(after), chain(element.content, undefined))
      room -= line === undefined ? 0 : widthOf(line)
      at = line === undefined ? chain(element.content, after) : after
    } else if (element.type === "spacing") {
      if (mergedWithNext(element, after).rank !== Space.hardSpace) break
      room -= 1
      at = after
    } else {
      if (element.role === "region") break
      room -= element.role === "words" ? widthOf(element.text) : 0
      at = after
    }
  }
  return room >= 0 && width - room <= target
}

function mergedWithNext(spacing: Spacing, after: Rest): Spacing {
  const next = after.elements[after.index] ?? after.next?.elements[after.next.index]
  return next?.type === "spacing" ? mergeSpacings(spacing, next) : spacing
}
