/** Options of several trees as one, of which only what is asked for is looked at. */
import type { NamedGroup, OptionNames } from "./option-names.ts"
import type { Option } from "./option-type.ts"

/** The options of both; what both have is as the first has it, but for groups, which have those of both. */
export function overlaid(first: OptionNames, second: OptionNames): OptionNames {
  return {
    get: (name) => together(first.get(name), second.get(name)),
    keys: () => new Set([...first.keys(), ...second.keys()]),
  }
}

type Named = Option | NamedGroup | undefined

function together(first: Named, second: Named): Named {
  if (first?.kind !== "group" || second?.kind !== "group") return first ?? second
  return { ...second, ...first, members: overlaid(first.members, second.members) }
}
