/** A layout's devices as Nix evaluates them, with the uses of its arguments found in them. */
import { type Problem, problem, saidBy } from "../../problems/problem.ts"
import { usesOfArguments } from "./argument-uses.ts"
import type { LayoutParameter } from "../nix/layout-parameter.ts"
import { type Candidate, fileArguments } from "./arguments.ts"
import { type BesideDevices, besideDevices } from "./beside-devices.ts"
import type { Devices, Evaluated, GivenArguments, Outcome } from "./evaluation.ts"
import type { Evaluator, Reach } from "./evaluator.ts"
import type { FileFunction } from "../nix/file-function.ts"
import { placedAs } from "./layout-order.ts"
import { type Tracing, evaluateWith, tracingOf } from "./tracing.ts"
import type { Value } from "../nix/value.ts"

/** A layout evaluated. */
export interface TracedLayout {
  readonly devices: Devices
  readonly parameters: readonly LayoutParameter[]
  readonly beside: BesideDevices
}

/** A layout, or what it is not; and what was found on the way. */
export interface Traced {
  readonly layout?: TracedLayout | undefined
  /** The attributes that layouts were found in, where the file is none itself. */
  readonly layouts?: readonly (readonly string[])[]
  readonly problems: readonly Problem[]
}

/**
 * Evaluates a file. An argument becomes a parameter where the devices hold nothing but the argument
 * itself, or text around it; one without a default is taken for text. Problems: NG091 Nix cannot
 * evaluate it, NG092 it is no layout, NG094 an argument that it needs or does not take, and a
 * warning NG095 for each argument that is written out.
 */
export async function traceLayout(
  fn: FileFunction | undefined,
  given: GivenArguments,
  evaluator: Evaluator,
): Promise<Traced> {
  const { candidates, problems } = await fileArguments(fn, given, evaluator)
  if (problems.some(({ severity }) => severity === "error")) return { problems }
  const { tracing, base } = await withFittingLists(tracingOf(candidates, given, evaluator))
  const [outcome] = base.value ?? []
  if (base.failure !== undefined) {
    const required = candidates.filter(({ fallback, isUsed }) => fallback === undefined && isUsed)
    return { problems: [...problems, withoutValue(base.failure, required)] }
  }
  if (outcome?.found !== "devices") {
    const layouts = outcome?.layouts ?? []
    return { layouts, problems: [...problems, noLayout(outcome, evaluator)] }
  }
  const uses = await usesOfArguments(outcome.devices, tracing)
  const { written = uses.devices } = tracing
  const devices = { ...outcome, devices: placedAs(uses.devices, written) }
  const beside = await besideDevices(outcome, tracing)
  const layout = { devices, parameters: uses.parameters, beside }
  return { layout, problems: [...problems, ...uses.problems] }
}

/** A file evaluated, and what with. */
interface Base {
  readonly tracing: Tracing
  readonly base: Evaluated<readonly Outcome[]>
}

/** As many elements as a list is tried with that stands for an argument without a default. */
const lengths = [1, 2, 3, 4, 6, 8]

/**
 * The file evaluated; where it fails with text for the arguments without a default, with lists in
 * the place of one of them or of all.
 */
async function withFittingLists(tracing: Tracing): Promise<Base> {
  const first = await evaluatedBase(tracing)
  const required = tracing.subjects
    .map(({ candidate }) => candidate)
    .filter(({ fallback, isUsed }) => fallback === undefined && isUsed)
  if (first.base.failure === undefined || required.length === 0) return first
  const choices = required.length === 1 ? [required] : [...required.map((one) => [one]), required]
  for (const length of lengths)
    for (const choice of choices) {
      const candidates = tracing.subjects.map(({ candidate }) =>
        choice.includes(candidate) ? { ...candidate, standIns: length } : candidate,
      )
      const { given, evaluator } = tracing
      const tried = await evaluatedBase(tracingOf(candidates, given, evaluator))
      if (tried.base.failure === undefined) return tried
    }
  return first
}

/** The file evaluated with the arguments' own values, as far as something is found. */
async function evaluatedBase(tracing: Tracing): Promise<Base> {
  const base = await evaluateWith(tracing, [{}])
  const [outcome] = base.value ?? []
  const reach = nextReach(outcome, tracing.evaluator)
  if (reach === undefined) return { tracing, base }
  const written = outcome?.found === "devices" ? outcome.devices : undefined
  const evaluator = { ...tracing.evaluator, reach }
  return await evaluatedBase({ ...tracing, evaluator, written: written ?? tracing.written })
}

/** How much further definitions have to be looked for; undefined where that is of no use. */
function nextReach(
  outcome: Outcome | undefined,
  { reach, importsFiles }: Evaluator,
): Reach | undefined {
  if (reach === "imported") return undefined
  if (importsFiles) return "imported"
  const isWritten = reach === "written"
  if (outcome?.found === "devices")
    return isWritten && hasProperty(outcome.devices) ? "own" : undefined
  if (isWritten && outcome?.isProperty === true) return "own"
  return outcome?.hasImports === true ? "imported" : undefined
}

function hasProperty(value: Value): boolean {
  if (value.kind === "list") return value.items.some(hasProperty)
  if (value.kind === "set") return value.members.some((member) => hasProperty(member.value))
  return value.kind === "foreign" && value.what === "property"
}

/** A failure that may be for want of a value: an argument without a default was given some text. */
function withoutValue(failure: Problem, [first, ...others]: readonly Candidate[]): Problem {
  if (first === undefined) return failure
  const names = [first, ...others].map(({ name }) => name)
  const quoted = names.map((name) => `"${name}"`).join(", ")
  return problem("NG094", {
    ...saidBy(failure),
    message: `it needs ${names.length === 1 ? "the argument" : "the arguments"} ${quoted}, without a default`,
    detail: [`With text for it, ${failure.message}`, failure.detail].filter(Boolean).join("\n"),
    hint: `say what to import the layout with: ${names.map((name) => `--arg ${name}=…`).join(" ")}`,
    place: first.place,
  })
}

function noLayout(outcome: Outcome | undefined, { file }: Evaluator): Problem {
  const { type, names } = outcome?.found === "nothing" ? outcome : { type: "set", names: [] }
  const what =
    type === "set"
      ? `it defines ${names.slice(0, 8).join(", ") || "nothing"}`
      : `it is of type "${type}"`
  return problem("NG092", {
    message: `this is no disk layout: ${what}, but not disko.devices`,
    hint: "a layout is { disko.devices = { … }; }, a function that gives that, or a NixOS module",
    place: { file },
  })
}
