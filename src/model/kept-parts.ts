/**
 * What `validate` makes of definitions, one by one: within a memory, what is made of the very same things is
 * the very same object.
 */
import { type Fleet, type ModuleAssignment, readFleet } from "../fleet/fleet.ts"
import type { Host } from "../fleet/host.ts"
import type { Service } from "../fleet/service.ts"
import { keptIn, keptList } from "../remembered.ts"
import { assignmentsOf } from "./assignments.ts"
import type { SharedInventory } from "./config-values.ts"
import { foreignReader } from "./foreign-definitions.ts"
import { reachedByHosts } from "./imports.ts"
import { type InventoryEntries, inventoryEntries } from "./inventory-entries.ts"
import type {
  ModelAssignment,
  ModelHost,
  ModelImport,
  ModelLayout,
  ModelModule,
  ModelService,
  OtherHosts,
} from "./model.ts"
import type { CheckedPull } from "./pull.ts"
import { type Shared, type Uses, resolvedHost } from "./resolve-host.ts"
import { type UsesOf as UsesOfSecrets, secretUses } from "./secret-uses.ts"
import type { HostSecrets, SecretUse } from "./secrets.ts"
import { type ReadHost, readHost } from "./validate-host.ts"
import { validateLayout, validateService } from "./validate-module.ts"

export const fleetRead = keptIn(readFleet)
export const hostRead = keptIn((host: Host, name: string, pull: CheckedPull | undefined) =>
  readHost({ name, host }, pull),
)
export const layoutRead = keptIn(validateLayout)
export const serviceRead = keptIn(validateService)
export const hostResolved = keptIn(
  (
    host: ReadHost,
    uses: Uses,
    _others: InventoryEntries | undefined,
    ...imports: readonly ModelImport[]
  ) => resolvedHost(host, uses, ...imports),
)
export const usesOfSecrets = keptIn(secretUses)
export const secretsOfHost = keptIn((host: ModelHost, used: UsesOfSecrets) => used(host))
export const withSecrets = keptIn(
  (
    host: ModelHost,
    secrets: HostSecrets | undefined,
    uses: readonly SecretUse[] | undefined,
  ): ModelHost => ({ ...host, secrets, secretUses: uses }),
)
export const argumentsOf = keptIn(
  (_fleet: Fleet, isOpen: boolean, ...names: readonly string[]) => ({
    names: new Set(names),
    isOpen,
  }),
)
export const assigned = keptIn(
  (fleet: Fleet, given: readonly ModuleAssignment[], ...resolved: readonly ModelImport[]) =>
    assignmentsOf(given, resolved, fleet),
)

export const keptLayouts = keptList<ModelLayout>()
export const keptCommon = keptList<ModelModule>()
export const keptModules = keptList<ModelModule>()
export const keptServices = keptList<ModelService>()

export const sharedBy = keptIn(
  (
    _fleet: Fleet,
    common: readonly ModelModule[],
    modules: readonly ModelModule[],
    services: readonly ModelService[],
  ): Shared => ({ common, modules, services }),
)

/** What hosts may use; `services` are the definitions of those that they share, in their order. */
export const usesOf = keptIn(
  (
    _fleet: Fleet,
    shared: Shared,
    assignments: readonly ModelAssignment[],
    layouts: readonly ModelLayout[],
    inventory: SharedInventory,
    ...services: readonly Service[]
  ): Uses => ({
    shared,
    assignments,
    reachedBy: reachedByHosts(shared),
    layouts: new Map(layouts.map((layout) => [layout.source, layout])),
    services: new Map(
      services.flatMap((service, index) => {
        const read = shared.services[index]
        return read === undefined ? [] : [[service, read]]
      }),
    ),
    inventory,
    foreign: foreignReader(),
  }),
)

export const inventoryOf = keptIn((_fleet: Fleet): SharedInventory => ({
  entries: new Map(),
  askedBy: new Set(),
  told: new Map(),
}))

/**
 * Tells an inventory what hosts there are now. Whoever has asked for what others have is another host where
 * one of them has something else.
 */
export function tellEntries(
  inventory: SharedInventory,
  hosts: readonly ReadHost[],
  others: OtherHosts | undefined,
): void {
  const now = inventoryEntries({ hosts, others })
  const before = [...inventory.entries]
  const isSame =
    now.size === before.length &&
    [...now].every(([name, entry], index) => {
      const [was, had] = before[index] ?? []
      return was === name && had === entry
    })
  if (isSame) return
  inventory.entries = now
  for (const name of inventory.askedBy) inventory.told.set(name, now)
}
