/** What methods of the language do to what they are called of, and what they give: as far as their names tell. */
import type { CallExpression, MemberExpression, Node } from "oxc-parser"
import { bare, nameOf } from "./expressions.ts"

/** Methods that change what they are called of, or functions that they are given, by all that has them. */
const changing: ReadonlySet<string> = new Set(
  `push pop shift unshift splice sort reverse fill copyWithin add set delete clear append register
  exec test next return throw assign defineProperty defineProperties deleteProperty setPrototypeOf
  freeze seal preventExtensions call apply bind transfer resize __proto__ __defineGetter__
  __defineSetter__`.split(/\s+/),
)

/** Of buffers and views of them, and of dates. */
const changingPart =
  /^(?:swap(?:16|32|64)|(?:set|write)(?:Big)?(?:U?[Ii]nt|Float|Double)\w*|set(?:UTC)?(?:Date|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Time|Year)|write)$/

/** What gives something that is passed through once. */
const iterating: ReadonlySet<string> = new Set(["entries", "keys", "matchAll", "values"])

/** Methods that give a new object; `slice` may give a part of a buffer's own memory. */
const giving: ReadonlySet<string> = new Set(
  `concat filter flat flatMap map split toReversed toSorted toSpliced`.split(/\s+/),
)

/** Functions of `Array` and `Object` that do. */
const making: Readonly<Record<string, ReadonlySet<string>>> = {
  Array: new Set(["from", "of"]),
  Object: new Set(["entries", "fromEntries", "getOwnPropertyNames", "keys", "values"]),
}

/** Whether a function of this name may be taken for one of the language's that gives a new object. */
export function isTakenForGiving(name: string): boolean {
  return giving.has(name)
}

/** Methods and functions that may change what they are given, or what all have in common. */
const reaching: ReadonlySet<string> = new Set(
  "captureStackTrace config copy decode encodeInto getRandomValues grow".split(" "),
)

/** Whether a method of this name may change something else than what it is called of. */
export function isReaching(name: string): boolean {
  return reaching.has(name)
}

/** Methods that give what they are called of. */
const passingOn: ReadonlySet<string> = new Set(["copyWithin", "fill", "reverse", "sort"])

/** Whether a method of this name may change something. */
export function isChanging(name: string): boolean {
  return changing.has(name) || changingPart.test(name)
}

const collections: ReadonlySet<string> = new Set(
  "Array Map Set URL URLSearchParams WeakMap WeakSet".split(" "),
)

/** Whether an expression gives an object that nothing else has. */
export function isNewObject(given: Node): boolean {
  const node = bare(given)
  if (node.type === "ArrayExpression" || node.type === "ObjectExpression") return true
  if (node.type === "NewExpression")
    return node.callee.type === "Identifier" && collections.has(node.callee.name)
  return node.type === "CallExpression" && isGiving(node)
}

function isGiving({ callee }: CallExpression): boolean {
  const inner = bare(callee)
  if (inner.type !== "MemberExpression") return false
  const name = nameOf(inner)
  if (name === undefined) return false
  if (passingOn.has(name)) return isNewObject(inner.object)
  return giving.has(name) || isMaking(name, inner.object)
}

function isMaking(name: string, object: Node): boolean {
  return object.type === "Identifier" && making[object.name]?.has(name) === true
}

/** Whether an expression gives what can be passed through once. */
export function isIteration(node: Node): boolean {
  if (node.type !== "CallExpression") return false
  const callee = bare(node.callee)
  if (callee.type !== "MemberExpression") return false
  if (isFunctionOf("Iterator", callee) || isIteration(bare(callee.object))) return true
  return iterating.has(nameOf(callee) ?? "") && !isFunctionOf("Object", callee)
}

/** Whether a method is one of a global object's, by the object's name. */
export function isFunctionOf(name: string, { object }: MemberExpression): boolean {
  return object.type === "Identifier" && object.name === name
}

/** Whether a regular expression is asked that keeps no place where it goes on. */
export function isSearchedOnce(callee: MemberExpression): boolean {
  const object = bare(callee.object)
  return (
    ["exec", "test"].includes(nameOf(callee) ?? "") &&
    object.type === "Literal" &&
    "regex" in object &&
    !/[gy]/.test(object.regex.flags)
  )
}
