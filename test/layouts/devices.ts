/** A ready layout's devices with a host's arguments in the place of the parameters. */
import { isDiskLayoutUse } from "../../src/fleet/disk-layout.ts"
import { printNix } from "../../src/index.ts"
import { nodeOf } from "../../src/nix/values/values.ts"
import { hosts } from "./fleet.ts"

/** The devices of the host that has the layout of that name, as plain data. */
export function devicesOf(name: string): unknown {
  const use = hosts[name]?.disks
  if (use === undefined || !isDiskLayoutUse(use)) throw new Error(`no host has the layout ${name}`)
  const { definition } = use.layout
  // constructors only pass values on, so that plain ones serve as well as references
  return plain(definition.devices((definition.parameters?.parse(use.arguments) ?? {}) as never))
}

/** Text around a parameter is a Nix string, whose parts are all known here. */
function plain(value: unknown): unknown {
  if (nodeOf(value) !== undefined) return JSON.parse(printNix(value))
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]))
}
