/** Each host as a whole: whether it evaluates, and what NixOS warns of. */
import type { At } from "./asking.ts"
import { answered } from "./asking.ts"
import type { Complaint } from "./complaint.ts"
import type { Follow } from "./progress.ts"
import { type Probe, nothingAsked } from "./question.ts"

/** A host that cannot be evaluated. */
export interface Failed {
  readonly host: string
  readonly complaint: Complaint
}

/** What hosts came to. */
export interface Survey {
  readonly failed: readonly Failed[]
  readonly warnings: readonly { readonly host: string; readonly text: string }[]
  /** Of what the flake has beside its hosts. */
  readonly others: readonly Complaint[]
  /** What kept Nix from judging any. */
  readonly machine?: Complaint
}

/** What is to be judged. */
export interface Surveyed {
  readonly hosts: readonly string[]
  /** Whether what the flake has beside its hosts is looked at, too. */
  readonly others: boolean
}

/** Judges hosts in one process. What ends that is the fault of the host that it was at; the others go on. */
export async function survey(
  { hosts, others }: Surveyed,
  at: At,
  follows: () => Follow,
): Promise<Survey> {
  const probes = hosts.map((host, index): Probe => ({ id: `w${index}`, host }))
  const follow = follows()
  let last: string | undefined
  const answers = await answered({ ...nothingAsked, whole: probes, others }, at, (id) => {
    last = probes.find((each) => each.id === id)?.host
    follow(last)
  })
  follow(undefined)
  const judged = probes.map(({ id, host }) => ({ host, ...answers.probes.get(id) }))
  const known: Survey = {
    failed: judged.flatMap(({ host, complaint }) => (complaint ? [{ host, complaint }] : [])),
    warnings: judged.flatMap(({ host, facts = [] }) =>
      facts
        .flatMap((each) => ("warnings" in each ? each.warnings : []))
        .map((text) => ({ host, text })),
    ),
    others: answers.others,
  }
  const left = judged.filter(({ facts }) => facts === undefined).map(({ host }) => host)
  if (left.length === 0 || answers.isDone) return known
  const { end } = answers
  if (end === undefined || last === undefined || !left.includes(last))
    return { ...known, machine: end ?? silence }
  const culprit = { host: last, complaint: end }
  const rest = left.filter((each) => each !== culprit.host)
  const further = await survey({ hosts: rest, others: false }, at, follows)
  return joined([{ ...known, failed: [...known.failed, culprit] }, further])
}

const silence: Complaint = { message: "Nix says nothing", frames: [], meant: [], text: "" }

/** What several processes found. */
export function joined(surveys: readonly Survey[]): Survey {
  const machine = surveys.find((each) => each.machine !== undefined)?.machine
  return {
    failed: surveys.flatMap(({ failed }) => failed),
    warnings: surveys.flatMap(({ warnings }) => warnings),
    others: surveys.flatMap(({ others }) => others),
    ...(machine && { machine }),
  }
}
