/**
 * Pins moved to their newest versions: by npins where it is installed and takes their format, else by
 * git and Nix. Nix has the last word: it fetches every version that is new, and its hash counts.
 */
import type { Servers } from "../../pins/forges.ts"
import {
  type MovablePin,
  type PinState,
  movablePin,
  pinLike,
  pinState,
  sourceOf,
} from "../../pins/movable.ts"
import { type Problem, problem } from "../../problems/problem.ts"
import type { JsonObject } from "../../source/edit-json.ts"
import { inTurns } from "../in-turns.ts"
import type { NixOptions } from "../nix.ts"
import { type FetchedPin, fetchPin } from "./fetch-pin.ts"
import { type VersionValues, isAt, newestOf } from "./newest.ts"
import { movedByNpins, takesFormat } from "./npins.ts"
import { PinFailure } from "./pin-failure.ts"

/** The pins of a file, and which of them are to be moved. */
export interface PinsToMove {
  /** The file that they stand in. */
  readonly file: string
  readonly version: number
  readonly pins: ReadonlyMap<string, JsonObject>
  /** All of them where none is named. */
  readonly names: readonly string[]
}

/** What became of a pin: `kept` is one of a kind that only npins can move. */
export interface PinOutcome {
  readonly name: string
  readonly outcome: "moved" | "unchanged" | "frozen" | "kept" | "failed"
  readonly before: PinState
  readonly after: PinState
  /** The values that change in the file. */
  readonly values: JsonObject
  readonly problems: readonly Problem[]
}

/** How pins are moved. */
export interface MoveOptions extends NixOptions {
  readonly servers: Servers
  /** Called with a line of what is being done. */
  readonly tell: (line: string) => void
}

/** So many pins move at once. */
const atOnce = 4

/**
 * Looks for the newest version of every pin that is asked for, and tells of all of them. Problems:
 * NG760 a pin cannot be moved, NG761 one that only npins could move, NG762 one that is frozen.
 */
export async function movePins(
  { file, version, pins, names }: PinsToMove,
  options: MoveOptions,
): Promise<readonly PinOutcome[]> {
  const chosen = names.length === 0 ? [...pins.keys()] : [...new Set(names)]
  const byNpins = await takesFormat(version, options)
  return await inTurns(atOnce, chosen, async (name) => {
    const pin = pins.get(name) ?? {}
    const wanted = { name, pin, version, byNpins, isNamed: names.includes(name), file }
    return await outcomeOf(wanted, options)
  })
}

interface Wanted {
  readonly file: string
  readonly name: string
  readonly pin: JsonObject
  readonly version: number
  readonly byNpins: boolean
  /** Whether it is asked for by its name. */
  readonly isNamed: boolean
}

async function outcomeOf(wanted: Wanted, options: MoveOptions): Promise<PinOutcome> {
  if (pinLike(wanted.pin)?.frozen === true)
    return unmoved(wanted, "frozen", wanted.isNamed ? [frozen(wanted)] : [])
  const kept = whyKept(wanted)
  if (kept !== undefined) return unmoved(wanted, "kept", [kept])
  try {
    const found = await newValues(wanted, options)
    return found === undefined ? unmoved(wanted, "unchanged") : moved(wanted, found)
  } catch (error) {
    if (!(error instanceof PinFailure)) throw error
    const { message, hint } = error
    return unmoved(wanted, "failed", [
      problem("NG760", {
        ...at(wanted),
        message: `${wanted.name} cannot be moved: ${message}`,
        hint,
      }),
    ])
  }
}

/** A new version of a pin: what changes in the file, and what Nix has fetched for it. */
interface NewVersion {
  readonly values: JsonObject
  readonly fetched: FetchedPin | undefined
}

async function newValues(wanted: Wanted, options: MoveOptions): Promise<NewVersion | undefined> {
  const { name, pin, byNpins } = wanted
  const values = byNpins ? await movedByNpins(wanted, options) : await ownValues(pin, options)
  if (Object.keys(values).length === 0) return undefined
  const next = movablePin({ ...pin, ...values })
  if (next === undefined) {
    if (movablePin(pin) === undefined) return { values, fetched: undefined }
    throw new PinFailure("what npins gives is no pin that Nix could fetch")
  }
  options.tell(`${name}: fetching ${versionText(pinState(next))} …`)
  return checkedValues(values, await fetched(next, options), wanted)
}

async function fetched(pin: MovablePin, options: NixOptions): Promise<FetchedPin> {
  const source = sourceOf(pin)
  if (source === undefined) throw new PinFailure("it does not say what is to be fetched")
  return await fetchPin(source, options)
}

/** The values with what Nix knows of the contents. The date is npins' to forget, and ours to keep. */
function checkedValues(
  values: JsonObject,
  found: FetchedPin,
  { pin, byNpins }: Wanted,
): NewVersion {
  if (byNpins && values["hash"] !== found.hash)
    throw new PinFailure(
      `npins has the hash ${JSON.stringify(values["hash"])}, and Nix fetches ${found.hash}`,
      "one of the two was given something else: try again, and look at who is between you and the server",
    )
  const isDated = "lastModified" in pin && found.lastModified !== undefined
  const date = isDated ? { lastModified: found.lastModified ?? 0 } : {}
  return { values: { ...values, hash: found.hash, ...date }, fetched: found }
}

async function ownValues(pin: JsonObject, options: MoveOptions): Promise<VersionValues> {
  const movable = movablePin(pin)
  if (movable === undefined) return {}
  const values = await newestOf(movable, options)
  return isAt(movable, values) ? {} : { ...values, hash: null }
}

function moved(wanted: Wanted, { values, fetched: found }: NewVersion): PinOutcome {
  const after = pinState({ ...wanted.pin, ...values, lastModified: found?.lastModified })
  const before = pinState(wanted.pin)
  return { name: wanted.name, outcome: "moved", before, after, values, problems: [] }
}

function unmoved(
  { name, pin }: Wanted,
  outcome: PinOutcome["outcome"],
  problems: readonly Problem[] = [],
): PinOutcome {
  const state = pinState(pin)
  return { name, outcome, before: state, after: state, values: {}, problems }
}

/** What is said of a pin that cannot be looked at; nothing where it can. */
function whyKept(wanted: Wanted): Problem | undefined {
  const { name, pin, isNamed, byNpins } = wanted
  if (byNpins || movablePin(pin) !== undefined) return undefined
  const kind = pinLike(pin)?.type ?? "unknown"
  return problem("NG761", {
    ...at(wanted),
    severity: isNamed ? "error" : "warning",
    message: `${name} stays where it is: only npins can move this pin, of the kind ${kind}`,
    hint: `where npins is installed, \`nixgen update\` moves it, and so does \`npins update ${name}\``,
  })
}

function frozen(wanted: Wanted): Problem {
  return problem("NG762", {
    ...at(wanted),
    message: `${wanted.name} is frozen, and stays where it is`,
    hint: `\`npins unfreeze ${wanted.name}\` lets it move`,
  })
}

function at({ file, name }: Wanted): Pick<Problem, "place" | "path"> {
  return { place: { file }, path: ["pins", name] }
}

/** A version as one line tells it. */
export function versionText({ version, revision, url }: PinState): string {
  return version ?? revision?.slice(0, 12) ?? url ?? "nothing yet"
}
