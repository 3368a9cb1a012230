/** The names that expressions may select of `pkgs`, `lib` and `builtins`, as `names.nix` tells them. */
import * as z from "zod"
import { type ToldFunctions, librarySourcesSchema, toldFunctions } from "./library-sources.ts"

const namesSchema = z.array(z.string())

/** The names in something, each with those in what it is; `null` where there may be any. */
export type NestedNames = null | { readonly [name: string]: NestedNames }

const nestedNames: z.ZodType<NestedNames> = z.lazy(() =>
  z.record(z.string(), nestedNames).nullable(),
)

/** What `names.nix` answers. */
export const nixNamesSchema = z.object({
  /** `null` where Nix cannot tell them: there may be any. */
  packages: namesSchema.nullable(),
  /** Which of them are other or former names of packages; `null` or absent where that is not known. */
  aliases: namesSchema.nullish(),
  /** The names in the sets of packages that a project asks for; `null` as for packages. */
  packageSets: z.record(z.string(), namesSchema.nullable()).nullish(),
  /** The library's names, those that are sets with their own; `null` as for packages. */
  library: z.record(z.string(), namesSchema.nullable()).nullable(),
  builtins: namesSchema,
  /** The outputs of inputs that are flakes, by their names; absent where older types tell of none. */
  outputs: z.record(z.string(), nestedNames).nullish(),
})

/** Names that there are. */
export type NixNames = z.output<typeof nixNamesSchema>

/** The same with what the library says of its functions: only editors ask for that. */
export interface ToldNames extends NixNames {
  readonly functions?: ToldFunctions | undefined
  /** What packages are for, as `descriptions.nix` tells; absent where that is not asked for. */
  readonly descriptions?: Descriptions | undefined
}

/** What `descriptions.nix` answers. */
export const descriptionsSchema = z.record(z.string(), z.string().nullable())

/** The words of packages by their names. */
export type Descriptions = z.output<typeof descriptionsSchema>

/** The whole answer of `names.nix`. */
export const toldNamesSchema = nixNamesSchema
  .extend({ sources: librarySourcesSchema.nullish() })
  .transform(({ sources, ...names }): ToldNames => {
    return { ...names, ...(sources && { functions: toldFunctions(sources) }) }
  })

/** The names of several fleets, or of several hosts: each has those of all. */
export function joinedNames(all: readonly ToldNames[]): ToldNames | undefined {
  const [first, ...others] = all
  return first && others.reduce(joined, first)
}

function joined(one: ToldNames, other: ToldNames): ToldNames {
  return {
    functions: one.functions ?? other.functions,
    descriptions: one.descriptions && { ...other.descriptions, ...one.descriptions },
    packages: one.packages && other.packages && union(one.packages, other.packages),
    // what one fleet or host has a package for is no alias to all of them
    aliases: one.aliases?.filter((name) => other.aliases?.includes(name)),
    packageSets: joinedSets(one.packageSets ?? {}, other.packageSets ?? {}),
    library: one.library && other.library && joinedSets(one.library, other.library),
    builtins: union(one.builtins, other.builtins),
    // fleets may have other flakes by the name of an input
    outputs: joinedNested({ ...other.outputs, ...one.outputs }, other.outputs ?? {}),
  }
}

function joinedNested(
  one: Readonly<Record<string, NestedNames>>,
  other: Readonly<Record<string, NestedNames>>,
): Record<string, NestedNames> {
  const both = Object.entries(one).map(([name, names]): [string, NestedNames] => {
    const others = Object.hasOwn(other, name) ? (other[name] ?? null) : names
    return [name, names && others && joinedNested({ ...others, ...names }, others)]
  })
  return Object.fromEntries(both)
}

type Sets = Exclude<NixNames["library"], null>

function joinedSets(one: Sets, other: Sets): Sets {
  const both = Object.entries(one).map(([name, names]) => {
    const others = Object.hasOwn(other, name) ? (other[name] ?? null) : names
    return [name, names && others && union(names, others)] as const
  })
  return { ...other, ...Object.fromEntries(both) }
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])].toSorted()
}
