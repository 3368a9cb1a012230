/** Tokens that come from no text. */
import type { Comment, Token } from "./ast.ts"

/** Where built trees start and end: to spread an object of both costs Node 20 a shape for each node. */
export const nowhere = -1

/** The line that all words of built trees count as being on: no line of a text. */
export const builtLine = 0

const none: readonly Comment[] = []

/** Punctuation is most of a tree: each mark is one token, wherever it stands. */
const marks = new Map(
  [
    "",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "=",
    ";",
    ".",
    ",",
    ":",
    '"',
    "''",
    "${",
    "...",
    "inherit",
  ].map((text) => [text, newToken(text, none)]),
)

/** A word of a built tree; all of them count as being on one line. */
export function builtToken(text: string, comments: readonly Comment[] = none): Token {
  return (comments.length === 0 ? marks.get(text) : undefined) ?? newToken(text, comments)
}

function newToken(text: string, comments: readonly Comment[]): Token {
  return { start: nowhere, end: nowhere, text, line: builtLine, comments, trailing: undefined }
}
