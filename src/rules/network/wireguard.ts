/** WireGuard's tunnels and their peers, in each of the ways that NixOS has to define them. */
import type { ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Origin } from "../../problems/problem.ts"
import { keptFor } from "../../remembered.ts"
import { type Written, elements, membersOf } from "../settled.ts"
import { addressOf } from "./addresses.ts"
import { type LinkAddress, linksOf } from "./links.ts"

/** A machine at the other end of a tunnel. */
export interface Peer {
  readonly key: string
  /** The networks that are behind it; absent where they are not known. */
  readonly networks: readonly string[]
  readonly origin: Origin
}

/** A tunnel of a host. */
export interface Tunnel {
  readonly name: string
  readonly peers: readonly Peer[]
  readonly addresses: readonly LinkAddress[]
}

const scripted: readonly (readonly string[])[] = [
  ["networking", "wireguard", "interfaces"],
  ["networking", "wg-quick", "interfaces"],
]

/** The tunnels of a host, with those of their peers that are known. */
export const tunnelsOf = keptFor((host: ModelHost): readonly Tunnel[] => {
  const own = scripted.flatMap((at) =>
    (membersOf(host, ...at) ?? []).map((name) => ({
      name,
      peers: peersIn(elements(host, ...at, name, "peers"), ["publicKey"], ["allowedIPs"]),
      addresses: addressesOf(host, name, "wireguard"),
    })),
  )
  const devices = ["systemd", "network", "netdevs"] as const
  const networks = (membersOf(host, ...devices) ?? []).map((device) => {
    const name = device.replace(/^\d+-/, "")
    const peers = elements(host, ...devices, device, "wireguardPeers")
    return {
      name,
      peers: peersIn(peers, ["PublicKey"], ["AllowedIPs"]),
      addresses: peers?.length === 0 ? [] : addressesOf(host, name, "systemd.network"),
    }
  })
  return [...own, ...networks]
})

function addressesOf(host: ModelHost, name: string, by: string): readonly LinkAddress[] {
  const links = linksOf(host).filter((link) => link.name === name && link.by === by)
  return links.flatMap(({ addresses }) => addresses)
}

function peersIn(
  peers: readonly Written[] | undefined,
  key: readonly [string],
  networks: readonly [string],
): readonly Peer[] {
  return (peers ?? []).flatMap(({ value, origin }): readonly Peer[] => {
    const peer = isAttributeSet(value) ? (value["wireguardPeerConfig"] ?? value) : undefined
    if (!isAttributeSet(peer)) return []
    const [publicKey, allowed] = [peer[key[0]], peer[networks[0]]]
    const texts = [allowed].flat().flatMap((each) => networkOf(each))
    return typeof publicKey === "string" ? [{ key: publicKey, networks: texts, origin }] : []
  })
}

function networkOf(text: unknown): readonly string[] {
  const address = addressOf(text)
  if (address === undefined) return []
  return [`${address.address}/${address.prefix ?? (address.family === "ipv4" ? 32 : 128)}`]
}
