/**
 * The lexer: hands out a text's tokens one by one, with the comments that belong to them.
 *
 * The parser asks for tokens; in a string or path it reads the literal itself and tells the lexer
 * where to go on, as only the parser knows which bracket closes an interpolation.
 */
import type { Comment, Token } from "./ast.ts"
import {
  endOfSpace,
  isPlainSpace,
  nothingBetween,
  readBetween,
  readLeading,
  type Switch,
} from "./comments.ts"
import type { Holes } from "./holes.ts"
import { NixSyntaxError } from "./syntax-error.ts"
import { wordReader, type WordKind, type WordReader } from "./words.ts"

/** A text while it is read, token by token. */
export interface Lexer {
  readonly text: string
  readonly wordAt: WordReader
  /** The kind of the current token. */
  kind: WordKind
  /** Where the current token starts and ends, and its line. */
  start: number
  end: number
  line: number
  /** The comments in front of the current token. */
  comments: readonly Comment[]
  /** Where formatting was switched off. */
  readonly formatting: Switch
  /** What is wrong beyond the grammar. */
  readonly faults: NixSyntaxError[]
  /** What words stand for that are no text of their own, in a template. */
  readonly holes: Holes | undefined
}

/** A lexer at the first token of a text. */
export function createLexer(text: string, holes?: Holes): Lexer {
  const formatting: Switch = { disabledFrom: undefined }
  const start = { kind: "eof", start: 0, end: 0, line: 1, comments: [] }
  const lexer: Lexer = { text, wordAt: wordReader(text), ...start, formatting, faults: [], holes }
  enter(lexer, 0)
  return lexer
}

/** Goes to the first token at or after an offset; all comments on the way belong to it. */
export function enter(lexer: Lexer, offset: number): void {
  const { text, formatting } = lexer
  const start = endOfSpace(text, offset)
  moveTo(lexer, start, start === offset ? [] : readLeading(text, offset, start, formatting))
}

/** The current token, and on to the next. */
export function take(lexer: Lexer): Token {
  const { text, start, end, line, comments } = lexer
  return finish(lexer, { start, line, comments }, text.slice(start, end), end)
}

/**
 * The token of a whole literal that started as `opening` and ends at an offset, with `word` for
 * its text; then on to the token after it.
 */
export function finish(lexer: Lexer, opening: Opening, word: string, end: number): Token {
  const { text, formatting } = lexer
  const { start, line, comments } = opening
  const next = endOfSpace(text, end)
  const between = isPlainSpace(text, end, next)
    ? nothingBetween
    : readBetween(text, end, next, formatting)
  moveTo(lexer, next, between.leading)
  return { start, end, text: word, line, comments, trailing: between.trailing }
}

/** What must be remembered of a token whose literal is read piece by piece. */
export type Opening = Pick<Lexer, "start" | "line" | "comments">

/** A token without the comments after it, for a bracket inside of a literal. */
export function peekToken({ text, start, end, line, comments }: Lexer): Token {
  return { start, end, text: text.slice(start, end), line, comments, trailing: undefined }
}

/** Goes to the very word at an offset, inside of a literal. */
export function seek(lexer: Lexer, offset: number): void {
  moveTo(lexer, offset, [])
}

function moveTo(lexer: Lexer, start: number, comments: readonly Comment[]): void {
  const { text } = lexer
  lexer.line += lineBreaks(text, lexer.start, start)
  const { kind, end } = lexer.wordAt(start)
  lexer.kind = kind
  lexer.start = start
  lexer.end = end
  lexer.comments = comments
}

function lineBreaks(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === 10) count += 1
  return count
}

/** An error that says what stands at the current token and what should. */
export function unexpected(lexer: Lexer, expected: string): NixSyntaxError {
  const found =
    lexer.kind === "eof" ? "the end of the text" : shown(lexer.text.slice(lexer.start, lexer.end))
  return new NixSyntaxError(`expected ${expected}, found ${found}`, lexer.start)
}

/** A token as a message has it: a character that looks like a space, or like nothing, by its number. */
function shown(token: string): string {
  if (!/^[\p{C}\p{Z}]$/u.test(token)) return `\`${token}\``
  const number = (token.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")
  return `U+${number}, which cannot be seen`
}
