/** The comments of a Nix file, found by the place of the attribute that they belong to. */
import { appendAll } from "../../append.ts"
import type {
  AttributeSet,
  Binding,
  Comment,
  Definition,
  File,
  Formals,
  List,
  Node,
  Token,
} from "../../nix/syntax/ast.ts"
import { firstToken, lastToken } from "../../nix/syntax/edges.ts"
import type { Place } from "../../problems/problem.ts"

/** The comments around something, each a line without its `#`. */
export interface Comments {
  readonly before: readonly string[]
  /** On its own line, after it. */
  readonly after: string | undefined
  /** After it, and before the brace that closes what it is in. */
  readonly below: readonly string[]
  /** Of the elements, where it is a list that is written out. */
  readonly items: readonly Comments[]
}

export const noComments: Comments = { before: [], after: undefined, below: [], items: [] }

/** Whether there is any. */
export function hasComments({ before, after, below }: Comments): boolean {
  return before.length > 0 || after !== undefined || below.length > 0
}

/** What is said around something, line by line. */
export function linesIn({ before, after, below }: Comments): readonly string[] {
  return [...before, ...(after === undefined ? [] : [after]), ...below]
}

/** Comments by the place of their attribute. */
export type CommentsByPlace = ReadonlyMap<string, Comments>

/** A place as a key. */
export function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

/** The comments of all definitions in a file. */
export function commentsIn(tree: File, text: string, file: string): CommentsByPlace {
  const found = new Map<string, Comments>()
  for (const set of setsIn(tree.expression))
    for (const [index, binding] of set.bindings.entries()) {
      const isLast = index === set.bindings.length - 1
      const comments = commentsOf(binding, isLast ? linesOf(set.close.comments) : [])
      if (comments === noComments) continue
      const { line, start } = firstToken(binding)
      const column = start - text.lastIndexOf("\n", start - 1)
      found.set(placeKey({ file, line, column }), comments)
    }
  return found
}

/** What is said about the arguments of a function, by their names. */
export function commentsOnArguments(formals: Formals): ReadonlyMap<string, Comments> {
  return new Map(
    formals.formals.map(({ name, fallback, comma }) => {
      const last = comma ?? (fallback === undefined ? name : lastToken(fallback.expression))
      const after = last.trailing?.trim()
      return [name.text, { ...noComments, before: linesOf(name.comments), after }]
    }),
  )
}

/** The comments at the head of a file. */
export function headComments({ expression }: File): readonly string[] {
  const lines = linesOf(firstToken(expression).comments)
  return expression.kind === "attributeSet" ? [...lines, ...lineAfter(expression.open)] : lines
}

function commentsOf(binding: Binding, end: readonly string[]): Comments {
  if (binding.kind === "inherit") return noComments
  const { value } = binding
  const below = value.kind === "list" ? [...linesOf(value.close.comments), ...end] : end
  const before = [...linesOf(firstToken(binding).comments), ...linesWithin(binding)]
  const after = lastToken(binding).trailing?.trim()
  const items = value.kind === "list" ? itemComments(value) : []
  const has = [...before, ...below, ...items].length > 0 || after !== undefined
  return has ? { before, after, below, items } : noComments
}

/** What is said between a name and its value, and at the head of that; what binds something else tells its end. */
function linesWithin({ equals, value }: Definition): readonly string[] {
  const first = firstToken(value)
  const isOpen = value.kind === "attributeSet" || value.kind === "list"
  return [
    ...linesOf(equals.comments),
    ...lineAfter(equals),
    ...linesOf(first.comments),
    ...(isOpen ? lineAfter(value.open) : []),
    ...(value.kind === "attributeSet" && value.bindings.length === 0
      ? linesOf(value.close.comments)
      : []),
  ]
}

function lineAfter({ trailing }: Token): readonly string[] {
  return trailing === undefined ? [] : [trailing.trim()]
}

function itemComments({ items }: List): readonly Comments[] {
  const comments = items.map((item) => ({
    ...noComments,
    before: linesOf(firstToken(item).comments),
    after: lastToken(item).trailing?.trim(),
  }))
  const has = comments.some(({ before, after }) => before.length > 0 || after !== undefined)
  return has ? comments : []
}

/** Comments as lines without their marks. */
export function linesOf(comments: readonly Comment[]): readonly string[] {
  return comments.flatMap((comment) => {
    if (comment.kind === "line") return [textOf(comment.text)]
    if (comment.kind === "language") return [comment.language]
    return comment.kind === "block" ? comment.lines.map((line) => line.trimEnd()) : []
  })
}

/** What follows a comment's mark, and the space after it. */
function textOf(comment: string): string {
  return comment.replace(/^ /, "").trimEnd()
}

/** Every attribute set that is written in a tree. */
function* setsIn(tree: Node): Iterable<AttributeSet> {
  const todo: unknown[] = [tree]
  while (todo.length > 0) {
    const next = todo.pop()
    if (typeof next !== "object" || next === null) continue
    if (isSet(next)) yield next
    appendAll(todo, Object.values(next))
  }
}

function isSet(value: object): value is AttributeSet {
  return "kind" in value && value.kind === "attributeSet"
}
