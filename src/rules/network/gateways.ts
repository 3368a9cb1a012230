/** NG205: a gateway is in the network of the host. */
import type { ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { mayBeDefined, membersOf, settled } from "../settled.ts"
import { type Address, addressOf, isInNetwork, isLocal } from "./addresses.ts"
import { type Link, type LinkAddress, linksOf, ownOrigin } from "./links.ts"

/** What there is to say of NG205. */
export const explained: Explanation = {
  title: "A gateway is in the network of the host",
  why: "A host sends to its gateway what is for other networks, and has to reach the gateway itself without one: where its address is in none of the host's networks, the kernel refuses the route, and the host reaches nothing and is reached by nobody. What is given an interface (`defaultGateway.interface`) or a route of its own is left alone.",
  mend: "Correct the gateway, the address or the length of the prefix.",
  breaks: `config: {
  networking: {
    useDHCP: false,
    interfaces: { eth0: { ipv4: { addresses: [{ address: "192.0.2.7", prefixLength: 24 }] } } },
    defaultGateway: "198.51.100.1",
  },
},`,
  close: `config: {
  networking: {
    useDHCP: false,
    interfaces: { eth0: { ipv4: { addresses: [{ address: "192.0.2.7", prefixLength: 24 }] } } },
    defaultGateway: { address: "198.51.100.1", interface: "eth0" },
  },
},`,
}

export const gateways: HostRule<"NG205"> = {
  code: "NG205",
  checkHost: (host) => [...ofScripts(host), ...linksOf(host).flatMap((link) => ofLink(host, link))],
}

/** The gateway of all interfaces, which has to be in the network of one. */
function ofScripts(host: ModelHost): readonly Finding[] {
  const links = linksOf(host).filter(({ by }) => by === "networking.interfaces")
  const names = membersOf(host, "networking", "interfaces")
  if (names === undefined || names.length !== links.length) return []
  if (links.some(({ isOpen }) => isOpen) || hasOtherLinks(host)) return []
  const addresses = links.flatMap((link) => link.addresses)
  return ["defaultGateway", "defaultGateway6"].flatMap((option) => {
    const gateway = settled(host, "networking", option)
    const value = isAttributeSet(gateway?.value) ? gateway.value["address"] : gateway?.value
    const isGiven = isAttributeSet(gateway?.value) && gateway.value["interface"] !== undefined
    const address = addressOf(value)
    if (gateway === undefined || address === undefined || isGiven) return []
    return outside(host, { ...address, origin: gateway.origin }, addresses)
  })
}

/** What may give a host networks that are not among its interfaces. */
const others: readonly (readonly string[])[] = [
  ["networking", "localCommands"],
  ["networking", "networkmanager", "enable"],
  ["networking", "bridges"],
  ["networking", "vlans"],
  ["networking", "bonds"],
  ["networking", "macvlans"],
  ["networking", "wireguard"],
  ["networking", "wg-quick"],
  ["systemd", "network", "networks"],
]

function hasOtherLinks(host: ModelHost): boolean {
  return others.some((path) => mayBeDefined(host, ...path))
}

function ofLink(host: ModelHost, { addresses, gateways: own, isOpen }: Link): readonly Finding[] {
  return isOpen ? [] : own.flatMap((gateway) => outside(host, gateway, addresses))
}

function outside(
  host: ModelHost,
  gateway: LinkAddress,
  addresses: readonly Address[],
): readonly Finding[] {
  const near = addresses.filter(({ family }) => family === gateway.family)
  if (near.length === 0 || isLocal(gateway)) return []
  // an address without a prefix is told of as such
  if (near.some((each) => each.prefix === undefined || isInNetwork(gateway, each))) return []
  if (near.some((each) => isUnfinished(each) && !isUnfinished(gateway))) return []
  const networks = near.map(({ address, prefix }) => `${address}/${prefix}`).join(", ")
  return [
    {
      ...ownOrigin(host, gateway.origin, gateway.address),
      host: host.name,
      message: `the gateway ${gateway.address} is in no network of ${host.name}`,
      detail: `Its addresses there: ${networks}.`,
      hint: "correct the gateway, or the length of the prefix; one that is reached all the same has an interface or a route of its own",
    },
  ]
}

const documentation = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./

/** Whether an address is one that `add` writes until the real one is known. */
function isUnfinished({ address }: Address): boolean {
  return documentation.test(address)
}
