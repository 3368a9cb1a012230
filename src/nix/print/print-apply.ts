/** Function application (Nix formatting standard, "Function application"). */
import type { Comment, Node, Parenthesized } from "../syntax/ast.ts"
import {
  group,
  hardLine,
  hardSpace,
  line,
  lineBreak,
  nest,
  node,
  oneLine,
  type Doc,
} from "./doc.ts"
import { mapFirstToken, firstToken } from "../syntax/edges.ts"
import { listDoc } from "./print-binding.ts"
import { commentsDoc, lineComment, tokenDoc } from "./print-comments.ts"
import { hasComments, isAbsorbable, isLanguage, isSimple, isTerm } from "./shape.ts"

/** A function and what it is given. */
export interface Application {
  readonly function: Node
  readonly arguments: readonly Node[]
  /** Whether it may be kept on one line for being simple. */
  readonly simple: boolean
}

/** How an application is laid out where it stands. */
export interface ApplicationStyle {
  /** The function may start on a line of its own, indented. */
  readonly indentFunction?: boolean
  /** What is in front of it, in its group. */
  readonly before?: Doc
  /** Whether it ends on a line of its own if it is expanded, as in parentheses. */
  readonly closes?: boolean
}

/** The application that a tree is. */
export function applicationOf(tree: Extract<Node, { kind: "apply" }>): Application {
  return { function: tree.function, arguments: tree.arguments, simple: isSimple(tree) }
}

/**
 * As many arguments as fit follow the function on its line. If not all do, the last one is
 * expanded first, and the others only if that does not help.
 */
export function applicationDoc(application: Application, style: ApplicationStyle = {}): Doc {
  const { comments, fn } = withoutComments(application.function)
  const { before = "", closes = false, indentFunction = false } = style
  const indents = indentFunction && comments.length === 0
  const end: Doc = closes ? lineBreak : ""
  const given = application.arguments
  const last = given.at(-1) ?? fn
  const lastButOne = given.at(-2)
  const head = (count: number): Doc => headDoc(fn, given.slice(0, count), indents)
  const content = (): Doc => {
    if (last.kind === "list" && lastButOne?.kind === "list") {
      const lists = [
        line,
        nest(group(argumentDoc(lastButOne))),
        line,
        nest(group(argumentDoc(last))),
      ]
      return group([before, group(head(given.length - 2), "transparent"), lists, end])
    }
    const start = [before, group(head(given.length - 1), "transparent")]
    const expanded = group([start, line, lastDoc(last), end])
    if (!application.simple) return expanded
    return oneLine(start, Infinity, (flat) => group([flat, hardSpace, lastDoc(last)]), expanded)
  }
  return [commentsDoc(comments), content(), closes && comments.length > 0 ? hardLine : ""]
}

/** Comments in front of the function go in front of it all, where they expand nothing. */
function withoutComments(fn: Node): { comments: readonly Comment[]; fn: Node } {
  const { comments, trailing } = firstToken(fn)
  const moved = [...comments.filter((comment) => !isLanguage(comment)), ...lineComment(trailing)]
  if (moved.length === 0) return { comments: moved, fn }
  const kept = comments.filter(isLanguage)
  const bare = mapFirstToken(fn, (token) => ({ ...token, comments: kept, trailing: undefined }))
  return { comments: moved, fn: bare }
}

/** The function and its arguments but for the last, from the inside out. */
function headDoc(fn: Node, given: readonly Node[], indents: boolean): Doc {
  let doc: Doc = indents ? nest(group([lineBreak, node(fn)])) : node(fn)
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index] ?? fn
    const next = given[index + 1]
    if (argument.kind === "list" && next?.kind === "list" && pairsWithNext(given, index)) {
      const lists = [line, group(argumentDoc(argument)), line, group(argumentDoc(next))]
      doc = group([group(doc, "transparent"), nest(group(lists))], "transparent")
      index += 1
    } else {
      const kind = argument.kind === "select" ? "regular" : "priority"
      doc = [group(doc, "transparent"), line, nest(group(argumentDoc(argument), kind))]
    }
  }
  return doc
}

/** Lists next to each other are laid out in pairs, counted from the last one. */
function pairsWithNext(given: readonly Node[], index: number): boolean {
  let end = index
  while (given[end]?.kind === "list") end += 1
  return (end - index) % 2 === 0
}

/** An argument; a list of a few simple items may stay on the line. */
function argumentDoc(argument: Node): Doc {
  if (argument.kind !== "list") return node(argument)
  const few = itemCount(argument) <= 6 && argument.items.every(isSimpleItem)
  return few ? listDoc(argument, line) : node(argument)
}

function itemCount({ items, close }: Extract<Node, { kind: "list" }>): number {
  const commented = items.filter((item) => firstToken(item).comments.length > 0).length
  return items.length + commented + (close.comments.length > 0 ? 1 : 0)
}

/** Comments in front of an item do not make it less simple: they are the list's. */
function isSimpleItem(item: Node): boolean {
  return isSimple(
    firstToken(item).comments.length === 0
      ? item
      : mapFirstToken(item, (token) => ({ ...token, comments: [] })),
  )
}

function lastDoc(last: Node): Doc {
  if (isTerm(last) && isAbsorbable(last)) return group(nest(node(last, "term")), "priority")
  if (last.kind !== "parenthesized") return group(nest(node(last)))
  return functionInParentheses(last) ?? parenthesesDoc(last)
}

/** `(name: { … })` and `(name { … })` are expanded as if they were the set alone. */
function functionInParentheses({ open, expression, close }: Parenthesized): Doc | undefined {
  const inner = lead(expression)
  if (inner === undefined || hasComments(open)) return undefined
  const { words, body, last } = inner
  if (!isTerm(body) || !isAbsorbable(body) || hasComments(last ?? close)) return undefined
  const content = [
    "(",
    words,
    hardSpace,
    node(body, "wide"),
    last === undefined ? ")" : tokenDoc(close),
  ]
  return group(nest(content), "priority")
}

/** What leads up to the body of a function of one name, or to the argument of a named one. */
function lead(node_: Node): { words: Doc; body: Node; last?: Parenthesized["open"] } | undefined {
  if (node_.kind === "lambda" && node_.parameter.kind === "identifier") {
    const { parameter, colon, body } = node_
    if (hasComments(parameter.name)) return undefined
    return { words: [tokenDoc(parameter.name), tokenDoc(colon)], body, last: colon }
  }
  if (node_.kind !== "apply" || node_.function.kind !== "identifier") return undefined
  const [argument, second] = node_.arguments
  if (argument === undefined || second !== undefined || hasComments(node_.function.name))
    return undefined
  return { words: node_.function.name.text, body: argument }
}

/** Parentheses that may open at the end of a line: the expression in them has lines of its own. */
export function parenthesesDoc({ open, expression, close }: Parenthesized): Doc {
  const moved = lineComment(open.trailing)
  const inner =
    moved.length === 0
      ? expression
      : mapFirstToken(expression, (token) => ({
          ...token,
          comments: [...moved, ...token.comments],
        }))
  const content = group(nest([node(inner), commentsDoc(close.comments)]))
  const opened = tokenDoc({ ...open, trailing: undefined })
  const closed = tokenDoc({ ...close, comments: [] })
  return group(nest([opened, lineBreak, content, lineBreak, closed]), "priority")
}
