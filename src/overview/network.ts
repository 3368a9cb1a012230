/** The fleet's networks: who has which address in which, and the tunnels of WireGuard. */
import { type Content, element } from "../markup.ts"
import type { Model, ModelHost } from "../model/model.ts"
import { type Peer, type Tunnel, tunnelsOf } from "../rules/network/wireguard.ts"
import { type Subnet, subnetsOf } from "./subnets.ts"
import { table } from "./tables.ts"

/** What there is to say of them. */
export function network({ hosts, networkDevices }: Model): Content {
  const subnets = subnetsOf({ hosts, networkDevices })
  const tunnels = hosts.flatMap((host) => tunnelsOf(host).map((tunnel) => ({ host, tunnel })))
  const ends = tunnels.filter(({ tunnel }) => tunnel.peers.length + tunnel.addresses.length > 0)
  if (subnets.length + ends.length === 0)
    return element("p", {}, "No address is known without Nix.")
  return [subnets.map(subnetTable), ends.length === 0 ? undefined : tunnelTable(ends)]
}

function subnetTable({ network: name, members }: Subnet): Content {
  return table(
    name === undefined ? "Addresses of which no network is known" : `The network ${name}`,
    ["Address", "Machine", "Where"],
    members.map(({ address, owner, at }) => [address.address, owner, at]),
  )
}

interface End {
  readonly host: ModelHost
  readonly tunnel: Tunnel
}

function tunnelTable(ends: readonly End[]): Content {
  const owners = new Map(
    ends.flatMap(({ host, tunnel }) =>
      tunnel.addresses.map(({ address }) => [address, host.name] as const),
    ),
  )
  return table(
    "Tunnels of WireGuard",
    ["Host", "Interface", "Addresses", "Peers"],
    ends.map(({ host, tunnel }) => [
      host.name,
      tunnel.name,
      tunnel.addresses.map(({ address }) => address).join(", "),
      element(
        "ul",
        {},
        tunnel.peers.map((peer) => element("li", {}, peerText(peer, owners))),
      ),
    ]),
  )
}

/** The host that a peer is, where one network of its is the address of that in a tunnel. */
function peerText({ key, networks }: Peer, owners: ReadonlyMap<string, string>): string {
  const [owner] = networks.flatMap((each) => owners.get(each.replace(/\/(?:32|128)$/, "")) ?? [])
  return `${owner ?? `key ${key}`}: ${networks.join(", ")}`
}
