/** What every command that builds has in common: the project's fleets, loaded and built. */
import { dirname, join, resolve, sep } from "node:path"
import { type Build, type BuildOptions, type BuiltMembers, buildMembers } from "../../build.ts"
import * as library from "../../index.ts"
import { projectRoot, realPath } from "../../files/folders.ts"
import { type PendingFiles, nothingPending, whilePending } from "../../files/pending.ts"
import { type Problem, ProblemError, hasErrors } from "../../problems/problem.ts"
import { type Project, type ProjectFleet, findProject } from "../../project/fleets.ts"
import type { Model } from "../../model/model.ts"
import { type LoadedMembers, loadFleet, loadMembers } from "../../project/load.ts"
import { type LoaderMemory, type TellingLoader, createLoader } from "../../source/modules.ts"
import { located, toldOf } from "../../source/locate.ts"
import { pinnedNamesFile, pinnedOptionsFile } from "../../project/options.ts"
import { suggestion } from "../../problems/suggest.ts"
import { shown } from "../../problems/text.ts"
import { takeBackInterrupted } from "../../output/journal.ts"
import { stagingIn } from "../../output/staging.ts"
import { type Plan, type PlanOptions, planTree } from "../../output/plan.ts"
import { type HostFile, unshared } from "../changed-hosts/whole-build.ts"
import { changedReleases } from "./changed-releases.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { withRejections } from "../process/rejections.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** Which of the project's fleets a command works on. */
export interface Selection {
  /** The name of one fleet; all of them where it is not given. */
  readonly fleet?: string | undefined
}

/** A fleet of the project and what became of it. */
export interface BuiltFleet extends Build {
  readonly fleet: ProjectFleet
  /** What its definitions come to; absent where it could not be loaded. */
  readonly model: Model | undefined
  /** Those of the problems that would be told again, whatever is written meanwhile. */
  readonly lasting: readonly Problem[]
  /** What was found, before anything of it was accepted, made less severe or left out. */
  readonly found: BuiltMembers["found"]
  /**
   * The files of the hosts that are nothing else but that; none where what a module gives may depend on which
   * others run, or on what it reads by itself.
   */
  readonly hostFiles: () => ReadonlyMap<string, HostFile>
  /** Whether definitions read files by themselves. */
  readonly readsFiles: boolean
  /** What definitions use of which nothing tells whether it is as before, of all fleets so far. */
  readonly unfollowed: readonly string[]
}

/**
 * The fleets that are asked for: that of the name, or that in whose folder the command is run, or all. Fails where
 * there is no project or no fleet of that name.
 */
export async function selectedFleets(
  { fleet: name }: Selection,
  terminal: Terminal,
): Promise<readonly ProjectFleet[]> {
  const project = await projectOf(terminal)
  if (name === undefined) return fleetsAround(terminal.directory, project)
  const fleet = project.fleets.find((each) => each.name === name)
  if (fleet !== undefined) return [fleet]
  const known = project.fleets.map((each) => each.name)
  throw new CommandFailure(`there is no fleet "${name}"`, suggestion(name, known))
}

/** All fleets of the project. Fails where there is none. */
export async function allFleets(terminal: Terminal): Promise<readonly ProjectFleet[]> {
  return (await projectOf(terminal)).fleets
}

/** The project, as it was before a command that was killed while it changed the user's own files. */
async function projectOf({ directory, tell }: Terminal): Promise<Project> {
  const { value: project, problems } = await findProject(directory)
  if (project === undefined) throw new ProblemError(problems)
  // as a rule there is nothing, and no more is looked at then
  for (const { out } of project.fleets.filter((fleet) => stagingIn(fleet.out).length > 0)) {
    // definitions may stand beside the folder of the fleets
    for (const file of takeBackInterrupted(out, projectRoot(project.directory)))
      tell(`${shown(file, directory)} is as it was: the command that changed it was killed`)
  }
  return project
}

/** Where a fleet has a folder of its own, within the project's, that fleet alone is meant there. */
function fleetsAround(folder: string, { directory, fleets }: Project): readonly ProjectFleet[] {
  for (let around = resolve(folder); around !== directory; around = dirname(around)) {
    const own = fleets.filter(({ file }) => dirname(file) === around)
    if (own.length > 0 || dirname(around) === around) return own.length > 0 ? own : fleets
  }
  return fleets
}

/** How fleets are built. */
export interface FleetOptions extends BuildOptions {
  readonly pending?: PendingFiles
  /** What builds before in this process have left, where nothing but modules has changed since. */
  readonly memory?: LoaderMemory | undefined
}

/** Builds the fleets in memory, from files that are `pending`, too; each problem at the place of its value. */
export async function builtFleets(
  fleets: readonly ProjectFleet[],
  { pending = nothingPending, memory, ...options }: FleetOptions = {},
): Promise<readonly BuiltFleet[]> {
  const isFirst = memory === undefined || memory.modules.size === 0
  return await whilePending(pending, async () => {
    const load = createLoader(library, pending, memory)
    const built = await builtWith(load, fleets, options, memory)
    // what was taken from builds before may be another thing by what has changed
    return isFirst || memory.isSound
      ? built
      : await builtWith(createLoader(library, pending), fleets, options)
  })
}

async function builtWith(
  load: TellingLoader,
  fleets: readonly ProjectFleet[],
  options: BuildOptions,
  memory?: LoaderMemory,
): Promise<readonly BuiltFleet[]> {
  const built: BuiltFleet[] = []
  for (const fleet of fleets) {
    const { value: made, problems: failed } = await withRejections(
      async () => await builtFrom(fleet, load, options, memory),
    )
    const changed = changedReleases(fleet.out, made)
    const told = [...located(failed), ...made.problems]
    const lasting = [...told, ...(await readersOf(fleet, made.model, told))]
    const problems = [...lasting, ...changed]
    const tree = hasErrors(failed) ? new Map<never, never>() : made.tree
    const reads = readsOf(fleet, made, problems, load)
    const hostFiles = () => ownFilesOf(made, load)
    const unfollowed = load.unfollowed()
    const readsFiles = load.readsFiles()
    built.push({
      ...made,
      tree,
      fleet,
      problems,
      lasting,
      reads,
      readsFiles,
      hostFiles,
      unfollowed,
    })
  }
  return built
}

/**
 * What is wrong with who can read the secrets of definitions that are right. Others than those who keep
 * secrets need not load what tells it.
 */
async function readersOf(
  fleet: ProjectFleet,
  model: Model | undefined,
  told: readonly Problem[],
): Promise<readonly Problem[]> {
  if (model?.secrets === undefined || hasErrors(told)) return []
  const { readerProblems } = await import("../secrets/check.ts")
  return readerProblems(fleet, model)
}

/** The files of hosts that are nothing else but that, where modules give the same whichever of them run. */
function ownFilesOf(
  { hostFiles, taken }: Pick<BuiltFleet, "hostFiles"> & Pick<BuiltMembers, "taken">,
  load: TellingLoader,
): ReadonlyMap<string, HostFile> {
  const mayBeAlone = load.isSound() && !load.readsFiles()
  return mayBeAlone ? unshared(hostFiles(), load.imported(), taken) : new Map()
}

async function builtFrom(
  { file, out }: ProjectFleet,
  load: TellingLoader,
  options: BuildOptions,
  memory: LoaderMemory | undefined,
): Promise<
  Omit<BuiltFleet, "fleet" | "lasting" | "readsFiles" | "unfollowed"> & Pick<BuiltMembers, "taken">
> {
  const { value, problems } = await loadFleet(file, load)
  if (value === undefined)
    return {
      tree: new Map(),
      hosts: [],
      problems: toldOf([...load.noted(), ...problems]),
      reads: [],
      originOf: () => undefined,
      model: undefined,
      hostFiles: () => new Map(),
      taken: [],
      found: () => [],
    }
  const members = await loadMembers(value, load)
  const { build, model, taken, found } = await buildMembers(
    members,
    load,
    { ...options, out },
    memory,
  )
  return { ...build, model, taken, found, hostFiles: () => hostFilesIn(members, load) }
}

/** The files of hosts that are no links, nor led to by any: what a link leads to is told by its own path alone. */
function hostFilesIn(
  { loaded: { hosts } }: LoadedMembers,
  load: TellingLoader,
): ReadonlyMap<string, HostFile> {
  const files = hosts.flatMap(({ file, name }) => (file === undefined ? [] : [{ file, name }]))
  const texts = files.map(({ file, name }) => ({ file, name, text: load.textOf(file) }))
  const linked = new Set(
    texts.flatMap(({ file, text }) => (text === undefined ? [realPath(file)] : [])),
  )
  return new Map(
    texts.flatMap(({ file, name, text }) =>
      text === undefined || linked.has(file) ? [] : [[file, { name, text }] as const],
    ),
  )
}

/** Everything that a fleet's build depends on, also where it could not be loaded whole. */
function readsOf(
  { file, directory }: ProjectFleet,
  { reads }: Build,
  problems: readonly Problem[],
  load: TellingLoader,
): readonly string[] {
  const folders = upwards(dirname(file), commonFolder(directory, dirname(file)))
  const settings = folders.flatMap((folder) =>
    ["package.json", "tsconfig.json", pinnedOptionsFile, pinnedNamesFile].map((name) =>
      join(folder, name),
    ),
  )
  const places = problems.flatMap(({ place }) => (place === undefined ? [] : [place.file]))
  return [...new Set([file, ...settings, ...reads, ...load.files(), ...places])]
}

/** What writing a fleet would change: its tree and its lock. */
export function planOf(
  { fleet, tree, lock }: Pick<BuiltFleet, "fleet" | "tree" | "lock">,
  { beside = [], ...options }: PlanOptions = {},
): Plan {
  const root = commonFolder(fleet.directory, fleet.out)
  return planTree(fleet.out, tree, { ...options, beside: lock ? [lock, ...beside] : beside, root })
}

/** The folder that two folders are in, the one nearest to them. */
function commonFolder(one: string, other: string): string {
  const isAbove = `${other}${sep}`.startsWith(one.endsWith(sep) ? one : `${one}${sep}`)
  return isAbove ? one : commonFolder(dirname(one), other)
}

/** A folder and those above it, as far as one of them. */
function upwards(folder: string, top: string): readonly string[] {
  return folder === top ? [folder] : [folder, ...upwards(dirname(folder), top)]
}
