/** Functions (Nix formatting standard, "Function declaration"). */
import type { Comment, Formal, Formals, Lambda, Token } from "../syntax/ast.ts"
import {
  group,
  hardLine,
  hardSpace,
  join,
  line,
  lineBreak,
  nest,
  node,
  text,
  type Doc,
} from "./doc.ts"
import { lastToken, mapLastToken } from "../syntax/edges.ts"
import { commentsDoc, tokenDoc, trailingFirst } from "./print-comments.ts"
import {
  followsOnLine,
  hasComments,
  isAbsorbable,
  isAbsorbableExpression,
  isFlat,
  isTerm,
} from "./shape.ts"

/** A function: its parameters, and its body. */
export function lambdaDoc(tree: Lambda): Doc {
  return tree.parameter.kind === "identifier" ? namesDoc(tree) : setDoc(tree, tree.parameter)
}

/** `a: b: body`, the names on one line. */
function namesDoc(tree: Lambda): Doc {
  const names: Doc[] = []
  let count = 0
  let at: Lambda["body"] = tree
  while (at.kind === "lambda" && at.parameter.kind === "identifier") {
    names.push([count === 0 ? "" : hardSpace, tokenDoc(at.parameter.name), tokenDoc(at.colon)])
    count += 1
    at = at.body
  }
  const body: Doc = isAbsorbableExpression(at)
    ? [hardSpace, group(node(at, "absorbed"), "priority")]
    : [count <= 2 ? line : hardLine, node(at)]
  return group([lineBreak, names, body])
}

/** `{ a, b }: body` */
function setDoc({ colon, body }: Lambda, parameters: Formals): Doc {
  const head = [formalsDoc(parameters), tokenDoc(colon)]
  const sameLine = followsOnLine(colon, body)
  if (parameters.name === undefined) {
    if (isFlat(parameters) && sameLine && isAbsorbableExpression(body)) {
      return [head, hardSpace, group(node(body), "priority")]
    }
    if (!sameLine) return [head, hardLine, node(body)]
  }
  if (isTerm(body) && isAbsorbable(body)) return [head, line, group(node(body, "wide"))]
  return [head, line, node(body)]
}

function formalsDoc(tree: Formals): Doc {
  const { name, at, nameFirst } = tree
  if (name === undefined || at === undefined) return bracesDoc(tree)
  const named = [tokenDoc(name), tokenDoc(at)]
  return nameFirst ? [named, bracesDoc(tree)] : [bracesDoc(tree), tokenDoc(at), tokenDoc(name)]
}

function bracesDoc(tree: Formals): Doc {
  const { open, formals, ellipsis, close } = tree
  const opened = tokenDoc(trailingFirst(open))
  if (formals.length === 0 && ellipsis === undefined) {
    return group([opened, open.line === close.line ? hardSpace : hardLine, tokenDoc(close)])
  }
  const separator = isFlat({ ...tree, name: undefined }) ? line : hardLine
  const closed = tokenDoc({ ...close, comments: [] })
  const inner = [separator, nest(join(separator, formalDocs(tree))), separator]
  return group([opened, inner, nest(commentsDoc(close.comments)), closed])
}

function formalDocs({ formals, ellipsis }: Formals): Doc[] {
  let moved: readonly Comment[] = []
  const docs = formals.map((formal, index): Doc => {
    const isLast = index === formals.length - 1
    const comma = formal.comma ?? (isLast ? endComma(formal) : undefined)
    const named = { ...formal, comma, name: withComments(formal.name, moved) }
    const passesOn = comma !== undefined && !(isLast && ellipsis === undefined) && canMove(comma)
    moved = passesOn ? comma.comments : []
    const own = passesOn ? { ...named, comma: { ...comma, comments: [] } } : named
    const done = commentToComma(own)
    const ends =
      isLast && ellipsis === undefined && done.comma !== undefined && !hasComments(done.comma)
    return ends
      ? [formalDoc({ ...done, comma: undefined }), text("expanded", ",")]
      : formalDoc(done)
  })
  return ellipsis === undefined ? docs : [...docs, tokenDoc(withComments(ellipsis, moved))]
}

function endComma({ name }: Formal): Token {
  return { ...name, text: ",", comments: [], trailing: undefined }
}

function withComments(token: Token, comments: readonly Comment[]): Token {
  return comments.length === 0 ? token : { ...token, comments: [...comments, ...token.comments] }
}

/** Comments in front of a comma are about the parameter after it, as the comma once led lines. */
function canMove({ comments, trailing }: Token): boolean {
  return trailing === undefined && comments.every(({ kind }) => kind !== "directive")
}

/** The comment at the end of a parameter goes behind its comma. */
function commentToComma(formal: Formal): Formal {
  const { name, fallback, comma } = formal
  if (comma === undefined || hasComments(comma)) return formal
  if (fallback === undefined) {
    return {
      name: { ...name, trailing: undefined },
      fallback,
      comma: { ...comma, trailing: name.trailing },
    }
  }
  const { trailing } = lastToken(fallback.expression)
  if (trailing === undefined) return formal
  const expression = mapLastToken(fallback.expression, (token) => ({
    ...token,
    trailing: undefined,
  }))
  return { name, fallback: { ...fallback, expression }, comma: { ...comma, trailing } }
}

function formalDoc({ name, fallback, comma }: Formal): Doc {
  const end = comma === undefined ? "" : tokenDoc(comma)
  if (fallback === undefined) return [tokenDoc(name), end]
  const value = nest([tokenDoc(fallback.question), node(fallback.expression, "value")])
  return group([tokenDoc(name), hardSpace, value, end])
}
