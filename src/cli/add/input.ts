/** `nixgen add input`: a pin, the input that it becomes, and the import of its module. */
import { existsSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { hasNix } from "../../evaluate/nix.ts"
import { type MadePin, makePin } from "../../evaluate/pins/make-pin.ts"
import type { Asking } from "../../evaluate/pins/newest.ts"
import { PinFailure } from "../../evaluate/pins/pin-failure.ts"
import { pendingPath } from "../../files/pending.ts"
import { flakeId } from "../../model/check-inputs.ts"
import { inputAddress } from "../../pins/input-address.ts"
import { knownFlake } from "../../pins/known-flakes.ts"
import { ownInputs } from "../../pins/own-inputs.ts"
import { type Pin, pinNamed, readPins } from "../../pins/pins.ts"
import { storedSource } from "../../pins/store-path.ts"
import { ProblemError, hasErrors, problem } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { type ListedInput, withInput } from "../../source/edit-fleet.ts"
import type { JsonObject } from "../../source/edit-json.ts"
import type { JsonOf, Outcome } from "../command-line/definition.ts"
import type { addCommand } from "../commands/add.ts"
import { CommandFailure, exitStatus } from "../outcome/exit-status.ts"
import { formatTypeScript, isFormatted } from "../project/format-typescript.ts"
import {
  type PlannedChange,
  changeObject,
  nothingChanges,
  plannedChange,
  tellChange,
  untilWritten,
  writeChange,
} from "../project/project-change.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { type Sources, sourcesOf, withPin } from "../update/sources.ts"

/** What is asked for. */
export interface InputRequest {
  readonly name: string
  readonly url: string
  /** `name=target` for each of the flake's own inputs that is to follow another. */
  readonly follows: readonly string[]
}

/**
 * Pins an input, builds with it, and writes all of that, or nothing. Problems: NG766 nothing can be
 * pinned by that address; NG767 the name is taken, or none that an input can have; those of a build.
 */
export async function addInput(
  request: InputRequest,
  fleet: ProjectFleet,
  terminal: Terminal & Asking,
): Promise<Outcome<JsonOf<typeof addCommand>>> {
  return await untilWritten(async () => {
    const { change, advice } = await inputAdded(request, fleet, terminal)
    const isRight = !hasErrors(change.problems)
    if (isRight) await writeChange(change, terminal)
    const { created, changed } = changeObject(isRight ? change : nothingChanges, terminal)
    return {
      status: isRight ? exitStatus.done : exitStatus.problems,
      problems: change.problems,
      json: () => ({ created, changed }),
      words: () => {
        if (!isRight) return terminal.tell("nothing was written")
        tellChange(change, terminal)
        for (const line of advice) terminal.tell(line)
      },
    }
  }, terminal)
}

/** An input, and all that is written for it. */
interface AddedInput {
  readonly change: PlannedChange
  /** What is left to the user. */
  readonly advice: readonly string[]
}

async function inputAdded(
  request: InputRequest,
  fleet: ProjectFleet,
  terminal: Terminal & Asking,
): Promise<AddedInput> {
  const { name, url } = request
  const [sources] = await sourcesOf([fleet])
  if (sources === undefined) throw new CommandFailure("the fleet has no pins")
  requireName(name, sources)
  if (!(await hasNix(terminal)))
    throw new CommandFailure("Nix fetches the input, and it is not installed here")
  terminal.tell(`${name}: fetching ${url} …`)
  const made = await madePin(request, sources, terminal)
  const text = withPin(sources.text, name, dated(made, sources))
  const input = listedInput(request, readPin(name, text, sources))
  const edited = await editedFleet(fleet.file, input)
  const pending = new Map([
    [sources.file, text],
    [pendingPath(fleet.file), edited.text],
  ])
  const change = await plannedChange(pending, [fleet], terminal)
  return { change, advice: edited.isImported ? [] : adviceFor(input, terminal, fleet) }
}

function requireName(name: string, { file, pins }: Sources): void {
  const [message, hint] = pins.has(name)
    ? [
        `there is a pin "${name}" already`,
        `choose another name; or let it be an input as it is: inputs: { ${JSON.stringify(name)}: {} }`,
      ]
    : flakeId.test(name)
      ? []
      : [
          `"${name}" cannot be the name of a flake input`,
          "it has letters, digits, underscores and hyphens, and begins with a letter",
        ]
  if (message !== undefined)
    throw new ProblemError([problem("NG767", { place: { file }, message, hint })])
}

async function madePin(
  { url }: InputRequest,
  { version }: Sources,
  asking: Asking,
): Promise<MadePin> {
  const address = inputAddress(url)
  if (address === undefined) throw unpinnable(`"${url}" is no address of a flake`, addressForms)
  try {
    return await makePin(address, version, asking)
  } catch (error) {
    if (!(error instanceof PinFailure)) throw error
    throw unpinnable(`${url} cannot be pinned: ${error.message}`, error.hint)
  }
}

/** What can be pinned. */
export const addressForms =
  "write it as in github:OWNER/REPOSITORY, git+https://…?ref=BRANCH, https://….tar.gz or channel:NAME"

function unpinnable(message: string, hint: string | undefined): ProblemError {
  return new ProblemError([problem("NG766", { message, hint })])
}

/** A date, where the other pins have one: npins writes none. */
function dated({ pin, lastModified }: MadePin, { pins }: Sources): JsonObject {
  const areDated = [...pins.values()].some((each) => "lastModified" in each)
  return areDated && lastModified !== undefined ? { ...pin, lastModified } : pin
}

function readPin(name: string, text: string, { file }: Sources): Pin {
  const { value: pins, problems } = readPins(JSON.parse(text), file)
  const { value: pin, problems: wrong } = pins
    ? pinNamed(pins, name, { place: { file } })
    : { value: undefined, problems }
  if (pin === undefined) throw new ProblemError(wrong)
  return pin
}

/** What the fleet is to say of the input: its own nixpkgs is the fleet's, where it has one. */
function listedInput({ name, follows }: InputRequest, pin: Pin): ListedInput {
  const folder = storedSource(pin.hash)
  const isFlake = folder !== undefined && existsSync(join(folder, "flake.nix"))
  const own = isFlake ? ownInputs(name, pin) : undefined
  const usual = [...(own?.names ?? [])].flatMap(
    ([each, target]): readonly (readonly [string, string])[] => {
      if (each === "nixpkgs") return [[each, "nixpkgs"]]
      // what its own lock has is locked by that
      return own?.lock === undefined && target === "" ? [[each, target]] : []
    },
  )
  const known = isFlake ? knownFlake(name, pin) : undefined
  const said = [...usual, ...follows.map(followOf)]
  // that a flake has no inputs is said where nothing else tells of it
  const isPlain = said.length === 0 && (own?.names.size !== 0 || known?.inputs !== undefined)
  return {
    name,
    isFlake,
    follows: isPlain ? undefined : Object.fromEntries(said),
    module: known?.module,
  }
}

function followOf(text: string): readonly [string, string] {
  const [, name, target] = /^([^=]+)=(.*)$/.exec(text) ?? []
  if (name !== undefined && target !== undefined) return [name, target]
  throw new CommandFailure(
    `--follows takes name=target, and not "${text}"`,
    "such as --follows nixpkgs=nixpkgs, or --follows darwin= for what is not needed",
  )
}

/** The fleet's file with the input; laid out anew only if it was before. */
async function editedFleet(file: string, input: ListedInput) {
  const before = readFileSync(file, "utf8")
  const edited = withInput(before, input)
  if (edited === undefined)
    throw new CommandFailure(
      `${file} does not have its inputs as an object that one could be added to`,
      `add it by hand, ${JSON.stringify(input.name)}: { follows: ${JSON.stringify(input.follows ?? {})} }, and pin it with npins`,
    )
  const text = (await isFormatted(before, file))
    ? await formatTypeScript(edited.text, file)
    : edited.text
  return { ...edited, text }
}

/** How the module of an input is imported, where that is not written by itself. */
function adviceFor(
  { name, isFlake, module }: ListedInput,
  { directory }: Terminal,
  { file }: ProjectFleet,
): readonly string[] {
  if (!isFlake) return [`its source tree is inputs.${name}`]
  const path = `inputs${/^\w+$/.test(name) ? `.${name}` : `["${name}"]`}.nixosModules.${module ?? "…"}`
  const where = relative(directory, file)
  return [
    `which of its modules is wanted, nixgen does not know: \`imports: [${path}]\` in a module or a host takes one`,
    ...(module === undefined
      ? []
      : [`${where} does not have its common modules as an object that it could be added to`]),
  ]
}
