/**
 * What an expression takes from its free variables: `host.lan.address`, `inherit (host) lan`,
 * `host ? lan` (Nix manual, "Operators").
 */
import type { Attribute, AttributeName, Identifier, Node } from "./ast.ts"
import { type FreeVariable, type Visit, freeVariable, staticName, walk } from "./scope.ts"

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

/** All uses, with as much of the path as is selected. */
export function selectionsIn(root: Node): readonly Selection[] {
  const found: Selection[] = []
  const inner = new Set<Node>()
  walk(root, (visit) => {
    for (const chain of chainsOf(visit)) {
      const variable = freeVariable({ node: chain.variable, scope: visit.scope })
      if (variable === undefined || (chain.kind !== "test" && inner.has(visit.node))) continue
      found.push({ ...chain, variable, path: chain.names.map((name) => staticName(name)[0]) })
      for (const node of chain.nodes) inner.add(node)
    }
  })
  return found
}

/** A variable and the names that are selected from it, as it is written. */
export interface Chain {
  readonly variable: Identifier
  readonly names: readonly AttributeName[]
  readonly kind: Selection["kind"]
  /** The expressions within that are parts of it. */
  readonly nodes: readonly Node[]
}

function chainsOf({ node, inherited }: Visit): readonly Chain[] {
  const chain = chainOf(node)
  const tests = testsIn(node)
  if (chain === undefined) return tests
  if (inherited === undefined || chain.kind !== "needed") return [chain]
  return inherited.map((name) => ({ ...chain, names: [...chain.names, name] }))
}

/** The variable that something is selected from, and what; undefined for any other expression. */
export function chainOf(node: Node): Chain | undefined {
  if (node.kind === "identifier") return { variable: node, names: [], kind: "needed", nodes: [] }
  if (node.kind === "parenthesized") return around(chainOf(node.expression), node.expression, [])
  if (node.kind !== "select") return undefined
  const chain = around(chainOf(node.expression), node.expression, node.path)
  return chain && node.fallback !== undefined ? { ...chain, kind: "fallback" } : chain
}

/** The chain with more selected from it. What has a fallback gives a value that is not known. */
function around(
  chain: Chain | undefined,
  node: Node,
  path: readonly Attribute[],
): Chain | undefined {
  if (chain === undefined) return undefined
  if (chain.kind === "fallback" && path.length > 0) return undefined
  const names = [...chain.names, ...path.map(({ name }) => name)]
  return { ...chain, names, nodes: [...chain.nodes, node] }
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

function functionName(node: Node): string | undefined {
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
