/** Guards of what functions are given that decide by it, or take it for a value. */
import { isBuiltin } from "node:module"
import type {
  Argument,
  CallExpression,
  Expression,
  MemberExpression,
  Node,
  VisitorObject,
} from "oxc-parser"
import { isOperator } from "../../nix/values/operators-of-typescript.ts"
import {
  bare,
  hasChain,
  isPlain,
  isRepeatable,
  isSpread,
  nameOf,
  resultsOf,
  rootOf,
} from "./expressions.ts"
import type { GuardWriter } from "./guard-writer.ts"
import { names } from "./names.ts"

const deciders: ReadonlySet<string> = new Set([
  "filter",
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
  "some",
  "every",
  "sort",
  "toSorted",
])
const searches: ReadonlySet<string> = new Set(["includes", "indexOf", "lastIndexOf", "flat"])
const converters: ReadonlySet<string> = new Set(["Boolean", "String", "Number", "BigInt"])

/** Where a name comes from that is imported: what is nixgen's looks at its arguments itself. */
type Origin = "node" | "definitions"

/** Visits the calls of a file. */
export function callGuards(write: GuardWriter): VisitorObject {
  const importedFrom = new Map<string | undefined, Origin>()
  const afterCall = ({ callee }: { readonly callee: Node }) => {
    if (isOfMessage(callee)) write.inMessage(-1)
  }
  return {
    "NewExpression:exit": afterCall,
    "CallExpression:exit": afterCall,
    ImportDeclaration({ source, specifiers }) {
      const from = originOf(source.value)
      if (from !== undefined) for (const { local } of specifiers) importedFrom.set(local.name, from)
    },
    NewExpression({ callee, arguments: given }) {
      if (isOfMessage(callee)) write.inMessage(1)
      if (callee.type !== "Identifier") return
      if ((callee.name === "Set" || callee.name === "Map") && given.length === 1)
        argument(given[0], (node) => write.call("keys", node, JSON.stringify(callee.name)))
      givenTo(write, importedFrom.get(rootOf(callee)), callee, given)
    },
    CallExpression(call) {
      const { callee, arguments: given, optional } = call
      if (isOfMessage(callee)) write.inMessage(1)
      for (const each of given) if (isSpread(each)) write.operand(each.argument, "arguments")
      const called = bare(callee)
      if (called.type === "Identifier") {
        if (optional) write.operand(callee, "?.")
        if (called.name === "structuredClone")
          argument(given[0], (node) => write.call("copied", node, '"structuredClone"'))
      }
      const meant = borrowed(called, given) ?? { callee, given }
      // `Object.prototype.toString.call(it)` asks what it is, and makes no text of it
      const own = memberOf(called)
      if (own !== undefined && nameOf(own) === "bind") bound(write, call, own.object)
      if (own !== undefined && nameOf(own) === "toString") textOf(write, "spelled", own.object)
      const { object = memberOf(meant.callee)?.object } = meant
      const name = nameOfMember(meant.callee)
      if (name !== undefined && object !== undefined) method(write, name, object, meant.given)
      givenTo(write, importedFrom.get(rootOf(callee)), meant.callee, meant.given)
    },
  }
}

/** Whether what is called makes an error, or writes to the terminal. */
function isOfMessage(callee: Node): boolean {
  const inner = bare(callee)
  return inner.type === "Identifier" ? inner.name.endsWith("Error") : rootOf(inner) === "console"
}

/** What is called with what: the object too, where that is given and does not stand before the name. */
interface Called {
  readonly callee: Node
  readonly object?: Node
  readonly given: readonly Argument[]
}

/** The call that is meant by `callee.call(object, …given)`, or later by `bind`, and by `callee.apply(object, [...given])`. */
function borrowed(called: Node, [object, ...others]: readonly Argument[]): Called | undefined {
  const name = nameOfMember(called)
  const callee = memberOf(called)?.object
  if (callee === undefined || object === undefined || isSpread(object)) return undefined
  if (name === "call" || name === "bind") return { callee, object, given: others }
  const [list] = others
  if (name !== "apply" || list?.type !== "ArrayExpression") return undefined
  const given = list.elements.flatMap((each) => each ?? [])
  return { callee, object, given }
}

function memberOf(node: Node): MemberExpression | undefined {
  const inner = bare(node)
  return inner.type === "MemberExpression" ? inner : undefined
}

function nameOfMember(node: Node): string | undefined {
  const member = memberOf(node)
  return member && nameOf(member)
}

/** Has it noted of a bound function which one it calls, and how many arguments that has already. */
function bound(write: GuardWriter, node: CallExpression, object: Node): void {
  if (!mayBeHeld(object) || node.arguments.some(isSpread)) return
  const count = Math.max(node.arguments.length - 1, 0)
  const slot = write.unique()
  // what is around another guard is written before it
  write.wrap(node, `${names.guards}.bound(`, `, ${names.guards}.holds[${slot}], ${count})`)
  write.wrap(object, `${names.guards}.held(${slot}, `, ")")
}

/** What a method decides by, beside what it is given itself. */
function method(
  write: GuardWriter,
  name: string,
  object: Node,
  [first, second]: readonly Argument[],
): void {
  if (deciders.has(name) && isOperator(name))
    argument(first, (node) => write.call("decider", node, JSON.stringify(name)))
  else if (name === "flatMap") argument(first, (node) => write.call("decider", node, '"flat"'))
  else if (searches.has(name) && isOperator(name)) {
    if (mayBeHeld(object)) write.call("searched", object, JSON.stringify(name))
  } else if (name === "join") textOf(write, "joined", object)
  else if (object.type === "Identifier" && name === "groupBy")
    argument(second, (node) => write.call("decider", node, '"groupBy"'))
  else if (object.type === "Identifier" && object.name === "JSON" && name === "stringify") {
    argument(first, (node) => write.call("copied", node, '"JSON.stringify"'))
    argument(second, (node) => write.call("decider", node, '"JSON.stringify"'))
  }
}

/** Looks at what a method makes text of. */
function textOf(write: GuardWriter, guard: "joined" | "spelled", object: Node): void {
  if (mayBeHeld(object) && !write.isInMessage()) write.call(guard, object)
}

/** Whether a guard may stand around what has a method: around `a?.b`, the rest of the chain would not end early. */
function mayBeHeld(object: Node): boolean {
  return !["Literal", "Super"].includes(bare(object).type) && !hasChain(object)
}

/** What a function is given that may be one of JavaScript's own. */
function givenTo(
  write: GuardWriter,
  origin: Origin | undefined,
  callee: Node,
  all: readonly Argument[],
): void {
  if (origin === "definitions") return
  const guarded = all.map((each) => (isSpread(each) ? [] : resultsOf(each).filter(mayDecide)))
  if (origin === "node") {
    for (const each of guarded.flat()) write.call("operand", each, '"node"')
  } else if (guarded.some((each) => each.length > 0)) {
    const read = reading(write, callee)
    if (read === undefined) return
    guarded.forEach((nodes, index) => {
      for (const each of nodes) argumentOf(write, each, read, index)
    })
  }
}

function argumentOf(write: GuardWriter, node: Node, read: string, index: number): void {
  // a function that is given to others may be called by them
  if (node.type === "Identifier" && converters.has(node.name))
    write.call("decider", node, JSON.stringify(node.name))
  else write.call(write.isInMessage() ? "given" : "writtenBy", node, read, String(index))
}

/** The code that reads once more what is called. */
function reading(write: GuardWriter, callee: Node): string | undefined {
  const inner = bare(callee)
  if (isRepeatable(inner)) return write.text.original.slice(inner.start, inner.end)
  if (inner.type === "Super" || inner.type === "ChainExpression" || hasChain(inner))
    return undefined
  if (inner.type !== "MemberExpression") return held(write, callee)
  if (inner.optional) return undefined
  const { object, property, computed } = inner
  if (object.type === "Super" || hasChain(object)) return undefined
  const read = held(write, object)
  // as its arguments are made, the call may have been reached again, of what has no members
  if (computed) return `${read}?.[${held(write, property)}]`
  return `${read}?.${write.text.original.slice(property.start, property.end)}`
}

/** Has the value of a node kept as it is read, and gives the code that reads what was kept. */
function held(write: GuardWriter, node: Node): string {
  const slot = write.unique()
  write.wrap(node, `${names.guards}.held(${slot}, `, ")")
  return `${names.guards}.holds[${slot}]`
}

function mayDecide(node: Node): boolean {
  return !isPlain(node)
}

function originOf(specifier: string): Origin | undefined {
  if (/^(nixgen|zod)(\/|$)/.test(specifier)) return "definitions"
  return isBuiltin(specifier) && !/^(node:)?util$/.test(specifier) ? "node" : undefined
}

function argument(node: Argument | undefined, guard: (node: Expression) => void): void {
  if (node !== undefined && !isSpread(node)) guard(node)
}
