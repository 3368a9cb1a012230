/**
 * A host as it really is: what it uses put in place. Its layout is applied, its devices and the values
 * of its options can be looked up, and whoever reads the model need not find that out again.
 */
import { type DeviceTree, deviceTree } from "../disko/tree/device-tree.ts"
import { checkDevices } from "../disko/types/check.ts"
import type { DiskoDevices } from "../disko/types/devices.ts"
import type { DiskLayout } from "../fleet/disk-layout.ts"
import type { Service, ServiceUse } from "../fleet/service.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { argumentProblems, settingProblems } from "../parameters/parameters.ts"
import { argumentsOf } from "../parameters/inner-defaults.ts"
import type { Mended } from "../problems/schema.ts"
import { type SharedInventory, lookupsOf } from "./config-values.ts"
import type { ForeignReader } from "./foreign-definitions.ts"
import { devicePlaces } from "./device-places.ts"
import { resolvedDevices } from "./host-devices.ts"
import { isAssigned } from "./assignments.ts"
import type { reachedByHosts } from "./imports.ts"
import type {
  Model,
  ModelAssignment,
  ModelHost,
  ModelImport,
  ModelLayout,
  ModelService,
  ModelServiceUse,
} from "./model.ts"
import { type ReadHost, unknownDisks } from "./validate-host.ts"

/** The modules that a fleet's hosts share. */
export type Shared = Pick<Model, "common" | "modules" | "services">

/** What a fleet's hosts may use, by the definitions that they refer to. */
export interface Uses {
  readonly shared: Shared
  readonly assignments: readonly ModelAssignment[]
  /** The modules in `modules/` that a host has, whoever imports them. */
  readonly reachedBy: ReturnType<typeof reachedByHosts>
  readonly layouts: ReadonlyMap<DiskLayout, ModelLayout>
  readonly services: ReadonlyMap<Service, ModelService>
  /** What all hosts know of each other. */
  readonly inventory: SharedInventory
  readonly foreign: ForeignReader
}

/** The host with what it uses, and what is wrong with what it gives to that; its imports are what they come to. */
export function resolvedHost(
  host: ReadHost,
  uses: Uses,
  ...imports: readonly ModelImport[]
): Mended<ModelHost> {
  const services = host.services.flatMap((use): readonly Used[] => {
    const service = uses.services.get(use.service)
    return service === undefined ? [] : [usedService(use, service)]
  })
  const disks = resolvedDisks(host, uses)
  const assigned = uses.assignments.filter((each) => isAssigned(host, each))
  const whole = {
    ...host,
    ...disks.value,
    services: services.map(({ value }) => value),
    assigned,
    imports,
    modules: uses.reachedBy({ assigned, imports }),
  }
  const { shared, inventory, foreign } = uses
  const named = new Map(shared.services.map((each) => [each.name, each]))
  return {
    value: {
      ...whole,
      ...lookupsOf(whole, { common: shared.common, services: named, inventory, foreign }),
    },
    problems: [...disks.problems, ...services.flatMap(({ problems }) => problems)],
  }
}

type Used = Mended<ModelServiceUse>

function usedService(use: ServiceUse, { name, path, parameters }: ModelService): Used {
  const problems = settingProblems(parameters, use.settings, { place: use.place })
  const settings = isAttributeSet(use.settings) ? use.settings : {}
  return { value: { ...use, name, path, settings }, problems }
}

type Disks = Pick<ModelHost, "disks" | "devices">

const unknown: Disks = { disks: unknownDisks, devices: undefined }

/** A host's disks, those of a layout where its arguments are right, and the devices that they come to. */
function resolvedDisks({ disks, place }: ReadHost, { layouts }: Uses): Mended<Disks> {
  if (disks?.kind !== "layout")
    return { value: { disks, devices: treeOf(resolvedDevices(disks)) }, problems: [] }
  const { use } = disks
  const layout = layouts.get(use.layout)
  if (layout === undefined) return { value: unknown, problems: [] }
  const wrong = argumentProblems(layout.parameters, use.arguments, { place: use.place })
  if (wrong.length > 0) return { value: unknown, problems: wrong }
  const given = argumentsOf(layout.parameters, use.arguments)
  const applied = { kind: "layout", use: { ...use, arguments: given }, layout } as const
  const devices = resolvedDevices(applied)
  const misfits = devices === undefined ? [] : checkDevices(devices, {})
  const problems = misfits.map((misfit) => {
    const [origin] = devicePlaces({ disks: applied, place }, misfit.path ?? [])
    return { ...misfit, ...origin }
  })
  const value = problems.length === 0 ? { disks: applied, devices: treeOf(devices) } : unknown
  return { value, problems }
}

function treeOf(devices: DiskoDevices | undefined): DeviceTree | undefined {
  return devices && deviceTree(devices)
}
