/** NG209: no two machines of a tunnel have one address. */
import type { Model, ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { keptFor } from "../../remembered.ts"
import { duplicates } from "../fleet/duplicates.ts"
import { type Finding, type FleetRule } from "../rule.ts"
import { type LinkAddress, ownOrigin } from "./links.ts"
import { type Tunnel, tunnelsOf } from "./wireguard.ts"

/** What there is to say of NG209. */
export const explained: Explanation = {
  title: "No two machines of a tunnel have one address",
  why: "WireGuard sends what is for an address to the one peer that it is allowed for: of two peers with one network the last has it, and two hosts with one address in a tunnel are never both reached. It is an error among the peers of an interface, and where two hosts have a peer in common, and a warning where the hosts may be in tunnels apart.",
  mend: "Give each machine an address of its own in the tunnel, and each peer networks of its own.",
  breaks: `config: {
  networking: {
    wireguard: {
      interfaces: {
        wg0: {
          privateKeyFile: "/var/lib/wireguard/key",
          peers: [
            { publicKey: "first", allowedIPs: ["10.9.0.2/32"] },
            { publicKey: "second", allowedIPs: ["10.9.0.2/32"] },
          ],
        },
      },
    },
  },
},`,
  close: `config: {
  networking: {
    wireguard: {
      interfaces: {
        wg0: {
          privateKeyFile: "/var/lib/wireguard/key",
          peers: [
            { publicKey: "first", allowedIPs: ["10.9.0.2/32"] },
            { publicKey: "second", allowedIPs: ["10.9.0.3/32"] },
          ],
        },
      },
    },
  },
},`,
}

export const tunnelAddresses: FleetRule<"NG209"> = {
  code: "NG209",
  sees: (host, { standsAt }) =>
    tunnelsOf(host).map(({ name, peers, addresses }) => [
      name,
      peers.map(({ key }) => key),
      addresses.map(({ address, origin }) => [address, standsAt(origin)]),
    ]),
  check: (model) => [...model.hosts.flatMap(doubledNetworks), ...doubledAddresses(model)],
}

const doubledNetworks = keptFor((host: ModelHost): readonly Finding[] => {
  return tunnelsOf(host).flatMap(({ name, peers }) => {
    const networks = peers.flatMap((peer) => peer.networks.map((network) => ({ network, peer })))
    return duplicates(networks, ({ network }) => network)
      .filter(({ item, first }) => item.peer.key !== first.peer.key)
      .map(({ item }) => ({
        ...item.peer.origin,
        host: host.name,
        severity: "error" as const,
        message: `two peers of ${name} have the network ${item.network}`,
        detail: "WireGuard sends what is for it to the last of them alone.",
        hint: "give each peer addresses of its own in allowedIPs",
      }))
  })
})

interface TunnelAddress {
  readonly host: ModelHost
  readonly tunnel: Tunnel
  readonly address: LinkAddress
}

function doubledAddresses({ hosts }: Model): readonly Finding[] {
  const all = hosts.flatMap((host) =>
    tunnelsOf(host).flatMap((tunnel): readonly TunnelAddress[] =>
      tunnel.addresses.map((address) => ({ host, tunnel, address })),
    ),
  )
  return duplicates(all, ({ address: { address } }) => address)
    .filter(({ item, first }) => item.host !== first.host && mayBeOne(item.tunnel, first.tunnel))
    .map(({ item, first }) => ({
      ...ownOrigin(item.host, item.address.origin, item.address.address),
      severity: havePeer(item.tunnel, first.tunnel) ? "error" : "warning",
      message: `${item.host.name} has the address of ${first.host.name} in ${item.tunnel.name}, ${item.address.address}`,
      related: [
        {
          message: "first defined here",
          ...ownOrigin(first.host, first.address.origin, first.address.address),
        },
      ],
      hint: "give each machine an address of its own in the tunnel",
    }))
}

/** Whether two tunnels may be the same one: they have a peer, or their name, in common. */
function mayBeOne(left: Tunnel, right: Tunnel): boolean {
  return left.name === right.name || havePeer(left, right)
}

function havePeer({ peers }: Tunnel, other: Tunnel): boolean {
  const keys = new Set(peers.map(({ key }) => key))
  return other.peers.some(({ key }) => keys.has(key))
}
