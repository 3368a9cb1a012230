/**
 * Every host of a generated tree, judged by Nix: a few at a time in one process, so that a fleet of
 * any size fits into the memory. First each as a whole; then, of those that fail, each option that
 * they define, so that all is told that is wrong.
 */
import type { Place, Problem } from "../../problems/problem.ts"
import { inTurns } from "../in-turns.ts"
import type { LocalInputs } from "../inputs.ts"
import { type At, withTree } from "./asking.ts"
import { askInBatches, parted } from "./batches.ts"
import type { Complaint } from "./complaint.ts"
import { type Failed, diagnosis } from "./diagnosis.ts"
import type { AskedOfHosts, HostAnswer, HostsAnswered } from "./each-host.ts"
import { type Finding, findingOf, problemsOf, warningsOf, withCode } from "./findings.ts"
import { type Guide, type Led, guideTo } from "./places.ts"
import type { Listener } from "./progress.ts"
import { readingOf } from "./words.ts"
import { remembered } from "../../remembered.ts"

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

/** Judges hosts, and gives what is wrong. */
export async function hostProblems(
  check: HostCheck,
  listener: Listener & { readonly signal: AbortSignal },
): Promise<readonly Problem[]> {
  const { problems } = await answeredHosts("whole", check, listener)
  return problems
}

/** What Nix says of hosts, and what is wrong with them. */
export async function answeredHosts(
  asked: AskedOfHosts,
  check: HostCheck,
  { signal, ...listener }: Listener & { readonly signal: AbortSignal },
): Promise<{ readonly hosts: readonly HostAnswer[]; readonly problems: readonly Problem[] }> {
  const { tree, inputs } = check
  return await withTree(tree, inputs, signal, async (at) => {
    const answers = await askInBatches(asked, check, at, listener)
    return { hosts: answers.hosts, problems: problemsOf(await found(answers, check, at), check) }
  })
}

/** All that is to be said of the answers; hosts that cannot be evaluated are looked at once more. */
async function found(
  { hosts, others, machine }: HostsAnswered,
  check: HostCheck,
  at: At,
): Promise<readonly Finding[]> {
  if (machine !== undefined) return [ofMachine(machine)]
  const { jobs } = check
  const guide = guides(check)
  const failed = hosts.flatMap(({ host, complaint }) =>
    complaint === undefined ? [] : [{ host, complaint }],
  )
  const ofInputs = failed
    .filter(isUnfetched)
    .map(({ host, complaint }) => findingOf({ host, guide: guide(host) }, complaint))
  const unexplained = failed.filter((each) => !isUnfetched(each))
  const diagnosed = await inTurns(jobs, parted(unexplained, jobs), async (batch) =>
    batch.length === 0 ? [] : await diagnosis(batch, guide, at),
  )
  const warned = hosts.flatMap((each) => warningsIn(each, guide))
  const beside = others.map((complaint) => ofOthers(complaint, check.hosts, guide))
  const names = hosts.map(({ host }) => host)
  return [...warned, ...[...ofInputs, ...diagnosed.flat()].toSorted(inOrderOf(names)), ...beside]
}

/** Whether a host waited for an input that is missing: each of its options would once more. */
function isUnfetched({ complaint }: Failed): boolean {
  return readingOf(complaint).code === "NG720"
}

/** By hosts, and then as it stands in files: Nix itself comes upon mistakes in any order. */
function inOrderOf(hosts: readonly string[]): (one: Finding, other: Finding) => number {
  const ranks = new Map(hosts.map((host, index) => [host, index]))
  const rank = ({ host }: Finding) => ranks.get(host) ?? hosts.length
  return (one, other) => rank(one) - rank(other) || inOrderOfPlaces(one.place, other.place)
}

function inOrderOfPlaces(one: Place | undefined, other: Place | undefined): number {
  const [file = "", otherFile = ""] = [one?.file, other?.file]
  if (file !== otherFile) return file < otherFile ? -1 : 1
  const lines = (one?.line ?? 0) - (other?.line ?? 0)
  return lines === 0 ? (one?.column ?? 0) - (other?.column ?? 0) : lines
}

function warningsIn(
  { host, facts = [] }: HostAnswer,
  guide: (host: string) => Guide,
): readonly Finding[] {
  return facts
    .flatMap((each) => ("warnings" in each ? each.warnings : []))
    .flatMap((text) => warningsOf({ host, guide: guide(host) }, text))
}

function guides(led: Led): (host: string) => Guide {
  return remembered((host) => guideTo(led, host))
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
  const isOfMachine = readingOf(complaint).isOfMachine === true
  const finding = findingOf({ host, guide: guide(host) }, complaint)
  return { ...finding, ...(isOfMachine ? {} : withCode("NG060")), host: "" }
}
