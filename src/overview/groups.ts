/** References as a graph that can be seen whole: many hosts with the same references are one node. */
import { groupedBy } from "./grouped.ts"
import type { Reference } from "./references.ts"

/** One host, or several that refer to the same and are referred to by the same. */
export interface Node {
  readonly id: string
  readonly label: string
}

/** That a node refers to another one. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly label: string
}

/** Nodes and what joins them. */
export interface Graph {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}

/** So many hosts of one kind are drawn one by one. */
const single = 4

/** The graph of references. */
export function graphOf(references: readonly Reference[]): Graph {
  const names = [...new Set(references.flatMap(({ from, to }) => [from, to]))]
  const kinds = kindsOf(names, references)
  const groups = [...groupedBy(names, (name) => kinds.get(name)).values()].flatMap((members) =>
    members.length > single ? [members] : members.map((name) => [name]),
  )
  const nodes = groups.map((members, index) => ({ id: `node-${index}`, label: labelOf(members) }))
  const idOf = new Map(
    groups.flatMap((members, index) => members.map((name) => [name, `node-${index}`] as const)),
  )
  const edges = references.map(({ from, to, ports }) => ({
    from: idOf.get(from) ?? from,
    to: idOf.get(to) ?? to,
    label: ports.join(", "),
  }))
  return { nodes, edges: distinct(edges) }
}

/** What a host has in common with others of its kind: all its references, in both directions. */
function kindsOf(
  names: readonly string[],
  references: readonly Reference[],
): ReadonlyMap<string, string> {
  const parts = new Map<string, string[]>(names.map((name) => [name, []]))
  for (const { from, to, ports } of references) {
    parts.get(from)?.push(`to ${to} ${ports.join()}`)
    parts.get(to)?.push(`from ${from} ${ports.join()}`)
  }
  return new Map([...parts].map(([name, all]) => [name, all.toSorted().join("\n")]))
}

function labelOf(members: readonly string[]): string {
  const [first = "", last] = [members[0], members.at(-1)]
  return members.length === 1 ? first : `${members.length} hosts: ${first} … ${last}`
}

function distinct(edges: readonly Edge[]): readonly Edge[] {
  return [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()]
}
