/**
 * Holes: the words of a template's text that stand for interpolated TypeScript values. The parser
 * fills them where they stand: as expressions, as names of attributes, and within strings.
 */
import type { Place } from "../../problems/problem.ts"
import type { AttributeName, Identifier, Node, Path, SearchPath, StringPart } from "./ast.ts"
import { attributeName, interpolation, string } from "./construct.ts"
import { escapeSimple } from "./escape.ts"
import { atLeast } from "./parentheses.ts"

/** What stands where a template has a hole. */
export interface Hole {
  readonly node: Node
  /** The text that it is in a string or as a name; undefined for expressions. */
  readonly text: string | undefined
}

/** The holes of a template, for which its text has words. */
export interface Holes {
  readonly byWord: ReadonlyMap<string, Hole>
  /** Matches the words in a text, and captures them. */
  readonly pattern: RegExp
  /** The words that have been filled. */
  readonly filled: Set<string>
  /** Where an offset of the text stands in the user's file. */
  readonly placeOf: (offset: number) => Place | undefined
}

/** The expression that a word stands for; the word itself where it is none of the holes. */
export function fillExpression(holes: Holes | undefined, word: Identifier): Node {
  return take(holes, word.name.text)?.node ?? withPlace(holes, word)
}

/** The same for a name in an attribute path. */
export function fillName(holes: Holes | undefined, word: Identifier): AttributeName {
  const hole = take(holes, word.name.text)
  if (hole === undefined) return withPlace(holes, word)
  return hole.text === undefined ? interpolation(hole.node) : attributeName(hole.text)
}

/** What is the template's own, which can tell where it stands. */
export function withPlace<N extends Identifier | Path | SearchPath>(
  holes: Holes | undefined,
  node: N,
): N {
  if (holes === undefined) return node
  return { ...node, written: () => ({ place: holes.placeOf(node.start) }) }
}

/** A stretch of text in a literal, with its holes filled. */
export function fillText(
  holes: Holes | undefined,
  text: string,
  literal: "string" | "indentedString" | "path",
): readonly StringPart[] {
  if (holes === undefined) return [text]
  return text.split(holes.pattern).flatMap((piece, index, pieces): StringPart[] => {
    const hole = index % 2 === 1 ? take(holes, piece) : undefined
    if (hole !== undefined) return [inText(hole, literal)]
    const isLast = index === pieces.length - 1
    return piece === "" ? [] : [isLast ? piece : escapeEnd(piece, literal)]
  })
}

/** Text is written out where it cannot be mistaken; everything else is interpolated. */
function inText({ node, text }: Hole, literal: string): StringPart {
  if (text === undefined) return interpolation(node)
  if (literal === "string" && !text.startsWith("{")) return escapeSimple(text, true)
  return /^[\w.+-]+$/.test(text) ? text : interpolation(string(text))
}

/** A dollar in front of a hole stays one, and does not join the `${` that the hole may become. */
function escapeEnd(piece: string, literal: string): string {
  if (!/(?:^|[^$\\])(?:\$\$)*\$$/.test(piece)) return piece
  return piece.slice(0, -1) + (literal === "string" ? "\\$" : "''$")
}

function take(holes: Holes | undefined, word: string): Hole | undefined {
  const hole = holes?.byWord.get(word)
  if (hole !== undefined) holes?.filled.add(word)
  return hole
}

/** An operand, in parentheses if it is the filling of a hole and binds more weakly than this. */
export function fit(level: number, operand: Node): Node {
  return operand.start < 0 ? atLeast(level, operand) : operand
}
