/** The types of what expressions may select of packages, the library and Nix itself, by their names. */
import type { NixNames } from "../../options/names/nix-names.ts"
import { typedBuiltins, typedFunctions } from "../../options/names/typed.ts"

/** The file of these types: no group of options has a name with a dot. */
export const nixpkgsNamesFile = "nixpkgs.names.d.ts"

/** What brings it along. */
export const importOfNixpkgsNames = 'import type {} from "./nixpkgs.names.js"\n'

/** The file that registers the names that Nix told. */
export function printNixpkgsNames({ packages, aliases, library, builtins }: NixNames): string {
  return `// Written by \`nixgen types\`: the names in the pinned nixpkgs, and in the Nix that read it.
import type { BuiltinFunctions, LibraryFunctions, Names, PackageReference, PackageSet, Reference } from "nixgen/options"
${packages === null ? "" : packagesInterface(packages, new Set(aliases))}${library === null ? "" : libraryInterface(library)}
interface BuiltinNames extends BuiltinFunctions {
${members(untyped(builtins, typedBuiltins).map((name) => [name, "Reference"]))}}

declare module "nixgen" {
  interface Register {
${packages === null ? "" : "    packages: PackageNames\n"}${library === null ? "" : "    library: LibraryNames\n"}    builtins: BuiltinNames
  }
}
`
}

/** What nixpkgs has beside packages, functions and sets of them. */
const noPackages: ReadonlySet<string> = new Set(["system", "overlays"])

function packagesInterface(names: readonly string[], aliases: ReadonlySet<string>): string {
  const typed = names.map((name) => {
    const type = noPackages.has(name) ? "Reference" : "PackageReference"
    return `${aliases.has(name) ? ofAlias : ""}${members([[name, type]])}`
  })
  return `
interface PackageNames extends PackageSet {
${typed.join("")}}
`
}

/** Editors strike such names through, and offer them last. */
const ofAlias =
  "  /** @deprecated an alias of another package, or of one that nixpkgs has no more */\n"

function libraryInterface(library: Exclude<NixNames["library"], null>): string {
  const names = untyped(Object.keys(library), typedFunctions)
  return `
interface LibraryNames extends LibraryFunctions {
${members(names.map((name) => [name, typeOfLibrary(library[name] ?? null)]))}}
`
}

/** What has a type written by hand keeps it. */
function untyped(names: readonly string[], typed: ReadonlySet<string>): readonly string[] {
  return names.filter((name) => !typed.has(name))
}

function typeOfLibrary(names: readonly string[] | null): string {
  return names === null
    ? "Reference"
    : `Names<${names.map((name) => JSON.stringify(name)).join(" | ")}>`
}

function members(all: readonly (readonly [string, string])[]): string {
  return all.map(([name, type]) => `  readonly ${JSON.stringify(name)}: ${type}\n`).join("")
}
