/** Defaults of selections, `config.networking.domain or "lan"`, of what is always there, and may be null. */
import type { Node, Select } from "../../nix/syntax/ast.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { freeVariable, staticName, walk } from "../../nix/syntax/scope.ts"
import { type Chain, chainOf } from "../../nix/syntax/selections.ts"
import { alternatives } from "../tree/option-type.ts"
import { type Known, typeSelected } from "./reads.ts"

/** The selections in an expression whose defaults never hold, where null does. */
export function unneededDefaults(root: Node, names: Known): readonly Select[] {
  const found: Select[] = []
  walk(root, ({ node, scope }) => {
    if (node.kind !== "select" || node.fallback === undefined) return
    const chain = chainOf(node)
    if (chain === undefined || freeVariable({ node: chain.variable, scope }) === undefined) return
    if (!isNull(node.fallback.expression) && isNullThere(chain, names)) found.push(node)
  })
  return found
}

function isNull(node: Node): boolean {
  const inner = withoutParentheses(node)
  return inner.kind === "identifier" && inner.name.text === "null"
}

/** Whether each name on the way is one of an option, or of a group of them, and the last may be null. */
function isNullThere({ variable, names }: Chain, known: Known): boolean {
  if (variable.scope === undefined && variable.name.text !== "config") return false
  const path = names.map((name) => staticName(name)[0])
  const isOnTheWay = path.every((name, index) => {
    if (index === 0) return true
    const set = typeSelected(variable, path.slice(0, index), known)
    if (set?.kind !== "submodule" || name === undefined) return false
    return set.options === undefined || set.options.members.has(name)
  })
  const type = isOnTheWay ? typeSelected(variable, path, known) : undefined
  return type !== undefined && alternatives(type).some(({ kind }) => kind === "null")
}
