/** The option that a path of definitions leads to or into, whatever its type makes of what is in it. */
import type { NamedGroup, OptionNames } from "../tree/option-names.ts"
import { type Option, type OptionType, alternatives } from "../tree/option-type.ts"

/** An option, and what is left of a path in it: names in sets that are no options themselves. */
export interface FoundOption {
  readonly option: Option
  readonly rest: readonly string[]
  /** How many names of the path lead to what is of this type: all, but for those in lists and the like. */
  readonly depth: number
  readonly type: OptionType
}

/** The innermost option on a path from a whole configuration; undefined where there is none. */
export function optionAt(path: readonly string[], root: OptionNames): FoundOption | undefined {
  return inGroup({ kind: "group", members: root }, { path, depth: 0, root })
}

/** How far a path was followed. */
interface Way {
  readonly path: readonly string[]
  readonly depth: number
  readonly root: OptionNames
  /** The submodule around that takes further attributes. */
  readonly around?: FoundOption
}

function inGroup({ members, freeform }: NamedGroup, way: Way): FoundOption | undefined {
  const { path, depth, root, around } = way
  const name = path[depth]
  const member = name === undefined ? undefined : members.get(name)
  const below = { path, depth: depth + 1, root }
  if (member?.kind === "group") return inGroup(member, { ...below, ...(around && { around }) })
  if (member !== undefined) return inType(member.type, { option: member, ...below })
  return freeform === undefined || name === undefined ? undefined : around
}

function inType(
  type: OptionType,
  { option, ...way }: Way & { readonly option: Option },
): FoundOption | undefined {
  const rest = way.path.slice(way.depth)
  let [inner, depth] = [type, way.depth]
  while (depth < way.path.length) {
    const [only, ...others] = alternatives(inner).filter(({ kind }) => kind !== "null")
    if (only === undefined || others.length > 0) break
    if (only.kind === "configuration")
      return inGroup({ kind: "group", members: way.root }, { ...way, depth })
    if (only.kind === "submodule" && only.options !== undefined) {
      const { options, freeform } = only
      const group = {
        kind: "group",
        members: options.members,
        ...(freeform && { freeform }),
      } as const
      return inGroup(group, { ...way, depth, around: { option, rest, depth, type: only } })
    }
    if (only.kind !== "attributeSet") break
    inner = only.element
    depth++
  }
  return { option, rest, depth, type: inner }
}
