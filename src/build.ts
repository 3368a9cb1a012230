/** From a fleet's definition to its tree in memory: load → rules → emit → print, and its lock. */
import { emit } from "./emit/emit.ts"
import { optionProblems } from "./model/check-options.ts"
import { nameProblems } from "./model/check-names.ts"
import { testProblems } from "./model/check-tests.ts"
import type { Fleet } from "./fleet/fleet.ts"
import type { Model } from "./model/model.ts"
import type { Outdated } from "./model/option-sources.ts"
import { outdatedIn, staleTypes } from "./model/stale-types.ts"
import { validate } from "./model/validate.ts"
import { type LockUpdate, updateLock } from "./lock/update.ts"
import type { Position } from "./nix/print/positions.ts"
import { type Origin, type Problem, hasErrors } from "./problems/problem.ts"
import { withComments } from "./source/comments/carry.ts"
import { located, toldOf } from "./source/locate.ts"
import { overwrittenSets } from "./source/overwritten-sets.ts"
import { type LoadedMembers, loadFleet, loadMembers, loaderOf } from "./project/load.ts"
import { type LockFile, lockFileOf } from "./project/lock.ts"
import { pathOf } from "./project/path-of.ts"
import { type Loader, type LoaderMemory, createLoader } from "./source/modules.ts"
import { knownOptions } from "./project/options.ts"
import { once } from "./remembered.ts"
import { printFiles } from "./emit/print-files.ts"
import { originsIn } from "./project/origins-in.ts"
import { type Found, checkRules, foundByRules, isSetByFleets } from "./rules/rules.ts"
import type { GeneratedTree } from "./output/tree.ts"

/** What becomes of a fleet; its tree is empty where an error keeps it from being made. */
export interface Build {
  readonly tree: GeneratedTree
  /** The fleet's `nixgen.lock.json`, which is written with the tree; absent where there is an error. */
  readonly lock?: LockFile
  /** The names of the hosts that could be loaded. */
  readonly hosts: readonly string[]
  /** Those of them that are installed, as their definitions say. */
  readonly installed?: readonly string[]
  /** All that was found. */
  readonly problems: readonly Problem[]
  /** The user's files, and folders taken along whole, that all this comes from: absolute paths. */
  readonly reads: readonly string[]
  /**
   * Where what is at a position of a file of the tree was written, as Nix tells a position: line and
   * column count from 1, and columns count bytes. Nothing where no definition says it.
   */
  readonly originOf: (path: string, position: Position) => Origin | undefined
}

/** A fleet's definition, or what keeps it from being loaded. */
export interface Load {
  readonly fleet?: Fleet
  readonly problems: readonly Problem[]
}

/**
 * Runs a fleet's file, a path or a `file:` address, as the command does: TypeScript as it is, with this
 * very nixgen for its definitions, and told of what TypeScript's operators cannot know. `build` and
 * `check` tell the rest.
 *
 * @example
 * ```ts
 * const { fleet, problems } = await load("./fleet.ts")
 * ```
 */
export async function load(file: string): Promise<Load> {
  const { value, problems } = await loadFleet(pathOf(file), createLoader())
  return value === undefined ? { problems } : { fleet: value, problems }
}

/** Choices of the user's. */
export interface BuildOptions {
  /**
   * What runs the files of hosts that the fleet names by glob: what ran the fleet's own file, where
   * this is not given.
   */
  readonly loader?: Loader | undefined
  /**
   * Installed hosts whose layout may become another, as their disks have what it names; or every one, to
   * see what would become of them.
   */
  readonly acceptLayout?: readonly string[] | "every" | undefined
}

/**
 * Builds a fleet in memory and writes nothing.
 *
 * @example
 * ```ts
 * const { fleet, problems } = await load("./fleet.ts")
 * if (fleet === undefined) throw new Error(problems.map(({ message }) => message).join("\n"))
 * const { tree } = await build(fleet)
 * const paths = [...tree.keys()] // "flake.nix", "hosts/web/default.nix" …
 * ```
 */
export async function build(fleet: Fleet, options: BuildOptions = {}): Promise<Build> {
  const { loader = loaderOf(fleet) ?? createLoader() } = options
  const { build: made } = await buildMembers(await loadMembers(fleet, loader), loader, options)
  return made
}

/** Choices of who writes the tree as well. */
export interface MembersOptions extends BuildOptions {
  /** The folder that the tree is written to, absolute: what is in it is never taken along. */
  readonly out?: string | undefined
}

/** A build, and what it was made of. */
export interface BuiltMembers {
  readonly build: Build
  readonly model: Model
  /** The files and folders that are taken along: absolute paths. */
  readonly taken: readonly string[]
  readonly found: Made["found"]
}

/**
 * The same of members that are loaded already, and what was known of them on the way; what a `memory` has
 * of builds before is taken from there.
 */
export async function buildMembers(
  members: LoadedMembers,
  loader: Loader,
  options: MembersOptions,
  memory?: LoaderMemory,
): Promise<BuiltMembers> {
  const { model, printed, update, problems, found } = await madeOf(members, loader, options, memory)
  const { loaded, lock, files } = members
  const hosts = loaded.hosts.map(({ name }) => name)
  const reads = [...new Set([...loader.files(), ...files, ...printed.reads])]
  const installed = model.hosts.flatMap(({ name, deploy }) =>
    deploy.installed === true ? [name] : [],
  )
  const known = { hosts, installed, problems, reads }
  const { reads: taken } = printed
  if (hasErrors(problems))
    return { build: { ...known, tree: new Map(), originOf: () => undefined }, model, taken, found }
  const { tree, copies } = printed
  const originOf = originsIn({ tree, copies, emitted: () => emit(model) })
  return {
    build: { ...known, tree, lock: lockFileOf(lock, update), originOf },
    model,
    taken,
    found,
  }
}

/** What a fleet's members come to, be it right or wrong. */
export interface Made {
  readonly model: Model
  readonly printed: Awaited<ReturnType<typeof printFiles>>
  readonly update: LockUpdate
  readonly problems: readonly Problem[]
  /** The same as it was found, before anything of it is accepted, made less severe or left out. */
  readonly found: () => readonly Found[]
  /** What of it its types were not made from. */
  readonly outdated: Outdated
}

/** Makes everything of members, and judges it. */
export async function madeOf(
  { loaded, lock, problems: unloaded }: LoadedMembers,
  loader: Loader,
  { acceptLayout = [], out }: MembersOptions,
  memory?: LoaderMemory,
): Promise<Made> {
  const { model, problems: invalid } = validate(loaded, memory)
  const emitted = emit(model, memory)
  const printed = await printFiles(model.comments ? withComments(emitted) : emitted, {
    pending: loader.pending,
    out,
  })
  for (const each of printed.reads) memory?.taken.add(each)
  const accepted = acceptLayout === "every" ? loaded.hosts.map(({ name }) => name) : acceptLayout
  const update = updateLock(lock.locks, model, new Set(accepted))
  // functions of definitions have run by now, and all that the loader noted of them is known
  const noted = [...loader.noted(), ...unloaded, ...invalid]
  const pinned = knownOptions(loaded.fleet)
  const outdated = outdatedIn(model, pinned)
  const known = { ...pinned, outdated }
  const named = [...nameProblems(model, known, !hasErrors(unloaded)), ...printed.problems]
  const options = [
    ...optionProblems(model, known, !hasErrors(unloaded)),
    ...staleTypes(model, known),
    ...named.filter(isSetByFleets),
  ]
  const others = [
    ...named.filter((each) => !isSetByFleets(each)),
    ...testProblems(model, !hasErrors(unloaded)),
    ...overwrittenSets(model),
    ...update.problems,
  ]
  const problems = toldOf([
    ...noted.filter((each) => !isSetByFleets(each)),
    ...checkRules(model, [...noted.filter(isSetByFleets), ...options]),
    ...others,
  ])
  const found = once(() => located([...noted, ...foundByRules(model), ...options, ...others]))
  return { model, printed, update, problems, found, outdated }
}
