/** The comments of a module's file, each told once: at its own place, or else at what it stands in. */
import { appendAll } from "../../append.ts"
import type { Binding, Node, Token } from "../../nix/syntax/ast.ts"
import { firstToken, lastToken } from "../../nix/syntax/edges.ts"
import { innerParts, isToken } from "../../nix/syntax/inner-parts.ts"
import { type Comments, linesOf, noComments } from "../nix/source-comments.ts"

/** The tokens whose comments in front, and behind, have been told. */
export interface Told {
  readonly before: Set<Token>
  readonly after: Set<Token>
}

/** What is said in front of a part and behind it. */
export function commentsAround(part: Node | Binding, told: Told): Comments {
  const [first, last] = [firstToken(part), lastToken(part)]
  return { ...noComments, before: before(first, told), after: after(last, told) }
}

/** What is said in front of a token. */
export function before(token: Token, told: Told): readonly string[] {
  if (told.before.has(token)) return []
  told.before.add(token)
  return linesOf(token.comments)
}

function after(token: Token, told: Told): string | undefined {
  if (told.after.has(token)) return undefined
  told.after.add(token)
  return token.trailing?.trim()
}

/** Whether an empty line is in front of a part. */
export function isApart(part: Node | Binding): boolean {
  return firstToken(part).comments.some(({ kind }) => kind === "blankLine")
}

/** What is said in a part that nothing has told yet. */
export function commentsLeft(part: object, told: Told): readonly string[] {
  return tokensIn(part).flatMap((token) => {
    const lines = before(token, told)
    const line = after(token, told)
    return line === undefined ? lines : [...lines, line]
  })
}

/** Takes all that is said inside of a part as told: it is kept as it is. */
export function keepComments(part: Node, told: Told): void {
  const tokens = tokensIn(part)
  const [first, last] = [firstToken(part), lastToken(part)]
  for (const token of tokens) {
    if (token !== first) told.before.add(token)
    if (token !== last) told.after.add(token)
  }
}

function tokensIn(part: object): readonly Token[] {
  const tokens: Token[] = []
  const todo: object[] = [part]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (isToken(next)) tokens.push(next as Token)
    else appendAll(todo, innerParts(next))
  }
  return tokens.toSorted((left, right) => left.start - right.start)
}
