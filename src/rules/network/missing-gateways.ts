/** NG204: a host with static addresses alone has a gateway. */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"
import { isSettled, mayBeDefined, membersOf } from "../settled.ts"
import { isLocal } from "./addresses.ts"
import { isOutside, linksOf, ownOrigin } from "./links.ts"

/** What there is to say of NG204. */
export const explained: Explanation = {
  title: "A host with static addresses alone has a gateway",
  why: "Without a gateway a host reaches its own network and nothing else: no cache to update from, no name server, no clock. The rule asks it of hosts that have static addresses and are told to get none by DHCP, `networking.useDHCP: false`.",
  mend: "Name the gateway in `networking.defaultGateway`, or in `gateway` of systemd's network.",
  breaks: `config: {
  networking: {
    useDHCP: false,
    interfaces: { eth0: { ipv4: { addresses: [{ address: "192.0.2.7", prefixLength: 24 }] } } },
  },
},`,
  close: `config: {
  networking: {
    useDHCP: false,
    interfaces: { eth0: { ipv4: { addresses: [{ address: "192.0.2.7", prefixLength: 24 }] } } },
    defaultGateway: "192.0.2.1",
  },
},`,
}

export const missingGateways: HostRule<"NG204"> = {
  code: "NG204",
  checkHost: gatewayless,
}

/** What may lead out of a host's networks. */
const ways: readonly (readonly string[])[] = [
  ["networking", "defaultGateway"],
  ["networking", "defaultGateway6"],
  ["networking", "localCommands"],
  ["networking", "dhcpcd"],
  ["networking", "networkmanager", "enable"],
  ["networking", "wireless"],
  ["networking", "bridges"],
  ["networking", "wireguard"],
  ["networking", "wg-quick"],
  ["networking", "proxy"],
  ["services", "bird"],
  ["services", "bird2"],
  ["services", "frr"],
  ["services", "pppd"],
  ["services", "tailscale"],
]

function gatewayless(host: ModelHost): readonly Finding[] {
  const links = linksOf(host)
  const interfaces = membersOf(host, "networking", "interfaces")
  const networks = membersOf(host, "systemd", "network", "networks")
  if (interfaces === undefined || networks === undefined) return []
  if (links.length === 0 || links.length !== interfaces.length + networks.length) return []
  if (links.some(({ isOpen, gateways }) => isOpen || gateways.length > 0)) return []
  if (!isSettled(host, ["networking", "useDHCP"], false)) return []
  if (ways.some((path) => mayBeDefined(host, ...path)) || hasRoutes(host)) return []
  const [address] = links
    .filter(isOutside)
    .flatMap(({ addresses }) => addresses.filter((each) => !isLocal(each)))
  if (address === undefined) return []
  return [
    {
      ...ownOrigin(host, address.origin, address.address),
      host: host.name,
      message: `${host.name} has the static address ${address.address}, and no gateway`,
      detail: "It reaches its own network, and nothing else.",
      hint: 'networking: { defaultGateway: "…" }, or gateway: ["…"] in its network of systemd',
    },
  ]
}

function hasRoutes(host: ModelHost): boolean {
  return (membersOf(host, "networking", "interfaces") ?? []).some((name) =>
    ["ipv4", "ipv6"].some((family) =>
      mayBeDefined(host, "networking", "interfaces", name, family, "routes"),
    ),
  )
}
