/** `fleet.ts` of hosts that were in a flake: its inputs as the flake had locked them, and what it gave to modules. */
import type { LockedInput } from "../../pins/locked-inputs.ts"
import type { Code } from "../module/code.ts"
import { importTexts } from "../module/module-text.ts"
import { newWriting, written } from "../module/write.ts"
import type { Format } from "../typescript/layout-file.ts"
import { propertyText, stringLiteral } from "../typescript/literals.ts"
import type { ModuleName } from "./names.ts"
import type { SecretsOfFleet } from "./secrets-of-hosts.ts"

/** What a fleet is made of, beside its hosts. */
export interface FleetContents {
  readonly inputs: ReadonlyMap<string, LockedInput>
  readonly arguments: ReadonlyMap<string, Code>
  readonly packages: ReadonlyMap<string, Code>
  readonly description: string | undefined
  readonly secrets: SecretsOfFleet | undefined
}

/** The text of `fleet.ts`, for what a fleet has beside the modules that are common to its hosts. */
export async function fleetFileText(
  { inputs, arguments: given, packages, description, secrets }: FleetContents,
  common: readonly ModuleName[],
  format: Format,
): Promise<string> {
  // what every fleet has is none that it says
  const others = [...inputs].filter(([name]) => name !== "nixpkgs")
  const writing = newWriting()
  const textsOf = (codes: ReadonlyMap<string, Code>) =>
    [...codes].map(([name, code]) => propertyText(name, written(code, writing)))
  const values = textsOf(given)
  const own = textsOf(packages)
  const modules = common.map(({ name, file }) => {
    writing.definitions.set(name, `./modules/${file}.ts`)
    return propertyText(file, name)
  })
  writing.names.add("defineFleet")
  if (secrets !== undefined) writing.names.add(secrets.store)
  return await format(
    [
      ...importTexts(writing),
      "",
      "export default defineFleet({",
      ...(description === undefined ? [] : [`description: ${stringLiteral(description)},`]),
      'pins: "./npins/sources.json",',
      ...(modules.length === 0 ? [] : [`common: { ${modules.join(", ")} },`]),
      ...(secrets === undefined ? [] : [storeText(secrets)]),
      'hosts: "./hosts/*.ts",',
      ...setText("inputs", others.map(inputText)),
      ...setText("arguments", values),
      ...setText("packages", own),
      "})",
    ].join("\n"),
  )
}

function setText(name: string, members: readonly string[]): readonly string[] {
  return members.length === 0 ? [] : [`${name}: {\n${members.join(",\n")},\n},`]
}

function inputText([name, { isFlake, follows }]: readonly [string, LockedInput]): string {
  const own = Object.entries(follows).map(([key, to]) => propertyText(key, stringLiteral(to)))
  if (!isFlake) return propertyText(name, "{ flake: false }")
  return propertyText(name, `{ follows: { ${own.join(", ")} } }`)
}

function storeText({ store, admins }: SecretsOfFleet): string {
  const all = [...admins].map(([name, key]) => propertyText(name, stringLiteral(key)))
  return `secrets: ${store}({ recipients: {\n${all.join(",\n")},\n} }),`
}
