/** `formatNix`: Nix source laid out by the Nix formatting standard, as nixfmt 1.x does it. */
import type { Comment, File, Node, Token } from "./ast.ts"
import { group, node, type Doc } from "./doc.ts"
import { mapFirstToken } from "./edges.ts"
import { layout } from "./layout.ts"
import { parseNix } from "./parse.ts"
import { commentsDoc } from "./print-comments.ts"
import { printTree } from "./printer.ts"
import { settle } from "./settle.ts"

/** The width of a line, not counting its indentation. */
const lineWidth = 100

/** The same text, laid out. Throws a `ProblemError` if it is no Nix. */
export function formatNix(text: string, width = lineWidth): string {
  return formatFile(parseNix(text), width)
}

/** The text of a file's tree, with a final newline. */
export function formatFile({ expression, eof }: File, width = lineWidth): string {
  return formatTree(expression, eof.comments, width)
}

/** The text of an expression with the comments after it, with a final newline. */
export function formatTree(tree: Node, end: readonly Comment[] = [], width = lineWidth): string {
  const document: Doc = group([node(mapFirstToken(tree, withoutBlankStart)), commentsDoc(end)])
  return `${layout(settle(document, printTree), width).trim()}\n`
}

function withoutBlankStart(token: Token): Token {
  const start = token.comments.findIndex(({ kind }) => kind !== "blankLine")
  return { ...token, comments: start === -1 ? [] : token.comments.slice(start) }
}
