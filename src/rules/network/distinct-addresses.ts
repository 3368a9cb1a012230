/** NG206: no two hosts have one address. */
import type { Model, ModelHost, ModelNetworkDevice } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Origin } from "../../problems/problem.ts"
import { keptFor } from "../../remembered.ts"
import { duplicates } from "../fleet/duplicates.ts"
import { type FleetRule } from "../rule.ts"
import { settled } from "../settled.ts"
import { type Address, addressOf, isLocal, isPrivate } from "./addresses.ts"
import { type Link, isOutside, linksOf, ownOrigin } from "./links.ts"

/** What there is to say of NG206. */
export const explained: Explanation = {
  title: "No two hosts have one address",
  why: "Of two machines in one network that have one address, now the one answers and now the other; the fleet's `devices` are machines as well. It is an error where both have the same gateway, or where the address is a public one, and a warning where the hosts may be in networks apart. Bridges, tunnels and the like, which a machine has for itself, are left alone, and so is what only an inventory calls a gateway or a server.",
  mend: "Give each host an address of its own.",
  breaks: {
    files: {
      "hosts/a.ts": `config: {
  networking: {
    interfaces: { eth0: { ipv4: { addresses: [{ address: "10.0.0.7", prefixLength: 24 }] } } },
    defaultGateway: "10.0.0.1",
  },
},`,
      "hosts/b.ts": `config: {
  networking: {
    interfaces: { eth0: { ipv4: { addresses: [{ address: "10.0.0.7", prefixLength: 24 }] } } },
    defaultGateway: "10.0.0.1",
  },
},`,
    },
  },
  close: {
    files: {
      "hosts/a.ts": `config: {
  networking: {
    interfaces: { eth0: { ipv4: { addresses: [{ address: "10.0.0.7", prefixLength: 24 }] } } },
    defaultGateway: "10.0.0.1",
  },
},`,
      "hosts/b.ts": `config: {
  networking: {
    interfaces: { eth0: { ipv4: { addresses: [{ address: "10.0.0.8", prefixLength: 24 }] } } },
    defaultGateway: "10.0.0.1",
  },
},`,
    },
  },
}

interface OwnedAddress extends Address {
  /** The host or the device of the network that has it. */
  readonly owner: ModelHost | ModelNetworkDevice
  readonly origin: Origin
  /** The gateway beside it, empty where there is none; absent where the address is of an inventory only. */
  readonly gateway: string | undefined
}

export const distinctAddresses: FleetRule<"NG206"> = {
  code: "NG206",
  sees: (host, { standsAt }) =>
    addressesOf(host).map(({ owner: _owner, origin, ...told }) => [told, standsAt(origin)]),
  check: ({ hosts, networkDevices }: Model) =>
    duplicates(
      [...hosts.flatMap(addressesOf), ...networkDevices.flatMap(addressesOfDevice)],
      ({ address }) => address,
    )
      .filter(({ item, first }) => item.owner !== first.owner)
      .map(({ item, first }) => ({
        ...item.origin,
        severity: isCertain(item, first) ? "error" : "warning",
        message: `${item.owner.name} has the address of ${first.owner.name}, ${item.address}`,
        related: [{ message: "first defined here", ...first.origin }],
        hint: "give each host an address of its own",
      })),
}

/** Whether both are surely in one network. */
function isCertain(item: OwnedAddress, first: OwnedAddress): boolean {
  if (item.gateway === undefined || first.gateway === undefined) return false
  return !isPrivate(item) || (item.gateway !== "" && item.gateway === first.gateway)
}

/** The addresses of a host that others may reach it by, each once. */
const addressesOf = keptFor((host: ModelHost): readonly OwnedAddress[] => {
  const ofLinks = linksOf(host)
    .filter(isOutside)
    .flatMap((link) => ofLink(host, link))
  const known = new Set(ofLinks.map(({ address }) => address))
  const entered = addressesIn(host.inventory).flatMap(
    ({ path, ...address }): readonly OwnedAddress[] => {
      if (known.has(address.address) || isLocal(address)) return []
      known.add(address.address)
      const origin = { place: host.place, path: ["inventory", ...path] }
      return [{ ...address, owner: host, origin, gateway: undefined }]
    },
  )
  return [...ofLinks, ...entered]
})

function ofLink(host: ModelHost, link: Link): readonly OwnedAddress[] {
  const gateway = link.gateways[0]?.address ?? gatewayOf(host)
  return link.addresses
    .filter((each) => !isLocal(each))
    .map((each) => ({
      ...each,
      owner: host,
      origin: ownOrigin(host, each.origin, each.address),
      gateway: gateway ?? "",
    }))
}

/** Those of a device, whose gateway nobody knows. */
function addressesOfDevice(owner: ModelNetworkDevice): readonly OwnedAddress[] {
  const { addresses, origin } = owner
  return addresses
    .flatMap((text) => addressOf(text) ?? [])
    .map((each) => ({
      ...each,
      owner,
      origin: { ...origin, path: [...origin.path, "address"] },
      gateway: "",
    }))
}

function gatewayOf(host: ModelHost): string | undefined {
  const value = settled(host, "networking", "defaultGateway")?.value
  return addressOf(isAttributeSet(value) ? value["address"] : value)?.address
}

/** Names by which an inventory calls a machine's own address, and those of other machines. */
const ownName = /^(?:address|addr|ip|ipv4|ipv6|ipaddress|ip4|ip6|mainip|publicip|lanip)$/i
const otherName =
  /gateway|gw|router|dns|name_?server|resolver|peer|endpoint|server|via|vip|bridge|nat/i

function addressesIn(
  data: unknown,
  path: readonly string[] = [],
): readonly (Address & { readonly path: readonly string[] })[] {
  if (!isAttributeSet(data)) return []
  return Object.entries(data).flatMap(([name, value]) => {
    if (otherName.test(name)) return []
    const address = ownName.test(name) ? addressOf(value) : undefined
    return address === undefined
      ? addressesIn(value, [...path, name])
      : [{ ...address, path: [...path, name] }]
  })
}
