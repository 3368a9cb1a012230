/** NG208: no two machines of a tunnel have one key (WireGuard, "Cryptokey Routing"). */
import type { Model, ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Origin } from "../../problems/problem.ts"
import { keptFor } from "../../remembered.ts"
import { duplicates } from "../fleet/duplicates.ts"
import { type Finding, type FleetRule } from "../rule.ts"
import { tunnelsOf } from "./wireguard.ts"

const [first, second] = ["A", "B"].map((letter) => `${letter.repeat(42)}E=`)

/** What there is to say of NG208. */
export const explained: Explanation = {
  title: "No two machines of a tunnel have one key",
  why: "WireGuard knows a machine by its key. Of two peers of an interface with one key there is only the last, and two machines with one take each other's traffic in turn. The rule looks at the peers of each interface, and at public keys in the inventories of hosts.",
  mend: "Make a key for each machine, with `wg genkey`.",
  breaks: `config: {
  networking: {
    wireguard: {
      interfaces: {
        wg0: {
          privateKeyFile: "/var/lib/wireguard/key",
          peers: [
            { publicKey: "${first}", allowedIPs: ["10.9.0.2/32"] },
            { publicKey: "${first}", allowedIPs: ["10.9.0.3/32"] },
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
            { publicKey: "${first}", allowedIPs: ["10.9.0.2/32"] },
            { publicKey: "${second}", allowedIPs: ["10.9.0.3/32"] },
          ],
        },
      },
    },
  },
},`,
}

export const wireguardKeys: FleetRule<"NG208"> = {
  code: "NG208",
  sees: (host, { standsAt }) => keysOf(host).map(({ key, origin }) => [key, standsAt(origin)]),
  check: (model) => [...model.hosts.flatMap(doubledPeers), ...doubledKeys(model)],
}

const doubledPeers = keptFor((host: ModelHost): readonly Finding[] => {
  return tunnelsOf(host).flatMap(({ name, peers }) =>
    duplicates(peers, ({ key }) => key).map(({ item }) => ({
      ...item.origin,
      host: host.name,
      message: `two peers of ${name} have the key ${item.key}`,
      detail: "WireGuard knows a peer by its key: there is only the last of them.",
      hint: "give each machine a key of its own, or put the networks of one machine into one peer",
    })),
  )
})

interface HostKey {
  readonly host: ModelHost
  readonly key: string
  readonly origin: Origin
}

function doubledKeys({ hosts }: Model): readonly Finding[] {
  const keys = hosts.flatMap(keysOf)
  return duplicates(keys, ({ key, origin }) => `${key} ${JSON.stringify(origin.path)}`)
    .filter(({ item, first: other }) => item.host !== other.host)
    .map(({ item, first: other }) => ({
      ...item.origin,
      message: `${item.host.name} has the WireGuard key of ${other.host.name}`,
      related: [{ message: "first defined here", ...other.origin }],
      hint: "make a key for each machine, with `wg genkey`",
    }))
}

const keysOf = keptFor((host: ModelHost) => keysIn(host.inventory, host, ["inventory"]))

/** The public keys of WireGuard that an inventory has under such a name: others of the same form are no machine's. */
function keysIn(data: unknown, host: ModelHost, path: readonly string[]): readonly HostKey[] {
  if (!isAttributeSet(data)) return []
  return Object.entries(data).flatMap(([name, value]) => {
    const at = [...path, name]
    if (/peer|server|hub|gateway|preshared|psk|cache|sign/i.test(name)) return []
    const isKey =
      typeof value === "string" &&
      /^[A-Za-z\d+/]{43}=$/.test(value) &&
      /wg|wireguard|vpn|pub(?:lic)?_?key/i.test(at.join("."))
    return isKey
      ? [{ host, key: value, origin: { place: host.place, path: at } }]
      : keysIn(value, host, at)
  })
}
