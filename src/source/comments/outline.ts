/** What is kept of a file's comments beside its code, so that nothing has to be parsed for them again. */

/**
 * What a comment is about: a member of a literal by its index, a literal as a whole, its end, the head
 * of the file that is made of it, or a parameter by its path.
 */
export type Subject = readonly [literal: number, part: SubjectPart]
export type SubjectPart = number | "whole" | "end" | "head" | `parameters/${string}`

/** A comment, and what it may be told at: the first that there is. */
export interface OutlinedComment {
  readonly offset: number
  readonly lines: readonly string[]
  readonly subjects: readonly Subject[]
  /** Where the literal starts that it stands in, and that stands in no other, or else the statement. */
  readonly block: number
  /** Whether it stands behind the first of its subjects, on its line. */
  readonly isBehind: boolean
  /** Whether it stands among statements, such as above a constant that is used elsewhere. */
  readonly isApart: boolean
  /** Whether there are empty lines before and after it. */
  readonly isOpened: boolean
  readonly isClosed: boolean
}

/** What a literal has: names of members, null for what has none, 0 for what is spread. */
export type Members = readonly (string | null | 0)[]

/** What is kept of a file. */
export interface Outline {
  readonly comments: readonly OutlinedComment[]
  /** The members of its literals, by where these start. */
  readonly literals: readonly (readonly [start: number, members: Members])[]
}
