/** Parentheses where precedence needs them, and no others. */
import type { Node, Parenthesized } from "./ast.ts"
import { binaryOperators, precedence } from "./operators.ts"
import { builtToken, nowhere } from "./token.ts"

/** `(expression)` */
export function parenthesized(expression: Node): Parenthesized {
  return {
    start: nowhere,
    end: nowhere,
    kind: "parenthesized",
    open: builtToken("("),
    expression,
    close: builtToken(")"),
  }
}

/** The expression as an operand that must bind at least this strongly. */
export function atLeast(level: number, expression: Node): Node {
  return precedenceOf(expression) < level ? parenthesized(expression) : expression
}

/** The expression as it can stand in a list. */
export function asTerm(expression: Node): Node {
  return atLeast(precedence.term, expression)
}

/** What an attribute is selected from: no number and no path, which would take the dot. */
export function asSelected(expression: Node): Node {
  return takesDot.has(expression.kind) ? parenthesized(expression) : asTerm(expression)
}

const takesDot: ReadonlySet<string> = new Set(["select", "integer", "float", "path"])

const weak: Partial<Readonly<Record<Node["kind"], number>>> = {
  apply: precedence.apply,
  assert: precedence.function,
  hasAttribute: precedence.hasAttribute,
  if: precedence.function,
  lambda: precedence.function,
  letIn: precedence.function,
  with: precedence.function,
}

/** How strongly an expression holds together; `precedence.term` where nothing can part it. */
function precedenceOf(node: Node): number {
  if (node.kind === "binary") return binaryOperators.get(node.operator.text)?.precedence ?? 0
  if (node.kind === "unary") return node.operator.text === "-" ? precedence.negate : precedence.not
  return weak[node.kind] ?? precedence.term
}

/** What stands in parentheses, which may be many. */
export function withoutParentheses(node: Node): Node {
  let at = node
  while (at.kind === "parenthesized") at = at.expression
  return at
}
