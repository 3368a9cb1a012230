/**
 * The first and last token of a tree: where the comments in front of it and behind it are kept.
 *
 * All loops, no recursion: a chain of operators is as deep as it is long.
 */
import type { Formals, Interpolation, Node, Token } from "./ast.ts"

type Tree = Node | Formals | Interpolation

/** Kind by kind, the property that leads to the edge. */
type Edges = { readonly [T in Tree as T["kind"]]: keyof T | ((tree: T) => keyof T) }

const firsts: Edges = {
  apply: "function",
  assert: "assert",
  attributeSet: (set) => (set.keyword === undefined ? "open" : "keyword"),
  binary: "left",
  float: "literal",
  formals: (formals) => (formals.nameFirst ? "name" : "open"),
  hasAttribute: "expression",
  identifier: "name",
  if: "ifToken",
  indentedString: "quote",
  integer: "literal",
  interpolation: "open",
  lambda: "parameter",
  letIn: "let",
  list: "open",
  parenthesized: "open",
  path: "mark",
  searchPath: "literal",
  select: "expression",
  string: "quote",
  unary: "operator",
  uri: "literal",
  with: "with",
}

/** The token that a tree starts with. */
export function firstToken(tree: Tree): Token {
  let at: Tree | Token = tree
  while ("kind" in at) at = child(at, edge(at))
  return at
}

/** The same tree with its first token changed; what is beside the way there is shared. */
export function mapFirstToken<T extends Tree>(tree: T, change: (token: Token) => Token): T {
  const way: Tree[] = []
  let at: Tree | Token = tree
  while ("kind" in at) {
    way.push(at)
    at = child(at, edge(at))
  }
  let changed: Tree | Token = change(at)
  for (const parent of way.toReversed()) changed = { ...parent, [edge(parent)]: changed }
  return changed as T // the way starts with `tree`, and no step changes a kind
}

function edge(tree: Tree): string {
  const property = firsts[tree.kind] as string | ((tree: Tree) => string)
  return typeof property === "string" ? property : property(tree)
}

/** The table leads only to properties that hold a tree or a token. */
function child(tree: Tree, property: string): Tree | Token {
  return (tree as unknown as Readonly<Record<string, Tree | Token>>)[property] as Tree | Token
}
