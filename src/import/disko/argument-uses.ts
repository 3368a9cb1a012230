/** Which arguments can be parameters, and where the devices use them. */
import { type Problem, problem } from "../../problems/problem.ts"
import { writtenOut } from "./arguments.ts"
import { type Argument, type Probe, filled, pathKey, usesOfTruth } from "./probes.ts"
import { type Subject, type Tracing, evaluateWith } from "./tracing.ts"
import type { LayoutParameter } from "../nix/layout-parameter.ts"
import { type ForeignKind, type Value, isSame, mapValue, usesIn } from "../nix/value.ts"

/** Devices with the uses of arguments in them. */
export interface ArgumentUses {
  readonly devices: Value
  /** The arguments that are used as they are. */
  readonly parameters: readonly LayoutParameter[]
  readonly problems: readonly Problem[]
}

/**
 * The devices that a file gives, each argument in the place of its value. Problems: NG094 more
 * depends on an argument without a default, and a warning NG095 where it has one.
 */
export async function usesOfArguments(devices: Value, tracing: Tracing): Promise<ArgumentUses> {
  const found = await Promise.all(
    tracing.subjects.map(async (each) => await verdictOf(each, devices, tracing)),
  )
  const alone = found.filter((verdict) => verdict.passes)
  const together = await tracedTogether(devices, alone, tracing)
  const isWhole = isSame(alone.reduce(filled, together), devices)
  const [passed, traced] = isWhole ? [alone, together] : [[], devices]
  const problems = found.filter((verdict) => !passed.includes(verdict)).map(refusal)
  const names = new Set(usesIn(traced).map(({ argument }) => argument))
  const parameters = passed
    .filter(({ name }) => names.has(name))
    .map(({ name, value, candidate, hasFixedLength }) => ({
      name,
      value,
      isOptional: candidate.fallback !== undefined,
      hasFixedLength,
    }))
  return { devices: traced, parameters, problems }
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

function refusal({ name, candidate, value, probes }: Verdict): Problem {
  const isKnown = probes.length > 0 || value.kind === "boolean"
  const why = isKnown
    ? "more depends on it than values that hold it"
    : `its default, ${described(value)}, does not say what it can be`
  if (candidate.fallback !== undefined) return writtenOut(name, candidate.place, why)
  return problem("NG094", {
    message: `the argument "${name}" has no default, and ${why}`,
    hint: `say what to import the layout with: --arg ${name}=…`,
    place: candidate.place,
  })
}

function described(value: Value): string {
  if (value.kind === "foreign") return foreignNames[value.what]
  return value.kind === "list" || value.kind === "set" ? `a ${value.kind}` : value.kind
}

const foreignNames: Readonly<Record<ForeignKind, string>> = {
  derivation: "a package",
  function: "a function",
  path: "a path",
  property: "a property",
  storePath: "a store path",
  tooDeep: "a nested value",
}
