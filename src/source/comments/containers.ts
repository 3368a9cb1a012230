/**
 * What comments of a file stand in: objects and lists with their members, and the lists of statements
 * of the file and its functions. Each knows in which member or statement of which other it stands.
 */
import type { Node, ObjectPropertyKind, Program, VisitorObject } from "oxc-parser"

/** A member of a literal, or a statement. */
export interface Item {
  readonly start: number
  readonly end: number
  /** What a member is called: null where that is computed, nothing where it is spread. */
  readonly name?: string | null
  /** Whether its name is also what it refers to. */
  readonly isShorthand?: boolean
  readonly node: Node
}

/** An object, a list, or a list of statements. */
export interface Container {
  readonly kind: "object" | "list" | "statements"
  readonly start: number
  readonly end: number
  readonly items: readonly Item[]
  /** What it stands in. */
  around?: Spot
  /** What stands in it, and in no other one that does. */
  readonly inner: Container[]
}

/** A place among the items of a container: within one of them, or in between, before the one of that index. */
export interface Spot {
  readonly container: Container
  readonly index: number
}

/** Collects the containers of a file, the file's own first, each before those in it. */
export function containersOf(
  program: Program,
  end: number,
): {
  readonly top: Container
  readonly visitor: VisitorObject
  readonly nested: () => readonly Container[]
} {
  const top = newContainer("statements", { start: 0, end }, program.body.map(asItem))
  const all = [top]
  const add = (each: Container): void => void all.push(each)
  return {
    top,
    visitor: {
      ObjectExpression: (node) => add(newContainer("object", node, node.properties.map(asMember))),
      ArrayExpression: (node) =>
        add(newContainer("list", node, node.elements.map(asElement(node)))),
      BlockStatement: (node) => add(newContainer("statements", node, node.body.map(asItem))),
    },
    nested: () => nest(all),
  }
}

type Span = Pick<Node, "start" | "end">

function newContainer(
  kind: Container["kind"],
  { start, end }: Span,
  items: readonly Item[],
): Container {
  return { kind, start, end, items, inner: [] }
}

function asItem(node: Node): Item {
  return { start: node.start, end: node.end, node }
}

function asMember(node: ObjectPropertyKind): Item {
  if (node.type === "SpreadElement") return asItem(node)
  return { ...asItem(node), name: nameOf(node), isShorthand: node.shorthand }
}

function nameOf({ key, computed }: Exclude<ObjectPropertyKind, { type: "SpreadElement" }>) {
  if (key.type === "Literal") return String(key.value)
  return key.type === "Identifier" && !computed ? key.name : null
}

/** Elements have no names; a hole has no place either. */
function asElement(list: Node) {
  return (node: Node | null): Item => {
    if (node === null) return { start: list.start, end: list.start, node: list, name: null }
    return node.type === "SpreadElement" ? asItem(node) : { ...asItem(node), name: null }
  }
}

/** In their order each is within the last one that has not ended. */
function nest(all: readonly Container[]): readonly Container[] {
  const sorted = all.toSorted((left, right) => left.start - right.start || right.end - left.end)
  const open: Container[] = []
  for (const each of sorted) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < each.end) open.pop()
    const outer = open.at(-1)
    open.push(each)
    if (outer === undefined) continue
    each.around = { container: outer, index: outer.items.findIndex(holds(each)) }
    outer.inner.push(each)
  }
  return sorted
}

function holds({ start, end }: Span) {
  return (item: Span): boolean => item.start <= start && end <= item.end
}

/** The innermost container around a span. */
export function innermostAround(span: Span, top: Container): Container {
  let found = top
  for (;;) {
    const inner = found.inner.find(({ start, end }) => start < span.start && span.end < end)
    if (inner === undefined) return found
    found = inner
  }
}

/** The literals that stand in an item, and in no other literal there, in their order. */
export function literalsIn({ container: outer, index }: Spot): readonly Container[] {
  return outer.inner.filter(({ around }) => around?.index === index).flatMap(literalsOf)
}

function literalsOf(container: Container): readonly Container[] {
  return container.kind === "statements" ? container.inner.flatMap(literalsOf) : [container]
}
