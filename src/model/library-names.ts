/** What expressions select of nixpkgs' packages, of its library and of Nix itself: names that are there. */
import type { Identifier, Node } from "../nix/syntax/ast.ts"
import { builtinNames, globalNames } from "../nix/syntax/globals.ts"
import { staticName } from "../nix/syntax/scope.ts"
import { type Selection, chainOf } from "../nix/syntax/selections.ts"
import { allLibraryNames } from "../options/names/library-names.ts"
import { withinLibrary } from "../options/names/library-sets.ts"
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
  const inLibrary = withinLibrary(variable.name, path)
  return inLibrary === undefined
    ? missingIn({ called: variable.name, set: sets.get(variable.name) }, path, 0, sets)
    : missingIn({ called: "pkgs.lib", set: sets.get("lib") }, inLibrary, 1, sets)
}

/** A set as an expression calls it; it is not known of every one what it has. */
interface Called {
  readonly called: string
  readonly set: KnownSet | undefined
}

function missingIn(
  { called, set }: Called,
  [name, innerName]: Selection["path"],
  depth: number,
  sets: NixSets,
): DataProblem | undefined {
  if (set === undefined || name === undefined) return undefined
  if (!set.names.has(name)) return told({ ...set, called }, name, depth, sets)
  const inner = set.inner.get(name)
  return inner === undefined || innerName === undefined || inner.has(innerName)
    ? undefined
    : told({ ...set, names: inner, called: `${called}.${name}` }, innerName, depth + 1, sets)
}

/** A name under a `with` that nothing has which names are taken from, where all of that is known. */
export function missingUnderWith(
  { variable, path, kind }: Selection,
  all: readonly Selection[],
  sets: NixSets,
): DataProblem | undefined {
  if (globalNames.has(variable.name)) return undefined
  // what the expression itself binds is no argument, whatever it is called
  const free = new Set(all.map((each) => each.variable.node))
  const known = variable.withs.map((set) => knownSource(set, free, sets))
  const [first] = known
  if (first === undefined || known.includes(undefined)) return undefined
  // the innermost that has it is what Nix takes it from
  const source = known.find((each) => each?.names.has(variable.name))
  if (source === undefined) return told(first, variable.name, -1, sets)
  const needed = kind === "needed" ? path : []
  return missingIn({ called: source.called, set: source }, [variable.name, ...needed], -1, sets)
}

interface Source extends KnownSet {
  readonly called: string
}

function knownSource(node: Node, free: ReadonlySet<Identifier>, sets: NixSets): Source | undefined {
  const chain = chainOf(node)
  if (chain === undefined || !free.has(chain.variable)) return undefined
  const variable = chain.variable.name.text
  const names = chain.names.map((each) => staticName(each)[0])
  if (names.length > 0 && chain.kind !== "needed") return undefined
  const inLibrary = withinLibrary(variable, names)
  return inLibrary === undefined
    ? sourceIn({ called: variable, set: sets.get(variable) }, names)
    : sourceIn({ called: "pkgs.lib", set: sets.get("lib") }, inLibrary)
}

function sourceIn(
  { called, set }: Called,
  [name, ...deeper]: Selection["path"],
): Source | undefined {
  if (set === undefined || name === undefined)
    return deeper.length > 0 ? undefined : set && { ...set, called }
  const names = deeper.length > 0 ? undefined : set.inner.get(name)
  return names && { ...set, names, inner: new Map(), called: `${called}.${name}` }
}

function told(
  { called, names, severity, detail }: Source,
  name: string,
  depth: number,
  sets: NixSets,
): DataProblem {
  const isPackage = /^pkgs(?!\.lib\b)/.test(called)
  return {
    ...problem(isPackage ? "NG430" : "NG431", {
      severity,
      message:
        called === "pkgs"
          ? `nixpkgs has no package "${name}": there is no pkgs.${name}`
          : `there is no ${called}.${name}`,
      detail,
      hint: hintFor(name, called, names, sets),
    }),
    depth,
  }
}

/** What has the very name is what was meant rather than what is called in a similar way. */
function hintFor(
  name: string,
  called: string,
  names: ReadonlySet<string>,
  sets: NixSets,
): string | undefined {
  const elsewhere = called === "lib" ? inOtherLibraries.get(name) : undefined
  if (elsewhere !== undefined) return elsewhere
  const other = ["lib", "builtins"].find(
    (set) => set !== called && (sets.get(set) ?? tables.get(set))?.names.has(name),
  )
  if (other !== undefined) return `did you mean "${other}.${name}"?`
  const within = called.startsWith("pkgs") ? undefined : setInLibrary(name, sets)
  if (within !== undefined) return `did you mean "lib.${within}.${name}"?`
  const near = nearest(name, [...names])
  if (near !== undefined) return `did you mean "${near}"?`
  const isPackage = called !== "pkgs" && sets.get("pkgs")?.names.has(name)
  return isPackage ? `did you mean "pkgs.${name}"?` : undefined
}

/** The set in the library that has a name: `lib.toINI` is of its generators, `lib.listOf` of its types. */
function setInLibrary(name: string, sets: NixSets): string | undefined {
  const inner = sets.get("lib")?.inner ?? []
  return [...inner].find(([, names]) => names.has(name))?.[0]
}

/** What the modules of other flakes find in their own `lib`, and where it is for all others. */
const inOtherLibraries: ReadonlyMap<string, string> = new Map([
  ["hm", 'it is of home-manager\'s library: write inputs["home-manager"].lib.hm'],
])
