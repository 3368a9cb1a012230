/**
 * From documents to what the layout reads: nesting resolved to levels, white space merged, and
 * spaces and comments at the edge of a group moved out of it, where they cannot make it expand.
 */
import type { Node } from "../syntax/ast.ts"
import {
  Space,
  widthOf,
  type Doc,
  type GroupKind,
  type Part,
  type Spacing,
  type Text,
} from "./doc.ts"

/** A group with what is known of it before it is laid out. */
export interface Group {
  readonly type: "group"
  readonly kind: GroupKind
  readonly content: readonly Element[]
  /** How wide it is on one line at least, spaces not counted; infinite if it cannot be on one. */
  readonly width: number
  /** Whether there are priority groups in it, of its own or handed on by transparent groups. */
  readonly hasPriority: boolean
  /** Whether it holds comments and nothing else: known here, since groups nest without end. */
  readonly isComment: boolean
}

export type Element = Text | Spacing | Group

/** Documents that wrap another, or stand for it. */
type Wrapper = Extract<Doc, { readonly type: "nest" | "offset" | "node" | "oneLine" }>

/** Prints a tree for the part it plays. */
export type Print = (node: Node, part: Part) => Doc

/** Documents that are being read, at their level and offset. */
interface Reading {
  readonly docs: readonly Doc[]
  index: number
  readonly level: number
  readonly offset: number
  /** Whether a group ends with them. */
  readonly closes: boolean
}

/** A group that is being filled. */
interface Open {
  readonly kind: GroupKind
  readonly content: Element[]
  /** Whether the last text may be joined by the next. */
  joins: boolean
}

/** The elements of a document, with every tree in it printed. */
export function settle(document: Doc, print: Print): readonly Element[] {
  const root: Open = { kind: "regular", content: [], joins: false }
  const outer: Open[] = []
  let open = root
  const stack: Reading[] = [reading([document], 0, 0)]
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    let doc = top.docs[top.index]
    let { level, offset } = top
    top.index += 1
    while (doc !== undefined && isWrapper(doc)) {
      if (doc.type === "nest") level += 1
      if (doc.type === "offset") offset += doc.width
      doc = contentOf(doc, print)
    }
    if (doc === undefined) {
      stack.pop()
      if (top.closes) {
        const closed = open
        open = outer.pop() ?? root
        close(closed, open)
      }
    } else if (typeof doc === "string") {
      if (doc !== "") push(open, { type: "text", role: "words", text: doc, level, offset })
    } else if (!("type" in doc)) stack.push(reading(doc, level, offset))
    else if (doc.type === "spacing") push(open, doc)
    else if (doc.type === "text") push(open, moved(doc, level, offset))
    else {
      outer.push(open)
      open = { kind: doc.kind, content: takeHardSpace(open), joins: false }
      stack.push(reading([doc.content], level, offset, true))
    }
  }
  return root.content
}

/** A text further in. */
function moved(doc: Text, level: number, offset: number): Text {
  const { type, role, text } = doc
  return { type, role, text, level: level + doc.level, offset: offset + doc.offset }
}

function reading(docs: readonly Doc[], level: number, offset: number, closes = false): Reading {
  return { docs, index: 0, level, offset, closes }
}

function isWrapper(doc: Doc): doc is Wrapper {
  if (typeof doc === "string" || !("type" in doc)) return false
  const { type } = doc
  return type === "nest" || type === "node" || type === "offset" || type === "oneLine"
}

/** What a document that wraps another, or stands for it, comes to. */
function contentOf(doc: Wrapper, print: Print): Doc {
  if (doc.type === "node") return print(doc.node, doc.part)
  if (doc.type !== "oneLine") return doc.content
  const flat = onOneLine(doc.content, doc.limit, print)
  return flat === undefined ? doc.otherwise : doc.use(flat)
}

/** A space in front of a group is the group's own, where it merges with what the group starts with. */
function takeHardSpace({ content }: Open): Element[] {
  const last = content.at(-1)
  if (last?.type !== "spacing" || last.rank !== Space.hardSpace) return []
  content.pop()
  return [last]
}

function push(open: Open, element: Element): void {
  const { content } = open
  const last = content.at(-1)
  if (element.type === "spacing" && last?.type === "spacing") {
    content[content.length - 1] = mergeSpacings(last, element)
  } else if (
    open.joins &&
    element.type === "text" &&
    last?.type === "text" &&
    last.role === element.role
  ) {
    const { type, role, level, offset } = last
    content[content.length - 1] = { type, role, text: last.text + element.text, level, offset }
  } else content.push(element)
  open.joins = element.type === "text"
}

/** The stronger of two spacings, or what they are together. */
export function mergeSpacings(one: Spacing, other: Spacing): Spacing {
  const [weak, strong] = one.rank <= other.rank ? [one, other] : [other, one]
  if (strong.rank === Space.newLine) return { ...strong, count: strong.count + lineBreaks(weak) }
  const both = `${weak.rank} ${strong.rank}`
  const rank = together[both]
  return rank === undefined ? strong : { ...strong, rank }
}

const together: Readonly<Record<string, Spacing["rank"]>> = {
  [`${Space.break} ${Space.softSpace}`]: Space.space,
  [`${Space.break} ${Space.hardSpace}`]: Space.space,
  [`${Space.softBreak} ${Space.hardSpace}`]: Space.softSpace,
}

function lineBreaks({ rank, count }: Spacing): number {
  if (rank === Space.newLine) return count
  if (rank === Space.emptyLine) return 2
  return rank === Space.hardSpace ? 0 : 1
}

/**
 * How wide elements are on one line at least, spaces not counted; infinite if they cannot be on
 * one. Spaces at their start do not count, as they vanish where a line starts with them.
 */
export function leastWidth(elements: readonly Element[]): number {
  let width = 0
  for (let index = elements[0]?.type === "spacing" ? 1 : 0; index < elements.length; index += 1) {
    const element = elements[index]
    if (element !== undefined) width += elementWidth(element)
  }
  return width
}

function elementWidth(element: Element): number {
  if (element.type === "group") return element.width
  if (element.type === "spacing") return element.rank >= Space.hardLine ? Infinity : 0
  if (element.role === "words") return widthOf(element.text)
  return element.role === "disable" || element.role === "region" || element.role === "raw"
    ? Infinity
    : 0
}

/** Puts a filled group into the one outside, without the spaces and comments at its edges. */
function close(closed: Open, open: Open): void {
  const { content, kind } = closed
  let start = 0
  while (start < content.length && movesOut(content[start])) start += 1
  let end = content.length
  while (end > start && isHard(content[end - 1])) end -= 1
  for (const element of content.slice(0, start)) push(open, element)
  if (end > start) {
    const inner = simplify(kind, content.slice(start, end))
    open.content.push(groupOf(kind, inner))
  }
  open.joins = false
  for (const element of content.slice(end)) push(open, element)
}

/** The group of some elements. */
export function groupOf(kind: GroupKind, content: readonly Element[]): Group {
  let hasPriority = false
  let isAside = true
  for (const inner of content) {
    hasPriority ||= handsOnPriority(inner)
    isAside &&= isComment(inner) || isHard(inner)
  }
  const width = leastWidth(content)
  return { type: "group", kind, content, width, hasPriority, isComment: isAside }
}

function handsOnPriority(element: Element): boolean {
  if (element.type !== "group" || element.kind === "regular") return false
  return element.kind === "priority" || element.hasPriority
}

/** A group that holds only another one of its kind is that one. */
function simplify(kind: GroupKind, content: readonly Element[]): readonly Element[] {
  const [only, second] = content
  const same = second === undefined && only?.type === "group" && only.kind === kind
  return same ? only.content : content
}

function movesOut(element: Element | undefined): boolean {
  return (
    isHard(element) || isComment(element) || (element?.type === "text" && element.role === "region")
  )
}

function isHard(element: Element | undefined): boolean {
  if (element?.type !== "spacing") return false
  return element.rank === Space.hardSpace || element.rank >= Space.hardLine
}

function isComment(element: Element | undefined): boolean {
  if (element?.type === "text") return element.role === "comment" || element.role === "trailing"
  return element?.type === "group" && element.isComment
}

/** A document without groups and breaks; undefined if it must break or is wider than the limit. */
function onOneLine(document: Doc, limit: number, print: Print): Doc | undefined {
  const flat: Doc[] = []
  let left = limit
  const stack: Reading[] = [reading([document], 0, 0)]
  for (let top = stack.at(-1); top !== undefined && left >= 0; top = stack.at(-1)) {
    const doc = top.docs[top.index]
    const { level, offset } = top
    top.index += 1
    if (doc === undefined) stack.pop()
    else if (typeof doc === "string") {
      flat.push({ type: "text", role: "words", text: doc, level, offset })
      left -= widthOf(doc)
    } else if (!("type" in doc)) stack.push(reading(doc, level, offset))
    else if (doc.type === "spacing") {
      if (doc.rank >= Space.hardLine) return undefined
      if (doc.rank < Space.hardSpace) continue
      flat.push({ ...doc, rank: Space.hardSpace })
      left -= 1
    } else if (doc.type === "text") {
      if (elementWidth(doc) === Infinity) return undefined
      flat.push(moved(doc, level, offset))
      left -= widthOf(doc.text)
    } else {
      const deeper = doc.type === "nest" ? 1 : 0
      const further = doc.type === "offset" ? doc.width : 0
      const content = doc.type === "group" ? doc.content : flatContentOf(doc, print)
      stack.push(reading([content], level + deeper, offset + further))
    }
  }
  return left < 0 ? undefined : flat
}

/** On one line all of a document is the same, whatever limit a part of it has of its own. */
function flatContentOf(doc: Wrapper, print: Print): Doc {
  return doc.type === "oneLine" ? doc.use(doc.content) : contentOf(doc, print)
}
