/**
 * What an expression takes from its free variables: `host.lan.address`, `inherit (host) lan`,
 * `host ? lan` (Nix manual, "Operators").
 */
import type { Attribute, AttributeName, Identifier, Node } from "./ast.ts"
import { withoutParentheses } from "./parentheses.ts"
import {
  type FreeVariable,
  type Scope,
  type Visit,
  boundTo,
  freeVariable,
  staticName,
  walk,
} from "./scope.ts"

/** A use of a free variable, and what is selected from it. */
export interface Selection {
  readonly variable: FreeVariable
  /** The names that follow; undefined for one that only Nix knows. */
  readonly path: readonly (string | undefined)[]
  /** The names as they stand there, to tell of one at its own place. */
  readonly names: readonly AttributeName[]
  /** Whether it may be missing: it has a fallback, or it is asked for whether it is there. */
  readonly kind: "needed" | "fallback" | "test"
}

/**
 * All uses, with as much of the path as is selected, be it by way of the names of a `let`. Looks at each
 * expression once.
 */
export function selectionsIn(root: Node): readonly Selection[] {
  const found: Selection[] = []
  const judged = new Set<Node>()
  walk(root, (visit) => {
    for (const chain of judged.has(visit.node) ? [] : chainsOf(visit, judged)) {
      for (const node of chain.nodes) judged.add(node)
      const selected = freeSelection(chain, visit.scope)
      if (selected !== undefined) found.push(selected)
    }
  })
  return found
}

/**
 * What is selected of a free variable; what a `let` binds to such leads there, but for a name alone. No further
 * than people write, as each of many could be bound to the next, or the last to the first.
 */
function freeSelection(
  { variable, names, kind }: Omit<Chain, "nodes">,
  scope: Scope,
  furthest = 20,
): Selection | undefined {
  const free = freeVariable({ node: variable, scope })
  if (free !== undefined)
    return { variable: free, names, kind, path: names.map((name) => staticName(name)[0]) }
  const bound = names.length === 0 ? undefined : boundTo({ node: variable, scope })
  const chain = bound && chainOf(bound.node)
  if (chain?.kind !== "needed" || furthest === 0) return undefined
  const inner = { ...chain, kind, names: [...chain.names, ...(bound?.inherited ?? []), ...names] }
  return freeSelection(inner, bound?.scope ?? scope, furthest - 1)
}

/** A variable and the names that are selected from it, as it is written. */
export interface Chain {
  readonly variable: Identifier
  readonly names: readonly AttributeName[]
  readonly kind: Selection["kind"]
  /** The expressions within that are parts of it. */
  readonly nodes: readonly Node[]
}

function chainsOf({ node, inherited }: Visit, judged: Set<Node>): readonly Chain[] {
  const { chain, nodes } = descent(node)
  const tests = testsIn(node)
  if (chain === undefined) {
    for (const each of nodes) judged.add(each)
    return tests
  }
  if (inherited === undefined || chain.kind !== "needed") return [chain]
  return inherited.map((name) => ({ ...chain, names: [...chain.names, name] }))
}

/** The variable that something is selected from, and what; undefined for any other expression. */
export function chainOf(node: Node): Chain | undefined {
  return descent(node).chain
}

/** The way down a chain, and the expressions on it that are parts of it, or no chains either. */
interface Descent {
  readonly chain?: Chain
  readonly nodes: readonly Node[]
}

function descent(root: Node): Descent {
  const nodes: Node[] = []
  const paths: (readonly Attribute[])[] = []
  let kind: Chain["kind"] = "needed"
  /** How many of the nodes are no chain if what follows has a fallback: its value is not known. */
  let selected = 0
  for (let node = root; ; nodes.push(node)) {
    if (node.kind === "identifier") {
      const names = paths.toReversed().flatMap((path) => path.map(({ name }) => name))
      return { chain: { variable: node, names, kind, nodes }, nodes }
    }
    if (node.kind === "select") {
      if (node.fallback !== undefined && paths.length > 0)
        return { nodes: nodes.slice(0, selected) }
      if (node.fallback !== undefined) kind = "fallback"
      paths.push(node.path)
      selected = nodes.length
    } else if (node.kind !== "parenthesized") return { nodes: nodes.slice(0, -1) }
    node = node.expression
  }
}

/** Questions whether something is there: `a ? b`, and those of the library. */
function testsIn(node: Node): readonly Chain[] {
  if (node.kind === "hasAttribute") {
    const names = node.path.map(({ name }) => name)
    return asTest(chainOf(node.expression), node.expression, names)
  }
  if (node.kind !== "apply") return []
  const [given, set] = node.arguments
  if (given === undefined || set === undefined) return []
  const asked = askedFor(functionName(node.function), given)
  return asked === undefined ? [] : asTest(chainOf(set), set, asked)
}

/** A question is the only use of a variable; what is selected from it first has to be there. */
function asTest(
  chain: Chain | undefined,
  set: Node,
  names: readonly AttributeName[],
): readonly Chain[] {
  if (chain === undefined) return []
  const nodes = chain.names.length === 0 ? [set, ...chain.nodes] : []
  return [{ ...chain, names: [...chain.names, ...names], kind: "test", nodes }]
}

/** The last name of what is called: `toJSON` of `builtins.toJSON`. */
export function functionName(called: Node): string | undefined {
  const node = withoutParentheses(called)
  if (node.kind === "identifier") return node.name.text
  const last = node.kind === "select" ? node.path.at(-1)?.name : undefined
  return last === undefined ? undefined : staticName(last)[0]
}

/** The names that `hasAttr "name" set` and `hasAttrByPath [ "a" "b" ] set` ask for. */
function askedFor(name: string | undefined, given: Node): readonly AttributeName[] | undefined {
  if (name === "hasAttr" || name === "__hasAttr")
    return given.kind === "string" ? [given] : undefined
  if (name !== "hasAttrByPath" || given.kind !== "list") return undefined
  const names = given.items.filter((item) => item.kind === "string")
  return names.length === given.items.length ? names : undefined
}
