/** `nixgen types`: TypeScript types of the options of the user's own nixpkgs and modules. */
import { join } from "node:path"
import type { LocalInputs } from "../evaluate/inputs.ts"
import { hasNix } from "../evaluate/nix.ts"
import { type EvaluatedOptions, evaluateOptions } from "../evaluate/options/evaluate.ts"
import { type OptionFlake, optionFlake } from "../evaluate/options/option-flake.ts"
import { refusalMemory } from "../evaluate/options/kept-refusals.ts"
import type { ModelInput } from "../model/model.ts"
import { typeSources } from "../model/stale-types.ts"
import { countOptions, mergeTrees } from "../options/tree/merge.ts"
import type { Group } from "../options/tree/option-type.ts"
import { joinedNames } from "../options/names/nix-names.ts"
import { internalOptions } from "../options/tree/unlisted-options.ts"
import { type Problem, hasErrors, problem } from "../problems/problem.ts"
import type { ProjectFleet } from "../project/fleets.ts"
import { changesNothing } from "../output/plan.ts"
import { writeTree } from "../output/write.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { typesCommand } from "./commands/types.ts"
import { examinedFleet } from "./fleets/examined-fleet.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./outcome/exit-status.ts"
import { localInputs } from "./fleets/local-inputs.ts"
import { located } from "../source/locate.ts"
import { selectedFleets } from "./fleets/fleets.ts"
import { nixSights } from "./kept-answers/nix-sights.ts"
import { observed } from "./kept-answers/observed.ts"
import { tellWritten, writeProject } from "./project/new-files.ts"
import { formatOf } from "./command-line/common.ts"
import { counted, reporterFor } from "./outcome/report.ts"
import { shown } from "../problems/text.ts"
import type { Terminal } from "./terminal/terminal.ts"
import { type FleetNames, fleetNames } from "./types/fleet-names.ts"
import { type FolderTypes, type WantedTypes, plannedTypes } from "./types/folder-types.ts"
import { byFolder, typesFolder } from "./types/folders.ts"
import { sourcePages } from "./types/source-pages.ts"
import { typeFiles } from "./types/type-files.ts"
import { typesAgain } from "./types/types-again.ts"
import { upToDate, watchedFleets } from "./types/up-to-date.ts"
import { watch } from "./watch/watch.ts"

type TypesJson = JsonOf<typeof typesCommand>

/** A fleet as Nix is asked of it: whatever of this machine that depends on was seen by then. */
interface FleetQuestion {
  readonly fleet: ProjectFleet
  readonly asked?: {
    readonly flake: OptionFlake
    readonly names: FleetNames
    readonly madeFrom: readonly string[]
    readonly inputs: readonly ModelInput[]
  }
  readonly problems: readonly Problem[]
  /** Whether nothing of its definitions may be another the next time. */
  readonly isFollowed: boolean
}

/** What Nix tells of a fleet's options, and what they come from. */
interface FleetOptions extends EvaluatedOptions {
  readonly madeFrom: readonly string[]
  readonly fleet: FleetNames
  readonly inputs: readonly ModelInput[]
}

interface FleetOutcome {
  readonly value?: FleetOptions
  readonly problems: readonly Problem[]
  readonly isSure: boolean
}

/** Writes the types, once or whenever what they are made of changes. */
export async function types(
  options: OptionsOf<typeof typesCommand>,
  terminal: Terminal,
): Promise<ExitStatus | Outcome<TypesJson>> {
  if (!options.watch) return await writtenTypes(options, terminal)
  const report = await reporterFor(formatOf(options), terminal)
  const fleets = watchedFleets(await selectedFleets(options, terminal))
  const look = async () =>
    await upToDate(options, terminal, async () => report(await writtenTypes(options, terminal)))
  return await watch(fleets, terminal, { build: look }, report)
}

/**
 * Evaluates the options of each fleet and writes their types; with an error in any fleet, writes
 * none. Problems: those of loading a fleet; NG080 Nix cannot evaluate the options, NG081 another
 * `nixgen-env.d.ts` is there, NG082 options that could not be told, NG083 types that are not known, NG433 names that Nix cannot tell.
 */
async function writtenTypes(
  options: OptionsOf<typeof typesCommand>,
  terminal: Terminal,
): Promise<Outcome<TypesJson>> {
  const asking = await observed(async () => await askedOf(options, terminal))
  const { folders, inputs, nix } = asking.value
  const wanted: WantedTypes[] = []
  for (const [folder, questions] of folders)
    wanted.push(await wantedTypes(folder, questions, inputs, terminal))
  const planned = wanted.map(plannedTypes)
  if (hasErrors(problemsOf(planned))) return outcomeOf(planned, terminal)
  for (const each of planned) await writeTypes(each)
  const again = await typesAgain(wanted, [asking.sights, nix])
  return {
    ...outcomeOf(planned, terminal),
    ...(again && {
      again: { sights: again.sights, outcome: (other) => outcomeOf(again.folders, other) },
    }),
  }
}

/** What is to be asked of Nix, for each folder of types, and what Nix reads of this machine beside. */
async function askedOf(options: OptionsOf<typeof typesCommand>, terminal: Terminal) {
  const fleets = await selectedFleets(options, terminal)
  const { directory, signal, environment = {} } = terminal
  if (!(await hasNix({ directory, signal })))
    throw new CommandFailure(
      "the types of options are evaluated by Nix, which is not installed here",
      "without them, the options of NixOS 25.11 hold",
    )
  const inputs = options.inputs === undefined ? undefined : await localInputs(options.inputs)
  const nix = nixSights(inputs, environment)
  const folders = new Map<string, readonly FleetQuestion[]>()
  for (const [folder, theirs] of byFolder(fleets)) {
    const questions: FleetQuestion[] = []
    for (const fleet of theirs) questions.push(await questionOf(fleet))
    folders.set(folder, questions)
  }
  return { folders, inputs, nix }
}

async function questionOf(fleet: ProjectFleet): Promise<FleetQuestion> {
  const { found, problems, unfollowed } = await examinedFleet(fleet)
  const isFollowed = unfollowed.length === 0
  if (found === undefined || hasErrors(problems)) return { fleet, problems, isFollowed }
  const { model } = found
  const { flake, problems: unreadable } = await optionFlake(model, fleet)
  if (hasErrors(unreadable)) return { fleet, problems: located(unreadable), isFollowed }
  const madeFrom = typeSources(model)
  const asked = { flake, names: fleetNames(model), madeFrom, inputs: model.inputs }
  return { fleet, asked, problems: [], isFollowed }
}

async function wantedTypes(
  folder: string,
  questions: readonly FleetQuestion[],
  inputs: LocalInputs | undefined,
  terminal: Terminal,
): Promise<WantedTypes> {
  const outcomes: FleetOutcome[] = []
  for (const question of questions) outcomes.push(await optionsOf(question, inputs, terminal))
  const evaluated = outcomes.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const internal: Group = { kind: "group", members: internalOptions }
  const tree = mergeTrees([internal, ...evaluated.map((each) => each.tree)])
  return {
    folder,
    options: countOptions(tree),
    files: typeFiles(
      tree,
      [...new Set(evaluated.flatMap((each) => each.madeFrom))],
      evaluated.map((each) => each.fleet),
      joinedNames(evaluated.flatMap((each) => each.names ?? [])),
      folder,
      // of what several fleets have at different revisions, that of the first
      sourcePages(evaluated.toReversed().flatMap((each) => each.inputs)),
    ),
    isSure: outcomes.every(({ isSure }) => isSure),
    problems: [...outcomes.flatMap((each) => each.problems), ...evaluated.flatMap(remarks)],
  }
}

async function optionsOf(
  { fleet, asked, problems, isFollowed }: FleetQuestion,
  inputs: LocalInputs | undefined,
  terminal: Terminal,
): Promise<FleetOutcome> {
  if (asked === undefined) return { problems, isSure: false }
  terminal.tell(`${shown(fleet.file, terminal.directory)}: Nix evaluates the options …`)
  const { directory, signal } = terminal
  const { tree } = asked.flake
  const memory = await refusalMemory({ file: fleet.file, tree, inputs, directory, signal })
  const { value, problems: failed } = await evaluateOptions(asked.flake, inputs, terminal, memory)
  if (value === undefined) return { problems: failed, isSure: false }
  const isWhole = failed.length === 0
  // where something is missing, what is not known may be there all the same
  const madeFrom = isWhole ? asked.madeFrom : []
  return {
    value: { ...value, madeFrom, fleet: asked.names, inputs: asked.inputs },
    problems: failed,
    isSure: isWhole && isFollowed,
  }
}

async function writeTypes({ plan, registration: change }: FolderTypes): Promise<void> {
  if (change !== undefined) writeProject(change)
  await writeTree(plan)
}

function outcomeOf(folders: readonly FolderTypes[], terminal: Terminal): Outcome<TypesJson> {
  const problems = problemsOf(folders)
  const isRight = !hasErrors(problems)
  return {
    status: isRight ? exitStatus.done : exitStatus.problems,
    problems,
    json: () => ({ types: folders.map((each) => typesObject(each, terminal)) }),
    words: () => {
      if (isRight) for (const each of folders) tellTypes(each, terminal)
    },
  }
}

function problemsOf(folders: readonly FolderTypes[]): readonly Problem[] {
  return folders.flatMap(({ problems }) => problems)
}

function remarks({ lost, unknown, unnamed }: EvaluatedOptions): readonly Problem[] {
  const untold: Problem = problem("NG082", {
    message: `Nix cannot tell of ${counted(lost.length, "option")}, which take anything`,
    detail: lost.map(({ path, reason = "it throws" }) => `${path}: ${reason}`).join("\n"),
    hint: "what is defined of one is not checked before Nix does",
  })
  const untyped: Problem = problem("NG083", {
    message: `nixgen does not know ${counted(unknown.length, "type")} of options, which take anything`,
    detail: unknown.map((each) => `${each.option}: ${each.description} (${each.name})`).join("\n"),
  })
  return [
    ...(lost.length === 0 ? [] : [untold]),
    ...(unknown.length === 0 ? [] : [untyped]),
    ...unnamed.map(({ path, reason }): Problem =>
      problem("NG433", {
        message: `Nix cannot tell the names of the ${wordsOfNames.get(path) ?? path}`,
        detail: reason,
        hint: "until it can, there may be any: no name of one is told to be wrong",
      }),
    ),
  ]
}

/** What names are of, where messages say it in other words: the outputs of an input are called so. */
const wordsOfNames: ReadonlyMap<string, string> = new Map([["library", "library's functions"]])

function tellTypes(
  { folder, options, plan, registration: change }: FolderTypes,
  terminal: Terminal,
): void {
  if (change !== undefined) tellWritten(change, terminal)
  const where = shown(join(folder, typesFolder), terminal.directory)
  const state = changesNothing(plan) ? "nothing to change" : "written"
  terminal.tell(`${where}: the types of ${counted(options, "option")}, ${state}`)
}

function typesObject(
  { folder, options, plan }: FolderTypes,
  { directory }: Terminal,
): TypesJson["types"][number] {
  return {
    folder: shown(join(folder, typesFolder), directory),
    options,
    created: plan.create.map(({ path }) => path),
    replaced: plan.replace.map(({ path }) => path),
    removed: plan.remove.map(({ path }) => path),
  }
}
