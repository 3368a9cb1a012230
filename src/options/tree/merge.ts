/** Several option trees as one, for what is defined with one set of types. */
import { isWithin } from "./option-path.ts"
import type { Group, Member } from "./option-type.ts"

/** A tree, and the paths of the options in it of which nothing is known. */
export interface LossyTree {
  readonly tree: Group
  readonly lost: readonly string[]
}

/** A tree with the options of all: one that several have is as the first has it that knows it whole. */
export function mergeTrees(trees: readonly Group[]): Group {
  return mergeLossy(trees.map((tree) => ({ tree, lost: [] }))).tree
}

/** The same of trees that are not known whole; lost is what none of them knows. */
export function mergeLossy([first, ...others]: readonly LossyTree[]): LossyTree {
  const empty: LossyTree = { tree: { kind: "group", members: new Map() }, lost: [] }
  return others.reduce((merged, other) => {
    const lost = [...new Set([...merged.lost, ...other.lost])]
    const tree = mergedGroups(merged, other, "")
    return { tree, lost: lost.filter((path) => !isKnown(path, merged) && !isKnown(path, other)) }
  }, first ?? empty)
}

function isKnown(path: string, { tree, lost }: LossyTree): boolean {
  return !lost.some((each) => isWithin(path, each)) && reaches(tree, path)
}

/** Whether a path leads to an option of a tree, or into one. */
function reaches({ members }: Group, path: string): boolean {
  return [...members].some(([name, member]) => {
    if (!isWithin(path, name)) return false
    return member.kind === "option" || reaches(member, path.slice(name.length + 1))
  })
}

function mergedGroups(one: LossyTree, other: LossyTree, prefix: string): Group {
  if (one.tree === other.tree) return one.tree
  const members = new Map<string, Member>(one.tree.members)
  for (const [name, member] of other.tree.members) {
    const known = members.get(name)
    const path = `${prefix}${name}`
    if (known?.kind === "group" && member.kind === "group") {
      const inner = mergedGroups({ ...one, tree: known }, { ...other, tree: member }, `${path}.`)
      members.set(name, inner)
    } else if (known === undefined || (isBroken(path, one.lost) && !isBroken(path, other.lost)))
      members.set(name, member)
  }
  return { kind: "group", members }
}

/** Whether something is not known of an option, be it in one of its submodules. */
function isBroken(path: string, lost: readonly string[]): boolean {
  return lost.some((each) => isWithin(each, path))
}

/** How many options a tree offers, those of submodules left out. */
export function countOptions({ members }: Group): number {
  return [...members.values()].reduce(
    (sum, member) =>
      sum + (member.kind === "group" ? countOptions(member) : Number(!member.standing)),
    0,
  )
}

/** Whether a tree has an option of a path such as `services.nginx.enable`. */
export function hasOption({ members }: Group, path: string): boolean {
  return [...members].some(([name, member]) => {
    if (name === path) return member.kind === "option"
    if (!path.startsWith(`${name}.`)) return false
    return member.kind === "group" && hasOption(member, path.slice(name.length + 1))
  })
}
