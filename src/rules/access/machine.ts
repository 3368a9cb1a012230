/** Hosts that somebody is to get into: which they are, and how far they are described. */
import { machineOf } from "../../fleet/target-host.ts"
import { mark } from "../../fleet/placeholder.ts"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Model, ModelHost } from "../../model/model.ts"
import { addressOf, isLocal as isOfALink, isPrivate } from "../network/addresses.ts"
import { isOutside, linksOf } from "../network/links.ts"
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

/**
 * Whether ssh reaches a host by an address that is surely the machine's own, whose ports no router forwards:
 * it has that one; or, where not all that it has is known, the address is one of a network inside.
 */
export function isReachedDirectly(host: ModelHost): boolean {
  const { targetHost = "", sshOptions = [] } = host.deploy
  const target = addressOf(targetHost.split("%")[0])
  if (target === undefined || sshOptions.some((option) => elsewhere.test(option))) return false
  const links = linksOf(host)
  const own = links.flatMap(({ addresses }) => addresses)
  if (own.some(({ address }) => address === target.address)) return true
  const outside = links.filter(isOutside)
  const isKnown = outside.some(({ addresses }) =>
    addresses.some(({ family }) => family === target.family),
  )
  const isAll = isKnown && outside.every(({ isOpen }) => !isOpen)
  const isInside = isPrivate(target) || isOfALink(target) || documentation.test(target.address)
  return !isAll && isInside && !sshOptions.some((option) => /^ProxyJump=/i.test(option))
}

/** Networks of examples (RFC 5737), in which no router forwards ports. */
const documentation = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./

/** Options by which ssh goes somewhere else than to the address that it is given. */
const elsewhere = /^(?:HostName|ProxyCommand)=/i
