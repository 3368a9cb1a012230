/** How a comment stands to what is before and after it in the text. */
import type { Comment, Program } from "oxc-parser"
import type { Container } from "./containers.ts"
import type { OutlinedComment } from "./outline.ts"

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g

function lineBreaksIn(space: string): number {
  return space.match(lineBreak)?.length ?? 0
}

/** Whether there are empty lines before and after a comment. */
export function spacesAround(
  { start, end }: Comment,
  text: string,
): Pick<OutlinedComment, "isOpened" | "isClosed"> {
  const [before = ""] = /\s*$/.exec(text.slice(Math.max(0, start - 200), start)) ?? []
  const [after = ""] = /^\s*/.exec(text.slice(end, end + 200)) ?? []
  return { isOpened: lineBreaksIn(before) > 1, isClosed: lineBreaksIn(after) > 1 }
}

/** What may stand behind a comment that is the last thing on its line. */
const restOfLine = /^(?:[^\S\n\r\u2028\u2029]|[,;)\]}]|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:\/\/.*)?$/

/** Of a longer line nobody sees the end, and the expression would run out of stack. */
const longestRest = 1000

/** A comment that stands behind an item of a container. */
export interface Behind {
  readonly container: Container
  readonly index: number
  readonly comment: Comment
}

/** The item that a comment stands behind, on its line. */
export function standsBehind(
  { start, end }: Comment,
  { items }: Container,
  text: string,
): number | undefined {
  const index = items.findLastIndex((item) => item.end <= start)
  const item = items[index]
  if (item === undefined) return undefined
  const between = text.slice(item.end, start)
  if (lineBreaksIn(between) > 0) return undefined
  const [rest = ""] = text.slice(end, end + longestRest).split(lineBreak, 1)
  return restOfLine.test(rest) || !/[,;]/.test(between) ? index : undefined
}

/** Whether a comment goes on with another one, in the same column of the next line. */
export function isRightAfter(before: Comment, { start, type }: Comment, text: string): boolean {
  const between = text.slice(before.end, start)
  const isNextLine = between.trim() === "" && lineBreaksIn(between) === 1
  return isNextLine && type === "Line" && columnOf(before.start, text) === columnOf(start, text)
}

function columnOf(offset: number, text: string): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1)
}

/**
 * Where the comments end that are about a file: before its first statement. Those right above one that
 * imports nothing are about that statement.
 */
export function headEnd({ body }: Program, text: string): number {
  const [first] = body
  if (first === undefined) return text.length
  const isImport =
    first.type === "ImportDeclaration" ||
    /^(?:["']|(?:const|var|let)\b[^=]*=\s*require\b)/.test(
      text.slice(first.start, first.start + 400),
    )
  if (isImport) return first.start
  const blanks = [...text.slice(0, first.start).matchAll(/\n[^\S\n]*\n/g)]
  return blanks.at(-1)?.index ?? 0
}
