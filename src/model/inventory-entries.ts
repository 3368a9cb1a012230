/** What `host` and `inventory.<host>` are in every module: the entries of `hosts/inventory.nix`. */
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { keptFor } from "../remembered.ts"

/** The entries of all hosts by name. */
export type InventoryEntries = ReadonlyMap<string, unknown>

/** What is entered of a host. */
interface Entered {
  readonly name: string
  readonly system: string
  readonly inventory: object
  readonly deploy: { readonly targetHost?: string | undefined }
}

/** A host's entry. */
export const inventoryEntry = keptFor(({ name, system, inventory, deploy }: Entered): object => {
  const { targetHost = name, ...rest } = deploy
  return { system, ...inventory, deploy: { ...rest, targetHost } }
})

/** The entries of a fleet, of hosts that are left out as well. */
export function inventoryEntries({
  hosts,
  others,
}: {
  readonly hosts: readonly Entered[]
  readonly others?: { readonly entries: InventoryEntries } | undefined
}): InventoryEntries {
  return new Map([
    ...(others?.entries ?? []),
    ...hosts.map((host) => [host.name, inventoryEntry(host)] as const),
  ])
}

/** What is found at a path: something, or how far it leads and which names go on from there. */
export type Lookup =
  | { readonly found: true }
  | {
      readonly found: false
      readonly depth: number
      readonly names: readonly string[]
      /** What has no such name. */
      readonly of: unknown
    }

/** Follows a path into an entry. What only Nix knows of it may lead anywhere. */
export function lookup(entry: unknown, path: readonly (string | undefined)[]): Lookup {
  let value = entry
  for (const [depth, name] of path.entries()) {
    if (name === undefined || isOpaque(value)) return { found: true }
    if (!isAttributeSet(value)) return { found: false, depth, names: [], of: value }
    const member = Object.hasOwn(value, name) ? value[name] : undefined
    if (member === undefined) return { found: false, depth, names: namesIn(value), of: value }
    value = member
  }
  return { found: true }
}

/** Whether nothing is known of a value: what wrongly stands in an inventory has its own problem. */
function isOpaque(value: unknown): boolean {
  return typeof value === "function"
}

function namesIn(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined)
}
