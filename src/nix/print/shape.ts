/**
 * What kind of layout an expression can take (Nix formatting standard, "Terms and definitions"):
 * what may start on the line it is assigned on, and what is simple enough to stay on one.
 */
import { appendAll } from "../../append.ts"
import type { Comment, Formals, List, AttributeSet, Node, Token } from "../syntax/ast.ts"
import { firstToken } from "../syntax/edges.ts"
import { builtLine } from "../syntax/token.ts"
import { linesOf } from "../syntax/string-lines.ts"

/** Whether comments go with a token. */
export function hasComments({ comments, trailing }: Token): boolean {
  return comments.length > 0 || trailing !== undefined
}

const terms: ReadonlySet<Node["kind"]> = new Set<Node["kind"]>([
  "attributeSet",
  "float",
  "identifier",
  "indentedString",
  "integer",
  "list",
  "parenthesized",
  "path",
  "searchPath",
  "select",
  "string",
  "uri",
])

/** Whether an expression is a term: what can stand in a list without parentheses. */
export function isTerm({ kind }: Node): boolean {
  return terms.has(kind)
}

/**
 * Whether a term may start at the end of a line and continue below without further indentation:
 * sets, lists and strings of several lines, in parentheses or not.
 */
export function isAbsorbable(node: Node): boolean {
  let at = node
  while (at.kind === "parenthesized") {
    if (hasComments(at.open) || !isTerm(at.expression)) return false
    if (!firstToken(at.expression).comments.every(isLanguage)) return false
    at = at.expression
  }
  if (at.kind === "indentedString") {
    const { indented, lines } = linesOf(at)
    return indented && lines.length > 1
  }
  if (at.kind === "list") return isOpen(at, at.items.length)
  return at.kind === "attributeSet" && isOpen(at, at.bindings.length)
}

/** Whether there is something between brackets, be it a comment or a line break. */
function isOpen({ open, close }: List | AttributeSet, count: number): boolean {
  return count > 0 || open.line !== close.line || hasComments(open) || close.comments.length > 0
}

/** Whether a comment says of what language the string after it is. */
export function isLanguage(comment: Comment): boolean {
  return comment.kind === "language"
}

/** The same for any expression: `with` and functions may lead up to an absorbable term. */
export function isAbsorbableExpression(node: Node): boolean {
  let at = node
  while (at.kind === "lambda") {
    if (at.parameter.kind === "formals") {
      const { parameter, colon, body } = at
      if (!isFlat(parameter) || hasComments(parameter.open)) return false
      if (!followsOnLine(colon, body)) return false
    } else if (at.body.kind !== "lambda") return isTerm(at.body) && isAbsorbable(at.body)
    at = at.body
  }
  if (at.kind === "with") return isTerm(at.body) && isAbsorbable(at.body)
  return isTerm(at) && isAbsorbable(at)
}

/** Whether a tree stands on the line of the token before it; what is built has no lines of its own. */
export function followsOnLine({ line }: Token, tree: Node): boolean {
  const first = firstToken(tree)
  return line === first.line && (line !== builtLine || first.comments.length === 0)
}

/** Whether parameters may stand on one line: up to two, without defaults, perhaps with `...`. */
export function isFlat({ name, open, formals, ellipsis, close }: Formals): boolean {
  if (name !== undefined || open.line !== close.line || hasComments(close)) return false
  if (ellipsis !== undefined && hasComments(ellipsis)) return false
  return (
    formals.length <= 2 &&
    formals.every(
      (formal) =>
        formal.fallback === undefined &&
        !hasComments(formal.name) &&
        (formal.comma === undefined || !hasComments(formal.comma)),
    )
  )
}

/** What is known to be simple or not: calls in calls are asked for again and again. */
const known = new WeakMap<Node, boolean>()

/** A part of an expression, and what it is a part of. */
interface Part {
  readonly node: Node
  readonly around: Part | undefined
}

/** Whether an expression is short in kind, whatever its length, and is best kept on one line. */
export function isSimple(root: Node): boolean {
  const met: Node[] = []
  const todo: Part[] = [{ node: root, around: undefined }]
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    if (known.get(part.node) === true) continue
    const around = part
    const parts = known.has(part.node) ? undefined : simpleParts(part.node)
    if (parts === undefined) {
      for (let at: Part | undefined = part; at !== undefined; at = at.around)
        known.set(at.node, false)
      return false
    }
    met.push(part.node)
    appendAll(
      todo,
      parts.map((node) => ({ node, around })),
    )
  }
  for (const node of met) known.set(node, true)
  return true
}

/** What of an expression has to be simple too; undefined if it is not simple itself. */
function simpleParts(node: Node): readonly Node[] | undefined {
  if (node.kind === "apply") {
    return node.arguments.length > 2 ? undefined : [node.function, ...node.arguments]
  }
  if (node.kind === "select") {
    const fixed = node.path.every(({ name }) => name.kind === "identifier")
    return fixed && node.fallback === undefined ? [node.expression] : undefined
  }
  if (node.kind === "parenthesized") {
    return hasComments(node.open) || hasComments(node.close) ? undefined : [node.expression]
  }
  return isWord(node) && !hasComments(firstToken(node)) ? [] : undefined
}

function isWord(node: Node): boolean {
  return isTerm(node) && node.kind !== "list" && node.kind !== "attributeSet"
}
