/** Comments as they are put into a syntax tree: before, behind or at the end of a part. */
import type {
  AttributeName,
  AttributeSet,
  Binding,
  Comment,
  Formal,
  Formals,
  List,
  Node,
} from "../../nix/syntax/ast.ts"
import { commentLines, onOneLine } from "../../nix/syntax/comment-text.ts"
import { firstToken, lastToken } from "../../nix/syntax/edges.ts"
import {
  withEnding,
  withLeading,
  withLeadingFormal,
  withTrailing,
} from "../../nix/syntax/with-comments.ts"
import type { OutlinedComment } from "./outline.ts"
import type { Target } from "./places.ts"

/** A comment, and how it stands to the part that it is told at. */
export interface ToldComment {
  readonly comment: OutlinedComment
  readonly at: Target["at"]
  /** What of the user's files it stands in. */
  readonly block: string
  /** What it is about, and how many other things were found before that. */
  readonly subject: string
  readonly order: number
  /** Whether it is about the very part, and not about what is in it or around it. */
  readonly isOwn: boolean
}

/** What comments can be put at. */
type Part = Node | Binding | AttributeName | Formal | Formals

/** The part of a tree with its comments. */
export function withTold(
  part: object,
  told: readonly ToldComment[],
  { isFirst }: { readonly isFirst: boolean },
): object {
  const ending = told.filter(({ at }) => at === "end")
  const others = told.filter(({ at }) => at !== "end")
  const behind = trailingOf(part as Part, others)
  const leading = inOrder(others.filter((each) => each !== behind?.told))
  // a target is a part that can have comments
  const ended = withEnd(part as Part, ending)
  const led = withLead(ended, leading, isFirst)
  return behind === undefined ? led : withTrailing(led as Node | Binding, behind.text)
}

function withEnd(part: Part, told: readonly ToldComment[]): Part {
  if (told.length === 0) return part
  const ending = part as AttributeSet | List | Formals
  return withEnding(ending, [
    ...(isOpened(told) && !isEmpty(ending) ? [blank] : []),
    ...commentsOf(told),
  ])
}

function isOpened([first]: readonly ToldComment[]): boolean {
  return first?.comment.isOpened === true
}

function isEmpty(part: AttributeSet | List | Formals): boolean {
  if (part.kind === "formals") return false
  return (part.kind === "list" ? part.items : part.bindings).length === 0
}

const blank: Comment = { kind: "blankLine" }

function withLead(part: Part, told: readonly ToldComment[], isFirst: boolean): Part {
  if (told.length === 0) return part
  if (!("kind" in part)) return withLeadingFormal(part, commentsOf(told))
  const leading = part as Exclude<Part, Formal | Formals>
  const isHead = told.some(({ at }) => at === "head")
  return isHead
    ? withHead(leading, told)
    : withLeading(leading, [
        ...(isFirst ? [] : blankBefore(told)),
        ...commentsOf(told),
        ...blankAfter(told),
      ])
}

/** At the head of a file may stand what it is for, which is not said twice. */
function withHead(part: Exclude<Part, Formal | Formals>, told: readonly ToldComment[]): Part {
  const { comments } = firstToken(part)
  const known = comments.flatMap((each) => (each.kind === "line" ? [each.text] : []))
  const others = commentsOf(told.filter((each) => textOf(commentsOf([each])) !== known.join("\n")))
  if (others.length === 0) return part
  return withLeading(part, [...others, ...(known.length > 0 ? [blank] : [])])
}

function textOf(comments: readonly Comment[]): string {
  return comments.map((each) => (each.kind === "line" ? each.text : "")).join("\n")
}

/** A heading of what follows is set off on both sides. */
function blankBefore([first]: readonly ToldComment[]): readonly Comment[] {
  return first?.comment.isOpened === true && first.comment.isClosed ? [blank] : []
}

function blankAfter(told: readonly ToldComment[]): readonly Comment[] {
  const last = told.at(-1)
  return last?.isOwn === true && !last.comment.isApart && last.comment.isClosed ? [blank] : []
}

/** In the order of the text, but what is said in other places comes in the order in which it is used. */
function inOrder(told: readonly ToldComment[]): readonly ToldComment[] {
  if (told.some(({ at }) => at === "head")) return told
  const orders = new Map<string, number>()
  for (const { block, order } of told)
    orders.set(block, Math.min(order, orders.get(block) ?? order))
  const orderOf = ({ block, comment }: ToldComment): number =>
    (orders.get(block) ?? 0) + (comment.isApart ? 0.5 : 0)
  return told.toSorted((left, right) => orderOf(left) - orderOf(right))
}

/** Comments one after the other, as far from each other as they were written. */
function commentsOf(told: readonly ToldComment[]): readonly Comment[] {
  const all = told.flatMap(({ comment }, index): readonly Comment[] => {
    const before = told[index - 1]?.comment
    const isApart = before !== undefined && (comment.isOpened || before.isClosed)
    return [...(isApart ? [blank] : []), ...linesOf(comment).map(asLine)]
  })
  const start = all.findIndex(isFilled)
  return start < 0 ? [] : all.slice(start, all.findLastIndex(isFilled) + 1)
}

function isFilled(comment: Comment): boolean {
  return comment.kind === "line" && comment.text !== ""
}

/** The lines of a comment as Nix can have them. */
export function linesOf({ lines }: OutlinedComment): readonly string[] {
  return lines.flatMap(commentLines)
}

function asLine(line: string): Comment {
  return { kind: "line", text: ` ${line}`.trimEnd() }
}

/** The comment that stands behind a part, if there is one alone that fits there. */
function trailingOf(
  part: Part,
  told: readonly ToldComment[],
): { readonly told: ToldComment; readonly text: string } | undefined {
  if (!("kind" in part) || part.kind === "formals") return undefined
  const all = told.filter(({ comment, isOwn, at }) => comment.isBehind && isOwn && at === "part")
  const [only] = all
  const same = all.filter(({ subject }) => subject === only?.subject)
  if (only === undefined || same.length > 1 || linesOf(only.comment).length !== 1) return undefined
  if (lastToken(part).trailing !== undefined) return undefined
  const text = onOneLine(linesOf(only.comment).join("\n"))
  return text === "" ? undefined : { told: only, text }
}
