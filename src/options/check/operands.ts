/**
 * Operands of Nix's operators whose values are of another kind than the operator takes (Nix manual,
 * "Operators"), and what a text cannot hold (Nix manual, "String interpolation"): what Nix would end
 * with an error for, as far as it is known without evaluating it.
 */
import { ofKind } from "../../of-kind.ts"
import type { Binary, Node, StringPart } from "../../nix/syntax/ast.ts"
import { type Scope, freeVariable, walk } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { brands } from "../../nix/values/brands.ts"
import type { OptionType } from "../tree/type.ts"
import { type Known, mayFit, typeRead } from "./reads.ts"
import { resultOf } from "./results.ts"

/** An operand that its operator does not take. */
export interface WrongOperand {
  /** The operator as it is written in Nix, or `${}`. */
  readonly operator: string
  /** What the operator takes, in words. */
  readonly wanted: string
  readonly node: Node
  /** What the operand is. */
  readonly type: OptionType
}

/** What an operator takes. */
interface Taken {
  readonly words: string
  readonly type: OptionType
}

const booleans: Taken = { words: "booleans", type: { kind: "boolean" } }
const numbers: Taken = { words: "numbers", type: { kind: "number" } }
const lists: Taken = { words: "lists", type: { kind: "list", element: { kind: "anything" } } }
const sets: Taken = { words: "attribute sets", type: { kind: "submodule" } }
/** A set may be a package, or say itself what it is as text. */
const texts: Taken = {
  words: "texts, paths and packages",
  type: { kind: "union", members: [{ kind: "path" }, { kind: "package" }, { kind: "submodule" }] },
}

const binaries: Readonly<Record<string, Taken>> = {
  "->": booleans,
  "||": booleans,
  "&&": booleans,
  "++": lists,
  "//": sets,
  "-": numbers,
  "*": numbers,
  "/": numbers,
}

/** Everything in an expression that its operator does not take. */
export function wrongOperands(root: Node, names: Known): readonly WrongOperand[] {
  const found: WrongOperand[] = []
  walk(root, ({ node, scope }) => {
    for (const { operator, taken, operand } of operandsOf(node)) {
      const type = typeOf(operand, scope, names)
      if (type === undefined || mayFit(type, taken.type)) continue
      found.push({ operator, wanted: taken.words, node: operand, type })
    }
  })
  return found
}

interface Operand {
  readonly operator: string
  readonly taken: Taken
  readonly operand: Node
}

type Finders = { readonly [N in Node as N["kind"]]?: (node: N) => readonly Operand[] }

const finders: Finders = {
  binary: binaryOperands,
  unary: ({ operator, operand }) => [
    { operator: operator.text, taken: operator.text === "!" ? booleans : numbers, operand },
  ],
  if: ({ condition }) => [{ operator: "if", taken: booleans, operand: condition }],
  assert: ({ condition }) => [{ operator: "assert", taken: booleans, operand: condition }],
  string: ({ parts }) => interpolated(parts),
  indentedString: ({ parts }) => interpolated(parts),
}

function operandsOf(node: Node): readonly Operand[] {
  return ofKind(finders, node.kind)?.(node) ?? []
}

function binaryOperands({ operator, left, right }: Binary): readonly Operand[] {
  const taken = binaries[operator.text]
  if (taken === undefined) return []
  return [left, right].map((operand) => ({ operator: operator.text, taken, operand }))
}

function interpolated(parts: readonly StringPart[]): readonly Operand[] {
  return parts.flatMap((part) =>
    typeof part === "string" ? [] : [{ operator: "${}", taken: texts, operand: part.expression }],
  )
}

/** What an operand is: a literal, the result of an operator, or what is read of an option. */
function typeOf(node: Node, scope: Scope, names: Known): OptionType | undefined {
  if (node.kind === "parenthesized") return typeOf(node.expression, scope, names)
  const literal = literals[node.kind]
  if (literal !== undefined) return literal
  if (node.kind === "identifier" && (node.name.text === "true" || node.name.text === "false"))
    return { kind: "boolean" }
  const value = { [brands.node]: node }
  const result = resultOf(value)
  if (result !== undefined) return results[result]
  const chain = chainOf(node)
  const variable = chain && freeVariable({ node: chain.variable, scope })
  return variable === undefined || variable.underWith ? undefined : typeRead(value, names)
}

const literals: { readonly [Kind in Node["kind"]]?: OptionType } = {
  integer: { kind: "integer" },
  float: { kind: "number" },
  string: { kind: "string" },
  indentedString: { kind: "string" },
  list: lists.type,
  attributeSet: { kind: "submodule" },
}

const results = {
  boolean: { kind: "boolean" },
  number: { kind: "number" },
  // what is added to a text may be a path
  text: { kind: "path" },
  list: lists.type,
  "attribute set": { kind: "submodule" },
} as const satisfies Readonly<Record<string, OptionType>>
