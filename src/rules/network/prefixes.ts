/** NG203: a static address says how long its network's prefix is. */
import type { ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { elements, membersOf } from "../settled.ts"
import { addressOf, isLocal } from "./addresses.ts"
import { isOutside, linksOf, ownOrigin } from "./links.ts"

/** What there is to say of NG203. */
export const explained: Explanation = {
  title: "A static address says how long its network's prefix is",
  why: "The prefix says which other machines are reached without a gateway, the gateway first of all. `networking.interfaces` asks for it; systemd takes an address without one as a network of its own, in which nothing else is. There it is an error where a gateway is named, and a warning otherwise.",
  mend: 'Write `prefixLength` beside the address, or "192.0.2.7/24" in systemd\'s networks.',
  breaks: `config: {
  networking: {
    useDHCP: false,
    defaultGateway: { address: "192.0.2.1", interface: "eth0" },
    interfaces: { eth0: { ipv4: { addresses: [{ address: "192.0.2.7" }] } } },
  },
},`,
  close: `config: {
  networking: {
    useDHCP: false,
    defaultGateway: { address: "192.0.2.1", interface: "eth0" },
    interfaces: { eth0: { ipv4: { addresses: [{ address: "192.0.2.7", prefixLength: 24 }] } } },
  },
},`,
}

export const prefixes: HostRule<"NG203"> = {
  code: "NG203",
  checkHost: (host) => [...unprefixedScripted(host), ...unprefixedNetworks(host)],
}

function unprefixedScripted(host: ModelHost): readonly Finding[] {
  const at = ["networking", "interfaces"] as const
  return (membersOf(host, ...at) ?? []).flatMap((name) =>
    ["ipv4", "ipv6"].flatMap((family) =>
      (elements(host, ...at, name, family, "addresses") ?? [])
        .filter(({ value }) => isAttributeSet(value) && value["prefixLength"] === undefined)
        .flatMap(({ value, origin }): readonly Finding[] => {
          const text = isAttributeSet(value) ? value["address"] : undefined
          if (typeof text !== "string") return []
          const [address, length] = text.split("/")
          return [
            {
              ...origin,
              host: host.name,
              message: `the address ${text} of ${name} has no prefixLength`,
              hint: `{ address: "${address}", prefixLength: ${length ?? (family === "ipv4" ? 24 : 64)} }`,
            },
          ]
        }),
    ),
  )
}

function unprefixedNetworks(host: ModelHost): readonly Finding[] {
  const links = linksOf(host).filter((link) => link.by === "systemd.network" && isOutside(link))
  return links.flatMap(({ name, addresses, gateways }) =>
    addresses
      .filter((each) => each.prefix === undefined && !isLocal(each))
      .map(({ address, family, origin }) => ({
        ...ownOrigin(host, origin, address),
        host: host.name,
        severity: gateways.some((each) => addressOf(each.address)?.family === family)
          ? ("error" as const)
          : ("warning" as const),
        message: `the address ${address} of ${name} has no prefix`,
        detail: "systemd takes it as a network of its own, in which no other machine is.",
        hint: `write "${address}/${family === "ipv4" ? 24 : 64}", with the length that the network has`,
      })),
  )
}
