/** Values that a rule is switched off for: their marks are taken off where a definition is validated. */
import type { Mark } from "../nix/values/contents.ts"
import { withoutMarks } from "../nix/values/marks.ts"
import { type ReadOptions, type Reading, readValue } from "../nix/values/reading.ts"
import { type Origin, type PathSegment, type Place, within } from "../problems/problem.ts"
import { holdsMembers } from "../holds-members.ts"

/** The rule that is switched off, and why that is right here. */
export interface Accepted<Code extends string = string> {
  readonly rule: Code
  readonly reason: string
}

/** A rule switched off for whatever stands at a path of a definition. */
export interface Acceptance extends Accepted {
  readonly place: Place | undefined
  readonly path: readonly PathSegment[]
}

/** A value of a definition as it was read, and the rules that are switched off for parts of it. */
export interface Separated extends Reading {
  readonly acceptances: readonly Acceptance[]
}

/**
 * Reads a value, without any mark in it. Problems: those of `readValue`, at the value's own path. What
 * `keeps` says stays as it is.
 */
export function separated(
  value: unknown,
  { place, path = [] }: Origin,
  keeps?: ReadOptions["keeps"],
): Separated {
  const acceptances: Acceptance[] = []
  // whoever asks for the value judges a single one by its schema
  if (!holdsMembers(value)) return { value, acceptances, problems: [], depth: 0 }
  const note = ({ said, path: inside }: Mark) =>
    acceptances.push({ ...wordsOf(said), place, path: [...path, ...inside] })
  const reading = readValue(value, { ...withoutMarks(note), ...(keeps && { keeps }) })
  return { ...reading, acceptances, problems: within(reading.problems, { place, path }) }
}

/** What was given to `accept`, which a rule judges. */
function wordsOf(accepted: unknown): Accepted {
  const { rule, reason }: Readonly<Record<string, unknown>> = Object(accepted)
  const [code, why] = [rule, reason].map((each) => (typeof each === "string" ? each : ""))
  return { rule: code ?? "", reason: why ?? "" }
}
