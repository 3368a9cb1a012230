/**
 * Marks: what is said of a value beside what it is. They are taken off wherever a value is read, so that
 * nothing behind that knows of them; what stays is where they stood.
 */
import { callSite } from "../../problems/call-site.ts"
import { madeOf } from "../../problems/origin.ts"
import { type Problem, ProblemError, pathTo, problem } from "../../problems/problem.ts"
import { type Mark, contentOf } from "./contents.ts"
import type { ReadOptions } from "./reading.ts"
import { isAttributeSet } from "./value-kinds.ts"
import { isPlain } from "./values.ts"

// by name, as several copies of nixgen may be loaded
const markKey = Symbol.for("nixgen.accepted")
const valueKey = Symbol.for("nixgen.acceptedValue")

/** A marked value: an object with its marks beside its members, or what holds any other value. */
interface Marked {
  readonly [markKey]: readonly unknown[]
  readonly [valueKey]?: unknown
}

/**
 * The value with marks. An object keeps its members beside them, so that constructors can take it
 * apart; a text, a list or an expression is wrapped, and is no part of a text of JavaScript.
 */
export function marked<T>(value: T, said: readonly unknown[]): T {
  const all = [...(isMarked(value) ? value[markKey] : []), ...said]
  const bare = isObject(value) ? value : { [valueKey]: value }
  const made = { ...bare, [markKey]: all }
  Object.defineProperty(made, Symbol.toPrimitive, { value: refuseText, enumerable: false })
  // the mark is taken off again before anything asks for more than the type says
  return madeOf(made as T, value)
}

function refuseText(): never {
  throw new ProblemError([misplaced("a text of JavaScript")])
}

/** What there is to say of a mark where nobody looks for any. */
export function misplaced(where: string): Problem {
  return problem("NG110", {
    place: callSite(),
    message: `accept(…) stands around a part of ${where}, where it would hold for all of it`,
    hint: "put it around the whole: accept(lib.toUpper(…), …), accept(append(…, …), …), accept(`${…}/…`, …)",
  })
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
      const { marks = [] } = contentOf(expression) ?? {}
      for (const { said, path } of marks) note({ said, path: [...pathTo(at), ...path] })
      return marks.length > 0
    },
  }
}

/** A value without a mark of its own; what is in it keeps its marks. */
export function unmarked(value: unknown): unknown {
  return isMarked(value) ? unmarked(bareOf(value)) : value
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
