/**
 * A host as it really is: what it uses put in place. Its layout is applied, its devices and the values
 * of its options can be looked up, and whoever reads the model need not find that out again.
 */
import { type DeviceTree, deviceTree } from "../disko/tree/device-tree.ts"
import { checkDevices } from "../disko/types/check.ts"
import type { DiskoDevices } from "../disko/types/devices.ts"
import type { DiskLayout } from "../fleet/disk-layout.ts"
import type { Service, ServiceUse } from "../fleet/service.ts"
import type { Import } from "../fleet/module.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { argumentProblems } from "../parameters/parameters.ts"
import type { Mended } from "../problems/schema.ts"
import type { InventoryEntries } from "./inventory-entries.ts"
import { lookupsOf } from "./config-values.ts"
import { devicePlaces } from "./device-places.ts"
import { resolvedDevices } from "./host-devices.ts"
import { isAssigned } from "./assignments.ts"
import type {
  ModelAssignment,
  ModelHost,
  ModelImport,
  ModelLayout,
  ModelModule,
  ModelService,
  ModelServiceUse,
} from "./model.ts"
import { type ReadHost, unknownDisks } from "./validate-host.ts"

/** What a fleet's hosts may use, by the definitions that they refer to. */
export interface Uses {
  readonly common: readonly ModelModule[]
  readonly modules: readonly ModelModule[]
  readonly assignments: readonly ModelAssignment[]
  /** What imports come to. */
  readonly importsOf: (imports: readonly Import[]) => readonly ModelImport[]
  readonly layouts: ReadonlyMap<DiskLayout, ModelLayout>
  readonly services: ReadonlyMap<Service, ModelService>
  /** What all hosts know of each other. */
  readonly entries: InventoryEntries
}

/** The host with what it uses, and what is wrong with what it gives to that. */
export function resolvedHost(host: ReadHost, uses: Uses): Mended<ModelHost> {
  const services = host.services.flatMap((use): readonly Used[] => {
    const service = uses.services.get(use.service)
    return service === undefined ? [] : [usedService(use, service)]
  })
  const disks = resolvedDisks(host, uses)
  const whole = {
    ...host,
    ...disks.value,
    services: services.map(({ value }) => value),
    assigned: uses.assignments.filter((each) => isAssigned(host, each)),
    imports: uses.importsOf(host.imports),
  }
  const used = new Map([...uses.services.values()].map((each) => [each.name, each]))
  const modules = modulesByFile(uses)
  return {
    value: { ...whole, ...lookupsOf(whole, { ...uses, services: used, modules }) },
    problems: [...disks.problems, ...services.flatMap(({ problems }) => problems)],
  }
}

/** All modules that may be imported, by their files. */
export function modulesByFile({
  common,
  modules,
}: Pick<Uses, "common" | "modules">): ReadonlyMap<string, ModelModule> {
  return new Map([...common, ...modules].map((each) => [each.file, each]))
}

type Used = Mended<ModelServiceUse>

function usedService(use: ServiceUse, { name, path, parameters }: ModelService): Used {
  const problems = argumentProblems(parameters, use.settings, { place: use.place })
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
  const applied = { kind: "layout", use, layout } as const
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
