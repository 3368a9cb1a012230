/** An option tree as far as it is asked for. */
import type { Option, OptionType } from "./option-type.ts"

/** Options by name, as `Group` has them, of which only those that are asked for need be there. */
export interface OptionNames {
  readonly get: (name: string) => Option | NamedGroup | undefined
  readonly keys: () => Iterable<string>
}

/** A group of options. */
export interface NamedGroup {
  readonly kind: "group"
  readonly members: OptionNames
  readonly freeform?: OptionType
}
