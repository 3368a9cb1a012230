/** The way to a machine: what ssh is told to get there. */
import { routeTo, targetHostSchema } from "../fleet/target-host.ts"
import { wordSchema } from "../fleet/words.ts"
import type { ModelDeployment } from "../model/model.ts"
import {
  anewOptions,
  asArguments,
  heardOptions,
  hostKeyWords,
  livelyOptions,
  quietFlag,
  silentOptions,
  strictOptions,
} from "../emit/scripts/ssh-options.ts"

/** How ssh gets to a machine. */
export interface Way {
  /** Who it logs in as. */
  readonly user: string
  /** Where it connects to, for people. */
  readonly address: string
  /** All arguments of ssh before the command; no host or user in them can be an option. */
  readonly arguments: readonly string[]
}

/** A host of which the way is asked. */
export interface Reached {
  readonly name: string
  readonly deploy: Pick<ModelDeployment, "targetHost" | "user" | "port" | "sshOptions">
  /** A file with its key under its name, where there is one: absolute. */
  readonly knownHosts?: string | undefined
}

/** Another address than the host's own: `[USER@]ADDRESS`. */
export interface Target {
  readonly user?: string
  readonly targetHost: string
}

/** A target as it is written; where it is none, what is wrong with it. */
export function targetIn(text: string): Target | { readonly mistake: string } {
  const [, user, address = text] = /^([^@]*)@(.*)$/s.exec(text) ?? []
  const host = targetHostSchema.safeParse(address)
  if (!host.success) return { mistake: host.error.issues[0]?.message ?? "it is no address" }
  if (user === undefined) return { targetHost: host.data }
  const login = wordSchema.safeParse(user)
  if (!login.success) return { mistake: `no user is called "${user}"` }
  return { user: login.data, targetHost: host.data }
}

/**
 * The way to a host. What is given in `own`, arguments of the user's for ssh, holds before all else,
 * as ssh takes what it is told first; but for being quiet.
 */
export function wayTo({ name, deploy, knownHosts }: Reached, own: readonly string[] = []): Way {
  const { targetHost = name, user, port, sshOptions = [] } = deploy
  const { host, options } = routeTo(name, targetHost, port)
  const bounds = asArguments([...silentOptions, ...livelyOptions, ...anewOptions])
  const said = [...own, ...sshOptions].some(saysHostKeys)
  const known = knownHosts === undefined || said ? [] : strictOptions(name, asOption(knownHosts))
  const declared = asArguments([...sshOptions, ...known])
  return {
    user,
    address: port === undefined ? targetHost : `${targetHost} port ${port}`,
    arguments: [
      ...asArguments(heardOptions),
      ...own.filter((word) => word !== quietFlag),
      ...bounds,
      ...options,
      ...declared,
      `${user}@${host}`,
    ],
  }
}

function saysHostKeys(option: string): boolean {
  return hostKeyWords.some((word) => option.toLowerCase().includes(word))
}

/** A path as an option of ssh's names it, in which "%" and spaces mean something (ssh_config(5), "TOKENS"). */
function asOption(path: string): string {
  return `"${path.replaceAll("%", "%%").replaceAll(/["\\]/g, String.raw`\$&`)}"`
}
