/**
 * Every host of a generated tree, judged by Nix: a few at a time in one process, so that a fleet of
 * any size fits into the memory. First each as a whole; then, of those that fail, each option that
 * they define, so that all is told that is wrong.
 */
import { cp, mkdtemp, realpath, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Problem } from "../../problems/problem.ts"
import type { GeneratedTree } from "../../output/tree.ts"
import { grouped } from "./grouped.ts"
import { inTurns } from "../in-turns.ts"
import { type LocalInputs, inputOverrides } from "../inputs.ts"
import { inTemporaryTree } from "../temporary-tree.ts"
import { type Answers, answersOf } from "./answers.ts"
import type { Complaint } from "./complaint.ts"
import {
  type Finding,
  failedAssertion,
  findingOf,
  findingsOfOption,
  isError,
  problemsOf,
  warningsOf,
  withCode,
} from "./findings.ts"
import { type Guide, type Led, guideTo } from "./places.ts"
import {
  type OptionProbe,
  type Probe,
  type Question,
  answeringFlake,
  nothingAsked,
} from "./question.ts"
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

/** Whom the check tells of its progress, and what ends it. */
export interface Listener {
  readonly tell: (line: string) => void
  readonly signal: AbortSignal
  /** Milliseconds since some moment. */
  readonly now: () => number
}

/** So many hosts are evaluated by one process. */
const atOnce = 16

/** Judges hosts, and gives what is wrong. */
export async function hostProblems(
  check: HostCheck,
  listener: Listener,
): Promise<readonly Problem[]> {
  const { tree, inputs, hosts, jobs, showTrace } = check
  return await inTemporaryTree(tree, async (folder) => {
    const overrides = await inputOverrides(folder, inputs)
    const at = { tree, folder, overrides, signal: listener.signal }
    const progress = progressOf(hosts.length, listener)
    const batches = parted(hosts, jobs)
    const judged = await inTurns(jobs, [...batches.entries()], async ([index, batch]) =>
      judgedWhole(batch, check.others && index === 0, at, progress),
    )
    const stopped = judged.flatMap(({ machine }) => machine ?? [])
    const [ofMachine] = stopped
    if (ofMachine !== undefined) return problemsOf([machineFinding(ofMachine)], { showTrace })
    const guides = new Map<string, Guide>()
    const guide = (host: string) => {
      const known = guides.get(host) ?? guideTo(check, host)
      guides.set(host, known)
      return known
    }
    const failed = judged.flatMap((each) => each.failed)
    const warned = judged.flatMap((each) => each.warnings)
    const diagnosed = await inTurns(
      jobs,
      parted(
        failed.map(({ host }) => host),
        jobs,
      ),
      async (batch) => diagnosedHosts(batch, failed, guide, at),
    )
    const others = judged
      .flatMap((each) => each.others)
      .map((complaint) => otherFinding(complaint, check, guide))
    const warnings = warned.flatMap(({ host, text }) =>
      warningsOf({ host, guide: guide(host) }, text),
    )
    return problemsOf([...warnings, ...diagnosed.flat(), ...others], { showTrace })
  })
}

/** Hosts in parts of the same size, for so many processes at a time. */
function parted(hosts: readonly string[], jobs: number): readonly (readonly string[])[] {
  const rounds = Math.ceil(hosts.length / (atOnce * jobs))
  const size = Math.max(1, Math.ceil(hosts.length / Math.max(1, rounds * jobs)))
  return Array.from({ length: Math.ceil(hosts.length / size) }, (_, index) =>
    hosts.slice(index * size, (index + 1) * size),
  )
}

interface At {
  readonly tree: GeneratedTree
  readonly folder: string
  readonly overrides: readonly string[]
  readonly signal: AbortSignal
}

/** Asks in a copy of the folder: another question may be being answered in it. */
async function answered(
  question: Question,
  { tree, folder, ...asking }: At,
  onProbe?: (id: string) => void,
): Promise<Answers> {
  const copy = await mkdtemp(join(await realpath(tmpdir()), "nixgen-"))
  try {
    await cp(folder, copy, { recursive: true })
    await writeFile(join(copy, "flake.nix"), await answeringFlake(tree, question))
    return await answersOf(copy, { ...asking, ...(onProbe && { onProbe }) })
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

interface Failed {
  readonly host: string
  readonly complaint: Complaint
}

interface Judged {
  readonly failed: readonly Failed[]
  readonly warnings: readonly { readonly host: string; readonly text: string }[]
  readonly others: readonly Complaint[]
  /** What kept Nix from judging any. */
  readonly machine?: Complaint
}

/** Judges hosts as a whole. What has ended Nix itself is the fault of the host that it was at. */
async function judgedWhole(
  hosts: readonly string[],
  others: boolean,
  at: At,
  progress: Progress,
): Promise<Judged> {
  const probes = hosts.map((host, index): Probe => ({ id: `w${index}`, host }))
  let last: string | undefined
  const follow = progress.follow()
  const answers = await answered({ ...nothingAsked, whole: probes, others }, at, (id) => {
    last = id
    follow(probes.find((each) => each.id === id)?.host)
  })
  const judged = probes.map((probe) => ({ probe, answer: answers.probes.get(probe.id) }))
  const ended = answers.end
  const left = judged.filter(({ answer }) => answer === undefined).map(({ probe }) => probe)
  const culprit = left.find(({ id }) => id === last)
  follow(undefined)
  const failed = judged.flatMap(({ probe: { host }, answer }) =>
    answer?.complaint === undefined ? [] : [{ host, complaint: answer.complaint }],
  )
  const warnings = judged.flatMap(({ probe: { host }, answer }) =>
    (answer?.facts ?? [])
      .flatMap((each) => ("warnings" in each ? each.warnings : []))
      .map((text) => ({ host, text })),
  )
  const known: Judged = { failed, warnings, others: answers.others }
  if (left.length === 0 || answers.isDone) return known
  if (culprit === undefined || ended === undefined) return { ...known, machine: ended ?? silence }
  const rest = left.filter((each) => each !== culprit).map(({ host }) => host)
  const further: Judged =
    rest.length === 0
      ? { failed: [], warnings: [], others: [] }
      : await judgedWhole(rest, false, at, progress)
  return {
    ...further,
    failed: [...failed, { host: culprit.host, complaint: ended }, ...further.failed],
    warnings: [...warnings, ...further.warnings],
    others: [...answers.others, ...further.others],
  }
}

const silence: Complaint = { message: "Nix says nothing", frames: [], meant: [], text: "" }

/** Says of each host that it was evaluated: how many of how many, and how long it took. */
interface Progress {
  readonly follow: () => (host: string | undefined) => void
}

function progressOf(total: number, { tell, now }: Listener): Progress {
  let count = 0
  return {
    follow: () => {
      let current: { readonly host: string; readonly since: number } | undefined
      return (host) => {
        if (current !== undefined) {
          count += 1
          const seconds = ((now() - current.since) / 1000).toFixed(1)
          tell(`  ${current.host}: ${count} of ${total}, ${seconds} s`)
        }
        current = host === undefined ? undefined : { host, since: now() }
      }
    },
  }
}

/** Everything that is wrong with hosts that fail. */
async function diagnosedHosts(
  hosts: readonly string[],
  failed: readonly Failed[],
  guide: (host: string) => Guide,
  at: At,
): Promise<readonly Finding[]> {
  const options = hosts.flatMap((host, index) => optionProbes(host, index, guide(host)))
  const assertions = hosts.map((host, index): Probe => ({ id: `a${index}`, host }))
  const { probes } = await answered({ ...nothingAsked, options, assertions }, at)
  return hosts.flatMap((host) => {
    const about = { host, guide: guide(host) }
    const ofOptions = options
      .filter((each) => each.host === host)
      .flatMap((probe) => {
        const answer = probes.get(probe.id)
        return answer === undefined ? [] : findingsOfOption(about, answer)
      })
    const said = assertions
      .filter((each) => each.host === host)
      .flatMap(({ id }) => probes.get(id)?.facts ?? [])
    const ofAssertions = said.flatMap((each) =>
      "assertion" in each ? [failedAssertion(about, each.assertion)] : [],
    )
    const warnings = said.flatMap((each) => ("warnings" in each ? each.warnings : []))
    const told = warnings.flatMap((text) => warningsOf(about, text))
    const found = [...ofOptions, ...ofAssertions, ...told]
    const whole = failed
      .filter((each) => each.host === host)
      .map(({ complaint }) => findingOf(about, complaint))
    return isExplained(whole, found) ? found : [...found, ...whole]
  })
}

/** Whether what a host as a whole fails for is among what was found, or leads nowhere beside it. */
function isExplained(whole: readonly Finding[], found: readonly Finding[]): boolean {
  const errors = found.filter(isError)
  return whole.every((each) => {
    const isOfAssertions = /^\s*Failed assertions?:/.test(each.words)
    const isTold = isOfAssertions || each.isVague || errors.some((one) => isSame(one, each))
    return errors.length > 0 && isTold
  })
}

function isSame(one: Finding, other: Finding): boolean {
  return one.code === other.code && (one.message === other.message || isAtSamePlace(one, other))
}

function isAtSamePlace({ place }: Finding, { place: other }: Finding): boolean {
  return place?.file === other?.file && place?.line === other?.line
}

function optionProbes(host: string, index: number, { definitions }: Guide): readonly OptionProbe[] {
  return grouped(definitions, ({ path }) => path).flatMap(
    (group, count): readonly OptionProbe[] => {
      const [{ path }] = group
      const modules = [...new Set(group.map(({ module }) => module))]
      return path.length === 0 ? [] : [{ id: `o${index}-${count}`, host, path, modules }]
    },
  )
}

/** What is wrong with the machine, or the network. */
function machineFinding(complaint: Complaint): Finding {
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
function otherFinding(
  complaint: Complaint,
  { hosts }: HostCheck,
  guide: (host: string) => Guide,
): Finding {
  const [host = ""] = hosts
  return { ...findingOf({ host, guide: guide(host) }, complaint), ...withCode("NG060"), host: "" }
}
