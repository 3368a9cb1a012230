/** Hosts that somebody is to get into: which they are, and how far they are described. */
import { isIP } from "node:net"
import { machineOf } from "../../fleet/target-host.ts"
import { mark } from "../../fleet/placeholder.ts"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Model, ModelHost } from "../../model/model.ts"
import { membersOf } from "../settled.ts"

/** The hosts that are deployed to over the network. */
export function deployedHosts({ hosts }: Model): readonly ModelHost[] {
  return hosts.filter(isDeployedTo)
}

/** Whether a host is deployed to over the network; one that pulls is, where it has an address. */
export function isDeployedTo({ isDeployed, deploy: { targetHost, pull } }: ModelHost): boolean {
  const isReached = pull === undefined || targetHost !== undefined
  return isDeployed && isReached && !isLocal(targetHost)
}

function isLocal(targetHost: string | undefined): boolean {
  return targetHost !== undefined && /^(?:localhost|127\.|::1$)/i.test(targetHost)
}

/** Whether a host says where it is, and what it is installed on or who is on it: any other is a sketch. */
export function isDescribed(host: ModelHost): boolean {
  const { firmware, devices, deploy } = host
  if (deploy.targetHost === undefined) return false
  const isInstallable = firmware !== undefined && devices !== undefined
  return isInstallable || membersOf(host, "users", "users")?.length !== 0
}

/** Whether a disk of the host is still the placeholder that `init` and `add` write. */
export function isUnfinished({ devices }: ModelHost): boolean {
  const disks = devices === undefined ? [] : devicesOf(devices, "disk")
  return disks.some(({ value: { device } }) => typeof device === "string" && device.includes(mark))
}

/** What tells whether hosts are reached through one address, such as that of a router. */
export function sharedTargets(hosts: readonly ModelHost[]): (host: ModelHost) => boolean {
  const counts = new Map<string, number>()
  for (const host of hosts) counts.set(targetOf(host), (counts.get(targetOf(host)) ?? 0) + 1)
  return (host) => (counts.get(targetOf(host)) ?? 0) > 1
}

function targetOf({ name, deploy }: ModelHost): string {
  return machineOf(deploy.targetHost ?? name)
}

/** Networks behind no router that could forward ports: private ones, and those of documentation. */
const direct =
  /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|192\.0\.2|198\.51\.100|203\.0\.113)\./

/** Whether ssh reaches a host by an address that is surely the machine's own. */
export function isReachedDirectly({ deploy: { targetHost = "" } }: ModelHost): boolean {
  return isIP(targetHost.split("%")[0] ?? "") === 6 || direct.test(targetHost)
}
