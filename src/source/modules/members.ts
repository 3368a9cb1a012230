/**
 * Members of what is written in a file, by the text alone: through functions, calls and constants of
 * the same file, as far as these are written out.
 */
import type {
  CallExpression,
  Expression,
  FunctionBody,
  Node,
  ObjectProperty,
  ObjectPropertyKind,
} from "oxc-parser"
import { constructors } from "../../disko/types/constructors.ts"
import { groupedBy } from "../../grouped.ts"
import type { PathSegment, Place } from "../../problems/problem.ts"
import { placeInSource } from "../../problems/source-text.ts"
import { keptFor } from "../../remembered.ts"
import { isWrapper } from "./expressions.ts"
import { type Syntax, nameOfCalled } from "./syntax.ts"

/** Something in the syntax of a file. */
export interface Point {
  readonly syntax: Syntax
  readonly node: Node
}

/** Where a point starts. */
export function placeOfPoint({ syntax: { source }, node: { start } }: Point): Place {
  return placeInSource(start, source)
}

/** What may give a literal its member: what is written there by its name, or what is spread into it. */
export type Candidate =
  | { readonly kind: "member"; readonly name: Node; readonly value: Node }
  | {
      readonly kind: "spread"
      /** Which of the literal's spreads it is. */
      readonly index: number
      readonly argument: Node
      /** The member's name in what is spread. */
      readonly segment: PathSegment
      /** Whether it cannot be from anything else. */
      readonly isSure: boolean
    }

/**
 * What may give a member to a literal, whatever wins first. How long the lists are that are spread into
 * a list has to be told.
 */
export function candidatesIn(
  node: Node,
  segment: PathSegment,
  lengths: readonly (number | undefined)[] = [],
): readonly Candidate[] {
  if (node.type === "ObjectExpression") return candidatesInObject(node.properties, String(segment))
  if (node.type === "ArrayExpression")
    return candidatesInList(node.elements, Number(segment), lengths)
  return []
}

function candidatesInObject(
  properties: readonly ObjectPropertyKind[],
  name: string,
): readonly Candidate[] {
  const { named, spreads } = propertiesByName(properties)
  const written = [...(named.get(name) ?? []), ...spreads.keys()]
    .toSorted((left, right) => right.start - left.start)
    .map((each): Candidate => {
      if (each.type === "Property")
        return { kind: "member", name: each.computed ? each : each.key, value: each.value }
      const index = spreads.get(each) ?? 0
      return { kind: "spread", index, argument: each.argument, segment: name, isSure: false }
    })
  // a name that is computed may be any
  const computed = (named.get(undefined) ?? []).map((each): Candidate => ({
    kind: "member",
    name: each,
    value: each.value,
  }))
  // of two that give it, the last one counts
  return [...written, ...computed.toReversed()]
}

/** The properties of a literal by their names, as far as these are written, and what is spread into it with its number, found once: some have thousands. */
const propertiesByName = keptFor((properties: readonly ObjectPropertyKind[]) => ({
  named: groupedBy(
    properties.filter((each) => each.type === "Property"),
    nameOf,
  ),
  spreads: new Map(
    properties.filter((each) => each.type === "SpreadElement").map((each, index) => [each, index]),
  ),
}))

/** The name of a property; nothing where it is computed. */
function nameOf({ key, computed }: ObjectProperty): string | undefined {
  if (key.type === "Literal") return String(key.value)
  return key.type === "Identifier" && !computed ? key.name : undefined
}

function candidatesInList(
  elements: readonly (Node | null)[],
  position: number,
  lengths: readonly (number | undefined)[],
): readonly Candidate[] {
  let left = position
  let index = 0
  for (const each of elements) {
    const isSpread = each?.type === "SpreadElement"
    const length = isSpread ? lengths[index] : 1
    if (length === undefined) return []
    if (left < length && each !== null)
      return isSpread
        ? [{ kind: "spread", index, argument: each.argument, segment: left, isSure: true }]
        : [{ kind: "member", name: each, value: each }]
    left -= length
    if (isSpread) index += 1
  }
  return []
}

/** A member: where its name (or the element) stands, and its value. */
export interface WrittenMember {
  readonly name: Point
  readonly value: Point
}

/** The member of what is written at a point. */
export function writtenMember(
  { syntax, node }: Point,
  segment: PathSegment,
): WrittenMember | undefined {
  const container = containerOf({ syntax, node }, segment)
  const at = (found: Node): Point => ({ syntax, node: found })
  if (container.type === "CallExpression") {
    const [first] = container.arguments
    return first && { name: at(first), value: at(first) }
  }
  for (const each of candidatesIn(container, segment)) {
    if (each.kind === "member") return { name: at(each.name), value: at(each.value) }
    const inner = writtenMember(at(each.argument), each.segment)
    if (inner !== undefined) return inner
  }
  return undefined
}

/**
 * The expression that has a member: through functions, calls such as `mkIf(…)`, and constants. It is
 * a call where the member is its first argument.
 */
function containerOf({ syntax, node }: Point, segment: PathSegment): Node {
  const seen = new Set<Node>()
  let at = node
  for (;;) {
    if (at.type === "CallExpression" && optionOfFirst(at) === segment) return at
    const next = stepTowardsValue(at, syntax)
    if (next === undefined || seen.has(next)) return at
    seen.add(next)
    at = next
  }
}

/** The option that is a constructor's first argument, before an object of the others. */
function optionOfFirst({ callee }: CallExpression): string | undefined {
  const name = callee.type === "Identifier" ? callee.name : undefined
  return constructors.find((each) => each.name === name)?.first
}

/** The argument of a call that is the value, or has its members. */
function argumentOf(call: CallExpression): Node | undefined {
  const { callee, arguments: given } = call
  if (callee.type === "Identifier" && callee.name === "accept") return given[0]
  return optionOfFirst(call) === undefined ? given.at(-1) : given[1]
}

function stepTowardsValue(node: Node, { constants }: Syntax): Node | undefined {
  if (isWrapper(node)) return node.expression
  if (node.type === "CallExpression") return argumentOf(node)
  if (node.type === "Identifier") return constants.get(node.name)
  if (node.type !== "ArrowFunctionExpression" && node.type !== "FunctionExpression")
    return undefined
  return node.body === null ? undefined : returnedBy(node.body)
}

function returnedBy(body: FunctionBody | Expression): Node | undefined {
  if (body.type !== "BlockStatement") return body
  const statement = body.body.findLast((each) => each.type === "ReturnStatement")
  return statement?.type === "ReturnStatement" ? (statement.argument ?? undefined) : undefined
}

/** What is given to the call that is named at a place; where there is none, as in a file that was run by others, to those of its line. */
export function argumentsAt(syntax: Syntax, { line, column }: Place): readonly Point[] {
  const calls = syntax.calls
    .map((call) => ({ call, ...placeInSource(nameOfCalled(call.callee).start, syntax.source) }))
    .filter((each) => each.line === line)
  const exact = calls.filter((each) => each.column === column)
  return (exact.length > 0 ? exact : calls).flatMap(({ call }) =>
    call.arguments.map((node) => ({ syntax, node })),
  )
}
