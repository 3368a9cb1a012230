/** Options that no option tree lists, though modules may define them. */
import type { OptionNames } from "./option-names.ts"
import type { Option, OptionType } from "./option-type.ts"

/**
 * The same options, and those that are not listed with them. The fleet's own services are newer than any tree:
 * of what is under `fleet`, the others stay, or all of it is what is given.
 */
export function withUnlisted(options: OptionNames, given?: Option): OptionNames {
  const fleet = given ?? withoutServices(options.get("fleet"))
  const added = new Map([
    ...internalOptions,
    ...(given === undefined ? [] : [["fleet", given] as const]),
  ])
  return {
    get: (name) => (name === "fleet" ? fleet : (options.get(name) ?? added.get(name))),
    keys: () => new Set([...options.keys(), ...added.keys()]),
  }
}

function withoutServices(fleet: ReturnType<OptionNames["get"]>): ReturnType<OptionNames["get"]> {
  if (fleet?.kind !== "group") return fleet
  const { members } = fleet
  return {
    ...fleet,
    members: {
      get: (name) => (name === "services" ? undefined : members.get(name)),
      keys: () => [...members.keys()].filter((name) => name !== "services"),
    },
  }
}

/** What may be anything, as what is under `fleet` is to whoever has no fleet. */
export const anythingThere: Option = option({ kind: "anything" })

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
