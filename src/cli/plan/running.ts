/** What machines run, by their own word: the revisions that their hosts are compared with. */
import { inTurns } from "../../evaluate/in-turns.ts"
import { type Facts, factsOf } from "../../machines/facts.ts"
import { takenForAnother } from "../../machines/taken-for.ts"
import { unreachable } from "../../machines/unreachable.ts"
import { type MachineNames, namesOfOthers } from "../../model/machine-names.ts"
import type { ModelHost } from "../../model/model.ts"
import { type Problem, problem } from "../../problems/problem.ts"
import { type FleetHost, wayOf } from "../machines/hosts.ts"
import { counted } from "../outcome/report.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** What a host's machine runs. */
export type Running =
  | {
      readonly kind: "revision"
      readonly revision: string
      /** The system itself, where it is a path of the store. */
      readonly system: string | undefined
    }
  /** No NixOS, or an installer: the host has to be installed. */
  | { readonly kind: "not installed" }
  | { readonly kind: "unknown"; readonly problem: Problem }

/** So many machines are asked at once. */
const atOnce = 16

/** Asks machines. Problems: NG742 one is not reached, NG745 it is another, NG736 it does not say what it runs. */
export async function runningOf(
  hosts: readonly FleetHost[],
  known: readonly ModelHost[],
  terminal: Terminal,
): Promise<ReadonlyMap<string, Running>> {
  terminal.tell(`asking ${counted(hosts.length, "machine")} what they run …`)
  const found = await inTurns(atOnce, hosts, async (host) => {
    const way = wayOf(host, terminal)
    const { facts, why = "" } = await factsOf(way, terminal)
    const told =
      facts === undefined
        ? { kind: "unknown" as const, problem: unreachable(host, way.address, why) }
        : runningIn(host, facts, namesOfOthers(host, known))
    return [host.name, told] as const
  })
  return new Map(found)
}

/** What a machine runs, as far as it tells it. */
export function runningIn(
  host: Pick<FleetHost, "name" | "place">,
  facts: Pick<Facts, "name" | "isNixos" | "isInstaller" | "revision" | "running">,
  others: MachineNames,
): Running {
  const other = takenForAnother(host, facts, others)
  if (other !== undefined) return { kind: "unknown", problem: other }
  if (!facts.isNixos || facts.isInstaller) return { kind: "not installed" }
  const { revision = "", running = "" } = facts
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision))
    return { kind: "revision", revision, system: storePath.test(running) ? running : undefined }
  return { kind: "unknown", problem: untold(host, revision) }
}

/** Nix takes any other path that a machine names for a flake, and would evaluate it. */
const storePath = /^\/nix\/store\/[0-9a-z]{32}-[\w+.?=-]+$/

function untold({ name, place }: Pick<FleetHost, "name" | "place">, revision: string): Problem {
  const isDirty = revision.endsWith("-dirty")
  return problem("NG736", {
    place,
    message: isDirty
      ? `${name} runs what was deployed from ${revision.slice(0, 12)} with changes that were never committed`
      : `${name} does not say which commit it runs`,
    subject: [name, revision.slice(0, 12)],
    hint: "without --remote, it is compared with the last commit, or with --base REV",
  })
}
