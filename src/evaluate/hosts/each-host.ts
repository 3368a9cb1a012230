/** One thing that is asked for of each of some hosts, in one process. */
import type { Answer } from "./answers.ts"
import { type At, answered } from "./asking.ts"
import type { Complaint } from "./complaint.ts"
import type { Follow } from "./progress.ts"
import { type Probe, type Question, nothingAsked } from "./question.ts"

/** What can be asked for of each host: whether it evaluates as a whole, or what its system is. */
export type AskedOfHosts = keyof Pick<Question, "whole" | "systems">

/** What Nix says of a host; without facts and complaint where it never came to it. */
export interface HostAnswer extends Partial<Answer> {
  readonly host: string
}

/** What Nix says of hosts. */
export interface HostsAnswered {
  readonly hosts: readonly HostAnswer[]
  /** Of what the flake has beside its hosts. */
  readonly others: readonly Complaint[]
  /** What kept Nix from judging any. */
  readonly machine?: Complaint
}

/** Whom a question is about. */
export interface AskedHosts {
  readonly hosts: readonly string[]
  /** Whether what the flake has beside its hosts is looked at, too. */
  readonly others: boolean
}

/** Asks of hosts, in one process. What ends it is the fault of the host that it was at; the others go on. */
export async function askEach(
  asked: AskedOfHosts,
  { hosts, others }: AskedHosts,
  at: At,
  follows: () => Follow,
): Promise<HostsAnswered> {
  const probes = hosts.map((host, index): Probe => ({ id: `w${index}`, host }))
  const follow = follows()
  let last: string | undefined
  const answers = await answered({ ...nothingAsked, [asked]: probes, others }, at, (id) => {
    last = probes.find((each) => each.id === id)?.host
    follow(last)
  })
  follow(undefined)
  const judged = probes.map(({ id, host }) => ({ host, ...answers.probes.get(id) }))
  const known: HostsAnswered = { hosts: judged, others: answers.others }
  const left = judged.filter(({ facts }) => facts === undefined).map(({ host }) => host)
  if (left.length === 0 || answers.isDone) return known
  const { end } = answers
  if (end === undefined || last === undefined || !left.includes(last))
    return { ...known, machine: end ?? silence }
  const culprit = { host: last, complaint: end }
  const rest = left.filter((each) => each !== culprit.host)
  const further = await askEach(asked, { hosts: rest, others: false }, at, follows)
  const done = judged.filter(({ facts }) => facts !== undefined)
  return joined([{ ...known, hosts: [...done, culprit] }, further])
}

const silence: Complaint = { message: "Nix says nothing", frames: [], meant: [], text: "" }

/** What several processes said. */
export function joined(answers: readonly HostsAnswered[]): HostsAnswered {
  const machine = answers.find((each) => each.machine !== undefined)?.machine
  return {
    hosts: answers.flatMap(({ hosts }) => hosts),
    others: answers.flatMap(({ others }) => others),
    ...(machine && { machine }),
  }
}
