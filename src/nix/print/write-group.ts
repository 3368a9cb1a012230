/** Writing a group: on the line, or with a single priority group expanded, or with all its spaces. */
import { type Page, type Position, goBack, positionOf } from "./page.ts"
import { chain, type Rest } from "./rest.ts"
import { flattened, segmentsOf, type Segment } from "./segments.ts"
import type { Group } from "./settle.ts"
import { couldFit, writeLine } from "./write-line.ts"

/** A group that is tried with one of its priority groups expanded. */
interface Attempt {
  readonly start: Readonly<Position>
  readonly group: Group
  readonly segments: readonly Segment[]
  readonly after: Rest
}

/** Writes as much of a group as is settled; gives what comes then. */
export function writeGroup(page: Page, group: Group, after: Rest): Rest {
  if (writeLine(page, group.content, group.width, after)) return after
  const mayTry = group.hasPriority && group.kind !== "transparent"
  const segments = mayTry ? segmentsOf(group.content) : []
  if (segments.length === 0) return chain(group.content, after)
  return tryFrom(page, segments.length - 1, { start: positionOf(page), group, segments, after })
}

/** The last segment up to an index that may work, or else the group with all its spaces expanded. */
function tryFrom(page: Page, last: number, attempt: Attempt): Rest {
  const { start, group, after } = attempt
  goBack(page, start)
  for (let index = last; index >= 0; index -= 1) {
    const rest = expanded(page, index, attempt)
    if (rest !== undefined) return rest
  }
  return chain(group.content, after)
}

/**
 * Writes what is before a segment on the line, if that fits and what is behind it could. What comes
 * then is the segment, expanded, and a look at whether what is behind it has fit.
 */
function expanded(page: Page, index: number, attempt: Attempt): Rest | undefined {
  const { segments, after } = attempt
  const segment = segments[index]
  if (segment?.priority !== true) return undefined
  if (segment.before > page.width || segment.after > page.width) return undefined
  const head = segments.slice(0, index).flatMap(({ elements }) => elements)
  const tail = segments.slice(index + 1).flatMap(({ elements }) => elements)
  if (!couldFit(page, tail, after)) return undefined
  const ahead = chain(segment.elements, chain(tail, after))
  if (!writeLine(page, head, segment.before, ahead)) return undefined
  const checkpoint = (): Rest =>
    writeLine(page, tail, segment.after, after) ? after : tryFrom(page, index - 1, attempt)
  return chain(segment.elements, { ...chain(flattened(tail), after), checkpoint })
}
