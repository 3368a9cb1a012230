/** Options of several trees as one, of which only what is asked for is looked at. */
import type { NamedGroup, OptionNames } from "./option-names.ts"
import type { Option } from "./option-type.ts"

/**
 * The options of both; what both have is as the first has it, but for groups, which have those of both.
 * Where the first has no type of an option, or only what an expression says, it is as the second has it that `tells`.
 */
export function overlaid(first: OptionNames, second: OptionNames, tells = false): OptionNames {
  return {
    get: (name) => together(first.get(name), second.get(name), tells),
    keys: () => new Set([...first.keys(), ...second.keys()]),
  }
}

type Named = Option | NamedGroup | undefined

function together(first: Named, second: Named, tells: boolean): Named {
  if (first?.kind === "option" && tells) return toldBy(second, first)
  // NixOS makes one type of both: a submodule with the options of either
  if (first?.kind === "option" && first.isWritten && second !== undefined)
    return { ...first, type: { kind: "anything" } }
  const group = asGroup(second)
  if (first?.kind !== "group" || group === undefined) return first ?? second
  return { ...group, ...first, members: overlaid(first.members, group.members, tells) }
}

function toldBy(second: Named, first: Option): Named {
  if (second === undefined || !(first.isWritten || first.type.kind === "anything")) return first
  if (second.kind === "group") return second
  const { standing } = first
  return standing === undefined ? second : { ...second, standing }
}

/** A group, or an option that holds further ones: NixOS lets modules declare more in it. */
function asGroup(named: Named): NamedGroup | undefined {
  if (named?.kind !== "option") return named
  const { type } = named
  if (type.kind !== "submodule" || type.options === undefined) return undefined
  const { freeform } = type
  return { kind: "group", members: type.options.members, ...(freeform && { freeform }) }
}
