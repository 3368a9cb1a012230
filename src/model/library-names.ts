/** What expressions select of nixpkgs' packages, of its library and of Nix itself: names that are there. */
import type { Identifier, Node } from "../nix/syntax/ast.ts"
import { builtinNames, globalNames } from "../nix/syntax/globals.ts"
import { staticName } from "../nix/syntax/scope.ts"
import { type Selection, chainOf } from "../nix/syntax/selections.ts"
import { allLibraryNames } from "../options/names/library-names.ts"
import type { NixNames } from "../options/names/nix-names.ts"
import { type Problem, problem } from "../problems/problem.ts"
import { nearest } from "../problems/suggest.ts"
import type { JudgedOptions } from "./check-options.ts"
import type { DataProblem } from "./data-problem.ts"
import type { Model } from "./model.ts"
import { type Outdated, newerRelease } from "./option-sources.ts"

/** The names of a set, and how sure it is that there are no others. */
interface KnownSet {
  readonly names: ReadonlySet<string>
  /** Those of the sets in it. */
  readonly inner: ReadonlyMap<string, ReadonlySet<string>>
  readonly severity: Problem["severity"]
  readonly detail: string | undefined
}

/** The sets whose names are known, by what modules call them. */
export type NixSets = ReadonlyMap<string, KnownSet>

/** The codes of what is not there, not in a flake, or not to be known, which `accept` takes. */
export const nameCodes = ["NG056", "NG428", "NG430", "NG431"] as const

/** One of them. */
export type NameCode = (typeof nameCodes)[number]

const stale =
  "Known are the names that `nixgen types` last read, and the fleet has other pins, modules or overlays now: run it again."
const ofTable =
  "Known are the names of nixpkgs' library until June 2026 and of Nix 2.26; `nixgen types` reads those of your pins."

/** The sets that a fleet's expressions select of; none of what a fleet has given another meaning. */
export function nixSets(model: Model, { nixNames, outdated }: JudgedOptions): NixSets {
  const sets =
    nixNames === undefined
      ? tablesFor(model)
      : setsOf(nixNames, Object.keys(model.packages), certainty(outdated))
  return new Map([...sets].filter(([name]) => !Object.hasOwn(model.specialArguments, name)))
}

/** What is known before Nix has told more: of packages nothing. */
const tables: NixSets = new Map(
  Object.entries({ lib: allLibraryNames, builtins: builtinNames }).map(([name, names]) => [
    name,
    { names, inner: new Map(), severity: "warning", detail: ofTable },
  ]),
)

/** A newer release has functions of the library that no table knows; Nix is what it is. */
function tablesFor({ inputs }: Model): NixSets {
  const isNewer = newerRelease(inputs) !== undefined
  return new Map([...tables].filter(([name]) => name === "builtins" || !isNewer))
}

type Certainty = Pick<KnownSet, "severity" | "detail">

function certainty({ packages: isOutdated }: Outdated): Certainty {
  return isOutdated
    ? { severity: "warning", detail: stale }
    : { severity: "error", detail: undefined }
}

/** The outputs of inputs by their names, and how sure it is that there are no others. */
export interface KnownOutputs extends Certainty {
  readonly outputs: NixNames["outputs"]
}

/** What Nix has told of the outputs of a fleet's inputs. */
export function knownOutputs({ nixNames, outdated }: JudgedOptions): KnownOutputs {
  return { outputs: nixNames?.outputs, ...certainty(outdated) }
}

function setsOf(
  { packages, packageSets, library, builtins }: NixNames,
  own: readonly string[],
  certain: Certainty,
): NixSets {
  return new Map<string, KnownSet>([
    ...one("pkgs", packages && [...packages, ...own], innerSets(packageSets, own), certain),
    ...one("lib", library && Object.keys(library), innerSets(library), certain),
    ...one("builtins", [...builtins, ...builtinNames], new Map(), certain),
  ])
}

/** Those in sets; the fleet's own packages may be others by the same name. */
function innerSets(sets: NixNames["packageSets"], own: readonly string[] = []): KnownSet["inner"] {
  const known = Object.entries(sets ?? {}).flatMap(([name, names]) =>
    names === null || own.includes(name) ? [] : [[name, new Set(names)] as const],
  )
  return new Map(known)
}

function one(
  name: string,
  names: readonly string[] | null,
  inner: KnownSet["inner"],
  certain: Certainty,
): readonly (readonly [string, KnownSet])[] {
  return names === null ? [] : [[name, { names: new Set(names), inner, ...certain }]]
}

/** What a selection asks of a set that has no such name: NG430 a package, NG431 any other. */
export function missingName({ variable, path }: Selection, sets: NixSets): DataProblem | undefined {
  const set = sets.get(variable.name)
  const [name, innerName] = path
  if (set === undefined || name === undefined) return undefined
  if (!set.names.has(name)) return told(variable.name, name, set.names, 0, set)
  const inner = set.inner.get(name)
  return inner === undefined || innerName === undefined || inner.has(innerName)
    ? undefined
    : told(`${variable.name}.${name}`, innerName, inner, 1, set)
}

/** A name under a `with` that nothing has which names are taken from, where all of that is known. */
export function missingUnderWith(
  { variable }: Selection,
  all: readonly Selection[],
  sets: NixSets,
): DataProblem | undefined {
  if (globalNames.has(variable.name)) return undefined
  // what the expression itself binds is no argument, whatever it is called
  const free = new Set(all.map((each) => each.variable.node))
  const known = variable.withs.map((set) => knownSource(set, free, sets))
  const [first] = known
  if (first === undefined || known.includes(undefined)) return undefined
  if (known.some((each) => each?.names.has(variable.name))) return undefined
  return told(first.called, variable.name, first.names, -1, first)
}

interface Source extends KnownSet {
  readonly called: string
}

function knownSource(node: Node, free: ReadonlySet<Identifier>, sets: NixSets): Source | undefined {
  const chain = chainOf(node)
  if (chain === undefined || !free.has(chain.variable)) return undefined
  const variable = chain.variable.name.text
  const set = sets.get(variable)
  if (set === undefined || chain.names.length === 0) return set && { ...set, called: variable }
  const [name = "", ...deeper] = chain.names.flatMap(staticName)
  const names = deeper.length > 0 || chain.kind !== "needed" ? undefined : set.inner.get(name)
  return names && { ...set, names, inner: new Map(), called: `${variable}.${name}` }
}

function told(
  set: string,
  name: string,
  names: ReadonlySet<string>,
  depth: number,
  { severity, detail }: KnownSet,
): DataProblem {
  const near = nearest(name, [...names])
  const elsewhere = inOtherSet(set, name)
  const isPackage = set.split(".")[0] === "pkgs"
  return {
    ...problem(isPackage ? "NG430" : "NG431", {
      severity,
      message:
        set === "pkgs"
          ? `nixpkgs has no package "${name}": there is no pkgs.${name}`
          : `there is no ${set}.${name}`,
      detail,
      hint: elsewhere ?? (near === undefined ? undefined : `did you mean "${near}"?`),
    }),
    depth,
  }
}

/** Where a name is that the library does not have, or Nix. */
function inOtherSet(set: string, name: string): string | undefined {
  if (set === "builtins" && allLibraryNames.has(name))
    return `it is of nixpkgs' library: write lib.${name}`
  if (set !== "lib") return undefined
  const ofNix = builtinNames.has(name) ? `it is of Nix itself: write builtins.${name}` : undefined
  return inOtherLibraries.get(name) ?? ofNix
}

/** What the modules of other flakes find in their own `lib`, and where it is for all others. */
const inOtherLibraries: ReadonlyMap<string, string> = new Map([
  ["hm", 'it is of home-manager\'s library: write inputs["home-manager"].lib.hm'],
])
