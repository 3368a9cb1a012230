/** What has become of pins, as `nixgen update` tells it. */
import type { PinOutcome } from "../../evaluate/pins/move-pins.ts"
import type { PinState } from "../../pins/movable.ts"
import { versionText } from "../../evaluate/pins/move-pins.ts"

/** A line for each pin: where it was, and where it is now. */
export function pinLines(outcomes: readonly PinOutcome[]): readonly string[] {
  const width = Math.max(0, ...lengthsOf(outcomes))
  return outcomes.map((each) => `  ${each.name.padEnd(width)}  ${becameOf(each)}`)
}

function lengthsOf(outcomes: readonly PinOutcome[]): readonly number[] {
  return outcomes.map(({ name }) => name.length)
}

function becameOf({ outcome, before, after }: PinOutcome): string {
  if (outcome !== "moved") return `${dated(before)}  ${words[outcome]}`
  return `${dated(before)} → ${dated(after)}`
}

const words: Readonly<Record<Exclude<PinOutcome["outcome"], "moved">, string>> = {
  unchanged: "is at its newest",
  frozen: "is frozen",
  kept: "stays",
  failed: "cannot be moved",
}

function dated(state: PinState): string {
  const date = dateOf(state)
  return date === undefined ? versionText(state) : `${versionText(state)} (${date})`
}

/** The day of the last change, in the time of Greenwich: the same for everybody. */
export function dateOf({ lastModified }: PinState): string | undefined {
  return lastModified === undefined
    ? undefined
    : new Date(lastModified * 1000).toISOString().slice(0, 10)
}
