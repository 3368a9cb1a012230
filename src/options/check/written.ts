/** What values are made of, as far as that is written out: the elements of lists, the attributes of sets, the branches of choices. */
import { appendAll } from "../../append.ts"
import type {
  Apply,
  AttributeSet,
  Binding,
  Definition,
  Inherit,
  Node,
} from "../../nix/syntax/ast.ts"
import { attributeSet, identifier, list, select } from "../../nix/syntax/construct.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { brands } from "../../nix/values/brands.ts"
import { knownValue } from "../../nix/values/known.ts"
import { propertyOf } from "../../nix/values/property-calls.ts"
import { nodeOf } from "../../nix/values/values.ts"
import { bindsKnownNames, bodyInSameScope, operationOf } from "./bodies.ts"
import { knownFunction } from "./known-functions.ts"
import { literalKind } from "./result-kind.ts"

/** What a list is put together from. */
export interface ListParts {
  /** The elements that are written out. */
  readonly elements: readonly unknown[]
  /** Lists whose elements are all those of others, or some. */
  readonly lists: readonly unknown[]
}

/** The parts of a list, as far as they are written out in Nix. */
export function writtenList(value: unknown): ListParts {
  const elements: unknown[] = []
  const lists: unknown[] = []
  const todo = [operationOf(value)]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const node = bodyInSameScope(next)
    if (node.kind === "list") for (const item of node.items) elements.push(writtenValue(item))
    else if (node.kind === "apply") {
      todo.push(...listsIn(node))
      lists.push({ [brands.node]: node })
    } else if (node.kind === "binary" && node.operator.text === "++")
      todo.push(node.right, node.left)
    else if (node.kind === "select") lists.push({ [brands.node]: node })
  }
  return { elements, lists }
}

/** How many elements a list may have. */
export interface Lengths {
  readonly least: number
  readonly most: number
}

/** How many elements a list has, as far as that is written out, be it in TypeScript or in Nix. */
export function lengthsOf(value: unknown): Lengths {
  if (Array.isArray(value)) return { least: value.length, most: value.length }
  let [least, most] = [0, 0]
  const todo = [{ node: operationOf(value), isWhole: true }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { isWhole } = next
    const node = next.node && bodyInSameScope(next.node)
    const parts = node && partsOf(node)
    if (node?.kind === "list") {
      least += isWhole ? node.items.length : 0
      most += node.items.length
    } else if (parts === undefined) most = Infinity
    else
      for (const each of parts.lists) todo.push({ node: each, isWhole: isWhole && parts.areWhole })
  }
  return { least, most }
}

/** The lists that one is made of, and whether it has all of their elements; undefined where more may be in it. */
function partsOf(node: Node) {
  if (node.kind === "binary" && node.operator.text === "++")
    return { lists: [node.left, node.right], areWhole: true }
  if (node.kind !== "apply") return undefined
  const { known = "" } = knownFunction(node.function) ?? {}
  const lists = known === "lib.flatten" ? [] : listsIn(node)
  return lists.length === 0
    ? undefined
    : { lists, areWhole: known === "lib.singleton" || joining.has(known) }
}

/** The lists whose elements are those, or among those, of the list that a function gives. */
function listsIn({ function: called, arguments: given }: Apply): readonly Node[] {
  const { known = "", takes = [] } = knownFunction(called) ?? {}
  const last = given.at(takes.length - 1)
  if (last === undefined || given.length !== takes.length) return []
  if (wrapping.has(known)) return [list([last])]
  if (joining.has(known)) return writtenItems(last)
  if (known === "lib.flatten") return [list(leavesOf(last).filter(literalKind))]
  return shortening.has(known) ? [last] : []
}

/** The elements of a list that is written out; none of all else. */
export function writtenItems(node: Node): readonly Node[] {
  const inner = withoutParentheses(node)
  return inner.kind === "list" ? inner.items : []
}

/** What stands in lists in a list; what is no literal may be one more. */
function leavesOf(node: Node): readonly Node[] {
  const inner = withoutParentheses(node)
  return inner.kind === "list" ? inner.items.flatMap(leavesOf) : [inner]
}

/** What gives a list of its last argument, and what one of elements of that. */
const wrapping: ReadonlySet<string> = new Set(["lib.optional", "lib.singleton"])
const joining: ReadonlySet<string> = new Set(["lib.concatLists", "builtins.concatLists"])
const shortening: ReadonlySet<string> = new Set(
  "optionals unique reverseList tail init take drop".split(" ").map((name) => `lib.${name}`),
)

/** The attributes that are written out in a set, or in sets that are merged: of those the last of each name. */
export function writtenMembers(value: unknown): readonly (readonly [string, unknown])[] {
  const members: (readonly [string, unknown])[] = []
  const todo = [operationOf(value)]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const node = bodyInSameScope(next)
    if (node.kind === "binary" && node.operator.text === "//") todo.push(node.left, node.right)
    else if (node.kind === "apply" && isMergeOfSets(node)) appendAll(todo, node.arguments)
    else if (node.kind === "apply" && givesItsSet(node)) todo.push(node.arguments.at(-1))
    else {
      const bound = node.kind === "apply" ? pairsIn(node) : boundIn(node)
      // of what else is merged it is not known which names it has
      if (bound === undefined) break
      const later = new Set(members.map(([name]) => name))
      appendAll(
        members,
        bound.filter(([name]) => !later.has(name)),
      )
    }
  }
  return members
}

type Bound = readonly (readonly [string, unknown])[]

function boundIn(node: Node): Bound | undefined {
  return node.kind === "attributeSet" && !isOtherInside(node)
    ? node.bindings.flatMap(boundBy)
    : undefined
}

/** The attributes that `lib.listToAttrs` makes of names and values, where all of the names are written out: the first of each. */
function pairsIn({ function: called, arguments: given }: Apply): Bound | undefined {
  const [pairs] = given
  if (pairs === undefined || !ofPairs.has(knownFunction(called)?.known ?? "")) return undefined
  const written = withoutParentheses(pairs)
  const bound = written.kind === "list" ? written.items.map(pairOf) : [undefined]
  return bound.includes(undefined)
    ? undefined
    : [...new Map(bound.flatMap((pair) => (pair ? [pair] : [])).toReversed())].toReversed()
}

const ofPairs: ReadonlySet<string> = new Set(["lib.listToAttrs", "builtins.listToAttrs"])

function pairOf(item: Node): readonly [string, unknown] | undefined {
  const pair = withoutParentheses(item)
  const isCall =
    pair.kind === "apply" && knownFunction(pair.function)?.known === "lib.nameValuePair"
  const { name, value }: Readonly<Record<string, unknown>> = isCall
    ? { name: writtenNode(pair.arguments[0]), value: writtenNode(pair.arguments[1]) }
    : Object.fromEntries(plainMembers({ [brands.node]: pair }) ?? [])
  const node = nodeOf(name)
  const text = node && knownValue(node, () => undefined)
  return typeof text === "string" && value !== undefined ? [text, value] : undefined
}

function writtenNode(node: Node | undefined): unknown {
  return node && writtenValue(node)
}

/** The attributes of a set that is written in Nix with nothing but names; undefined of all else. */
export function plainMembers(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  const node = nodeOf(value)
  if (node?.kind !== "attributeSet" || node.keyword !== undefined) return undefined
  const members = node.bindings.map(boundBy)
  return members.some((bound) => bound.length === 0) ? undefined : members.flat()
}

/** Whether what stands in a set may mean something else there than around it. */
function isOtherInside({ keyword, bindings }: AttributeSet): boolean {
  return keyword !== undefined && (keyword.text !== "rec" || bindsKnownNames(bindings))
}

/** Whether a call gives the two sets that it is given as one. */
function isMergeOfSets({ function: called, arguments: given }: Apply): boolean {
  return given.length === 2 && knownFunction(called)?.known === "lib.recursiveUpdate"
}

/** Whether a call gives the set that it is given, or none. */
function givesItsSet({ function: called, arguments: given }: Apply): boolean {
  return given.length === 2 && knownFunction(called)?.known === "lib.optionalAttrs"
}

/** What the attributes of a binding are bound to, of those that have a name: `a.b = 1;` is a set in `a`. */
function boundBy(binding: Binding): readonly (readonly [string, unknown])[] {
  if (binding.kind === "inherit")
    return binding.names
      .flatMap(staticName)
      .map((name) => [name, inherited(binding, name)] as const)
  const [first, ...further] = binding.path
  const [name] = first === undefined ? [] : staticName(first.name)
  if (name === undefined) return []
  return [[name, further.length === 0 ? writtenValue(binding.value) : within(binding, further)]]
}

function inherited({ from }: Inherit, name: string): unknown {
  return { [brands.node]: from === undefined ? identifier(name) : select(from, [name]) }
}

/** The set that the further names of a path stand in. */
function within(binding: Definition, path: Definition["path"]): unknown {
  return { [brands.node]: attributeSet([{ ...binding, path }]) }
}

/**
 * The values that an expression may have, where they are written out: a selection and what it gives where
 * it finds nothing, both branches of a choice, what a property of the library is about.
 */
export function writtenAlternatives(value: unknown): readonly unknown[] | undefined {
  const around = nodeOf(value)
  const node = operationOf(value)
  if (around !== undefined && node !== undefined && withoutParentheses(around) !== node)
    return [writtenValue(node)]
  if (node?.kind === "if") return [node.consequence, node.alternative].map(writtenValue)
  if (node?.kind === "apply") return definitionsOf(node)
  if (node?.kind !== "select" || node.fallback === undefined) return undefined
  const { fallback, ...selection } = node
  return [{ [brands.node]: selection }, writtenValue(fallback.expression)]
}

/** The definitions in a property that is written in Nix, such as `lib.mkIf condition { … }`. */
function definitionsOf(call: Apply): readonly unknown[] | undefined {
  const says = propertyOf(call)
  const last = call.arguments.at(-1)
  if (says === undefined || last === undefined) return undefined
  return says === "several" ? writtenList({ [brands.node]: last }).elements : [writtenValue(last)]
}

/** A literal as TypeScript would have it, and anything else as the expression that it is. */
function writtenValue(node: Node): unknown {
  const known = node.kind === "string" ? undefined : knownValue(node, () => undefined)
  return known === undefined ? { [brands.node]: node } : known
}
