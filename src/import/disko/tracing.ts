/** One file evaluated again and again, with other values for some of its arguments. */
import type { Candidate } from "./arguments.ts"
import { type Evaluated, type GivenArguments, type Outcome, evaluateLayouts } from "./evaluation.ts"
import type { Evaluator } from "./evaluator.ts"
import { nixValue } from "../nix/plain-value.ts"
import { type Argument, type Probe, longerProbe, probesFor } from "./probes.ts"
import type { Value } from "../nix/value.ts"

/** An argument that is looked for, and its stand-ins. */
export interface Subject extends Argument {
  readonly candidate: Candidate
  readonly probes: readonly Probe[]
  readonly longer: Probe | undefined
}

/** What the evaluations of one file have in common. */
export interface Tracing {
  readonly given: GivenArguments
  readonly evaluator: Evaluator
  readonly subjects: readonly Subject[]
  /** The devices as they are written, where the module system has merged them since. */
  readonly written?: Value | undefined
}

/** What is needed to evaluate a file with stand-ins for those of its arguments. */
export function tracingOf(
  candidates: readonly Candidate[],
  given: GivenArguments,
  evaluator: Evaluator,
): Tracing {
  return { given, evaluator, subjects: candidates.map(subject) }
}

function subject(candidate: Candidate, index: number): Subject {
  const { name, fallback, standIns } = candidate
  const text: Value = { kind: "string", text: "" }
  const wanted: Value =
    standIns === undefined
      ? text
      : { kind: "list", items: Array.from({ length: standIns }, () => text) }
  const [standIn] = probesFor({ name, value: wanted }, index)
  const value: Value = fallback ?? standIn?.value ?? { kind: "null" }
  const argument = { name, value }
  return {
    ...argument,
    candidate,
    probes: probesFor(argument, index),
    longer: longerProbe(argument, index),
  }
}

/** Evaluates the file several times at once, each with other values for some arguments. */
export async function evaluateWith(
  { given, evaluator, subjects }: Tracing,
  changes: readonly Readonly<Record<string, Value>>[],
): Promise<Evaluated<readonly Outcome[]>> {
  const required = subjects.filter(({ candidate }) => candidate.fallback === undefined)
  const base = Object.fromEntries(required.map(({ name, value }) => [name, value]))
  const sets = changes.map((change) => {
    const values = Object.entries({ ...base, ...change })
    return new Map([...given, ...values.map(([name, value]) => [name, nixValue(value)] as const)])
  })
  return await evaluateLayouts(sets, evaluator)
}
