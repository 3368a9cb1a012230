/** What a rule is: one thing that a fleet as a whole must or should be. */
import type { Model } from "../fleet/model.ts"
import type { Problem } from "../problem.ts"

/** A rule: a code for what it finds, and the finding. */
export interface Rule {
  /** The code of every problem that the rule finds. */
  readonly code: string
  /** What the rule asks for, as a sentence. */
  readonly title: string
  readonly check: (model: Model) => readonly Finding[]
}

/** What a rule finds: a problem without the rule's own code. */
export type Finding = Omit<Problem, "code">
