/** `fleet.ts` of hosts that were in a flake: its inputs as the flake had locked them, and what it gave to modules. */
import type { LockedInput } from "../../pins/locked-inputs.ts"
import type { Code } from "../module/code.ts"
import { type Writing, written } from "../module/write.ts"
import type { Format } from "../typescript/layout-file.ts"
import { propertyText, stringLiteral } from "../typescript/literals.ts"

/** What a fleet is made of, beside its hosts. */
export interface FleetContents {
  readonly inputs: ReadonlyMap<string, LockedInput>
  readonly arguments: ReadonlyMap<string, Code>
}

export async function fleetFileText(
  { inputs, arguments: given }: FleetContents,
  format: Format,
): Promise<string> {
  // what every fleet has is none that it says
  const others = [...inputs].filter(([name]) => name !== "nixpkgs")
  const writing: Writing = {
    names: new Set(),
    definitions: new Map(),
    namespaces: new Map(),
    blocks: [],
  }
  const values = [...given].map(([name, code]) => propertyText(name, written(code, writing)))
  return await format(
    [
      'import { defineFleet } from "nixgen"',
      "",
      "export default defineFleet({",
      'pins: "./npins/sources.json",',
      'hosts: "./hosts/*.ts",',
      ...setText("inputs", others.map(inputText)),
      ...setText("arguments", values),
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
