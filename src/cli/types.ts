/** `nixgen types`: TypeScript types of the options of the user's own nixpkgs and modules. */
import { join } from "node:path"
import type { LocalInputs } from "../evaluate/inputs.ts"
import { hasNix } from "../evaluate/nix.ts"
import { type EvaluatedOptions, evaluateOptions } from "../evaluate/options/evaluate.ts"
import { optionFlake } from "../evaluate/options/option-flake.ts"
import { optionSources } from "../model/option-sources.ts"
import { packageSources } from "../model/package-sources.ts"
import { countOptions, mergeTrees } from "../options/tree/merge.ts"
import type { Group } from "../options/tree/option-type.ts"
import { joinedNames } from "../options/names/nix-names.ts"
import { internalOptions } from "../options/tree/unlisted-options.ts"
import { type Problem, hasErrors, problem } from "../problems/problem.ts"
import type { ProjectFleet } from "../project/fleets.ts"
import { type Plan, changesNothing, planTree } from "../output/plan.ts"
import { writeTree } from "../output/write.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { typesCommand } from "./commands/types.ts"
import { examinedFleet } from "./examined-fleet.ts"
import { CommandFailure, exitStatus } from "./exit-status.ts"
import { localInputs } from "./local-inputs.ts"
import { located } from "../source/locate.ts"
import { selectedFleets } from "./fleets.ts"
import { type ProjectChange, tellWritten, writeProject } from "./new-files.ts"
import { counted } from "./report.ts"
import { shown } from "../problems/text.ts"
import type { Terminal } from "./terminal.ts"
import { type FleetNames, fleetNames } from "./types/fleet-names.ts"
import { byFolder, typesFolder } from "./types/folders.ts"
import { registration } from "./types/registration.ts"
import { typeFiles } from "./types/type-files.ts"

type TypesJson = JsonOf<typeof typesCommand>

/** What Nix tells of a fleet's options, and what they come from. */
interface FleetOptions extends EvaluatedOptions {
  readonly madeFrom: readonly string[]
  readonly fleet: FleetNames
}

interface FleetOutcome {
  readonly value?: FleetOptions
  readonly problems: readonly Problem[]
}

/** The types of a folder: of all fleets that TypeScript checks together. */
interface FolderTypes {
  readonly folder: string
  /** How many there are, those of submodules left out. */
  readonly options: number
  readonly plan: Plan
  readonly registration: ProjectChange | undefined
  readonly problems: readonly Problem[]
}

/**
 * Evaluates the options of each fleet and writes their types; with an error in any fleet, writes
 * none. Problems: those of loading a fleet; NG080 Nix cannot evaluate the options, NG081 another
 * `nixgen-env.d.ts` is there, NG082 options that could not be told, NG083 types that are not known, NG433 names that Nix cannot tell.
 */
export async function types(
  options: OptionsOf<typeof typesCommand>,
  terminal: Terminal,
): Promise<Outcome<TypesJson>> {
  const fleets = await selectedFleets(options, terminal)
  const { directory, signal } = terminal
  if (!(await hasNix({ directory, signal })))
    throw new CommandFailure(
      "the types of options are evaluated by Nix, which is not installed here",
      "without them, the options of NixOS 25.11 hold",
    )
  const inputs = options.inputs === undefined ? undefined : await localInputs(options.inputs)
  const folders: FolderTypes[] = []
  for (const [folder, theirs] of byFolder(fleets))
    folders.push(await typesOf(folder, theirs, inputs, terminal))
  const problems = folders.flatMap((each) => [...each.problems, ...each.plan.problems])
  if (!hasErrors(problems)) for (const each of folders) await writeTypes(each)
  return {
    status: hasErrors(problems) ? exitStatus.problems : exitStatus.done,
    problems,
    json: () => ({ types: folders.map((each) => typesObject(each, terminal)) }),
    words: () => {
      if (!hasErrors(problems)) for (const each of folders) tellTypes(each, terminal)
    },
  }
}

async function typesOf(
  folder: string,
  fleets: readonly ProjectFleet[],
  inputs: LocalInputs | undefined,
  terminal: Terminal,
): Promise<FolderTypes> {
  const outcomes: FleetOutcome[] = []
  for (const fleet of fleets) outcomes.push(await optionsOf(fleet, inputs, terminal))
  const evaluated = outcomes.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const internal: Group = { kind: "group", members: internalOptions }
  const tree = mergeTrees([...evaluated.map((each) => each.tree), internal])
  const { value, problems } = registration(folder)
  return {
    folder,
    options: countOptions(tree),
    // what was edited there can only be wrong: it is made anew from what the fleet has
    plan: planTree(
      join(folder, typesFolder),
      typeFiles(
        tree,
        [...new Set(evaluated.flatMap((each) => each.madeFrom))],
        evaluated.map((each) => each.fleet),
        joinedNames(evaluated.flatMap((each) => each.names ?? [])),
      ),
      { force: true, root: folder },
    ),
    registration: value,
    problems: [
      ...outcomes.flatMap((each) => each.problems),
      ...evaluated.flatMap(remarks),
      ...problems,
    ],
  }
}

async function optionsOf(
  fleet: ProjectFleet,
  inputs: LocalInputs | undefined,
  terminal: Terminal,
): Promise<FleetOutcome> {
  const { found, problems } = await examinedFleet(fleet)
  if (found === undefined || hasErrors(problems)) return { problems: located(problems) }
  const { flake, problems: unreadable } = await optionFlake(found.model)
  if (hasErrors(unreadable)) return { problems: located(unreadable) }
  terminal.tell(`${shown(fleet.file, terminal.directory)}: Nix evaluates the options …`)
  const { value, problems: evaluation } = await evaluateOptions(flake, inputs, terminal)
  if (value === undefined) return { problems: evaluation }
  // where something is missing, what is not known may be there all the same
  const { model } = found
  const madeFrom = evaluation.length > 0 ? [] : [...optionSources(model), ...packageSources(model)]
  return { value: { ...value, madeFrom, fleet: fleetNames(model) }, problems: evaluation }
}

async function writeTypes({ plan, registration: change }: FolderTypes): Promise<void> {
  if (change !== undefined) writeProject(change)
  await writeTree(plan)
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
        message: `Nix cannot tell the names of the ${path === "packages" ? "packages" : "library's functions"}`,
        detail: reason,
        hint: "until it can, there may be any: no name of one is told to be wrong",
      }),
    ),
  ]
}

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
