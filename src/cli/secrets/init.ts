/** `nixgen secrets init`: keys of hosts, before there is a machine. */
import { newSshKey } from "../../encryption/ssh-private-key.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { suggestion } from "../../problems/suggest.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { type EncryptedFile, type SecretFleet, hostKeyFile, secretFleets } from "./fleet-secrets.ts"
import { type SecretsOptions, type SecretsOutcome, outcomeOf } from "./outcome.ts"
import type { Programs } from "./programs.ts"
import { bytesOf, encryptedFor } from "./stored.ts"
import { programsOf } from "./values.ts"
import { type NewSecret, writeSecrets } from "./written.ts"

/** A host that is to have a key. */
interface Keyless {
  readonly host: string
  readonly fleet: SecretFleet
}

/** Makes keys for hosts: those that are named, or all that use secrets and have none. */
export async function initHosts(
  { names, fleet, renew }: SecretsOptions,
  terminal: Terminal,
): Promise<SecretsOutcome> {
  const fleets = await secretFleets({ fleet }, { onlyReads: false }, terminal)
  const hosts =
    names.length === 0 ? withoutKey(fleets.fleets) : namedHosts(names, renew, fleets.fleets)
  const programs = programsOf(fleets, terminal)
  const secrets: NewSecret[] = []
  for (const each of hosts) secrets.push(await keyFor(each, programs))
  const written = await writeSecrets(secrets, terminal)
  return outcomeOf({ written, words: () => tellNext(hosts, terminal) }, terminal)
}

/** Hosts that use secrets and have no key. */
function withoutKey(fleets: readonly SecretFleet[]): readonly Keyless[] {
  return fleets.flatMap((fleet) => {
    const users = new Set(fleet.secrets.secrets.flatMap(({ hosts }) => hosts))
    return fleet.hosts
      .filter((host) => users.has(host) && !fleet.secrets.hostKeys.has(host))
      .map((host) => ({ host, fleet }))
  })
}

/** Throws a `ProblemError`: NG537 a host that there is not, NG542 one that has a key. */
function namedHosts(
  names: readonly string[],
  renew: boolean,
  fleets: readonly SecretFleet[],
): readonly Keyless[] {
  const all = fleets.flatMap((fleet) => fleet.hosts.map((host) => ({ host, fleet })))
  const problems = [...new Set(names)].flatMap((name) => hostProblems(name, renew, all))
  if (problems.length > 0) throw new ProblemError(problems)
  return all.filter(({ host }) => names.includes(host))
}

function hostProblems(name: string, renew: boolean, all: readonly Keyless[]): readonly Problem[] {
  const [found, ...others] = all.filter(({ host }) => host === name)
  if (found === undefined)
    return [
      problem("NG537", {
        message: `there is no host "${name}" in a fleet that keeps secrets`,
        hint: suggestion(
          name,
          all.map(({ host }) => host),
        ),
      }),
    ]
  if (others.length > 0)
    return [
      problem("NG537", {
        message: `several fleets have a host "${name}"`,
        hint: "--fleet NAME says which one is meant",
      }),
    ]
  if (renew || !found.fleet.secrets.hostKeys.has(name)) return []
  return [
    problem("NG542", {
      message: `${name} has a key: secrets/hosts/${name}.pub`,
      hint: "--renew makes another one: an installed machine has to get it before it can read what is encrypted to it",
    }),
  ]
}

async function keyFor({ host, fleet }: Keyless, programs: Programs): Promise<NewSecret> {
  const { privateText, publicLine } = newSshKey(host)
  const file = hostKeyFile(host, fleet.secrets, fleet.folder)
  const text = await encryptedFor(file, Buffer.from(privateText), programs)
  return { file, text, beside: { [`secrets/hosts/${host}.pub`]: publicLine } }
}

function tellNext(hosts: readonly Keyless[], { tell }: Terminal): void {
  if (hosts.length === 0) return tell("no host needs a key: those that use secrets have one")
  for (const { host, fleet } of hosts.filter((each) => each.fleet.installed.includes(each.host)))
    tell(
      `${host} is installed, and has another key by now: put its own /etc/ssh/ssh_host_ed25519_key.pub into secrets/hosts/${host}.pub of ${fleet.fleet.name}, or give it this one`,
    )
  // what is encrypted from now on is for them as well
  const isToRekey = hosts.some(({ host, fleet }) =>
    fleet.files.some((file) => isThereFor(host, file)),
  )
  tell(
    isToRekey
      ? "`nixgen secrets rekey` lets hosts read what they use, and `nixgen build` writes their keys"
      : "`nixgen secrets set` and `generate` give values for them, and `nixgen build` writes their keys",
  )
}

/** Whether a host uses a secret that has a value. */
function isThereFor(host: string, file: EncryptedFile): boolean {
  return file.kind === "secret" && file.hosts.includes(host) && bytesOf(file) !== undefined
}
