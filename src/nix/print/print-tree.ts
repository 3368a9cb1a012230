/**
 * The printer: from syntax trees to documents, by the Nix formatting standard (RFC 166).
 *
 * A tree is printed for the part that it plays: on its own, as the value of a binding, in
 * parentheses … Its subtrees are left to be printed when the document is laid out.
 */
import { ofKind } from "../../of-kind.ts"
import type { If, LetIn, Node, Parenthesized, Select } from "../syntax/ast.ts"
import {
  group,
  hardLine,
  hardSpace,
  line,
  lineBreak,
  nest,
  node,
  softBreak,
  softLine,
  type Doc,
  type Part,
} from "./doc.ts"
import { firstToken, mapFirstToken } from "../syntax/edges.ts"
import { applicationDoc, applicationOf, parenthesesDoc } from "./print-apply.ts"
import { attributePathDoc, attributeSetDoc, bindingDoc, listDoc } from "./print-binding.ts"
import {
  around,
  commentsDoc,
  itemsDoc,
  lineComment,
  tokenDoc,
  trailingFirst,
} from "./print-comments.ts"
import { lambdaDoc } from "./print-lambda.ts"
import { chainOf, operationDoc } from "./print-operation.ts"
import { partsDoc, stringDoc } from "./print-string.ts"
import { hasComments, isAbsorbable, isAbsorbableExpression, isTerm } from "./shape.ts"
import { linesOf } from "../syntax/string-lines.ts"

/** The document for a tree that plays a part. */
export function printTree(tree: Node, part: Part): Doc {
  return parts[part](tree)
}

const parts: Readonly<Record<Part, (tree: Node) => Doc>> = {
  expression: (tree) => (tree.kind === "list" ? group(termDoc(tree)) : termDoc(tree)),
  term: termDoc,
  wide: wideDoc,
  absorbed: absorbedDoc,
  value: valueDoc,
  enclosed: enclosedDoc,
}

type Printers = { readonly [N in Node as N["kind"]]: (tree: N) => Doc }

const printers: Printers = {
  apply: (tree) => applicationDoc(applicationOf(tree)),
  assert: (tree) => [
    group([assertionDoc(tree), tokenDoc(tree.semicolon), hardLine, node(tree.body)]),
  ],
  attributeSet: (tree) => attributeSetDoc(tree, false),
  binary: (tree) =>
    comparisons.has(tree.operator.text) ? comparisonDoc(tree) : operationDoc(tree, false),
  float: (tree) => tokenDoc(tree.literal),
  hasAttribute: (tree) => [
    node(tree.expression),
    softLine,
    tokenDoc(tree.question),
    hardSpace,
    attributePathDoc(tree.path),
  ],
  identifier: (tree) => tokenDoc(tree.name),
  if: ifDoc,
  indentedString: (tree) => around(tree.quote, stringDoc(linesOf(tree))),
  integer: (tree) => tokenDoc(tree.literal),
  lambda: lambdaDoc,
  letIn: letDoc,
  list: (tree) => listDoc(tree, hardLine),
  parenthesized: parenthesizedDoc,
  path: (tree) => around(tree.mark, partsDoc(tree.parts)),
  searchPath: (tree) => tokenDoc(tree.literal),
  select: selectDoc,
  string: (tree) => around(tree.quote, stringDoc(linesOf(tree))),
  unary: (tree) => [tokenDoc(tree.operator), node(tree.operand)],
  uri: (tree) => around(tree.literal, stringDoc(linesOf(tree))),
  with: (tree) => [
    group([
      tokenDoc(tree.with),
      hardSpace,
      nest(group(node(tree.scope))),
      tokenDoc(tree.semicolon),
    ]),
    line,
    node(tree.body),
  ],
}

function termDoc(tree: Node): Doc {
  return ofKind(printers, tree.kind)(tree)
}

function wideDoc(tree: Node): Doc {
  return tree.kind === "attributeSet" ? attributeSetDoc(tree, true) : termDoc(tree)
}

/** What starts on the line of what leads up to it. */
function absorbedDoc(tree: Node): Doc {
  if (isTerm(tree) && isAbsorbable(tree)) return termDoc(tree)
  return withAbsorbed(tree) ?? printTree(tree, "expression")
}

/** The same, with sets expanded. */
function absorbedWide(tree: Node): Doc {
  return isTerm(tree) && isAbsorbable(tree) ? wideDoc(tree) : absorbedDoc(tree)
}

/** `with scope; [ … ]` in one go. */
function withAbsorbed(tree: Node): Doc | undefined {
  if (tree.kind !== "with" || !isTerm(tree.body) || !isAbsorbable(tree.body)) return undefined
  const head = [lineBreak, tokenDoc(tree.with), hardSpace, nest(group(node(tree.scope)))]
  return group([
    head,
    tokenDoc(tree.semicolon),
    hardSpace,
    group(node(tree.body, "wide"), "priority"),
  ])
}

/** What follows `=` or `?`: on the same line where that keeps all between its ends indented. */
function valueDoc(tree: Node): Doc {
  const doc = node(tree)
  if (isLoneInherit(tree)) return nest([hardSpace, group(absorbedDoc(tree))])
  if (isAbsorbableExpression(tree)) return nest([hardSpace, group(absorbedWide(tree))])
  if (tree.kind === "parenthesized") return nest([hardSpace, parenthesesDoc(tree)])
  if (isText.has(tree.kind)) return nest([hardSpace, group(doc)])
  if (tree.kind === "apply") return nest(applicationDoc(applicationOf(tree), { before: line }))
  if (tree.kind === "binary") return assignedOperation(tree)
  const ownLine = isTerm(tree) || tree.kind === "with"
  return ownLine ? nest(group([line, doc])) : nest([line, group(doc)])
}

/** Nothing is gained by a line break in front of these. */
const isText: ReadonlySet<string> = new Set(["string", "indentedString", "path", "uri"])

function isLoneInherit(tree: Node): boolean {
  if (tree.kind !== "attributeSet" || tree.bindings.length !== 1) return false
  const [only] = tree.bindings
  const commented =
    tree.close.comments.length > 0 || (only !== undefined && firstToken(only).comments.length > 0)
  return only?.kind === "inherit" && !commented
}

/** `//`, `++` and `+` after `=` are more compact if a set or list comes first or last. */
function assignedOperation(tree: Extract<Node, { kind: "binary" }>): Doc {
  if (["//", "++", "+"].includes(tree.operator.text)) {
    const links = chainOf(tree)
    const [first] = links
    const leads = first !== undefined && isTerm(first.operand) && isAbsorbable(first.operand)
    if (leads && firstToken(first.operand).comments.length === 0)
      return [hardSpace, operationDoc(tree, true)]
    const { left, operator, right } = tree
    if (links.length === 2 && !hasComments(operator) && isTerm(right) && isAbsorbable(right)) {
      const end = [tokenDoc(operator), hardSpace, group(node(right, "wide"), "priority")]
      return nest(group([line, node(left), line, group(end, "transparent")]))
    }
  }
  return nest([line, group(node(tree))])
}

/** What stands in parentheses or in `${}` on a line of its own. */
function enclosedDoc(tree: Node): Doc {
  if (isAbsorbableExpression(tree)) return group(absorbedDoc(tree))
  if (tree.kind === "apply") {
    return applicationDoc(applicationOf(tree), { indentFunction: true, closes: true })
  }
  const content = group(node(tree))
  const startsHere = tree.kind === "select" && !isAbsorbable(tree.expression)
  return startsHere ? [content, lineBreak] : [lineBreak, content, lineBreak]
}

function parenthesizedDoc({ open, expression, close }: Parenthesized): Doc {
  return group([
    tokenDoc(trailingFirst(open)),
    nest([node(expression, "enclosed"), commentsDoc(close.comments)]),
    tokenDoc({ ...close, comments: [] }),
  ])
}

function selectDoc({ expression, path, fallback }: Select): Doc {
  const or: Doc =
    fallback === undefined
      ? ""
      : [softLine, nest([tokenDoc(fallback.or), hardSpace, node(fallback.expression)])]
  return [node(expression), beforeDot(expression), attributePathDoc(path), or]
}

/** A number keeps its distance from a dot; what is long may have it on a new line. */
function beforeDot({ kind }: Node): Doc {
  if (kind === "integer" || kind === "float") return hardSpace
  if (kind === "identifier" || kind === "searchPath") return ""
  return kind === "parenthesized" ? softBreak : lineBreak
}

const comparisons: ReadonlySet<string> = new Set(["<", ">", "<=", ">=", "==", "!="])

function comparisonDoc({ left, operator, right }: Extract<Node, { kind: "binary" }>): Doc {
  return [node(left), softLine, tokenDoc(operator), hardSpace, node(right)]
}

/** `assert` is laid out as if it were a function. */
function assertionDoc({ assert, condition }: Extract<Node, { kind: "assert" }>): Doc {
  const fn: Node = { kind: "identifier", start: assert.start, end: assert.end, name: assert }
  const applied =
    condition.kind === "apply" ? [condition.function, ...condition.arguments] : [condition]
  return applicationDoc({ function: fn, arguments: applied, simple: false })
}

/** Always expanded. Comments around `in` belong to the body. */
function letDoc(tree: LetIn): Doc {
  const moved = lineComment(tree.in.trailing)
  const body =
    moved.length === 0
      ? tree.body
      : mapFirstToken(tree.body, (token) => ({ ...token, comments: [...moved, ...token.comments] }))
  const bindings = nest(itemsDoc(hardLine, tree.bindings, tree.in.comments, bindingDoc))
  return [
    group([tokenDoc(tree.let), hardLine, bindings]),
    hardLine,
    group([tree.in.text, hardLine, node(body)]),
  ]
}

/** A chain of `else if` is one sequence, and never on one line. */
function ifDoc(tree: If): Doc {
  const docs: Doc[] = []
  let at: Node = { ...tree, ifToken: trailingFirst(tree.ifToken) }
  for (let separator: Doc = line; at.kind === "if"; separator = hardLine) {
    docs.push(
      group([tokenDoc(at.ifToken), line, nest(node(at.condition)), line, tokenDoc(at.thenToken)]),
      [separator, nest(group(node(at.consequence))), separator],
      [tokenDoc(trailingFirst(at.elseToken)), hardSpace],
    )
    at = at.alternative
  }
  return group([docs, line, nest(group(node(at)))])
}
