/** NG219: what a host refers to by name and port is no misspelt host of the fleet. */
import { distance } from "fastest-levenshtein"
import type { Model, ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, FleetRule } from "../rule.ts"
import { type Endpoint, endpointsOf, hasContainers, seenEndpoints } from "./endpoints.ts"

/** What there is to say of NG219. */
export const explained: Explanation = {
  title: "A name with a port is not nearly that of a host",
  why: "A text that names a machine and a port, such as a target of Prometheus, is the same to NixOS whether there is such a machine or not: it builds, and nothing answers. Told of is a name that is a letter away from a host of the fleet, and that the host's own definitions do not know by another way (`networking.hosts`, for one). Where the difference is in digits, it is taken for a machine outside of the fleet, and names of containers are left alone.",
  mend: 'Write the host\'s name; better still, take it from the inventory: `inventory["web"]`, whose keys are checked.',
  breaks: {
    files: {
      "hosts/db.ts": "",
      "hosts/web.ts": `config: { services: { grafana: { enable: true, settings: { database: { host: "dbb:5432" } } } } },`,
    },
  },
  close: {
    files: {
      "hosts/db.ts": "config: { networking: { firewall: { allowedTCPPorts: [5432] } } },",
      "hosts/web.ts": `config: { services: { grafana: { enable: true, settings: { database: { host: "db:5432" } } } } },`,
    },
  },
}

export const unknownHosts: FleetRule<"NG219"> = {
  code: "NG219",
  sees: (host, around) => {
    const endpoints = seenEndpoints(host, around)
    return endpoints.length === 0 || [endpoints, hasContainers(host), namesWrittenIn(host)]
  },
  check: ({ hosts, networkDevices }: Model) => {
    const names = hosts.map(({ name }) => name)
    const known = new Set([...names, ...networkDevices.map(({ name }) => name)])
    return hosts.flatMap((host) => {
      const unknown = endpointsOf(host).filter(({ name }) => !known.has(name))
      if (unknown.length === 0 || hasContainers(host)) return []
      const written = namesWrittenIn(host)
      return unknown
        .filter(({ name }) => !written.includes(name))
        .flatMap((endpoint) => misspelt(endpoint, names))
    })
  },
}

function misspelt({ name, origin }: Endpoint, hosts: readonly string[]): readonly Finding[] {
  const meant = hosts.find((host) => isSlip(name, host))
  if (meant === undefined) return []
  return [
    {
      ...origin,
      message: `no host is named "${name}"`,
      hint: `did you mean "${meant}"? inventory["${meant}"] in place of a text is checked`,
    },
  ]
}

/** Whether one letter is missing, too many or another one, or two have changed places. */
function isSlip(name: string, host: string): boolean {
  if (host.length < 2 || name.length < 2 || withoutDigits(name) === withoutDigits(host))
    return isSwapped(name, host)
  return distance(name, host) === 1 || isSwapped(name, host)
}

function isSwapped(name: string, host: string): boolean {
  const [first = -1, second = -1, ...more] = Array.from(name, (_, index) => index).filter(
    (index) => name[index] !== host[index],
  )
  const isOfTwo = name.length === host.length && more.length === 0 && second === first + 1
  return isOfTwo && name[first] === host[second] && name[second] === host[first]
}

function withoutDigits(name: string): string {
  return name.replaceAll(/\d+/g, "")
}

/** Every name that the definitions have for something, and every word of their tables of hosts. */
function namesWrittenIn(host: ModelHost): readonly string[] {
  const { values } = host.definitions("networking")
  return values.flatMap(({ value }) => wordsIn(value))
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.split(/\s+/)
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (!isAttributeSet(value)) return []
  return Object.entries(value).flatMap(([name, each]) => [name, ...wordsIn(each)])
}
