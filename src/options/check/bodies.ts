/** What gives what its body gives: `with`, `let` and `assert` (Nix manual, "Language constructs"). */
import type { Assert, Binding, LetIn, Node, With } from "../../nix/syntax/ast.ts"
import { globalNames } from "../../nix/syntax/globals.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { boundNames } from "../../nix/syntax/scope.ts"
import { nodeOf } from "../../nix/values/values.ts"

/** What modules are given whose names mean something where an expression is judged. */
const given: ReadonlySet<string> = new Set(
  "builtins config host inputs inventory lib options pkgs".split(" "),
)

/** Whether names are bound of which an expression in it would mean something else. */
export function bindsKnownNames(bindings: readonly Binding[]): boolean {
  return boundNames(bindings).some((name) => given.has(name) || globalNames.has(name))
}

/** The expression of Nix that a value comes to; nothing where it is one of TypeScript. */
export function operationOf(value: unknown): Node | undefined {
  const node = nodeOf(value)
  return node && bodyInSameScope(node)
}

/** The innermost body in which the names of modules mean what they do around it: the expression itself where it has none. */
export function bodyInSameScope(node: Node): Node {
  let at = withoutParentheses(node)
  while (isAround(at)) at = withoutParentheses(at.body)
  return at
}

/** A name that `with` brings is never one that modules are given; of `let` it may be. */
function isAround(node: Node): node is Assert | LetIn | With {
  if (node.kind === "letIn") return !bindsKnownNames(node.bindings)
  return node.kind === "with" || node.kind === "assert"
}
