/** The types of operands, as far as they are known without evaluating them. */
import type { Node } from "../../nix/syntax/ast.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { type Scope, freeVariable } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { brands } from "../../nix/values/brands.ts"
import type { ValueKind } from "../names/typed.ts"
import { type OptionType, union } from "../tree/option-type.ts"
import { typeGiven } from "./given-type.ts"
import { missingArguments } from "./known-functions.ts"
import { lists, sets } from "./operands.ts"
import { type Known, typeRead, unfinished } from "./reads.ts"
import { resultKind } from "./result-kind.ts"

/** What an operand is: a literal, the result of an operator, or what is read of an option. */
export function operandType(expression: Node, scope: Scope, names: Known): OptionType | undefined {
  const node = withoutParentheses(expression)
  const literal = literals[node.kind]
  if (literal !== undefined) return literal
  if (node.kind === "if") return eitherOf([node.consequence, node.alternative], scope, names)
  const constant = constantOf(node, scope)
  if (constant === "true" || constant === "false") return { kind: "boolean" }
  if (isCallOfOwn(node, scope)) return undefined
  const given =
    node.kind === "apply" ? typeGiven(node, (each) => operandType(each, scope, names)) : undefined
  if (given !== undefined) return given
  // what is made of a package with `//` is one
  if (node.kind === "binary" && node.operator.text === "//") {
    const left = operandType(node.left, scope, names)
    return left === undefined || left.kind === "package" ? left : sets.type
  }
  const value = { [brands.node]: node }
  const result = resultKind(value)
  // what is added to a text may be a path, and what a function gives for one is none
  if (result === "text" && node.kind === "apply") return { kind: "string" }
  if (result !== undefined) return results[result]
  const chain = chainOf(node)
  const variable = chain && freeVariable({ node: chain.variable, scope })
  if (chain !== undefined && variable === undefined) return undefined
  if (missingArguments(value) !== undefined) return unfinished
  return variable === undefined || variable.underWith ? undefined : typeRead(value, names)
}

/** What one of several is; it is not known where one of them is not. */
function eitherOf(nodes: readonly Node[], scope: Scope, names: Known): OptionType | undefined {
  const types = nodes.map((each) => operandType(each, scope, names))
  const known = types.filter((type) => type !== undefined)
  return known.length < types.length ? undefined : union(known)
}

const literals: { readonly [Kind in Node["kind"]]?: OptionType } = {
  integer: { kind: "integer" },
  float: { kind: "number" },
  string: { kind: "string" },
  indentedString: { kind: "string" },
  lambda: unfinished,
  list: lists.type,
}

const results: Readonly<Record<ValueKind, OptionType>> = {
  boolean: { kind: "boolean" },
  number: { kind: "union", members: [{ kind: "integer" }, { kind: "number" }] },
  text: { kind: "path" },
  list: lists.type,
  "attribute set": sets.type,
}

/** The constant of Nix that a name stands for, unless something around binds it: `let null = …; in null`. */
export function constantOf(operand: Node, scope: Scope): string | undefined {
  const name = freeVariable({ node: withoutParentheses(operand), scope })?.name
  return name === "null" || name === "true" || name === "false" ? name : undefined
}

/** Whether what is called is bound in the expression itself, whatever it is named: `let lib = …; in lib.toUpper`. */
export function isCallOfOwn(node: Node, scope: Scope): boolean {
  const chain = node.kind === "apply" ? chainOf(node.function) : undefined
  return chain !== undefined && freeVariable({ node: chain.variable, scope }) === undefined
}
