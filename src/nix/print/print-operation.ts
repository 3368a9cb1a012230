/** Chains of operators (Nix formatting standard, "Operators"). */
import type { Node, Token } from "../syntax/ast.ts"
import { group, hardLine, hardSpace, line, nest, node, type Doc } from "./doc.ts"
import { applicationDoc, applicationOf } from "./print-apply.ts"
import { tokenDoc, trailingFirst } from "./print-comments.ts"
import { isAbsorbable, isTerm } from "./shape.ts"

type Binary = Extract<Node, { kind: "binary" }>

/** An operand and the operator in front of it; the first has none. */
export interface Link {
  readonly operator: Token | undefined
  readonly operand: Node
}

/** The operands of one operator, whichever way they are nested. */
export function chainOf(tree: Binary): readonly Link[] {
  const links: Link[] = []
  const todo: Link[] = [{ operator: undefined, operand: tree }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { operator, operand } = next
    if (operand.kind === "binary" && operand.operator.text === tree.operator.text) {
      todo.push(
        { operator: operand.operator, operand: operand.right },
        { operator, operand: operand.left },
      )
    } else links.push(next)
  }
  return links
}

/** A chain, each operator at the start of its line. `wide` expands a set that comes first. */
export function operationDoc(tree: Binary, wide: boolean): Doc {
  const links = chainOf(tree)
  const isPipe = tree.operator.text === "|>" || tree.operator.text === "<|"
  const separator = isPipe && links.length > 3 ? hardLine : line
  return group(
    links.map(({ operator, operand }) => {
      if (operator === undefined) return firstDoc(operand, wide)
      return [separator, tokenDoc(trailingFirst(operator)), nest(operandDoc(operand))]
    }),
  )
}

function firstDoc(operand: Node, wide: boolean): Doc {
  return wide && isTerm(operand) && isAbsorbable(operand) ? node(operand, "wide") : node(operand)
}

/** An operand behind its operator; one that is an operation itself starts on a new line. */
function operandDoc(operand: Node): Doc {
  if (operand.kind === "binary") return group([line, node(operand)])
  if (operand.kind !== "apply") return [hardSpace, node(operand)]
  return group([hardSpace, applicationDoc(applicationOf(operand), { before: line })])
}
