/** A host's definition checked: its own shape, its layout's arguments, its services' settings. */
import { appendAll } from "../append.ts"
import { checkDevices } from "../disko/types/check.ts"
import type { DiskoDevices } from "../disko/types/devices.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { unreadable } from "../nix/values/reading.ts"
import { nodeOf } from "../nix/values/values.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { type Location, type Place, type Problem, pathTo, problem } from "../problems/problem.ts"
import { type Mended, mend } from "../problems/schema.ts"
import { type Acceptance, separated } from "../fleet/accepted.ts"
import { devicePlaces } from "./device-places.ts"
import { type DiskLayout, type DiskLayoutUse, isDiskLayoutUse } from "../fleet/disk-layout.ts"
import { expressionsIn } from "./expressions.ts"
import { hostDevices, layoutOf } from "./host-devices.ts"
import { hostSchema } from "../fleet/host.ts"
import type { Model, ModelDisks, ModelHost, ModelService, ModelServiceUse } from "./model.ts"
import { argumentProblems } from "../parameters/parameters.ts"
import { type Service, type ServiceUse, isServiceUse } from "../fleet/service.ts"
import type { LoadedHost } from "./loaded.ts"
import { isTold, unknownParts } from "./validate-module.ts"

/** A host's own definition, checked by itself. */
export type ReadHost = Omit<ModelHost, "services"> & { readonly services: readonly ServiceUse[] }

/** What is known of a fleet's layouts and services when its hosts are put together. */
export interface Uses {
  readonly layouts: Model["layouts"]
  readonly services: ReadonlyMap<Service, ModelService>
}

/** What a host has where its definition says it wrongly. */
const instead = { ...unknownParts, system: "x86_64-linux", stateVersion: "26.05" } as const

/** The host's own definition, and everything that is wrong with it by itself. */
export function readHost({ name, host }: LoadedHost): Mended<ReadHost> {
  const { place } = host
  const own = separated(host.definition, { place }, keepsUses)
  const { value, problems } = mendHost(own.value, place)
  const { disks: given, firmware, hardware, ...definition } = value
  const acceptances = [...own.acceptances]
  const wrong: Problem[] = [...own.problems, ...problems]
  const hasDisks = isAttributeSet(own.value) && own.value["disks"] !== undefined
  const disks = hasDisks ? disksOf(given, place, { acceptances, wrong }) : undefined
  const services = definition.services.map((use) => settingsOf(use, { acceptances, wrong }))
  const parts = { name, place, firmware, hardware, disks, services, acceptances }
  return { value: { ...definition, ...parts }, problems: wrong }
}

/** The definition's own shape. What is wrongly an expression has no other problem than that. */
function mendHost(definition: unknown, place: Place | undefined) {
  const expressions = dataExpressions(definition, place)
  const keys = new Set(expressions.map(({ path: [key] = [] }) => key))
  const rest =
    keys.size > 0 && isAttributeSet(definition)
      ? Object.fromEntries(Object.entries(definition).filter(([key]) => !keys.has(key)))
      : definition
  const { value, problems } = mend(hostSchema, rest, instead, { place, isTold })
  const others = problems.filter(({ path: [key] = [] }) => !keys.has(key))
  return { value, problems: [...expressions, ...others] }
}

/** What of a host's definition is written into the inventory, which is data and not evaluated. */
const dataKeys = ["system", "stateVersion", "firmware", "inventory", "deploy"] as const

/** NG035: expressions in what has to be known before Nix runs. */
function dataExpressions(definition: unknown, place: Place | undefined): readonly Problem[] {
  if (!isAttributeSet(definition)) return []
  const told = nodeOf(unreadable)
  const found = dataKeys.flatMap((key) =>
    Array.from(expressionsIn(definition[key], [key]), (each) => ({ ...each, key })),
  )
  return found
    .filter(({ node }) => node !== told)
    .map(({ key, path, node }) =>
      problem("NG035", {
        place,
        path,
        message: `${key} is data, and cannot be the expression ${shortened(printNix(node))}`,
        hint: "write the value itself: scripts and other hosts read it where there is no module",
      }),
    )
}

function shortened(text: string): string {
  const [line = ""] = text.split("\n")
  return line === text && text.length <= 60 ? text : `${line.slice(0, 60)}…`
}

/** Uses have definitions in them that are checked by themselves, and places of their own. */
function keepsUses(value: object, at: Location | undefined): boolean {
  const [option, ...rest] = pathTo(at)
  if (rest.length !== depths[String(option)]) return false
  return typeof value === "function" || isDiskLayoutUse(value) || isServiceUse(value)
}

/** Where they stand: how far below each property of a host. */
const depths: Readonly<Record<string, number | undefined>> = { disks: 0, services: 1 }

/** What was found so far. */
interface Found {
  readonly acceptances: Acceptance[]
  readonly wrong: Problem[]
}

const unknownDisks: ModelDisks = { kind: "unknown" }

/** The disks without the marks in a layout's arguments, which are noted among the others. */
function disksOf(
  given: DiskLayoutUse | DiskoDevices | undefined,
  place: Place | undefined,
  { acceptances, wrong }: Found,
): ModelDisks {
  if (given === undefined) return unknownDisks
  if (isDiskLayoutUse(given)) {
    const own = separated(given.arguments, given)
    appendAll(acceptances, own.acceptances)
    appendAll(wrong, own.problems)
    // that they have the names of parameters is checked with the layout's own
    return { kind: "layout", use: { ...given, arguments: own.value as DiskLayoutUse["arguments"] } }
  }
  const misfits = checkDevices(given, { path: ["disks"], place })
  appendAll(wrong, misfits)
  return misfits.length > 0 ? unknownDisks : { kind: "devices", devices: given }
}

function settingsOf(use: ServiceUse, { acceptances, wrong }: Found): ServiceUse {
  const own = separated(use.settings, { place: use.place })
  appendAll(acceptances, own.acceptances)
  appendAll(wrong, own.problems)
  // as above: a service's parameters say what they must be
  return { ...use, settings: own.value as ServiceUse["settings"] }
}

/** The host with what it uses, and what is wrong with what it gives to that. */
export function withUses(host: ReadHost, uses: Uses): Mended<ModelHost> {
  const services = host.services.flatMap((use): readonly Used[] => {
    const service = uses.services.get(use.service)
    return service === undefined ? [] : [usedService(use, service)]
  })
  const disks = disksWith(host, uses)
  return {
    value: { ...host, disks: disks.value, services: services.map(({ value }) => value) },
    problems: [...disks.problems, ...services.flatMap(({ problems }) => problems)],
  }
}

type Used = Mended<ModelServiceUse>

function usedService(use: ServiceUse, { name, parameters }: ModelService): Used {
  const problems = argumentProblems(parameters, use.settings, { place: use.place })
  const settings = isAttributeSet(use.settings) ? use.settings : {}
  return { value: { ...use, name, settings }, problems }
}

/** A layout's disks where its arguments are right, and what they make of it. */
function disksWith(host: ReadHost, { layouts }: Uses): Mended<ModelDisks | undefined> {
  const { disks } = host
  if (disks?.kind !== "layout") return { value: disks, problems: [] }
  const layout = layoutOf(disks.use, { layouts })
  if (layout === undefined) return { value: unknownDisks, problems: [] }
  const wrong = argumentProblems(layout.parameters, disks.use.arguments, { place: disks.use.place })
  if (wrong.length > 0) return { value: unknownDisks, problems: wrong }
  const devices = hostDevices(host, { layouts })
  const misfits = devices === undefined ? [] : checkDevices(devices, {})
  const problems = misfits.map((misfit) => {
    const [origin] = devicePlaces(host, misfit.path ?? [], { layouts })
    return { ...misfit, ...origin }
  })
  return { value: problems.length === 0 ? disks : unknownDisks, problems }
}

/** The layouts that hosts use. */
export function layoutsIn(hosts: readonly ReadHost[]): readonly DiskLayout[] {
  const layouts = hosts.flatMap(({ disks }) => (disks?.kind === "layout" ? [disks.use.layout] : []))
  return [...new Set(layouts)]
}

/** The services that hosts use. */
export function servicesIn(hosts: readonly ReadHost[]): readonly Service[] {
  return [...new Set(hosts.flatMap((host) => host.services.map((use) => use.service)))]
}
