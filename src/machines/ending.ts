/** How the work with a machine ended, by what it answered. */
import type { Answer } from "./ask.ts"
import type { Ending, Teller } from "./rollout.ts"

/** An answer of a script that came to its end. */
type Answered = Extract<Answer, { readonly kind: "answered" }>

const ends = {
  unreachable: "not reached",
  lost: "connection lost",
  another: "is another machine",
} as const

/** The ending that a script's answer means; where there is none, the reason is told. */
export function endingOf(
  answer: Answer,
  { note }: Pick<Teller, "note">,
  ofAnswered: (answered: Answered) => Ending,
): Ending {
  if (answer.kind === "answered") return ofAnswered(answer)
  note(answer.why)
  return failedAs(ends[answer.kind])
}

/** How work ends that fails at a step. */
export function failedAs(step: string): Ending {
  return { phase: "failed", step }
}

/** How work ends that is done. */
export function doneAs(step: string): Ending {
  return { phase: "done", step }
}
