/** Comments put before, behind and into the parts of a tree. */
import type {
  AttributeName,
  AttributeSet,
  Binding,
  Comment,
  Formal,
  Formals,
  List,
  Node,
  Token,
} from "./ast.ts"
import { mapFirstToken, mapLastToken } from "./edges.ts"

/** The part with comments in front of it, after the empty lines that set it off. */
export function withLeading<T extends Node | Binding | AttributeName>(
  part: T,
  comments: readonly Comment[],
): T {
  return mapFirstToken(part, (token) => commented(token, comments))
}

/** The same of a name that a function takes out of its argument. */
export function withLeadingFormal(formal: Formal, comments: readonly Comment[]): Formal {
  return { ...formal, name: commented(formal.name, comments) }
}

function commented(token: Token, added: readonly Comment[]): Token {
  const { comments } = token
  const filled = comments.findIndex(({ kind }) => kind !== "blankLine")
  const start = filled < 0 ? comments.length : filled
  return { ...token, comments: [...comments.slice(0, start), ...added, ...comments.slice(start)] }
}

/** The part with a comment behind it, on its line. */
export function withTrailing<T extends Node | Binding>(part: T, text: string): T {
  return mapLastToken(part, (token) => ({ ...token, trailing: text }))
}

/** The set, list or parameters with comments after all that is in it. */
export function withEnding<T extends AttributeSet | List | Formals>(
  part: T,
  comments: readonly Comment[],
): T {
  const { close } = part
  return { ...part, close: { ...close, comments: [...close.comments, ...comments] } }
}
