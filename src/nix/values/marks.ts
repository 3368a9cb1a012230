/**
 * Marks: what is said of a value beside what it is. They are taken off wherever a value is read, so that
 * nothing behind that knows of them; what stays is where they stood, in expressions as well.
 */
import { type PathSegment, pathTo } from "../../problems/problem.ts"
import { madeOf } from "../../problems/origin.ts"
import type { Node } from "../syntax/ast.ts"
import { childNodes } from "../syntax/scope.ts"
import { contentOf } from "./contents.ts"
import { type ReadOptions, readValue } from "./reading.ts"
import { isAttributeSet } from "./value-kinds.ts"
import { isPlain, nodeOf } from "./values.ts"

// by name, as several copies of nixgen may be loaded
const markKey = Symbol.for("nixgen.accepted")
const valueKey = Symbol.for("nixgen.acceptedValue")

/** A marked value: an object with its marks beside its members, or what holds any other value. */
interface Marked {
  readonly [markKey]: readonly unknown[]
  readonly [valueKey]?: unknown
}

/** A mark, and where it stands in what was read. */
export interface Mark {
  readonly said: unknown
  readonly path: readonly PathSegment[]
}

/**
 * The value with marks. An object keeps its members beside them, so that constructors can take it
 * apart; a text, a list or an expression is wrapped.
 */
export function marked<T>(value: T, said: readonly unknown[]): T {
  const all = [...(isMarked(value) ? value[markKey] : []), ...said]
  const bare = isObject(value) ? value : { [valueKey]: value }
  // the mark is taken off again before anything asks for more than the type says
  return madeOf({ ...bare, [markKey]: all } as T, value)
}

/** How a value is read without its marks, each of which is noted. */
export function withoutMarks(
  note: (mark: Mark) => void,
): Required<Pick<ReadOptions, "unmarked" | "noteMark" | "noteInside">> {
  const bare = new Map<object, unknown>()
  return {
    unmarked(object) {
      if (!isMarked(object)) return object
      if (!bare.has(object)) bare.set(object, bareOf(object))
      return bare.get(object)
    },
    noteMark(object, at) {
      for (const said of isMarked(object) ? object[markKey] : []) note({ said, path: pathTo(at) })
    },
    noteInside(expression, at) {
      const marks = marksIn(expression)
      for (const { said, path } of marks) note({ said, path: [...pathTo(at), ...path] })
      return marks.length > 0
    },
  }
}

function bareOf(object: Marked): unknown {
  return valueKey in object ? object[valueKey] : Object.fromEntries(Object.entries(object))
}

function isMarked(value: unknown): value is Marked {
  return isObject(value) && markKey in value
}

/** An object that is taken member by member: no list, no expression, nothing of a class. */
function isObject(value: unknown): value is object {
  return isAttributeSet(value) && isPlain(value)
}

const marksOfNodes = new WeakMap<Node, readonly Mark[]>()

/** Most definitions have no mark in any expression: theirs are not looked through. */
let hasMarkedNodes = false

/** Notes what was marked in a value that became a part of an expression. */
export function noteMarks(node: Node, marks: readonly Mark[]): void {
  if (marks.length === 0) return
  hasMarkedNodes = true
  marksOfNodes.set(node, marks)
}

/** The same for a copy of a part. */
export function withMarksOf(copy: Node, original: Node): Node {
  noteMarks(copy, marksOfNodes.get(original) ?? [])
  return copy
}

/**
 * The marks in an expression: of a property, where its definitions have them, which options find there;
 * of any other, at the expression itself.
 */
function marksIn(expression: object): readonly Mark[] {
  const tree = hasMarkedNodes ? nodeOf(expression) : undefined
  if (tree === undefined) return []
  const content = contentOf(expression)
  if (content === undefined) return marksBelow(tree).map(({ said }) => ({ said, path: [] }))
  const definitions = content.kind === "either" ? [content.given].flat() : [content.given]
  return definitions.flatMap(marksOf)
}

function marksBelow(node: Node): readonly Mark[] {
  return [...(marksOfNodes.get(node) ?? []), ...childNodes(node).flatMap(marksBelow)]
}

/** The marks in a value as it was given, which was read already. */
function marksOf(value: unknown): readonly Mark[] {
  const marks: Mark[] = []
  readValue(
    value,
    withoutMarks((mark) => marks.push(mark)),
  )
  return marks
}
