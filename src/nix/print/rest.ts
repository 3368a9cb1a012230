/**
 * What is still to come, as a linked list: looking ahead and going back to where an attempt began are
 * both cheap, and no depth of nesting is too deep.
 */
import type { Spacing, Text } from "./doc.ts"
import { mergeSpacings, type Element } from "./settle.ts"

/** Elements still to come, from an index on, and what comes after them. */
export interface Rest {
  readonly elements: readonly Element[]
  readonly index: number
  readonly next: Rest | undefined
  /** What is done in the place of putting these: an attempt ends here, and says what comes then. */
  readonly checkpoint?: () => Rest
}

/** Elements and what follows them. */
export function chain(elements: readonly Element[], next: Rest | undefined): Rest {
  return { elements, index: 0, next }
}

/**
 * Visits texts and spacings in order, with groups opened and spacings next to each other merged,
 * until the visitor returns false.
 */
export function visit(rest: Rest | undefined, visitor: (element: Text | Spacing) => boolean): void {
  const outer: { elements: readonly Element[]; index: number }[] = []
  let at = { elements: rest?.elements ?? [], index: rest?.index ?? 0 }
  let following = rest?.next
  let waiting: Spacing | undefined
  for (;;) {
    const element = at.elements[at.index]
    if (element === undefined) {
      const back = outer.pop()
      if (back !== undefined) at = back
      else if (following === undefined) break
      else {
        at = { elements: following.elements, index: following.index }
        following = following.next
      }
      continue
    }
    at.index += 1
    if (element.type === "spacing") {
      waiting = waiting === undefined ? element : mergeSpacings(waiting, element)
      continue
    }
    if (waiting !== undefined) {
      if (!visitor(waiting)) return
      waiting = undefined
    }
    if (element.type === "group") {
      outer.push(at)
      at = { elements: element.content, index: 0 }
    } else if (!visitor(element)) return
  }
  if (waiting !== undefined) visitor(waiting)
}

/** Whether the text of a region without formatting is still to come, as it is in a whole file. */
export function regionFollows(rest: Rest): boolean {
  let found = false
  visit(rest, (element) => {
    found = element.type === "text" && element.role === "region"
    return !found
  })
  return found
}

/** The text that comes first. */
export function firstText(rest: Rest | undefined): Text | undefined {
  let first: Text | undefined
  visit(rest, (element) => {
    if (element.type === "text") first = element
    return first === undefined
  })
  return first
}

/** How deep the text is nested that comes first. */
export function nextLevel(rest: Rest | undefined): number {
  return firstText(rest)?.level ?? 0
}

/** At the start of a line, the space that elements or their first group open with is dropped. */
export function withoutFirstSpace(content: Rest): Rest {
  const { elements, index, next } = content
  const first = elements[index]
  const others: Rest = { elements, index: index + 1, next }
  if (first?.type === "spacing") return others
  if (first?.type !== "group" || first.content[0]?.type !== "spacing") return content
  return { elements: first.content, index: 1, next: others }
}
