/**
 * The first and last token of a tree: where the comments in front of it and behind it are kept.
 *
 * All loops, no recursion: a chain of operators is as deep as it is long.
 */
import { ofKind } from "../../of-kind.ts"
import type { Attribute, Binding, Comment, Formals, Interpolation, Node, Token } from "./ast.ts"

type Tree = Node | Formals | Interpolation | Binding

/** The part of a tree that is at its edge, and the tree with another one there. */
interface Edge {
  readonly part: Tree | Token
  readonly replace: (part: Tree | Token) => Tree
}

type Edges = { readonly [T in Tree as T["kind"]]: (tree: T) => Edge }

const firsts: Edges = {
  apply: (tree) => property(tree, "function"),
  assert: (tree) => property(tree, "assert"),
  attributeSet: (tree) => property(tree, tree.keyword === undefined ? "open" : "keyword"),
  binary: (tree) => property(tree, "left"),
  definition: (tree) => inPath(tree, tree.path, 0),
  float: (tree) => property(tree, "literal"),
  formals: (tree) => property(tree, tree.nameFirst ? "name" : "open"),
  hasAttribute: (tree) => property(tree, "expression"),
  identifier: (tree) => property(tree, "name"),
  if: (tree) => property(tree, "ifToken"),
  indentedString: (tree) => property(tree, "quote"),
  inherit: (tree) => property(tree, "inherit"),
  integer: (tree) => property(tree, "literal"),
  interpolation: (tree) => property(tree, "open"),
  lambda: (tree) => property(tree, "parameter"),
  letIn: (tree) => property(tree, "let"),
  list: (tree) => property(tree, "open"),
  parenthesized: (tree) => property(tree, "open"),
  path: (tree) => property(tree, "mark"),
  searchPath: (tree) => property(tree, "literal"),
  select: (tree) => property(tree, "expression"),
  string: (tree) => property(tree, "quote"),
  unary: (tree) => property(tree, "operator"),
  uri: (tree) => property(tree, "literal"),
  with: (tree) => property(tree, "with"),
}

const lasts: Edges = {
  ...firsts,
  apply: (tree) => {
    const last = tree.arguments.length - 1
    return {
      part: tree.arguments[last] ?? tree.function,
      replace: (part) => ({ ...tree, arguments: tree.arguments.with(last, part as Node) }),
    }
  },
  assert: (tree) => property(tree, "body"),
  attributeSet: (tree) => property(tree, "close"),
  binary: (tree) => property(tree, "right"),
  definition: (tree) => property(tree, "semicolon"),
  formals: (tree) => property(tree, tree.name === undefined || tree.nameFirst ? "close" : "name"),
  hasAttribute: (tree) => inPath(tree, tree.path, tree.path.length - 1),
  if: (tree) => property(tree, "alternative"),
  inherit: (tree) => property(tree, "semicolon"),
  interpolation: (tree) => property(tree, "close"),
  lambda: (tree) => property(tree, "body"),
  letIn: (tree) => property(tree, "body"),
  list: (tree) => property(tree, "close"),
  parenthesized: (tree) => property(tree, "close"),
  select: (tree) => {
    const { fallback, path } = tree
    if (fallback === undefined) return inPath(tree, path, path.length - 1)
    return {
      part: fallback.expression,
      replace: (part) => ({ ...tree, fallback: { ...fallback, expression: part as Node } }),
    }
  },
  unary: (tree) => property(tree, "operand"),
  with: (tree) => property(tree, "body"),
}

/** The token that a tree starts with. */
export function firstToken(tree: Tree): Token {
  return tokenAt(firsts, tree)
}

/** The token that a tree ends with. */
export function lastToken(tree: Tree): Token {
  return tokenAt(lasts, tree)
}

/** The same tree with its first token changed; what is beside the way there is shared. */
export function mapFirstToken<T extends Tree>(tree: T, change: (token: Token) => Token): T {
  return mapTokenAt(firsts, tree, change)
}

/** The same tree with its last token changed. */
export function mapLastToken<T extends Tree>(tree: T, change: (token: Token) => Token): T {
  return mapTokenAt(lasts, tree, change)
}

/** The comments in front of a tree, and the tree without them. */
export function takeComments<T extends Tree>(tree: T): [readonly Comment[], T] {
  const { comments } = firstToken(tree)
  if (comments.length === 0) return [comments, tree]
  return [comments, mapFirstToken(tree, (token) => ({ ...token, comments: [] }))]
}

function tokenAt(edges: Edges, tree: Tree): Token {
  let at: Tree | Token = tree
  while ("kind" in at) at = edge(edges, at).part
  return at
}

function mapTokenAt<T extends Tree>(edges: Edges, tree: T, change: (token: Token) => Token): T {
  const way: Edge[] = []
  let at: Tree | Token = tree
  while ("kind" in at) {
    const next: Edge = edge(edges, at)
    way.push(next)
    at = next.part
  }
  const changed = way.reduceRight<Tree | Token>((part, { replace }) => replace(part), change(at))
  return changed as T // the way starts with `tree`, and no step changes a kind
}

function edge(edges: Edges, tree: Tree): Edge {
  return ofKind(edges, tree.kind)(tree)
}

/** The edge at a property; the tables name only those that hold a tree or a token. */
function property<T extends Tree>(tree: T, name: keyof T): Edge {
  return {
    part: tree[name] as Tree | Token,
    replace: (part) => ({ ...tree, [name]: part }),
  }
}

function inPath(tree: Tree, path: readonly Attribute[], index: number): Edge {
  const attribute = path[index]
  if (attribute === undefined) throw new RangeError("an attribute path has at least one name")
  return {
    part: attribute.name,
    replace: (part) =>
      ({
        ...tree,
        path: path.with(index, { ...attribute, name: part as Attribute["name"] }),
      }) as Tree,
  }
}
