/** Tokens that come from no text. */
import type { Comment, Token } from "./ast.ts"

/** Where built trees stand: nowhere. */
export const built = { start: -1, end: -1 } as const

/** A word of a built tree; all of them count as being on one line. */
export function builtToken(text: string, comments: readonly Comment[] = []): Token {
  return { ...built, text, line: 0, comments, trailing: undefined }
}
