/** A layout's devices as Nix evaluates them, with the uses of its arguments found in them. */
import type { Problem } from "../problem.ts"
import { type Candidate, fileArguments, writtenOut } from "./arguments.ts"
import {
  type Evaluated,
  type Evaluator,
  type GivenArguments,
  type Outcome,
  type Reach,
  evaluateLayouts,
} from "./evaluation.ts"
import type { FileFunction } from "./file-function.ts"
import { placedAs } from "./layout-order.ts"
import { nixValue } from "./plain-value.ts"
import {
  type Argument,
  type Probe,
  filled,
  longerProbe,
  pathKey,
  probesFor,
  usesOfTruth,
} from "./probes.ts"
import { type Value, isSame, mapValue } from "./value.ts"

/** What a file gives where it gives devices. */
export type Devices = Outcome & { readonly found: "devices" }

/** An argument that becomes a parameter of the layout. */
export interface LayoutParameter {
  readonly name: string
  /** A value of its type. */
  readonly value: Value
  /** Whether the value is its default. */
  readonly isOptional: boolean
  /** Of a list: whether the layout holds for that many elements only. */
  readonly hasFixedLength: boolean
}

/** A layout evaluated. */
export interface TracedLayout {
  readonly devices: Devices
  readonly parameters: readonly LayoutParameter[]
}

/** A layout, or what it is not; and what was found on the way. */
export interface Traced {
  readonly layout?: TracedLayout | undefined
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
  const subjects = candidates.map((candidate, index) => subject(candidate, index))
  const { tracing, base } = await evaluatedBase({ given, evaluator, subjects })
  const [outcome] = base.value ?? []
  if (base.failure !== undefined) {
    const required = candidates.filter(({ fallback, isUsed }) => fallback === undefined && isUsed)
    return { problems: [...problems, withoutValue(base.failure, required)] }
  }
  if (outcome?.found !== "devices") return { problems: [...problems, noLayout(outcome, evaluator)] }
  const { layout, problems: found } = await traceUses(outcome, tracing)
  return { layout, problems: [...problems, ...found] }
}

/** The file evaluated with the arguments' own values, as far as something is found. */
async function evaluatedBase(tracing: Tracing): Promise<{
  readonly tracing: Tracing
  readonly base: Evaluated<readonly Outcome[]>
}> {
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

/** An argument that is looked for, and its stand-ins. */
interface Subject extends Argument {
  readonly candidate: Candidate
  readonly probes: readonly Probe[]
  readonly longer: Probe | undefined
}

/** What the evaluations of one file have in common. */
interface Tracing {
  readonly given: GivenArguments
  readonly evaluator: Evaluator
  readonly subjects: readonly Subject[]
  /** The devices as they are written, where the module system has merged them since. */
  readonly written?: Value | undefined
}

function subject(candidate: Candidate, index: number): Subject {
  const { name, fallback } = candidate
  const [standIn] = probesFor({ name, value: { kind: "string", text: "" } }, index)
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
async function evaluateWith(
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

async function traceUses(devices: Devices, tracing: Tracing): Promise<Traced> {
  const found = await Promise.all(
    tracing.subjects.map((each) => verdictOf(each, devices.devices, tracing)),
  )
  const alone = found.filter((verdict) => verdict.passes)
  const together = await tracedTogether(devices.devices, alone, tracing)
  const isWhole = isSame(alone.reduce(filled, together), devices.devices)
  const [passed, traced] = isWhole ? [alone, together] : [[], devices.devices]
  const problems = found.filter((verdict) => !passed.includes(verdict)).map(refusal)
  const names = namesUsed(traced)
  const parameters = passed
    .filter(({ name }) => names.has(name))
    .map(({ name, value, candidate, hasFixedLength }) => ({
      name,
      value,
      isOptional: candidate.fallback !== undefined,
      hasFixedLength,
    }))
  const placed = tracing.written === undefined ? traced : placedAs(traced, tracing.written)
  return { layout: { devices: { ...devices, devices: placed }, parameters }, problems }
}

/** What became of an argument. */
interface Verdict extends Subject {
  readonly passes: boolean
  readonly hasFixedLength: boolean
  /** The paths at which a truth value is used. */
  readonly truths?: ReadonlySet<string> | undefined
}

/** Whether the devices hold an argument as it is, seen by evaluating them with its stand-ins. */
async function verdictOf(each: Subject, devices: Value, tracing: Tracing): Promise<Verdict> {
  if (each.value.kind === "boolean")
    return await verdictOnTruth(each, each.value.value, devices, tracing)
  const traced = await tracedBy(each.probes, each, tracing)
  const [first] = traced
  const passes = traced.length > 0 && traced.every((value) => isUsedIn(value, first, each, devices))
  const [longer] =
    each.longer === undefined || !passes ? [] : await tracedBy([each.longer], each, tracing)
  const isAnyLength = longer !== undefined && isUsedIn(longer, first, each, devices)
  return { ...each, passes, hasFixedLength: each.longer !== undefined && !isAnyLength }
}

function isUsedIn(
  traced: Value,
  first: Value | undefined,
  argument: Argument,
  devices: Value,
): boolean {
  return first !== undefined && isSame(traced, first) && isSame(filled(traced, argument), devices)
}

/** The devices traced by each of an argument's stand-ins; none where one cannot be evaluated. */
async function tracedBy(
  probes: readonly Probe[],
  { name }: Argument,
  tracing: Tracing,
): Promise<readonly Value[]> {
  if (probes.length === 0) return []
  const { value } = await evaluateWith(
    tracing,
    probes.map((probe) => ({ [name]: probe.value })),
  )
  const traced = value?.flatMap((outcome, index) =>
    outcome.found === "devices" ? (probes[index]?.trace(outcome.devices) ?? []) : [],
  )
  return traced?.length === probes.length ? traced : []
}

async function verdictOnTruth(
  each: Subject,
  isTrue: boolean,
  devices: Value,
  tracing: Tracing,
): Promise<Verdict> {
  const { value } = await evaluateWith(tracing, [
    { [each.name]: { kind: "boolean", value: !isTrue } },
  ])
  const [opposite] = value ?? []
  const truths =
    opposite?.found === "devices" ? usesOfTruth(each, devices, opposite.devices) : undefined
  return { ...each, passes: truths !== undefined, hasFixedLength: false, truths }
}

/** The devices with the uses of all arguments that can be parameters. */
async function tracedTogether(
  devices: Value,
  passed: readonly Verdict[],
  tracing: Tracing,
): Promise<Value> {
  const probed = passed.flatMap(({ name, probes: [probe] }) => (probe ? [{ name, probe }] : []))
  const values = Object.fromEntries(probed.map(({ name, probe }) => [name, probe.value]))
  const { value } = probed.length === 0 ? {} : await evaluateWith(tracing, [values])
  const [outcome] = value ?? []
  const evaluated = outcome?.found === "devices" ? outcome.devices : devices
  const traced = probed.reduce((tree, { probe }) => probe.trace(tree), evaluated)
  return mapValue(traced, (each, path) => {
    const use = passed.find(({ truths }) => truths?.has(pathKey(path)))
    return use === undefined ? each : { kind: "use", use: { argument: use.name } }
  })
}

function namesUsed(value: Value): ReadonlySet<string> {
  const names = new Set<string>()
  mapValue(value, (each) => {
    if (each.kind === "use") names.add(each.use.argument)
    if (each.kind === "template")
      for (const part of each.parts) if (typeof part !== "string") names.add(part.argument)
    return each
  })
  return names
}

function refusal({ name, candidate, value, probes }: Verdict): Problem {
  const isKnown = probes.length > 0 || value.kind === "boolean"
  const why = isKnown
    ? "more depends on it than values that hold it"
    : `its default, ${described(value)}, does not say what it can be`
  if (candidate.fallback !== undefined) return writtenOut(name, candidate.place, why)
  return {
    code: "NG094",
    severity: "error",
    message: `the argument "${name}" has no default, and ${why}`,
    hint: `say what to import the layout with: --arg ${name}=…`,
    place: candidate.place,
  }
}

function described(value: Value): string {
  return value.kind === "list" || value.kind === "set" ? `a ${value.kind}` : value.kind
}

/** A failure that may be for want of a value: an argument without a default was given some text. */
function withoutValue(failure: Problem, [first, ...others]: readonly Candidate[]): Problem {
  if (first === undefined) return failure
  const names = [first, ...others].map(({ name }) => name)
  const quoted = names.map((name) => `"${name}"`).join(", ")
  return {
    ...failure,
    code: "NG094",
    message: `it needs ${names.length === 1 ? "the argument" : "the arguments"} ${quoted}, without a default`,
    detail: [`With text for it, ${failure.message}`, failure.detail].filter(Boolean).join("\n"),
    hint: `say what to import the layout with: ${names.map((name) => `--arg ${name}=…`).join(" ")}`,
    place: first.place,
  }
}

function noLayout(outcome: Outcome | undefined, { file }: Evaluator): Problem {
  const { type, names } = outcome?.found === "nothing" ? outcome : { type: "set", names: [] }
  const what =
    type === "set"
      ? `it defines ${names.slice(0, 8).join(", ") || "nothing"}`
      : `it is of type "${type}"`
  return {
    code: "NG092",
    severity: "error",
    message: `this is no disk layout: ${what}, but not disko.devices`,
    hint: "a layout is { disko.devices = { … }; }, a function that gives that, or a NixOS module",
    place: { file },
  }
}
