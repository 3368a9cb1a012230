/** The names that mistakes are made in: those of the tables, or those that the modules of a nixpkgs use. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { builtinNames } from "../../src/nix/syntax/globals.ts"
import { bundleTable, unlistedTable } from "../../src/options/bundle.ts"
import { readAt } from "../../src/options/check/reads.ts"
import { libraryNames } from "../../src/options/names/library-names.ts"
import type { NestedNames, NixNames } from "../../src/options/names/nix-names.ts"
import type { OptionNames } from "../../src/options/tree/option-names.ts"
import { type Row, parseTable } from "../../src/options/tree/table.ts"
import { root } from "../support/examples.ts"
import type { Kind, NamesInUse } from "./fleet-mistakes.ts"
import { selectedInModules } from "./real-modules.ts"

const rows = rowsOf(bundleTable)
const paths = new Set(rows.map(({ path }) => path.join(".")))
/** What is read of these may be anything. */
const applied = new Set(
  rowsOf(unlistedTable).flatMap((row) => (row.applied ? [row.path.join(".")] : [])),
)

/** What `nixgen types` would have read, as far as the tables tell: the packages that are defaults. */
export const namesOfTables: NixNames = {
  packages: [
    ...new Set([
      ...rows.flatMap((row) => /^pkgs\.([a-z][\w-]*)$/i.exec(row.default ?? "")?.[1] ?? []),
      "git",
      "lib",
      "linuxPackages_latest",
    ]),
  ].toSorted(),
  library: {
    ...Object.fromEntries([...libraryNames].map((name) => [name, null])),
    strings: ["concatStrings", "escapeShellArg", "hasPrefix", "toLower", "trim"],
    generators: ["mkKeyValueDefault", "toINI", "toPlist", "toYAML"],
    lists: ["concatLists", "elem", "flatten", "unique"],
  },
  builtins: [...builtinNames].toSorted(),
  outputs: {
    disko: { lib: { types: null }, nixosModules: { default: null, disko: null } },
    nixpkgs: { lib: { nixosSystem: null }, nixosModules: { notDetected: null } },
  },
}

/** Those that are known, with options of groups alone: a set of further attributes takes any name. */
export function namesInUse(
  { packages, library, builtins, outputs }: NixNames,
  hosts: readonly string[],
  inputs: readonly string[],
): NamesInUse {
  const sets = Object.entries(library ?? {})
  return {
    packages: packages ?? [],
    functions: sets.map(([name]) => name),
    inner: sets.flatMap(([set, names]) => (names ?? []).map((name) => [set, name] as const)),
    builtins,
    options: {
      boolean: optionsOf(/^boolean$/),
      text: optionsOf(/^string$/),
      number: optionsOf(/^(?:signed integer|16 bit unsigned integer.*)$/),
      texts: optionsOf(/^list of string$/),
      packages: optionsOf(/^list of package$/),
    },
    hosts,
    inputs,
    outputs: Object.entries(outputs ?? {}).flatMap(([input, names]) => leavesOf([input], names)),
  }
}

/** The paths in names, from sets in outputs on. */
function leavesOf(path: readonly string[], names: NestedNames): readonly (readonly string[])[] {
  if (names === null) return path.length > 2 ? [path] : []
  return Object.entries(names).flatMap(([name, inner]) => leavesOf([...path, name], inner))
}

function optionsOf(types: RegExp): readonly string[] {
  const plain = rows.filter(
    ({ path, typeText, standing }) =>
      standing === undefined &&
      types.test(typeText) &&
      !applied.has(path.join(".")) &&
      path.every((segment) => /^[a-z]\w{2,}$/i.test(segment)) &&
      !path.some((_, index) => paths.has(path.slice(0, index).join("."))),
  )
  return plain.map(({ path }) => path.join("."))
}

/** Of these, the ones that modules of a nixpkgs select; not every file of its has a module that is listed. */
export function usedInModules(names: NamesInUse, nixpkgs: string, listed: OptionNames): NamesInUse {
  const selected = selectedInModules(nixpkgs)
  const used = (variable: string) =>
    new Set((selected.get(variable) ?? []).map((path) => path.join(".")))
  const first = (variable: string) =>
    new Set((selected.get(variable) ?? []).map(([name = ""]) => name))
  const [packages, functions, builtins, read] = [
    first("pkgs"),
    first("lib"),
    first("builtins"),
    used("config"),
  ]
  const inner = used("lib")
  const { options } = names
  const readOf = (kind: Kind) =>
    options[kind].filter(
      (path) => read.has(path) && readAt(path.split("."), listed, "config")?.kind === "type",
    )
  return {
    ...names,
    packages: names.packages.filter((name) => packages.has(name)),
    functions: names.functions.filter((name) => functions.has(name)),
    builtins: names.builtins.filter((name) => builtins.has(name)),
    inner: names.inner.filter((path) => inner.has(path.join("."))),
    options: {
      boolean: readOf("boolean"),
      text: readOf("text"),
      number: readOf("number"),
      texts: readOf("texts"),
      packages: readOf("packages"),
    },
  }
}

function rowsOf(table: string): readonly Row[] {
  return parseTable(readFileSync(join(root, table), "utf8"))
}
