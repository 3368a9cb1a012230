/** Options that no option tree lists, though modules may define them. */
import type { OptionNames } from "./option-names.ts"
import type { Option, OptionType } from "./option-type.ts"

/** The same options, and those that are not listed with them. */
export function withUnlisted(options: OptionNames): OptionNames {
  return {
    get: (name) => (name === "fleet" ? anything : (options.get(name) ?? unlisted.get(name))),
    keys: () => new Set([...options.keys(), ...unlisted.keys()]),
  }
}

/** The settings of services are checked by the services' own schemas, which are newer than any tree. */
const anything = option({ kind: "anything" })

const assertion: OptionType = {
  kind: "submodule",
  options: {
    kind: "group",
    members: new Map([
      ["assertion", option({ kind: "boolean" })],
      ["message", option({ kind: "string" })],
    ]),
  },
}

/** Internal, and so in no manual, but for everybody (NixOS manual, "Warnings and Assertions"). */
export const internalOptions: ReadonlyMap<string, Option> = new Map([
  ["assertions", option({ kind: "list", element: assertion })],
  ["warnings", option({ kind: "list", element: { kind: "string" } })],
])

const unlisted: ReadonlyMap<string, Option> = new Map([...internalOptions, ["fleet", anything]])

function option(type: OptionType): Option {
  return { kind: "option", type, typeText: "" }
}
