/** NG210: a service that another host refers to is not behind a closed port. */
import type { Model, ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, FleetRule } from "../rule.ts"
import { mayBeDefined, settled } from "../settled.ts"
import { sshPorts } from "../access/ssh-port.ts"
import { type Endpoint, endpointsOf, hasContainers, seenEndpoints } from "./endpoints.ts"
import { isClosed } from "./firewall.ts"
import { machinesOf, namesOf } from "./machines.ts"

/** What there is to say of NG210. */
export const explained: Explanation = {
  title: "A service that another host refers to is not behind a closed port",
  why: "The firewall of NixOS lets in what is opened, and few services open their port by themselves. Where a host names another one of the fleet with a port, by its name or address, and nothing in that one's definitions opens the port, no answer comes. Hosts that have containers, or whose firewall has rules of its own, are left alone.",
  mend: "Open the port on the other host: `networking.firewall.allowedTCPPorts`, or that of an interface.",
  breaks: {
    files: {
      "hosts/db.ts": 'inventory: { address: "10.0.0.2" }',
      "hosts/web.ts": `config: { services: { grafana: { enable: true, settings: { database: { host: "10.0.0.2:5432" } } } } },`,
    },
  },
  close: {
    files: {
      "hosts/db.ts": `inventory: { address: "10.0.0.2" },
config: { networking: { firewall: { allowedTCPPorts: [5432] } } },`,
      "hosts/web.ts": `config: { services: { grafana: { enable: true, settings: { database: { host: "10.0.0.2:5432" } } } } },`,
    },
  },
}

export const openServices: FleetRule<"NG210"> = {
  code: "NG210",
  sees: (host, around) => {
    const names = namesOf(host)
    const asked = around.endpoints.filter(([name]) => names.has(name))
    const opened = asked.map(([, port]) => mayOpen(host, port))
    return [[...names], seenEndpoints(host, around), hasContainers(host), opened]
  },
  check: ({ hosts }: Model) => {
    if (hosts.length < 2) return []
    const byName = machinesOf(hosts)
    return hosts.flatMap((host) => {
      return endpointsOf(host).flatMap(({ name, ...endpoint }) => {
        const target = byName.get(name)
        return target === undefined ? [] : closed(host, { ...endpoint, target })
      })
    })
  },
}

function closed(
  host: ModelHost,
  { target, port, origin }: Omit<Endpoint, "name"> & { readonly target: ModelHost },
): readonly Finding[] {
  if (target === host || hasContainers(host) || mayOpen(target, port)) return []
  return [
    {
      ...origin,
      message: `${host.name} refers to port ${port} of ${target.name}, whose firewall closes it`,
      detail: `Nothing in the definitions of ${target.name} opens the port.`,
      hint: `networking: { firewall: { allowedTCPPorts: [${port}] } } in ${target.name}; allowedUDPPorts for what speaks UDP, as WireGuard does`,
    },
  ]
}

/** What lets in more than the firewall says. */
const others: readonly (readonly string[])[] = [
  ["networking", "nat"],
  ["services", "k3s"],
  ["services", "kubernetes"],
  ["services", "rke2"],
]

function mayOpen(target: ModelHost, port: number): boolean {
  if (!isClosed(target, port, ["TCP", "UDP"]) || hasContainers(target)) return true
  if (others.some((path) => mayBeDefined(target, ...path))) return true
  const ssh =
    settled(target, "services", "openssh", "openFirewall")?.value === false ? [] : sshPorts(target)
  if (ssh === undefined || ssh.some(({ value }) => value === port)) return true
  return target.definitions("services").values.some(({ value }) => opens(value, port))
}

/** Whether a service's own option opens the port: the one that it names, or one that is not known. */
function opens(value: unknown, port: number, name = ""): boolean {
  if (Array.isArray(value)) return value.some((each) => opens(each, port))
  if (!isAttributeSet(value)) return false
  const isOpen = Object.entries(value).some(
    ([option, each]) => /^open[A-Z]/.test(option) && each !== false,
  )
  if (isOpen && name !== "openssh" && (typeof value["port"] !== "number" || value["port"] === port))
    return true
  return Object.entries(value).some(([option, each]) => opens(each, port, option))
}
