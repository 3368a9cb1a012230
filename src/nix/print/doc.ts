/**
 * Documents: what the printer makes of a syntax tree, before line breaks are chosen.
 *
 * prettier's documents (`prettier/doc`) cannot say what the Nix formatting standard asks for: its
 * line width does not count indentation, a group may expand one part of itself and keep the rest
 * on its lines (priority groups), spaces next to each other merge by rank, and several levels of
 * nesting that open on one line indent only once. So these documents and their layout are our own.
 */
import type { Node } from "../syntax/ast.ts"

/**
 * White space, from weak to strong: of two next to each other the stronger one counts. A break is
 * nothing on a line, a space is a space; soft ones fill the line, others follow their group.
 */
export const Space = {
  softBreak: 0,
  break: 1,
  hardSpace: 2,
  softSpace: 3,
  space: 4,
  hardLine: 5,
  emptyLine: 6,
  /** A line break within a string, where each one counts. */
  newLine: 7,
} as const

export type SpaceRank = (typeof Space)[keyof typeof Space]

/** What separates two texts: nothing, a space or line breaks. */
export interface Spacing {
  readonly type: "spacing"
  readonly rank: SpaceRank
  /** How many line breaks, for `newLine`. */
  readonly count: number
}

/**
 * What a text is: words, a comment (which does not count for the width of a line), the comment at
 * the end of a line, a word that is only needed where its group is expanded, or one of the kinds
 * that keep text unformatted: where that starts, the text of a whole region, the start of a line.
 */
export type TextRole = "words" | "comment" | "trailing" | "expanded" | "disable" | "region" | "raw"

/** Text that stands on one line. */
export interface Text {
  readonly type: "text"
  readonly role: TextRole
  readonly text: string
  /** How deep the text is nested, and how far it is set off within a string. */
  readonly level: number
  readonly offset: number
}

/**
 * How a group breaks. A `regular` one is on one line or expanded. A `priority` one is expanded
 * first, if what is around it in the group outside fits on its lines. A `transparent` one hands the
 * priority groups within it to the group outside.
 */
export type GroupKind = "regular" | "priority" | "transparent"

/** The part a tree plays where it stands, which decides how it is laid out; see `print-tree.ts`. */
export type Part = "expression" | "term" | "wide" | "absorbed" | "value" | "enclosed"

export type Doc =
  | string
  | readonly Doc[]
  | Text
  | Spacing
  | { readonly type: "group"; readonly kind: GroupKind; readonly content: Doc }
  | { readonly type: "nest"; readonly content: Doc }
  | { readonly type: "offset"; readonly width: number; readonly content: Doc }
  /** A tree that is printed when it is needed, so that no depth of nesting is too deep. */
  | { readonly type: "node"; readonly node: Node; readonly part: Part }
  /** `content` on one line, given to `use`, if it has no forced breaks and is no wider than `limit`. */
  | {
      readonly type: "oneLine"
      readonly content: Doc
      readonly limit: number
      readonly use: (line: Doc) => Doc
      readonly otherwise: Doc
    }

function spacing(rank: SpaceRank): Spacing {
  return { type: "spacing", rank, count: rank === Space.newLine ? 1 : 0 }
}

/** Nothing or a line break, as the group has it. */
export const lineBreak = spacing(Space.break)
/** A space or a line break, as the group has it. */
export const line = spacing(Space.space)
export const softBreak = spacing(Space.softBreak)
export const softLine = spacing(Space.softSpace)
export const hardSpace = spacing(Space.hardSpace)
export const hardLine = spacing(Space.hardLine)
export const emptyLine = spacing(Space.emptyLine)
export const newLine = spacing(Space.newLine)

/** A text of a special role; words are plain strings. */
export function text(role: TextRole, content: string): Doc {
  return { type: "text", role, text: content, level: 0, offset: 0 }
}

/** A group, whose line breaks are chosen together. */
export function group(content: Doc, kind: GroupKind = "regular"): Doc {
  return { type: "group", kind, content }
}

/** One level deeper. Levels that open on one line indent the next line only once. */
export function nest(content: Doc): Doc {
  return { type: "nest", content }
}

/** Set off by a width, on top of all indentation; for what continues a line of a string. */
export function offset(width: number, content: Doc): Doc {
  return { type: "offset", width, content }
}

/** A tree, which is printed when it is needed. */
export function node(tree: Node, part: Part = "expression"): Doc {
  return { type: "node", node: tree, part }
}

/** What is made of a document that fits on one line of so many characters; otherwise another one. */
export function oneLine(content: Doc, limit: number, use: (line: Doc) => Doc, otherwise: Doc): Doc {
  return { type: "oneLine", content, limit, use, otherwise }
}

/** The documents with a separator between each two. */
export function join(separator: Doc, docs: readonly Doc[]): Doc {
  return docs.map((doc, index) => (index === 0 ? doc : [separator, doc]))
}

/** How wide a text is, in characters. */
export function widthOf(content: string): number {
  if (!pair.test(content)) return content.length
  return content.length - content.split(pair).length + 1
}

const pair = /[\ud800-\udbff][\udc00-\udfff]/
