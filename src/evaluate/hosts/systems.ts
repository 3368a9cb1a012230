/** What the systems of hosts are: one question for all hosts of a tree. */
import type { Problem } from "../../problems/problem.ts"
import { answeredHosts, type HostCheck } from "./check-hosts.ts"
import type { HostAnswer } from "./each-host.ts"
import type { Listener } from "./progress.ts"
import type { System } from "./system.ts"

/** The systems by host; problems say why one is not there. */
export interface Systems {
  readonly systems: ReadonlyMap<string, System>
  readonly problems: readonly Problem[]
}

/** Asks Nix for the systems of hosts; of those that cannot be evaluated, all is told that is wrong. */
export async function systemsOf(
  check: HostCheck,
  listener: Listener & { readonly signal: AbortSignal },
): Promise<Systems> {
  const { hosts, problems } = await answeredHosts("systems", check, listener)
  return { systems: new Map(hosts.flatMap(systemIn)), problems }
}

function systemIn({ host, facts = [] }: HostAnswer): readonly (readonly [string, System])[] {
  return facts.flatMap((each) => ("system" in each ? [[host, each.system] as const] : []))
}
