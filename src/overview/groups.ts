/** References as a graph that can be seen whole: many hosts with the same references are one node. */
import { groupedBy } from "../grouped.ts"
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
  const groups = groupsOf(names, references)
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

/** Hosts that refer to the same others; of what is left, hosts that refer to all of each other as well. */
function groupsOf(
  names: readonly string[],
  references: readonly Reference[],
): readonly (readonly string[])[] {
  const kinds = kindsOf(names, references)
  const apart = manyAlike(names, (name) => alike(kinds.get(name), []))
  const grouped = new Set(apart.flat())
  const left = names.filter((name) => !grouped.has(name))
  const joined = manyAlike(left, (name) => alike(kinds.get(name), [name]))
  const all = new Set([...apart, ...joined].flat())
  const alone = names.filter((name) => !all.has(name))
  return [...apart, ...joined, ...alone.map((name) => [name])]
}

function manyAlike(
  names: readonly string[],
  kindOf: (name: string) => string,
): readonly (readonly string[])[] {
  return [...groupedBy(names, kindOf).values()].filter(({ length }) => length > single)
}

/** What a host refers to, and what refers to it. */
interface Kind {
  readonly to: Map<string, string>
  readonly from: Map<string, string>
}

function kindsOf(
  names: readonly string[],
  references: readonly Reference[],
): ReadonlyMap<string, Kind> {
  const kinds = new Map(
    names.map((name): [string, Kind] => [name, { to: new Map(), from: new Map() }]),
  )
  for (const { from, to, ports } of references) {
    kinds.get(from)?.to.set(to, ports.join())
    kinds.get(to)?.from.set(from, ports.join())
  }
  return kinds
}

/** The same text for hosts of one kind, where each of them stands for itself among those that it refers to. */
function alike(
  { to, from }: Kind = { to: new Map(), from: new Map() },
  own: readonly string[],
): string {
  const sides = [to, from].map((side) => {
    const ports = [...new Set(side.values())].join(" ")
    const itself = own.map((name) => [name, ports.includes(" ") ? "" : ports] as const)
    return [...side, ...itself].map((each) => each.join(" ")).toSorted()
  })
  return JSON.stringify(sides)
}

function labelOf(members: readonly string[]): string {
  const [first = "", last] = [members[0], members.at(-1)]
  return members.length === 1 ? first : `${members.length} hosts: ${first} … ${last}`
}

function distinct(edges: readonly Edge[]): readonly Edge[] {
  return [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()]
}
