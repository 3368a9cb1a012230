/** What is known of the options of flakes' modules before `nixgen types` has read them: where they are. */
import type { OptionNames } from "./tree/option-names.ts"
import type { Row } from "./tree/table.ts"
import { buildTree } from "./tree/tree.ts"

/** The groups of options that the modules of flakes declare, by the names of the flakes. */
export type FlakeOptions = Readonly<Record<string, { readonly options?: readonly string[] }>>

/** These groups as options that take anything. */
export function optionsOfFlakes(flakes: FlakeOptions): OptionNames {
  return buildTree(rowsOfFlakes(flakes)).members
}

/** The same, as tables have options. */
export function rowsOfFlakes(flakes: FlakeOptions): readonly Row[] {
  return Object.entries(flakes).flatMap(([flake, { options = [] }]) =>
    options.map((option) => ({
      path: option.split("."),
      typeText: "attribute set of anything",
      type: { kind: "attributeSet", element: { kind: "anything" } },
      declaredIn: `the module of ${flake}, which is to be imported; \`nixgen types\` reads what is in it`,
    })),
  )
}
