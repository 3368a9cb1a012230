/**
 * The static addresses of a host, link by link: of `networking.interfaces`, of systemd's networks, and
 * of WireGuard's tunnels. A link of which not all is known is left out.
 */
import type { ModelHost } from "../../model/model.ts"
import { keptFor } from "../../remembered.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Origin } from "../../problems/problem.ts"
import { type Written, elements, membersOf, settled } from "../settled.ts"
import { type Address, addressOf } from "./addresses.ts"

/** An address of a link, and where it was written. */
export interface LinkAddress extends Address {
  readonly origin: Origin
}

/** What a host's definitions say of an interface. */
export interface Link {
  /** The interface's name, as far as it is known. */
  readonly name: string
  readonly by: "networking.interfaces" | "systemd.network" | "wireguard"
  readonly addresses: readonly LinkAddress[]
  /** The gateways that have to be reached by these addresses. */
  readonly gateways: readonly LinkAddress[]
  /** Whether it may get addresses, gateways or routes otherwise. */
  readonly isOpen: boolean
}

/** The links of a host. */
export const linksOf = keptFor((host: ModelHost): readonly Link[] => [
  ...scripted(host),
  ...networkd(host),
  ...tunnels(host),
])

function scripted(host: ModelHost): readonly Link[] {
  const at = ["networking", "interfaces"] as const
  return (membersOf(host, ...at) ?? []).flatMap((name): readonly Link[] => {
    const lists = ["ipv4", "ipv6"].map((family) => elements(host, ...at, name, family, "addresses"))
    const dhcp = settled(host, ...at, name, "useDHCP")
    if (dhcp === undefined || lists.includes(undefined)) return []
    const addresses = lists.flatMap((list = []) => list.flatMap(addressIn))
    const by = "networking.interfaces"
    return [{ name, by, addresses, gateways: [], isOpen: dhcp.value === true }]
  })
}

/** One of `{ address, prefixLength }`, as scripts take them. */
function addressIn({ value, origin }: Written): readonly LinkAddress[] {
  if (!isAttributeSet(value)) return []
  const address = addressOf(value["address"], value["prefixLength"])
  return address === undefined ? [] : [{ ...address, origin }]
}

/** The settings of a systemd network that may lead elsewhere. */
const leading = [
  "DHCP",
  "networkConfig",
  "addresses",
  "routes",
  "linkConfig",
  "matchConfig",
] as const

function networkd(host: ModelHost): readonly Link[] {
  const at = ["systemd", "network", "networks"] as const
  return (membersOf(host, ...at) ?? []).flatMap((network): readonly Link[] => {
    const list = (name: string) => elements(host, ...at, network, name)
    const [address, gateway] = [list("address"), list("gateway")]
    if (address === undefined || gateway === undefined) return []
    const others = leading.map((name) => settled(host, ...at, network, name))
    const [dhcp, config, addresses, routes, , match] = others
    if (others.includes(undefined)) return []
    const isOpen =
      isOn(dhcp?.value) ||
      addresses?.value !== undefined ||
      routes?.value !== undefined ||
      isLeading(config?.value)
    return [
      {
        name: nameIn(match?.value) ?? network.replace(/^\d+-/, ""),
        by: "systemd.network",
        addresses: address.flatMap(written),
        gateways: gateway.flatMap(written),
        isOpen,
      },
    ]
  })
}

function written({ value, origin }: Written): readonly LinkAddress[] {
  const address = addressOf(value)
  return address === undefined ? [] : [{ ...address, origin }]
}

function isOn(value: unknown): boolean {
  return value !== undefined && value !== false && value !== "no" && value !== null
}

/** Whether the options of a network bring addresses or gateways; those of IPv6 are mostly announced. */
function isLeading(config: unknown): boolean {
  if (!isAttributeSet(config)) return false
  const names = ["DHCP", "Address", "Gateway", "Bridge", "Bond", "VRF"]
  return names.some((name) => isOn(config[name]))
}

function nameIn(match: unknown): string | undefined {
  const name = isAttributeSet(match) ? match["Name"] : undefined
  return typeof name === "string" ? name : undefined
}

function tunnels(host: ModelHost): readonly Link[] {
  return [
    ...tunnelsAt(host, ["networking", "wireguard", "interfaces"], "ips"),
    ...tunnelsAt(host, ["networking", "wg-quick", "interfaces"], "address"),
  ]
}

function tunnelsAt(host: ModelHost, at: readonly string[], option: string): readonly Link[] {
  return (membersOf(host, ...at) ?? []).map((name) => ({
    name,
    by: "wireguard",
    addresses: (elements(host, ...at, name, option) ?? []).flatMap(written),
    gateways: [],
    isOpen: true,
  }))
}

/** Interfaces that a machine makes for itself: others may have the same addresses on theirs. */
const own =
  /^(?:lo|dummy|br|virbr|docker|podman|cni|veth|vm|tap|tun|vnet|lxc|lxd|incus|ve-|vb-|microvm|nat|zt|tailscale|flannel|cali)/i

/** Whether the addresses of a link are seen outside of the machine. */
export function isOutside({ name, by }: Link): boolean {
  return by !== "wireguard" && !own.test(name)
}

/** Where a value of a host's was written: in its inventory, where modules of all hosts take it from there. */
export function ownOrigin(host: ModelHost, { place, path }: Origin, text: string): Origin {
  const at = place === host.place ? undefined : pathOf(host.inventory, text)
  return at === undefined ? { place, path } : { place: host.place, path: ["inventory", ...at] }
}

function pathOf(data: unknown, text: string): readonly string[] | undefined {
  if (!isAttributeSet(data)) return undefined
  for (const [name, value] of Object.entries(data)) {
    if (addressOf(value)?.address === text || value === text) return [name]
    const inner = pathOf(value, text)
    if (inner !== undefined) return [name, ...inner]
  }
  return undefined
}
