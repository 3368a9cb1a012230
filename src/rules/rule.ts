/** What a rule is: one thing that a fleet as a whole must or should be. */
import type { Model } from "../fleet/model.ts"
import type { Problem, Severity } from "../problem.ts"
import type { Origin } from "../schema.ts"

/** What there is to say about the problems of a code. */
export interface Explained<Code extends string = string> {
  readonly code: Code
  /** An `error` is what cannot work or loses data, a `warning` what works and bites later. */
  readonly severity: Severity
  /** What is asked for, as a sentence. */
  readonly title: string
  /** Why, and how to mend what is not so: sentences that stand by themselves. */
  readonly explanation: string
}

/** A rule: a code for what it finds, and the finding. */
export interface Rule<Code extends string = string> extends Explained<Code> {
  readonly check: (model: Model) => readonly Finding[]
}

/** What a rule finds: a problem without what the rule says for all of them. */
export interface Finding extends Omit<Problem, "code" | "severity"> {
  /** Other places of the same value: those that it passed through on its way to the host. */
  readonly alsoAt?: readonly Origin[]
  /** The host that it was found in, where others may share it. */
  readonly host?: string
}
