/** The types of what expressions may select of packages, the library and Nix itself, by their names. */
import type { FunctionsOfSet, ToldFunctions } from "../../options/names/library-sources.ts"
import type {
  Descriptions,
  NestedNames,
  NixNames,
  ToldNames,
} from "../../options/names/nix-names.ts"
import type { ToldFunction } from "../../options/names/told-function.ts"
import { isOfLibrary } from "../../options/names/library-sets.ts"
import {
  typedBuiltins,
  typedFunctions,
  typedGenerators,
  typedPackageFunctions,
} from "../../options/names/typed.ts"
import { printDocComment } from "../../options/print/doc-comment.ts"
import { isReserved } from "../../starter/identifier.ts"

/** The file of these types: no group of options has a name with a dot. */
export const nixpkgsNamesFile = "nixpkgs.names.d.ts"

/** What brings it along. */
export const importOfNixpkgsNames = 'import type {} from "./nixpkgs.names.js"\n'

/** The file that registers the names that Nix told. */
export function printNixpkgsNames({
  packages,
  aliases,
  packageSets,
  library,
  builtins,
  functions = new Map(),
  descriptions = {},
  outputs,
}: ToldNames): string {
  return `// Written by \`nixgen types\`: the names in the pinned nixpkgs, and in the Nix that read it.
import type { BuiltinFunctions, KnownAttributes, LibraryFunctions, LibraryOf } from "nixgen/options"
import type { NamedFunction, Names, PackageFunctions } from "nixgen/options"
import type { PackageReference, PackageSet, Reference, Register } from "nixgen/options"
import type { TypedGenerators } from "nixgen/options"
import type { TypedLibraryFunctions } from "nixgen/options"
${packages === null ? "" : packagesInterface(packages, new Set(aliases), packageSets ?? {}, descriptions)}${library === null ? "" : libraryInterface(library, functions)}
interface BuiltinNames extends BuiltinFunctions {
${members(untyped(builtins, typedBuiltins).map((name) => [name, "Reference"]))}}

interface FleetOutputs {
${members(knownOutputs(outputs ?? {}))}}

declare module "nixgen" {
  interface Register {
${packages === null ? "" : "    packages: PackageNames\n"}${library === null ? "" : "    library: LibraryNames\n"}    builtins: BuiltinNames
    outputs: FleetOutputs
  }
}
`
}

/** The outputs of the inputs that are flakes, as far as Nix has told them. */
function knownOutputs(
  outputs: Readonly<Record<string, NestedNames>>,
): readonly (readonly [string, string])[] {
  return Object.entries(outputs).flatMap(([input, names]) =>
    names === null ? [] : [[input, bracesOf(names)] as const],
  )
}

function bracesOf(names: Exclude<NestedNames, null>): string {
  const typed = Object.entries(names).map(
    ([name, inner]) =>
      [name, inner === null ? "Reference" : `KnownAttributes<${bracesOf(inner)}>`] as const,
  )
  return `{\n${members(typed)}}`
}

/** What nixpkgs has beside packages, functions and sets of them. */
const noPackages: ReadonlyMap<string, string> = new Map([
  ["lib", "LibraryOf<Register>"],
  ["overlays", "Reference"],
  ["system", "Reference"],
])

function packagesInterface(
  names: readonly string[],
  aliases: ReadonlySet<string>,
  sets: Readonly<Record<string, readonly string[] | null>>,
  descriptions: Descriptions,
): string {
  const made = names.filter((name) => typedPackageFunctions.has(name))
  // only what is inherited has a text for editors to show, and one cannot inherit a part
  const inherits = made.length === typedPackageFunctions.size
  const functions = inherits
    ? []
    : made.map((name) => members([[name, `PackageFunctions[${JSON.stringify(name)}]`]]))
  const others = untyped(names, typedPackageFunctions).map((name) => {
    const type = noPackages.get(name) ?? typeOfPackage(sets[name] ?? null)
    const words = descriptions[name] ?? ""
    const said = words === "" ? "" : printDocComment(words)
    return `${aliases.has(name) ? ofAlias : said}${members([[name, type]])}`
  })
  return `
interface PackageNames extends PackageSet${inherits ? ", PackageFunctions" : ""} {
${[...functions, ...others].join("")}}
`
}

/** A package, or a set of them of which all names are known. */
function typeOfPackage(names: readonly string[] | null): string {
  if (names === null) return "PackageReference"
  return `PackageSet & {\n${members(names.map((name) => [name, "PackageReference"]))}}`
}

/** Editors strike such names through, and offer them last. */
const ofAlias =
  "  /** @deprecated an alias of another package, or of one that nixpkgs has no more */\n"

function libraryInterface(library: Library, functions: ToldFunctions): string {
  const own = functions.get("")
  const printed = Object.keys(library).map((name) => {
    const names = library[name] ?? null
    if (name === "generators" && names !== null)
      return members([[name, typeOfGenerators(name, names, functions.get(name))]])
    if (typedFunctions.has(name)) return typedMember(name, own?.get(name))
    return names === null
      ? functionMember(name, own?.get(name))
      : members([[name, typeOfSet(name, names, functions.get(name))]])
  })
  return `
interface LibraryNames extends ${library["generators"] ? "TypedLibraryFunctions" : "LibraryFunctions"} {
${printed.join("")}}
`
}

type Library = Exclude<NixNames["library"], null>

/** The one set of which some functions have types of their own, and all others that it has. */
function typeOfGenerators(set: string, names: readonly string[], told?: FunctionsOfSet): string {
  return `TypedGenerators & ${typeOfSet(set, untyped(names, typedGenerators), told)}`
}

/** What has a type written by hand keeps it, and gets the words of the user's own nixpkgs. */
function typedMember(name: string, told: ToldFunction | undefined): string {
  return told === undefined || told.text === "" ? "" : typedWithWords(name, told)
}

function typedWithWords(name: string, told: ToldFunction | undefined): string {
  const words = told === undefined || told.text === "" ? "" : printDocComment(told.text)
  return `${words}${members([[name, `LibraryFunctions[${JSON.stringify(name)}]`]])}`
}

function functionMember(name: string, told: ToldFunction | undefined): string {
  if (told === undefined) return members([[name, "Reference"]])
  const { parameters, text } = told
  const takes = parameters.some(isSet) ? `\`${[...parameters, "…"].join(": ")}\`` : ""
  const words = [takes, text].filter((each) => each !== "").join("\n\n")
  return `${words === "" ? "" : printDocComment(words)}${members([[name, typeOfFunction(parameters)]])}`
}

/** Of a function, all may be given or some, and more to what it gives. */
function typeOfFunction(parameters: readonly string[]): string {
  if (parameters.length === 0) return "Reference"
  const named = parameters.map((each) => `${labelOf(each)}?: unknown`)
  return `NamedFunction<[${named.join(", ")}, ...more: unknown[]]>`
}

function isSet(parameter: string): boolean {
  return parameter.startsWith("{")
}

/** Nix's names may have an apostrophe or a dash, or be words of TypeScript. */
function labelOf(parameter: string): string {
  const label = isSet(parameter) ? "attributes" : parameter.replaceAll(/\W/g, "_")
  return isReserved(label) ? `${label}_` : label
}

/** A set of the library: what is said of some of its functions or is known of them, and the names of all others. */
function typeOfSet(
  set: string,
  names: readonly string[],
  told: FunctionsOfSet = new Map(),
): string {
  const isTyped = (name: string): boolean => isOfLibrary(set, name)
  const isKnown = (name: string): boolean => told.has(name) || isTyped(name)
  const others = names.filter((name) => !isKnown(name)).map((name) => JSON.stringify(name))
  const type = `Names<${others.length === 0 ? "never" : others.join(" | ")}>`
  const known = names
    .filter(isKnown)
    .map((name) => (isTyped(name) ? typedWithWords : functionMember)(name, told.get(name)))
  return known.length === 0 ? type : `${type} & {\n${known.join("")}}`
}

/** What has a type written by hand keeps it. */
function untyped(names: readonly string[], typed: ReadonlySet<string>): readonly string[] {
  return names.filter((name) => !typed.has(name))
}

function members(all: readonly (readonly [string, string])[]): string {
  return all.map(([name, type]) => `  readonly ${JSON.stringify(name)}: ${type}\n`).join("")
}
