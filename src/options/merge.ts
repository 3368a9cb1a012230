/** Several option trees as one, for what is defined with one set of types. */
import type { Group, Member } from "./type.ts"

/** A tree with the options of all: one that several have is as the first of them has it. */
export function mergeTrees([first, ...others]: readonly Group[]): Group {
  const empty: Group = { kind: "group", members: new Map() }
  return others.reduce(merged, first ?? empty)
}

function merged(tree: Group, other: Group): Group {
  if (tree === other) return tree
  const members = new Map<string, Member>(tree.members)
  for (const [name, member] of other.members) {
    const known = members.get(name)
    if (known === undefined) members.set(name, member)
    else if (known.kind === "group" && member.kind === "group")
      members.set(name, merged(known, member))
  }
  return { kind: "group", members }
}

/** How many options stand in a tree, those of submodules left out. */
export function countOptions({ members }: Group): number {
  return [...members.values()].reduce(
    (sum, member) => sum + (member.kind === "group" ? countOptions(member) : 1),
    0,
  )
}

/** Whether a tree has an option of a path such as `services.nginx.enable`. */
export function hasOption({ members }: Group, path: string): boolean {
  return [...members].some(([name, member]) => {
    if (name === path) return member.kind === "option"
    const inside = member.kind === "group" && path.startsWith(`${name}.`)
    return inside && hasOption(member, path.slice(name.length + 1))
  })
}
