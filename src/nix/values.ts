/**
 * TypeScript values as Nix expressions (Nix manual, "Data Types"): `null`, booleans, numbers,
 * strings, arrays and plain objects, with expressions and properties anywhere among them. What Nix
 * cannot hold is collected, with its path, and thrown together.
 */
import { isDeepStrictEqual } from "node:util"
import { callSite } from "../call-site.ts"
import { ProblemError, type PathSegment, type Problem, within } from "../problem.ts"
import type { Binding, Identifier, Node } from "./ast.ts"
import { brands } from "./brands.ts"
import * as construct from "./construct.ts"
import { isIdentifier } from "./escape.ts"
import { freeOccurrences } from "./scope.ts"

/** What the values may refer to. */
export interface ValueOptions {
  /** Gives the expression for an object that is no Nix value by itself, such as a file. */
  readonly resolve?: (value: object) => Node | undefined
  /** The scopes whose references hold where the value will stand; `"any"` leaves that open. */
  readonly scopes?: ReadonlySet<symbol> | "any"
}

/** The state of one conversion: where it is, what it is inside of, and what it found wrong. */
interface Conversion extends ValueOptions {
  readonly path: readonly PathSegment[]
  readonly around: readonly object[]
  readonly problems: Problem[]
}

/** The expression for a value. Throws a `ProblemError` with everything that Nix cannot hold. */
export function toNix(value: unknown, options: ValueOptions = {}): Node {
  return converting(options, (conversion) => convert(value, conversion))
}

/**
 * The expression for what a function is given that makes expressions. What Nix cannot hold is told
 * where that function is called.
 */
export function argumentNode(value: unknown): Node {
  try {
    return toNix(value, { scopes: "any" })
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw new ProblemError(within(error.problems, { place: callSite() }))
  }
}

/**
 * The bindings for the members of an object. A set with a single member gives a longer attribute
 * path, `services.openssh.enable = true;`, and one with several gives braces.
 */
export function toBindings(value: object, options: ValueOptions = {}): Binding[] {
  return converting(options, (conversion) => convertMembers(value, inside(value, conversion)))
}

/** The syntax tree that an expression or a property carries. */
export function nodeOf(value: unknown): Node | undefined {
  const holds = (typeof value === "object" && value !== null) || typeof value === "function"
  return holds && brands.node in value ? (value[brands.node] as Node) : undefined
}

function converting<T>(options: ValueOptions, run: (conversion: Conversion) => T): T {
  const problems: Problem[] = []
  const result = run({ ...options, path: [], around: [], problems })
  if (problems.length > 0) throw new ProblemError(problems)
  return result
}

function convert(value: unknown, conversion: Conversion): Node {
  const expression = nodeOf(value)
  if (expression !== undefined) return inScope(expression, conversion)
  switch (typeof value) {
    case "boolean":
      return construct.identifier(String(value))
    case "number":
      return convertNumber(value, conversion)
    case "bigint":
      return convertInteger(value, conversion)
    case "string":
      return convertString(value, conversion)
    case "object":
      return value === null ? construct.identifier("null") : convertObject(value, conversion)
    case "function":
      return refuse("a function", "a Nix function is written nix`argument: …`", conversion)
    case "symbol":
      return refuse(
        "a symbol",
        "its values are null, booleans, numbers, text, lists, sets",
        conversion,
      )
    case "undefined":
    default:
      return refuse("undefined", "write null, or leave the member out", conversion)
  }
}

function convertNumber(value: number, conversion: Conversion): Node {
  if (!Number.isFinite(value))
    return refuse(String(value), "Nix has finite numbers only", conversion)
  return Number.isInteger(value)
    ? convertInteger(BigInt(value), conversion)
    : construct.float(value)
}

function convertInteger(value: bigint, conversion: Conversion): Node {
  if (BigInt.asIntN(64, value) === value) return construct.integer(value)
  const hint = "its integers have 64 bits, from -2^63 to 2^63 - 1; a string can hold more digits"
  return refuse(`the integer ${value}`, hint, conversion)
}

function convertString(value: string, conversion: Conversion): Node {
  const wrong = unfitText(value)
  if (wrong !== undefined) return refuse(wrong, "its strings are UTF-8 text", conversion)
  return construct.text(value)
}

/** What keeps a text from being a Nix string. */
function unfitText(text: string): string | undefined {
  if (text.includes("\0")) return "a string with a NUL character"
  return /\p{Surrogate}/u.test(text)
    ? "a string with half a character (a lone surrogate)"
    : undefined
}

function convertObject(value: object, conversion: Conversion): Node {
  const resolved = conversion.resolve?.(value)
  if (resolved !== undefined) return inScope(resolved, conversion)
  if (conversion.around.includes(value)) {
    return refuse("an object that contains itself", "Nix values are trees", conversion)
  }
  const inner = inside(value, conversion)
  if (Array.isArray(value)) return convertArray(value, inner)
  if (isPlain(value)) return construct.attributeSet(convertMembers(value, inner))
  return refuse(`an object of class ${className(value)}`, "give it as a plain object", conversion)
}

function convertArray(values: readonly unknown[], conversion: Conversion): Node {
  const items = values.flatMap((item, index) =>
    item === undefined ? [] : convert(item, below(index, conversion)),
  )
  return construct.list(items)
}

function convertMembers(value: object, conversion: Conversion): Binding[] {
  if (Object.getOwnPropertySymbols(value).length > 0) {
    refuse("a member named by a symbol", "name members by strings", conversion)
  }
  const bindings: Binding[] = []
  for (const [name, member] of members(value)) {
    const next = convertMember([name], member, below(name, conversion))
    const both = joinInherited(bindings.at(-1), next)
    if (both === undefined) bindings.push(next)
    else bindings.splice(-1, 1, both)
  }
  return bindings
}

/** Names that are inherited one after the other from the same set are inherited at once. */
function joinInherited(before: Binding | undefined, binding: Binding): Binding | undefined {
  if (before?.kind !== "inherit" || binding.kind !== "inherit") return undefined
  if (!isDeepStrictEqual(before.from, binding.from)) return undefined
  return { ...before, names: [...before.names, ...binding.names] }
}

/** One binding: as long as there is a single member further down, the path grows by its name. */
function convertMember(path: readonly string[], value: unknown, conversion: Conversion): Binding {
  checkName(path.at(-1) ?? "", conversion)
  const only = onlyMember(value, conversion)
  if (only === undefined) {
    const definition = convert(value, conversion)
    return inherited(path, definition) ?? construct.binding(path, definition)
  }
  const [name, member] = only
  return convertMember([...path, name], member, below(name, inside(Object(value), conversion)))
}

/** `inherit name;` for a name that is defined as itself, `inherit (set) name;` as a set's attribute. */
function inherited(path: readonly string[], value: Node): Binding | undefined {
  const [name = ""] = path
  if (path.length > 1 || !isIdentifier(name)) return undefined
  if (value.kind === "identifier" && value.name.text === name) return construct.inherit([name])
  if (value.kind !== "select" || value.fallback !== undefined) return undefined
  const last = value.path.at(-1)?.name
  if (last?.kind !== "identifier" || last.name.text !== name) return undefined
  const inner = value.path.slice(0, -1)
  const set = inner.length === 0 ? value.expression : { ...value, path: inner }
  return construct.inherit([name], set)
}

/** The single member of a value that is converted member by member. */
function onlyMember(value: unknown, conversion: Conversion): [string, unknown] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined
  const opaque = nodeOf(value) !== undefined || conversion.resolve?.(value) !== undefined
  if (opaque || !isPlain(value) || Object.getOwnPropertySymbols(value).length > 0) return undefined
  if (conversion.around.includes(value)) return undefined
  const [first, second] = members(value)
  return second === undefined ? first : undefined
}

function members(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined)
}

function checkName(name: string, conversion: Conversion): void {
  const wrong = unfitText(name)
  if (wrong !== undefined)
    refuse(`${wrong} as a name`, "attribute names are UTF-8 text", conversion)
}

/** Whether an object is made by `{}` or `Object.create(null)`, in this realm or another. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function className(value: object): string {
  return value.constructor.name
}

/** An expression whose references all hold where it will stand. */
function inScope(expression: Node, conversion: Conversion): Node {
  const foreign = freeOccurrences(expression).find(({ node }) => isForeign(node, conversion))
  if (foreign === undefined) return expression
  const hint = "pass what it stands for as a parameter of its own"
  return refuse(`the parameter ${foreign.name} outside of its definition`, hint, conversion)
}

function isForeign({ scope }: Identifier, { scopes }: Conversion): boolean {
  return scope !== undefined && scopes !== "any" && scopes?.has(scope) !== true
}

function inside(value: object, conversion: Conversion): Conversion {
  return { ...conversion, around: [...conversion.around, value] }
}

function below(segment: PathSegment, conversion: Conversion): Conversion {
  return { ...conversion, path: [...conversion.path, segment] }
}

/** Notes a problem, and gives something that can stand in the tree until it is thrown. */
function refuse(what: string, hint: string | undefined, { path, problems }: Conversion): Node {
  const message = `Nix cannot hold ${what}`
  problems.push({ code: "NG010", severity: "error", message, hint, path })
  return construct.identifier("null")
}
