/**
 * TypeScript values as Nix expressions (Nix manual, "Data Types"): `null`, booleans, numbers,
 * strings, arrays and plain objects, with expressions and properties anywhere among them. What is
 * the user's was read before (`readValue`), and holds nothing else.
 */
import {
  type Location,
  type OriginOf,
  type Problem,
  ProblemError,
  pathTo,
  problem,
} from "../../problems/problem.ts"
import type { Binding, Identifier, Node } from "../syntax/ast.ts"
import { brands } from "./brands.ts"
import * as construct from "../syntax/construct.ts"
import { isIdentifier } from "../syntax/escape.ts"
import { freeOccurrences } from "../syntax/scope.ts"
import { holdsMembers, propertyAt } from "../../holds-members.ts"

/** What the values may refer to, and where they are from. */
export interface ValueOptions {
  /** The scopes whose references hold where the value will stand; `"any"` leaves that open. */
  readonly scopes?: ReadonlySet<symbol> | "any" | undefined
  /** Where what is in them was written. */
  readonly written?: OriginOf | undefined
}

/** The state of one conversion: where it is, and what it found wrong. */
interface Conversion extends ValueOptions {
  readonly at: Location | undefined
  readonly problems: Problem[]
}

/** The expression for a value. Throws a `ProblemError` with every parameter that does not hold there. */
export function toNix(value: unknown, options: ValueOptions = {}): Node {
  return converting(options, (conversion) => convert(value, conversion))
}

/**
 * The bindings for the members of an object. A set with a single member gives a longer attribute
 * path, `services.openssh.enable = true;`, and one with several gives braces.
 */
export function toBindings(value: object, options: ValueOptions = {}): Binding[] {
  return converting(options, (conversion) => convertMembers(value, conversion))
}

/** The syntax tree that an expression or a property carries. */
export function nodeOf(value: unknown): Node | undefined {
  if (!holdsMembers(value) || !(brands.node in value)) return undefined
  // some proxies say of themselves that they have everything
  const tree = value[brands.node] as Partial<Node> | undefined
  return typeof tree?.kind === "string" ? (tree as Node) : undefined
}

function converting<T>({ scopes, written }: ValueOptions, run: (conversion: Conversion) => T): T {
  const problems: Problem[] = []
  const result = run({ scopes, written, at: undefined, problems })
  if (problems.length > 0) throw new ProblemError(problems)
  return result
}

function convert(value: unknown, conversion: Conversion): Node {
  if (typeof value === "string") return construct.text(value)
  if (typeof value === "number" && !Number.isInteger(value)) return construct.float(value)
  if (typeof value === "number" || typeof value === "bigint") return construct.integer(value)
  if (typeof value === "boolean") return construct.identifier(String(value))
  const expression = nodeOf(value)
  if (expression !== undefined) return inScope(expression, conversion)
  if (Array.isArray(value))
    return construct.list(convertItems(value, conversion), writtenIn(conversion))
  return typeof value === "object" && value !== null
    ? construct.attributeSet(convertMembers(value, conversion))
    : construct.identifier("null")
}

function convertItems(values: readonly unknown[], conversion: Conversion): readonly Node[] {
  return values.map((item, index) => convert(item, below(index, conversion)))
}

function convertMembers(value: object, conversion: Conversion): Binding[] {
  const bindings: Binding[] = []
  const written = writtenIn(conversion)
  for (const [name, member] of members(value)) {
    const next = convertMember([name], member, below(name, conversion), written)
    const both = joinInherited(bindings.at(-1), next)
    if (both === undefined) bindings.push(next)
    else bindings.splice(-1, 1, both)
  }
  return bindings
}

/** Names that are inherited one after the other from the same set are inherited at once. */
function joinInherited(before: Binding | undefined, binding: Binding): Binding | undefined {
  if (before?.kind !== "inherit" || binding.kind !== "inherit") return undefined
  if (!isSame(before.from, binding.from)) return undefined
  return { ...before, names: [...before.names, ...binding.names] }
}

/** Whether two trees are the same, wherever in the user's files they were written. Takes any depth. */
function isSame(one: Node | undefined, other: Node | undefined): boolean {
  const todo: (readonly [unknown, unknown])[] = [[one, other]]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [left, right] = next
    if (left === right) continue
    if (typeof left !== "object" || typeof right !== "object" || !left || !right) return false
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
      if (key !== "written") todo.push([propertyAt(left, key), propertyAt(right, key)])
  }
  return true
}

/** One binding: as long as there is a single member further down, the path grows by its name. */
function convertMember(
  path: readonly string[],
  value: unknown,
  conversion: Conversion,
  written: OriginOf | undefined,
): Binding {
  const only = onlyMember(value)
  if (only === undefined) {
    const definition = convert(value, conversion)
    return inherited(path, definition, written) ?? construct.binding(path, definition, { written })
  }
  const [name, member] = only
  return convertMember([...path, name], member, below(name, conversion), written)
}

/** `inherit name;` for a name that is defined as itself, `inherit (set) name;` as a set's attribute. */
function inherited(
  path: readonly string[],
  value: Node,
  written: OriginOf | undefined,
): Binding | undefined {
  const [name = ""] = path
  if (path.length > 1 || !isIdentifier(name)) return undefined
  if (value.kind === "identifier" && value.name.text === name)
    return construct.inherit([value], undefined, { written })
  if (value.kind !== "select" || value.fallback !== undefined) return undefined
  const last = value.path.at(-1)?.name
  if (last?.kind !== "identifier" || last.name.text !== name) return undefined
  const inner = value.path.slice(0, -1)
  const set = inner.length === 0 ? value.expression : { ...value, path: inner }
  return construct.inherit([name], set, { written })
}

/** The single member of a value that is converted member by member. */
function onlyMember(value: unknown): [string, unknown] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined
  if (nodeOf(value) !== undefined) return undefined
  const [first, second] = members(value)
  return second === undefined ? first : undefined
}

function members(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined)
}

/** Whether an object is made by `{}` or `Object.create(null)`, in this realm or another. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** An expression whose references all hold where it will stand. */
function inScope(expression: Node, conversion: Conversion): Node {
  const { scopes, at, problems } = conversion
  if (scopes === "any") return expression
  const foreign = freeOccurrences(expression).find(({ node }) => isForeign(node, scopes))
  if (foreign === undefined) return expression
  const message = `Nix cannot hold the parameter ${foreign.name} outside of its definition`
  const hint = "pass what it stands for as a parameter of its own"
  problems.push(problem("NG010", { message, hint, path: pathTo(at) }))
  return construct.identifier("null")
}

function isForeign({ scope }: Identifier, scopes: ReadonlySet<symbol> | undefined): boolean {
  return scope !== undefined && scopes?.has(scope) !== true
}

/** Where what is in the value was written that is being converted. */
function writtenIn({ written, at }: Conversion): OriginOf | undefined {
  if (written === undefined || at === undefined) return written
  return (path) => written([...pathTo(at), ...path])
}

function below(
  segment: string | number,
  { scopes, written, at, problems }: Conversion,
): Conversion {
  return { scopes, written, at: { segment, above: at }, problems }
}
