/**
 * What is known of an expression without evaluating it: literals, texts with known parts, and
 * references whose values are given (Nix manual, "Literals" and "String interpolation").
 */
import { ofKind } from "../../of-kind.ts"
import type { Apply, Attribute, Identifier, IndentedString, Node, String } from "../syntax/ast.ts"
import { staticName } from "../syntax/scope.ts"
import { textParts } from "../syntax/string-parts.ts"
import { nodeOf } from "./values.ts"
import { propertyAt } from "../../holds-members.ts"

/** The value that a variable stands for, or `undefined` where that is not known. */
export type Lookup = (variable: Identifier) => unknown

/**
 * The value of an expression as `toNix` would take it: a plain value, or another expression. It is
 * `undefined` where the value is known to Nix only.
 */
export function knownValue(node: Node, lookup: Lookup): unknown {
  return ofKind(readers, node.kind)?.(node, lookup)
}

/** What can be known; everything else has to be evaluated. */
const readers: { readonly [N in Node as N["kind"]]?: (node: N, lookup: Lookup) => unknown } = {
  apply: appliedText,
  binary: ({ operator, left, right }, lookup) =>
    operator.text === "+" ? joined([left, right].map((each) => textOf(each, lookup))) : undefined,
  float: ({ literal }) => Number(literal.text),
  identifier: (node, lookup) =>
    node.scope === undefined && constants.has(node.name.text)
      ? constants.get(node.name.text)
      : lookup(node),
  indentedString: knownText,
  integer: ({ literal }) => Number(literal.text),
  parenthesized: ({ expression }, lookup) => knownValue(expression, lookup),
  select: ({ expression, path, fallback }, lookup) =>
    fallback === undefined ? selected(knownValue(expression, lookup), path) : undefined,
  string: knownText,
}

const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["null", null],
  ["true", true],
  ["false", false],
])

function selected(value: unknown, path: readonly Attribute[]): unknown {
  return path.reduce<unknown>((inner, { name }) => {
    const [key] = staticName(name)
    const isSet = typeof inner === "object" && inner !== null && nodeOf(inner) === undefined
    return isSet && key !== undefined && Object.hasOwn(inner, key)
      ? propertyAt(inner, key)
      : undefined
  }, value)
}

/** What `toString` gives of a text or a whole number. */
function appliedText(
  { function: called, arguments: given }: Apply,
  lookup: Lookup,
): string | undefined {
  const [value] = given
  if (value === undefined || given.length > 1 || !isToString(called)) return undefined
  const inner = knownValue(value, lookup)
  const node = nodeOf(inner)
  const known = node === undefined ? inner : knownValue(node, () => undefined)
  if (typeof known === "string") return known
  return Number.isInteger(known) ? String(known) : undefined
}

function isToString(called: Node): boolean {
  if (called.kind === "identifier")
    return called.scope === undefined && called.name.text === "toString"
  if (called.kind !== "select" || called.expression.kind !== "identifier") return false
  const names = called.path.flatMap(({ name }) => staticName(name))
  return called.expression.name.text === "builtins" && names.join(".") === "toString"
}

/** The text of a string, where every interpolation in it is a known text. */
function knownText(node: String | IndentedString, lookup: Lookup): string | undefined {
  return joined(
    textParts(node).map((part) =>
      typeof part === "string" ? part : textOf(part.expression, lookup),
    ),
  )
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join("")
}

function textOf(expression: Node, lookup: Lookup): string | undefined {
  const value = knownValue(expression, lookup)
  const node = nodeOf(value)
  const known = node === undefined ? value : knownValue(node, () => undefined)
  return typeof known === "string" ? known : undefined
}
