/**
 * The layout: chooses line breaks (Nix formatting standard, "Line length" and "Expansion").
 *
 * Elements are laid out in order. A group that fits on the line is put there; one that does not is
 * tried with a single priority group expanded, the last one first; else all its own spaces break.
 * What is still to come is a linked list, so that looking ahead and going back to where an
 * attempt began are both cheap, and no depth of nesting is too deep.
 */
import { Space, widthOf, type Spacing, type Text } from "./doc.ts"
import { groupOf, leastWidth, mergeSpacings, type Element, type Group } from "./settle.ts"

/** Elements still to come, from an index on, and what comes after them. */
interface Rest {
  readonly elements: readonly Element[]
  readonly index: number
  readonly next: Rest | undefined
  /** Set on what follows the expanded part of an attempt: it has to fit, or the attempt fails. */
  readonly attempt?: Attempt
}

/** The levels of nesting that are open, and how far each one indents. */
interface Indent {
  readonly level: number
  readonly width: number
  readonly outer: Indent | undefined
}

/** Where the output stands. The column counts from the end of the indentation. */
interface Position {
  column: number
  indent: Indent
  /** Within a region that is not formatted: nothing is put out until its text comes. */
  silent: boolean
  written: number
}

/** A group that is tried with one of its priority groups expanded. */
interface Attempt {
  readonly start: Readonly<Position>
  readonly group: Group
  readonly rest: Rest
  readonly segments: readonly Segment[]
  /** The segment that is expanded, and what comes after it and has to fit. */
  readonly index: number
  readonly tail: readonly Element[]
}

const step = 2

/** The text of the elements, in lines of at most this width where that can be. */
export function layout(elements: readonly Element[], width: number): string {
  const output: string[] = []
  const at: Position = {
    column: 0,
    indent: { level: 0, width: 0, outer: undefined },
    silent: false,
    written: 0,
  }
  const root = groupOf("regular", elements)
  let rest: Rest | undefined = { elements: [root], index: 0, next: undefined }
  while (rest !== undefined) {
    const { elements: current, index, next, attempt }: Rest = rest
    if (attempt !== undefined) rest = finish(attempt)
    else {
      const element = current[index]
      if (element === undefined) rest = next
      else rest = put(element, { elements: current, index: index + 1, next })
    }
  }
  return output.join("")

  /** Puts out one element; gives what comes then. */
  function put(element: Element, after: Rest): Rest | undefined {
    if (element.type === "text") putText(element, after)
    else if (element.type === "spacing") putSpacing(element, after)
    else return putGroup(element, after)
    return after
  }

  function write(words: string): void {
    if (at.silent) return
    output[at.written] = words
    at.written += 1
  }

  function putText(element: Text, after: Rest): void {
    const { role, text } = element
    if (role === "disable" && regionFollows(after)) at.silent = true
    else if (role === "disable") {
      putWords(element, text, false)
      putLineBreaks(1)
    } else if (role === "region") putRegion(text)
    else if (role === "trailing" && at.column === 2 && nextLevel(after) > at.indent.level) {
      // A comment right after a bracket would be read as the next line's; shifted, it stays.
      write(` ${text}`)
      at.column += 1 + widthOf(text)
    } else putWords(element, text, role === "raw")
  }

  /** At the start of a line, words are indented; a level that opens there indents one step more. */
  function putWords({ level, offset }: Text, words: string, raw: boolean): void {
    while (level < at.indent.level && at.indent.outer !== undefined) at.indent = at.indent.outer
    if (level > at.indent.level) {
      const indented = at.indent.width + (at.column === 0 ? step : 0)
      at.indent = { level, width: indented, outer: at.indent }
    }
    if (at.column === 0 && !raw) write(" ".repeat(at.indent.width + offset))
    write(words)
    at.column += widthOf(words)
    if (raw) at.column = Math.max(1, at.column)
  }

  function putRegion(region: string): void {
    const lineStart = at.column === 0 || at.silent
    at.silent = false
    write(lineStart ? region : `\n${region}`)
    at.column = widthOf(region.slice(region.lastIndexOf("\n") + 1))
  }

  /** White space, expanded. At the start of a line there is none. */
  function putSpacing({ rank, count }: Spacing, after: Rest): void {
    if (at.column === 0) return
    switch (rank) {
      case Space.hardSpace:
        return putSpace()
      case Space.softBreak:
        return firstLineFits(width - at.column, width, after) ? undefined : putLineBreaks(1)
      case Space.softSpace:
        return firstLineFits(width - at.column - 1, width, after) ? putSpace() : putLineBreaks(1)
      case Space.emptyLine:
        return putLineBreaks(2)
      case Space.newLine:
        return putLineBreaks(count)
      case Space.break:
      case Space.space:
      case Space.hardLine:
        return putLineBreaks(1)
    }
  }

  function putSpace(): void {
    write(" ")
    at.column += 1
  }

  function putLineBreaks(count: number): void {
    write("\n".repeat(count))
    at.column = 0
  }

  function putGroup(group: Group, after: Rest): Rest {
    if (putOnLine(group.content, group.width, after)) return after
    const mayTry = group.hasPriority && group.kind !== "transparent"
    const segments = mayTry ? segmentsOf(group.content) : []
    if (segments.length === 0) return chain(group.content, after)
    const start = { ...at }
    return tryFrom(segments.length - 1, { start, group, rest: after, segments, index: 0, tail: [] })
  }

  /** The next segment that may work, or else the group with all its spaces expanded. */
  function tryFrom(from: number, attempt: Attempt): Rest {
    const { segments, group, rest: after } = attempt
    Object.assign(at, attempt.start)
    for (let index = from; index >= 0; index -= 1) {
      const segment = segments[index]
      if (segment?.priority !== true || segment.before > width || segment.after > width) continue
      const tail = segments.slice(index + 1).flatMap((one) => one.elements)
      const head = segments.slice(0, index).flatMap((one) => one.elements)
      const ahead = chain(segment.elements, chain(tail, after))
      if (couldFit(tail, after) && putOnLine(head, segment.before, ahead)) {
        const check = chain(flattened(tail), after)
        return chain(segment.elements, { ...check, attempt: { ...attempt, index, tail } })
      }
    }
    return chain(group.content, after)
  }

  /** After the expanded segment: either the remainder fits, or the next one is tried. */
  function finish(attempt: Attempt): Rest {
    const { segments, index, tail, rest: after } = attempt
    const fits = putOnLine(tail, segments[index]?.after ?? 0, after)
    return fits ? after : tryFrom(index - 1, attempt)
  }

  /** Whether the elements are narrow enough for any line at all, however far left they start. */
  function couldFit(elements_: readonly Element[], after: Rest): boolean {
    const inner = withoutFirstSpace(chain(elements_, undefined))
    return onLine(0, width - firstLineWidth(after), inner) !== undefined
  }

  /** Puts elements of at least a width on the current line, if they and what must follow fit. */
  function putOnLine(content: readonly Element[], least: number, after: Rest | undefined): boolean {
    if (content.length === 0) return true
    if (least > width - at.column) return false
    return at.column > 0
      ? continueLine(chain(content, undefined), after)
      : startLine(content, after)
  }

  function continueLine(content: Rest, after: Rest | undefined): boolean {
    const margin = (nextLevel(after) > at.indent.level ? step : 0) - at.column
    const line = onLine(margin, width - at.column - firstLineWidth(after), content)
    if (line === undefined) return false
    write(line)
    at.column += widthOf(line)
    return true
  }

  function startLine(content: readonly Element[], after: Rest | undefined): boolean {
    const inner = withoutFirstSpace(chain(content, undefined))
    const first = firstText(inner)
    const level = first?.level ?? 0
    const own = at.indent.level + (level > at.indent.level ? step : 0)
    const margin = nextLevel(after) > own ? step : 0
    const line = onLine(margin, width - firstLineWidth(after), inner)
    if (line === undefined) return false
    const offset = first?.offset ?? 0
    putWords({ type: "text", role: "words", text: line, level, offset }, line, false)
    return true
  }
}

function chain(elements: readonly Element[], next: Rest | undefined): Rest {
  return { elements, index: 0, next }
}

/**
 * Visits texts and spacings in order, with groups opened and spacings next to each other merged,
 * until the visitor returns false.
 */
function visit(rest: Rest | undefined, visitor: (element: Text | Spacing) => boolean): void {
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

/**
 * The elements as text on one line, if that takes no more than `room`. Comments take no room.
 * `margin` is how much further the next line is indented than the column here: a comment at the
 * end of a line is shifted if it would come to stand right above what follows.
 */
function onLine(margin: number, room: number, rest: Rest): string | undefined {
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
function firstLineWidth(rest: Rest | undefined): number {
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
function firstLineFits(target: number, width: number, rest: Rest | undefined): boolean {
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

/** Whether the text of a region without formatting is still to come, as it is in a whole file. */
function regionFollows(rest: Rest): boolean {
  let found = false
  visit(rest, (element) => {
    found = element.type === "text" && element.role === "region"
    return !found
  })
  return found
}

function firstText(rest: Rest | undefined): Text | undefined {
  let first: Text | undefined
  visit(rest, (element) => {
    if (element.type === "text") first = element
    return first === undefined
  })
  return first
}

function nextLevel(rest: Rest | undefined): number {
  return firstText(rest)?.level ?? 0
}

/** At the start of a line, the space that elements or their first group open with is dropped. */
function withoutFirstSpace(content: Rest): Rest {
  const { elements, index, next } = content
  const first = elements[index]
  const others: Rest = { elements, index: index + 1, next }
  if (first?.type === "spacing") return others
  if (first?.type !== "group" || first.content[0]?.type !== "spacing") return content
  return { elements: first.content, index: 1, next: others }
}

/** A priority group, or what is between two of them. */
interface Segment {
  readonly priority: boolean
  readonly elements: readonly Element[]
  /** How wide at least all that is before it is, and all that is after it. */
  readonly before: number
  readonly after: number
}

/** The segments of a group, transparent groups opened. */
function segmentsOf(content: readonly Element[]): readonly Segment[] {
  const parts: { priority: boolean; elements: readonly Element[] }[] = []
  const todo = content.toReversed()
  for (let element = todo.pop(); element !== undefined; element = todo.pop()) {
    if (element.type === "group" && element.kind === "transparent") {
      for (const inner of element.content.toReversed()) todo.push(inner)
    } else if (element.type === "group" && element.kind === "priority") {
      parts.push({ priority: true, elements: element.content })
    } else parts.push({ priority: false, elements: [element] })
  }
  const widths = parts.map(({ elements }) => leastWidth(elements))
  const before = runningSums(widths)
  const after = runningSums(widths.toReversed()).toReversed()
  return parts.map((part, index) => ({
    ...part,
    before: before[index] ?? 0,
    after: after[index] ?? 0,
  }))
}

/** For each number, the sum of those before it. */
function runningSums(numbers: readonly number[]): number[] {
  let sum = 0
  return numbers.map((number) => {
    const before = sum
    sum += number
    return before
  })
}

/** The elements with their own spaces, not those of groups in them, kept on the line. */
function flattened(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element): Element[] => {
    if (element.type !== "spacing" || element.rank >= Space.hardLine) return [element]
    if (element.rank <= Space.break) return []
    return [{ ...element, rank: Space.hardSpace }]
  })
}
