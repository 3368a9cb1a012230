/** What an expression is in the end, inside of what stands around it (Nix manual, "Language constructs"). */
import type { Node } from "./ast.ts"
import { withoutParentheses } from "./parentheses.ts"

/** What it comes to, after what it binds and asserts: inside of `let`, `with` and `assert`. */
export function resultOf(node: Node): Node {
  let at = withoutParentheses(node)
  while (at.kind === "letIn" || at.kind === "with" || at.kind === "assert")
    at = withoutParentheses(at.body)
  return at
}

/** What it gives in the end, once called with all that it takes: a module's set, inside of its function. */
export function bodyOf(node: Node): Node {
  let at = resultOf(node)
  while (at.kind === "lambda") at = resultOf(at.body)
  return at
}
