/** A host's definition checked: its own shape, its layout's arguments, its services' settings. */
import { checkDevices } from "../disko/check.ts"
import type { DiskoDevices } from "../disko/devices.ts"
import type * as z from "zod"
import { printNix } from "../nix/print.ts"
import { isAttributeSet } from "../nix/value-kinds.ts"
import { type Place, type Problem } from "../problem.ts"
import { type Checked, checkSchema } from "../schema.ts"
import { type Acceptance, separated } from "./accepted.ts"
import { devicePlaces } from "./device-places.ts"
import { type DiskLayoutUse, isDiskLayoutUse } from "./disk-layout.ts"
import { expressionsIn } from "./expressions.ts"
import { hostDevices } from "./host-devices.ts"
import { hostSchema } from "./host.ts"
import type { Model, ModelDisks, ModelHost } from "./model.ts"
import { argumentProblems } from "./parameters.ts"
import type { ServiceUse } from "./service.ts"
import type { LoadedHost } from "./validate.ts"

/** The host's model, or everything that is wrong with its definition. */
export function validateHost({ name, host }: LoadedHost): Checked<ModelHost> {
  const { place } = host
  const own = separated(host.definition, { place })
  const { value, problems } = checkHost(own.value, place)
  if (value === undefined) return { problems }
  const { firmware, hardware, ...definition } = value
  const acceptances = [...own.acceptances]
  const disks = value.disks === undefined ? undefined : disksOf(value.disks, acceptances)
  const services = definition.services.map((use) => settingsOf(use, acceptances))
  const wrong = [
    ...(disks === undefined ? [] : diskProblems(disks, place)),
    ...services.flatMap(settingsProblems),
  ]
  if (wrong.length > 0) return { problems: wrong }
  const parts = { name, place, firmware, hardware, disks, services, acceptances }
  return { value: { ...definition, ...parts }, problems: [] }
}

/** The definition's own shape. What is wrongly an expression has no other problem than that. */
function checkHost(definition: unknown, place: Place | undefined): Checked<HostData> {
  const expressions = dataExpressions(definition, place)
  if (expressions.length === 0) return checkSchema(hostSchema, definition, { place })
  const keys = new Set(expressions.map(({ path: [key] = [] }) => key))
  const rest = isAttributeSet(definition)
    ? Object.fromEntries(Object.entries(definition).filter(([key]) => !keys.has(key)))
    : definition
  const { problems } = checkSchema(hostSchema, rest, { place })
  return {
    problems: [...expressions, ...problems.filter(({ path: [key] = [] }) => !keys.has(key))],
  }
}

type HostData = z.output<typeof hostSchema>

/** What of a host's definition is written into the inventory, which is data and not evaluated. */
const dataKeys = ["system", "stateVersion", "firmware", "inventory", "deploy"] as const

/** NG035: expressions in what has to be known before Nix runs. */
function dataExpressions(definition: unknown, place: Place | undefined): readonly Problem[] {
  if (!isAttributeSet(definition)) return []
  return dataKeys.flatMap((key) =>
    [...expressionsIn(definition[key], [key])].map(({ path, node }) => ({
      code: "NG035",
      severity: "error",
      place,
      path,
      message: `${key} is data, and cannot be the expression ${shortened(printNix(node))}`,
      hint: "write the value itself: scripts and other hosts read it where there is no module",
    })),
  )
}

function shortened(text: string): string {
  const [line = ""] = text.split("\n")
  return line === text && text.length <= 60 ? text : `${line.slice(0, 60)}…`
}

/** The disks without the marks in a layout's arguments, which are noted among the others. */
function disksOf(disks: DiskLayoutUse | DiskoDevices, noted: Acceptance[]): ModelDisks {
  if (!isDiskLayoutUse(disks)) return { kind: "devices", devices: disks }
  const given = separated(disks.arguments, disks)
  noted.push(...given.acceptances)
  return { kind: "layout", use: { ...disks, arguments: given.value } }
}

function settingsOf(use: ServiceUse, noted: Acceptance[]): ServiceUse {
  const { value, acceptances } = separated(use.settings, { place: use.place })
  noted.push(...acceptances)
  return value === use.settings ? use : { ...use, settings: value }
}

function settingsProblems({ service, settings, place }: ServiceUse): readonly Problem[] {
  return argumentProblems(service.definition.parameters, settings, { place })
}

function diskProblems(disks: ModelDisks, place: Place | undefined): readonly Problem[] {
  if (disks.kind === "devices") return checkDevices(disks.devices, { path: ["disks"], place })
  const { layout, arguments: given } = disks.use
  return argumentProblems(layout.definition.parameters, given, { place: disks.use.place })
}

/** The host, if what its arguments make of its layout is right as well. */
export function validateDevices(
  host: ModelHost,
  model: Pick<Model, "layouts">,
): Checked<ModelHost> {
  const devices = hostDevices(host, model)
  const isWritten = host.disks?.kind === "devices" && host.disks.devices === devices
  const wrong = devices === undefined || isWritten ? [] : checkDevices(devices, {})
  if (wrong.length === 0) return { value: host, problems: [] }
  const problems = wrong.map((problem) => {
    const [origin] = devicePlaces(host, problem.path ?? [], model)
    return { ...problem, ...origin }
  })
  return { problems }
}
