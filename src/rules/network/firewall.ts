/** What a host's firewall is known to keep out (NixOS, `networking.firewall`). */
import type { ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import { elements, isSettled, mayBeDefined, membersOf } from "../settled.ts"

const firewall = ["networking", "firewall"] as const

/** What may let in anything. */
const free: readonly (readonly string[])[] = [
  [...firewall, "extraCommands"],
  [...firewall, "extraInputRules"],
  [...firewall, "trustedInterfaces"],
  ["networking", "nftables", "ruleset"],
  ["networking", "nftables", "rulesetFile"],
  ["networking", "nftables", "tables"],
  ["services", "tailscale", "enable"],
  ["services", "netbird", "enable"],
]

type Protocol = "TCP" | "UDP"

/** Whether it is known of a port that the firewall lets nobody reach it on any interface. */
export function isClosed(
  host: ModelHost,
  port: number,
  protocols: readonly Protocol[] = ["TCP"],
): boolean {
  if (!isSettled(host, [...firewall, "enable"], true, true)) return false
  if (free.some((path) => mayBeDefined(host, ...path) && !isSettled(host, path, false)))
    return false
  const interfaces = membersOf(host, ...firewall, "interfaces")
  if (interfaces === undefined) return false
  const groups = [firewall, ...interfaces.map((name) => [...firewall, "interfaces", name])]
  return groups.every((group) => protocols.every((each) => isClosedIn(host, group, port, each)))
}

function isClosedIn(
  host: ModelHost,
  group: readonly string[],
  port: number,
  protocol: Protocol,
): boolean {
  const ports = elements(host, ...group, `allowed${protocol}Ports`)
  const ranges = elements(host, ...group, `allowed${protocol}PortRanges`)
  if (ports === undefined || ranges === undefined) return false
  return !ports.some(({ value }) => value === port) && !ranges.some(({ value }) => has(value, port))
}

function has(range: unknown, port: number): boolean {
  if (!isAttributeSet(range)) return true
  return Number(range["from"]) <= port && port <= Number(range["to"])
}
