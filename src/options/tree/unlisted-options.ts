/** Options that no option tree lists, though modules may define them. */
import type { OptionNames } from "./option-names.ts"
import { overlaid } from "./overlay.ts"
import type { Option, OptionType } from "./option-type.ts"

/**
 * The same options, and those that are not listed with them, but for those of the fleet's own services, which
 * are newer than any tree.
 */
export function withUnlisted(options: OptionNames): OptionNames {
  const fleet = options.get("fleet")
  const others =
    fleet?.kind === "group" ? { ...fleet, members: without(fleet.members, "services") } : fleet
  return overlaid(
    { get: (name) => (name === "fleet" ? others : options.get(name)), keys: () => options.keys() },
    internalOptions,
  )
}

function without(options: OptionNames, gone: string): OptionNames {
  return {
    get: (name) => (name === gone ? undefined : options.get(name)),
    keys: () => [...options.keys()].filter((name) => name !== gone),
  }
}

/** The same to whoever has no fleet: what is under `fleet` may be anything. */
export function withAnyServices(options: OptionNames): OptionNames {
  return overlaid(new Map([["fleet", option({ kind: "anything" })]]), withUnlisted(options))
}

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

function option(type: OptionType): Option {
  return { kind: "option", type, typeText: "" }
}
