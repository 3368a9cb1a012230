/** The parts of a tree in the order of its text, and the tree with other ones in their places. Takes any depth. */
import type { Node } from "./ast.ts"
import { isToken, namedParts } from "./inner-parts.ts"

/** A part of a tree, or a list of parts, where it stands: one object may stand in many places. */
export interface TreePart {
  readonly part: object
  /** What it is called in the part around it. */
  readonly name: string
  readonly above: TreePart | undefined
  readonly depth: number
}

/** A tree as a place. */
export function rootOf(tree: object): TreePart {
  return { part: tree, name: "", above: undefined, depth: 0 }
}

/** What has nothing in it, or only what paths are made of. */
const leaves: ReadonlySet<unknown> = new Set<Node["kind"]>([
  "float",
  "identifier",
  "integer",
  "path",
  "searchPath",
  "uri",
])

/**
 * Goes through the parts of a tree, each before what is in it; whoever is told of one says whether to go
 * into it. Left out are tokens, attribute paths, and words but for those that stand in lists.
 */
export function walkParts(root: TreePart, enter: (place: TreePart) => boolean): void {
  const todo: TreePart[] = [root]
  for (let above = todo.pop(); above !== undefined; above = todo.pop()) {
    if (!enter(above) || isLeaf(above.part)) continue
    const inner = namedParts(above.part)
    const isList = Array.isArray(above.part)
    // the first of them is to be the next
    for (let index = inner.length - 1; index >= 0; index -= 1) {
      const [name = "", part] = inner[index] ?? []
      if (part === undefined || name === "path" || isToken(part)) continue
      if (isList || !isLeaf(part)) todo.push({ part, name, above, depth: above.depth + 1 })
    }
  }
}

function isLeaf(part: object): boolean {
  return "kind" in part && leaves.has(part.kind)
}

/** The tree with its parts changed, each after what is in it. */
export function withChanges<T extends object>(
  tree: T,
  changes: ReadonlyMap<TreePart, (part: object) => object>,
): T {
  const members = new Map<TreePart | undefined, Map<string, object>>()
  for (const place of innermostFirst(changes.keys())) {
    const inner = members.get(place)
    const whole = inner === undefined ? place.part : withMembers(place.part, inner)
    const changed = changes.get(place)?.(whole) ?? whole
    const beside = members.get(place.above) ?? new Map<string, object>()
    members.set(place.above, beside.set(place.name, changed))
  }
  // every part is changed to one of its kind
  return (members.get(undefined)?.get("") ?? tree) as T
}

/** The places and all that is around them. */
function innermostFirst(places: Iterable<TreePart>): readonly TreePart[] {
  const all = new Set<TreePart>()
  for (const place of places)
    for (let at: TreePart | undefined = place; at !== undefined && !all.has(at); at = at.above)
      all.add(at)
  return [...all].toSorted((left, right) => right.depth - left.depth)
}

function withMembers(part: object, members: ReadonlyMap<string, object>): object {
  if (!Array.isArray(part)) return { ...part, ...Object.fromEntries(members) }
  return part.map((each: unknown, index) => members.get(String(index)) ?? each)
}
