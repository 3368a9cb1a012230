/** The addresses of a fleet by the networks that they are in. */
import type { Model, ModelHost, ModelNetworkDevice } from "../model/model.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { type Address, addressOf, isInNetwork, isLocal } from "../rules/network/addresses.ts"
import { linksOf } from "../rules/network/links.ts"
import { isOfOthers } from "../rules/network/machines.ts"
import { groupedBy } from "../grouped.ts"

/** A network, and who has which address in it. */
export interface Subnet {
  /** As it is written, `10.0.0.0/24`; absent for addresses of which no network is known. */
  readonly network: string | undefined
  readonly members: readonly Member[]
}

/** An address of a host or of a device. */
export interface Member {
  readonly owner: string
  readonly address: Address
  /** The interface, or where else it is written. */
  readonly at: string
}

/** The networks in the order in which hosts have addresses in them; addresses without one at the end. */
export function subnetsOf({
  hosts,
  networkDevices,
}: Pick<Model, "hosts" | "networkDevices">): readonly Subnet[] {
  const members = [...hosts.flatMap(membersOf), ...networkDevices.flatMap(membersOfDevice)]
  const networks = new Map(
    members.flatMap(({ address }) => {
      const network = networkText(address)
      return network === undefined ? [] : [[network, address] as const]
    }),
  )
  const byNetwork = groupedBy(members, ({ address }) => {
    const own = networkText(address)
    return own ?? [...networks].find(([, around]) => isInNetwork(address, around))?.[0]
  })
  return [...networks.keys(), undefined].flatMap((network) => {
    const found = byNetwork.get(network) ?? []
    return found.length === 0 ? [] : [{ network, members: found }]
  })
}

/** Each address of a host once, where most is known of it. */
function membersOf(host: ModelHost): readonly Member[] {
  const { targetHost } = host.deploy
  const found = [
    ...linksOf(host).flatMap(({ name, addresses }) =>
      addresses.map((address) => ({ address, at: name })),
    ),
    ...addressesIn(host.inventory, ["inventory"]),
    ...addressesIn(targetHost, ["deployed to"]),
  ].filter(({ address }) => !isLocal(address))
  return found.flatMap(({ address, at }, index) => {
    const isKnown = found.findIndex((each) => each.address.address === address.address) < index
    return isKnown ? [] : [{ owner: host.name, address, at }]
  })
}

function membersOfDevice({ name, kind, addresses }: ModelNetworkDevice): readonly Member[] {
  return addresses
    .flatMap((text) => addressOf(text) ?? [])
    .map((address) => ({ owner: name, address, at: kind }))
}

function addressesIn(data: unknown, path: readonly string[]): readonly Omit<Member, "owner">[] {
  if (isAttributeSet(data))
    return Object.entries(data).flatMap(([name, value]) =>
      isOfOthers(name) ? [] : addressesIn(value, [...path, name]),
    )
  const address = addressOf(data)
  return address === undefined ? [] : [{ address, at: path.join(".") }]
}

/** The network of an address as it is written; nothing where it is an address alone. */
export function networkText(address: Address): string | undefined {
  const { prefix, family } = address
  const [width, length] = family === "ipv4" ? [8, 32] : [16, 128]
  if (prefix === undefined || prefix < 0 || prefix >= length) return undefined
  const groups = groupsOf(address).map((group, index) => {
    const kept = Math.min(width, Math.max(0, prefix - index * width))
    return group - (group % 2 ** (width - kept))
  })
  return `${family === "ipv4" ? groups.join(".") : shortest(groups)}/${prefix}`
}

/** The numbers that an address is written with: 4 of 8 bits, or 8 of 16. */
function groupsOf({ address, family }: Address): readonly number[] {
  if (family === "ipv4") return address.split(".").map(Number)
  const [before = [], after = []] = address
    .split("::")
    .map((half) => half.split(":").filter((group) => group !== ""))
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0")
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16))
}

function shortest(groups: readonly number[]): string {
  const text = groups.map((group) => group.toString(16)).join(":")
  return addressOf(text)?.address ?? text
}
