/** `nixgen update`: the pins at their newest versions, and the flake that they give. */
import { type MoveOptions, type PinOutcome, movePins } from "../evaluate/pins/move-pins.ts"
import { hasNix } from "../evaluate/nix.ts"
import { formerOptionProblems } from "../model/former-options.ts"
import { formerOptionsIn } from "../options/extraction/renamed-in.ts"
import type { PinState } from "../pins/movable.ts"
import { publicServers } from "../pins/forges.ts"
import { storedSource } from "../pins/store-path.ts"
import { type Problem, hasErrors } from "../problems/problem.ts"
import { suggestion } from "../problems/suggest.ts"
import { shown } from "../problems/text.ts"
import type { ProjectFleet } from "../project/fleets.ts"
import { located } from "../source/locate.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { updateCommand } from "./commands/update.ts"
import { examinedFleet } from "./fleets/examined-fleet.ts"
import { CommandFailure, exitStatus } from "./outcome/exit-status.ts"
import { selectedFleets } from "./fleets/fleets.ts"
import {
  type PlannedChange,
  changeDiff,
  changeObject,
  nothingChanges,
  plannedChange,
  tellChange,
  untilWritten,
  writeChange,
} from "./project/project-change.ts"
import { counted } from "./outcome/report.ts"
import type { Terminal } from "./terminal/terminal.ts"
import { type Sources, sourcesOf, withPinValues } from "./update/sources.ts"
import { dateOf, pinLines } from "./update/told.ts"

type UpdateOptions = OptionsOf<typeof updateCommand>

/** The pins of a file, and what became of each. */
interface MovedSources extends Sources {
  readonly outcomes: readonly PinOutcome[]
}

/**
 * Moves pins, builds with them and writes all of it; with an error anywhere, writes nothing. Problems:
 * those of `movePins` and of a build; NG763 options by names that the new nixpkgs has no more.
 */
export async function update(
  options: UpdateOptions,
  terminal: Terminal,
  servers = publicServers,
): Promise<Outcome<JsonOf<typeof updateCommand>>> {
  return await untilWritten(async () => await updated(options, { ...terminal, servers }), terminal)
}

async function updated(
  { fleet, pin: names, dryRun }: UpdateOptions,
  terminal: Terminal & MoveOptions,
): Promise<Outcome<JsonOf<typeof updateCommand>>> {
  const fleets = await selectedFleets({ fleet }, terminal)
  const files = await sourcesOf(fleets)
  failForUnknown(names, files)
  if (!(await hasNix(terminal)))
    throw new CommandFailure("Nix fetches what pins lead to, and it is not installed here")
  const moved = await movedSources(files, names, terminal)
  const unmoved = moved.flatMap(({ outcomes }) => outcomes.flatMap(({ problems }) => problems))
  const pending = new Map(moved.flatMap(changedText))
  if (hasErrors(unmoved) || pending.size === 0)
    return outcomeOf(moved, nothingChanges, { problems: unmoved, dryRun }, terminal)
  const change = await plannedChange(pending, fleets, terminal)
  const former = await formerOptions(moved, fleets, pending, change)
  const problems = [...unmoved, ...change.problems, ...former]
  if (!hasErrors(problems) && !dryRun) await writeChange(change, terminal)
  return outcomeOf(moved, change, { problems, dryRun }, terminal)
}

/** A name that no file has is a mistake on the command line. */
function failForUnknown(names: readonly string[], files: readonly Sources[]): void {
  const known = files.flatMap(({ pins }) => [...pins.keys()])
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new CommandFailure(
      `there is no pin "${unknown}"`,
      suggestion(unknown, known),
      [],
      "NG031",
    )
}

async function movedSources(
  files: readonly Sources[],
  names: readonly string[],
  options: MoveOptions,
): Promise<readonly MovedSources[]> {
  const moved: MovedSources[] = []
  for (const sources of files) {
    const own = names.filter((name) => sources.pins.has(name))
    if (names.length > 0 && own.length === 0) continue
    moved.push({ ...sources, outcomes: await movePins({ ...sources, names: own }, options) })
  }
  return moved
}

/** The file with what has moved. */
function changedText({
  file,
  text,
  outcomes,
}: MovedSources): readonly (readonly [string, string])[] {
  const values = new Map(
    outcomes.flatMap(({ name, outcome, values: own }) =>
      outcome === "moved" ? [[name, own] as const] : [],
    ),
  )
  return values.size === 0 ? [] : [[file, withPinValues(text, values)]]
}

/** What the fleets define by names that a nixpkgs which has moved has no more; a build tells of others. */
async function formerOptions(
  moved: readonly MovedSources[],
  fleets: readonly ProjectFleet[],
  pending: ReadonlyMap<string, string>,
  change: PlannedChange,
): Promise<readonly Problem[]> {
  const hash = moved
    .flatMap(({ outcomes }) => outcomes)
    .find(({ name, outcome }) => name === "nixpkgs" && outcome === "moved")?.values["hash"]
  const folder = typeof hash === "string" ? storedSource(hash) : undefined
  const former = folder === undefined ? [] : formerOptionsIn(folder)
  if (former.length === 0) return []
  const found: Problem[] = []
  for (const fleet of fleets) {
    const { found: examined } = await examinedFleet(fleet, pending)
    if (examined !== undefined) found.push(...formerOptionProblems(examined.model, former))
  }
  const told = new Set(change.problems.map(placeText))
  return located(found).filter((each) => !told.has(placeText(each)))
}

function placeText({ place, path }: Problem): string {
  return JSON.stringify([place?.file, place?.line, place?.column, path])
}

function outcomeOf(
  moved: readonly MovedSources[],
  change: PlannedChange,
  { problems, dryRun }: { readonly problems: readonly Problem[]; readonly dryRun: boolean },
  terminal: Terminal,
): Outcome<JsonOf<typeof updateCommand>> {
  const isRight = !hasErrors(problems)
  const said = isRight ? change : nothingChanges
  return {
    status: isRight ? exitStatus.done : exitStatus.problems,
    problems,
    json: () => ({
      pins: moved.flatMap(({ file, outcomes }) =>
        outcomes.map((each) => pinObject(each, shown(file, terminal.directory))),
      ),
      ...changeObject(said, terminal),
      ...(dryRun && { diff: changeDiff(said, terminal) }),
    }),
    words: () => {
      for (const { file, outcomes } of moved) {
        terminal.tell(`${shown(file, terminal.directory)}:`)
        for (const line of pinLines(outcomes)) terminal.tell(line)
      }
      if (!isRight) terminal.tell("nothing was written")
      else if (dryRun) terminal.write(changeDiff(said, terminal).trimEnd())
      else tellChange(said, terminal)
      if (isRight) tellCount(moved, dryRun, terminal)
    },
  }
}

function tellCount(moved: readonly MovedSources[], dryRun: boolean, { tell }: Terminal): void {
  const count = moved
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ outcome }) => outcome === "moved").length
  if (count === 0) tell("every pin is where it was: nothing to write")
  else tell(dryRun ? `${counted(count, "pin")} would move` : `${counted(count, "pin")} moved`)
}

function pinObject({ name, outcome, before, after }: PinOutcome, file: string) {
  return { name, file, outcome, before: stateObject(before), after: stateObject(after) }
}

function stateObject(state: PinState) {
  const { version, revision, url } = state
  return { version, revision, url, date: dateOf(state) }
}
