/**
 * What hosts are known by over ssh: `hosts/known-hosts.nix` is what every host knows the others by, and
 * `hosts/known_hosts` what the fleet's machines are known by from elsewhere (sshd(8), "SSH_KNOWN_HOSTS
 * FILE FORMAT").
 */
import type { Model, ModelHost } from "../../model/model.ts"
import { keptFor } from "../../remembered.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import { type Emitted, textFile } from "../emitted.ts"
import { moduleFile } from "../module-file.ts"
import { knownHostsPath } from "../scripts/ssh-options.ts"

/** Whether there is a host whose key is known. */
export function hasKnownHosts(model: Model): boolean {
  return knownHosts(model).length > 0
}

/** The keys, but for hosts that a definition has one of already. */
export function knownHostsFile(model: Model): Emitted {
  const known = knownHosts(model)
  if (known.length === 0) return { files: [], problems: [] }
  return moduleFile({
    path: "hosts/known-hosts.nix",
    description: "The ssh host keys of the fleet.",
    sections: [{ definitions: { programs: { ssh: { knownHosts: Object.fromEntries(known) } } } }],
    place: undefined,
    madeOf: { heads: [], elsewhere: [] },
  })
}

/** The keys by the hosts' names, whatever the addresses: scripts and commands have ssh look for those. */
export function hostKeysFile({ hosts, secrets }: Model): Emitted {
  const lines = hosts.flatMap(({ name }) => {
    const [kind, key] = secrets?.hostKeys.get(name)?.split(" ") ?? []
    return kind === undefined || key === undefined ? [] : [`${name} ${kind} ${key}\n`]
  })
  return lines.length === 0 ? { files: [], problems: [] } : textFile(knownHostsPath, lines.join(""))
}

function knownHosts({ hosts, secrets }: Model): readonly (readonly [string, object])[] {
  const said = new Set(hosts.flatMap(namesSaid))
  return hosts.flatMap((host) => {
    const publicKey = secrets?.hostKeys.get(host.name)
    if (publicKey === undefined || said.has(host.name)) return []
    const others = namesOf(host)
    const extraHostNames = others.length === 0 ? undefined : others
    return [[host.name, { extraHostNames, publicKey }] as const]
  })
}

/** What else ssh may be told in place of its name. */
function namesOf({ name, deploy: { targetHost = name, port } }: ModelHost): readonly string[] {
  const names = [...new Set([name, targetHost])]
  const withPorts = port === undefined ? [] : names.map((each) => `[${each}]:${port}`)
  return [...names, ...withPorts].filter((each) => each !== name)
}

/** The hosts whose keys a host says itself, and which no module says for all then. */
export const namesSaid = keptFor(({ definitions }: ModelHost): readonly string[] => {
  const { values } = definitions("programs", "ssh", "knownHosts")
  return values.flatMap(({ value }) => (isAttributeSet(value) ? Object.keys(value) : []))
})
