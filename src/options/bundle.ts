/**
 * The bundle: the types of NixOS 25.11's options, which nixgen brings along. `bundle/` holds what
 * `printBundle` makes of the table in `data/`; `npm run generate` writes it.
 */
import { type Printing, printInterfaces } from "./print-interfaces.ts"
import { parseTable } from "./table.ts"
import { buildTree } from "./tree.ts"

/** The table that the bundle is made of, from the repository's root. */
export const bundleTable = "data/nixos-25.11-options.tsv"

/** The folder that the bundle stands in, from the repository's root. */
export const bundleFolder = "src/options/bundle"

/** The names that printed types use, beside those of the tree itself. */
export const valueNames = [
  "AttributeSet",
  "Integer",
  "JsonValue",
  "List",
  "NixAttributes",
  "NixFunction",
  "NixValue",
  "NonEmptyList",
  "OneOf",
  "OtherString",
  "Package",
  "PackageSet",
  "Path",
  "TomlValue",
  "TypeOfOption",
  "UnitSetting",
] as const

const printing: Printing = {
  rootName: "NixosOptions",
  head: `Made from ${bundleTable} by \`npm run generate\`.`,
  extension: ".ts",
  modules: {
    "../../nix/expression.ts": ["Definition", "Definitions"],
    "../config.ts": ["NixosConfig"],
    "../values.ts": valueNames,
  },
}

/** The bundle's files, from the text of its table: file name to text. */
export function printBundle(table: string): ReadonlyMap<string, string> {
  return printInterfaces(buildTree(parseTable(table)), printing)
}
