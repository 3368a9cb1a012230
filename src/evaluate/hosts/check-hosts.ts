/**
 * Every host of a generated tree, judged by Nix: a few at a time in one process, so that a fleet of
 * any size fits into the memory. First each as a whole; then, of those that fail, each option that
 * they define, so that all is told that is wrong.
 */
import type { Problem } from "../../problems/problem.ts"
import { inTurns } from "../in-turns.ts"
import type { LocalInputs } from "../inputs.ts"
import { withTree } from "./asking.ts"
import type { Complaint } from "./complaint.ts"
import { diagnosis } from "./diagnosis.ts"
import { type Finding, findingOf, problemsOf, warningsOf, withCode } from "./findings.ts"
import { type Guide, type Led, guideTo } from "./places.ts"
import { type Listener, progressOf } from "./progress.ts"
import { joined, survey } from "./survey.ts"
import { readingOf } from "./words.ts"

/** What is to be judged. */
export interface HostCheck extends Led {
  readonly hosts: readonly string[]
  /** Whether what the flake has beside its hosts is looked at, too. */
  readonly others: boolean
  readonly inputs: LocalInputs | undefined
  /** How many evaluations run at once; each takes its memory. */
  readonly jobs: number
  /** Whether all that Nix says of an error is told. */
  readonly showTrace: boolean
}

/** So many hosts are evaluated by one process. */
const atOnce = 16

/** Judges hosts, and gives what is wrong. */
export async function hostProblems(
  check: HostCheck,
  { signal, ...listener }: Listener & { readonly signal: AbortSignal },
): Promise<readonly Problem[]> {
  const { tree, inputs, hosts, jobs } = check
  const guide = guides(check)
  return await withTree(tree, inputs, signal, async (at) => {
    const follows = progressOf(hosts.length, listener)
    const batches = [...parted(hosts, jobs).entries()]
    const surveys = await inTurns(jobs, batches, async ([index, batch]) =>
      survey({ hosts: batch, others: check.others && index === 0 }, at, follows),
    )
    const { failed, warnings, others, machine } = joined(surveys)
    if (machine !== undefined) return problemsOf([ofMachine(machine)], check)
    const diagnosed = await inTurns(jobs, parted(failed, jobs), async (batch) =>
      batch.length === 0 ? [] : await diagnosis(batch, guide, at),
    )
    const warned = warnings.flatMap(({ host, text }) =>
      warningsOf({ host, guide: guide(host) }, text),
    )
    const beside = others.map((complaint) => ofOthers(complaint, hosts, guide))
    return problemsOf([...warned, ...diagnosed.flat(), ...beside], check)
  })
}

function guides(led: Led): (host: string) => Guide {
  const known = new Map<string, Guide>()
  return (host) => {
    const guide = known.get(host) ?? guideTo(led, host)
    known.set(host, guide)
    return guide
  }
}

/** Hosts in parts of the same size, for so many processes at a time. */
function parted<Item>(items: readonly Item[], jobs: number): readonly (readonly Item[])[] {
  const rounds = Math.max(1, Math.ceil(items.length / (atOnce * jobs)))
  const size = Math.max(1, Math.ceil(items.length / (rounds * jobs)))
  return Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** What is wrong with the machine, or the network: it has no place. */
function ofMachine(complaint: Complaint): Finding {
  const { code, message, hint, isOfMachine } = readingOf(complaint)
  return {
    host: "",
    ...withCode(isOfMachine ? code : "NG060"),
    message: isOfMachine ? message : `Nix cannot evaluate the flake: ${message}`,
    hint,
    place: undefined,
    related: [],
    words: complaint.message,
    trace: complaint.text,
  }
}

/** What is wrong with something that the flake has beside its hosts. */
function ofOthers(
  complaint: Complaint,
  [host = ""]: readonly string[],
  guide: (host: string) => Guide,
): Finding {
  return { ...findingOf({ host, guide: guide(host) }, complaint), ...withCode("NG060"), host: "" }
}
