/**
 * The bundle: the types of the options of NixOS 25.11 and of disko's module, which nixgen brings
 * along. `npm run build` makes its declarations of the tables in `data/`, in a folder that TypeScript
 * takes for a part of this one (`rootDirs`).
 */
import { typedPackageFunctions } from "./names/typed.ts"
import { type FlakeOptions, rowsOfFlakes } from "./flake-options.ts"
import { commonNames } from "./print/common-names.ts"
import { printSections } from "./print/print-sections.ts"
import { parseDirectives, sectionsOf } from "./tree/directives.ts"
import { type Printing, printInterfaces } from "./print/print-interfaces.ts"
import { type Row, parseTable } from "./tree/table.ts"
import { buildTree } from "./tree/tree.ts"
import type { Group } from "./tree/option-type.ts"

/** The table of NixOS's options, from the repository's root. */
export const bundleTable = "data/nixos-25.11-options.tsv"

/** The table of the options of disko's module. A test writes it: `npx vitest run src/disko -u`. */
export const diskoTable = "data/disko-options.tsv"

/**
 * The table of what the manual is silent about: old names of options, and hidden ones.
 * `scripts/extract-unlisted-options.ts` writes it.
 */
export const unlistedTable = "data/nixos-unlisted-options.tsv"

/**
 * Names of packages, which modules of NixOS 25.11 and home-manager speak of: `scripts/extract-package-names.ts`
 * writes them.
 */
export const packageNamesTable = "data/nixpkgs-25.11-names.txt"

/** What the options of the bundle are made of. */
export const bundleTables = [bundleTable, diskoTable, unlistedTable] as const

/** The folder that the bundle stands in, from the repository's root. */
export const bundleFolder = "build/types/options/bundle"

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
  "ReadAsAnything",
  "ReadOnly",
  "SystemdSections",
  "TomlValue",
  "TypeOfOption",
  "UnitSetting",
  "Withheld",
] as const

const printing: Printing = {
  rootName: "NixosOptions",
  rootText: "The options that the modules of NixOS 25.11 and disko declare.",
  head: "Made from the tables in data/ by `npm run build`.",
  modules: {
    "../types.js": ["Definition", "Definitions", "NestedConfig", ...commonNames, ...valueNames],
  },
}

/** The options of the bundle, from the texts of its tables. */
export function bundleTree(tables: readonly string[]): Group {
  return buildTree(rowsOf(tables))
}

/**
 * The rows of the tables, and those of the units and networks of the initrd: the manual tells of the machine's own
 * alone, which are the same but for what happens when a system is switched to.
 */
function rowsOf(tables: readonly string[]): readonly Row[] {
  const rows = tables.flatMap(parseTable)
  const texts = rows.map(({ path }) => path.join("."))
  const above = new Set(
    rows.flatMap(({ path }) => path.map((_, end) => path.slice(0, end).join("."))),
  )
  const untold = new Set(texts.filter((each) => each.startsWith(initrd) && !above.has(each)))
  const like = rows.flatMap((row) => {
    const path = [...initrd.split(".").slice(0, 2), ...row.path]
    const isLike =
      row.path[0] === "systemd" &&
      path.some((_, end) => end < path.length && untold.has(path.slice(0, end).join(".")))
    return isLike ? [{ ...row, path }] : []
  })
  return [...rows, ...like]
}

const initrd = "boot.initrd.systemd."

/**
 * The bundle's files, from the texts of its tables and of that of systemd's directives: file name to text. What
 * modules of flakes declare takes anything, until `nixgen types` has read it: a fresh clone has no mistakes for that.
 */
export function printBundle(
  tables: readonly string[],
  flakes: FlakeOptions,
  directives: string,
): ReadonlyMap<string, string> {
  const lines = parseDirectives(directives)
  const rows = rowsOf(tables).filter(({ path }) => path.join(".") !== typedByHand)
  const known = new Set(rows.map(({ path }) => path[0]))
  const others = rowsOfFlakes(flakes).filter(({ path: [root, ...inner] }) => {
    return inner.length > 0 || !known.has(root)
  })
  const sections = [...sectionsOf(lines).keys()]
  const files = printInterfaces(buildTree([...rows, ...others]), { ...printing, sections })
  return new Map([...files, ["sections.d.ts", printSections(lines, printing.head)]])
}

/** The declaration of packages, from the text of the table of their names. */
export function printPackages(table: string): string {
  const members = table
    .trimEnd()
    .split("\n")
    .filter((name) => !typedPackageFunctions.has(name) && name !== "lib")
    .map((name) => `  readonly ${JSON.stringify(name)}: PackageReference\n`)
  return [
    `// ${printing.head}\n`,
    'import type { LibraryOf, PackageFunctions, PackageReference, Register } from "../types.js"\n\n',
    "/** Packages that modules of NixOS 25.11 and home-manager speak of, and what makes further ones. */\n",
    `export interface BundledPackages extends PackageFunctions {\n  readonly lib: LibraryOf<Register>\n${members.join("")}}\n`,
  ].join("")
}

/** Disko's devices have types of their own, which `config.ts` adds. */
const typedByHand = "disko.devices"
