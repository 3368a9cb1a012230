/** `formatNix`: Nix source laid out by the Nix formatting standard, as nixfmt 1.x does it. */
import type { Comment, File, Node, Token } from "../syntax/ast.ts"
import { group, node, type Doc } from "./doc.ts"
import { mapFirstToken } from "../syntax/edges.ts"
import { layout } from "./layout.ts"
import { parseLoosely } from "../syntax/parse.ts"
import { commentsDoc } from "./print-comments.ts"
import { printTree } from "./print-tree.ts"
import { settle } from "./settle.ts"

/** How Nix is laid out. */
export interface FormatOptions {
  /** The width of a line, not counting its indentation: 100 by default. */
  readonly width?: number
}

/**
 * The same text, laid out. Throws a `ProblemError` if it does not follow Nix's grammar.
 *
 * @example
 * ```ts
 * formatNix("{a=1;}") // one attribute a line, and a line break at the end
 * ```
 */
export function formatNix(text: string, options: FormatOptions = {}): string {
  return formatFile(parseLoosely(text).file, options)
}

/** The text of a file's tree, with a final newline. */
export function formatFile({ expression, eof }: File, options: FormatOptions = {}): string {
  return formatTree(expression, eof.comments, options)
}

/** The text of an expression with the comments after it, with a final newline. */
export function formatTree(
  tree: Node,
  end: readonly Comment[] = [],
  { width = 100 }: FormatOptions = {},
): string {
  const document: Doc = group([node(mapFirstToken(tree, withoutBlankStart)), commentsDoc(end)])
  const text = layout(settle(document, printTree), width)
  return endsAsWritten(end) ? text.trimStart() : `${text.trim()}\n`
}

/** Whether the file ends within a region that is not formatted, which is kept to the last byte. */
function endsAsWritten(end: readonly Comment[]): boolean {
  const last = end.at(-1)
  return last?.kind === "directive" && last.action === "end"
}

function withoutBlankStart(token: Token): Token {
  const start = token.comments.findIndex(({ kind }) => kind !== "blankLine")
  return { ...token, comments: start === -1 ? [] : token.comments.slice(start) }
}
