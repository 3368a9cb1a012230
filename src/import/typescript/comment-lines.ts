/** What is said about something, as comments around its text. */
import type { Comments } from "../nix/source-comments.ts"

/** A comment of one line, whatever JavaScript takes for the end of one. */
export function commentLine(text: string): string {
  return text === "" ? "//" : `// ${text.replace(/[\r\u2028\u2029]/g, " ")}`
}

/** The text of a member or an element, with what is said about it. */
export function withComments(text: string, { before, after, below }: Comments): string {
  const line = after === undefined ? text : `${text} ${commentLine(after)}`
  return [...before.map(commentLine), line, ...below.map(commentLine)].join("\n")
}
