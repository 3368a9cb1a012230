/** What machines call themselves: by that, one is told from the others of its fleet before anything is done there. */
import { keptFor } from "../remembered.ts"
import { prevailing } from "./config-lookup.ts"
import type { ModelHost } from "./model.ts"

/**
 * What a host's machine calls itself, whatever the host is called in the fleet; nothing where that is not
 * known before Nix, or DHCP, has said it.
 */
export const machineNameOf = keptFor((host: ModelHost): string | undefined => {
  // a host name with its domain is the kernel's alone (`networking.hostName` in the manual)
  const [kernel, own] = nameOptions.map((path) => host.allDefinitions(...path).values)
  const values = (kernel?.length ? kernel : own) ?? []
  const names = new Set(prevailing(values).map(({ value }) => host.resolved(value)))
  const [name] = names
  return names.size === 1 && typeof name === "string" && name !== "" ? name : undefined
})

/** What defines it, the first that is there. */
const nameOptions = [
  ["boot", "kernel", "sysctl", "kernel.hostname"],
  ["networking", "hostName"],
] as const

/** Hosts by what their machines call themselves. */
export type MachineNames = ReadonlyMap<string, string>

/**
 * The hosts that a machine may turn out to be in the place of another one. What several machines call
 * themselves tells nothing where the one that is meant is among them.
 */
export function namesOfOthers(host: ModelHost, hosts: readonly ModelHost[]): MachineNames {
  const own = machineNameOf(host)
  return new Map(
    hosts.flatMap((other) => {
      const name = machineNameOf(other)
      return name === undefined || name === own ? [] : [[name, other.name] as const]
    }),
  )
}

/** What a machine calls itself, and the host of that name where it is called otherwise. */
export function machineWords(said: string, host: string): string {
  return said === host ? said : `${said} (${host})`
}
