/** What a rule is: one thing that a fleet as a whole must or should be. */
import type { Model, ModelHost } from "../model/model.ts"
import type { Origin, Said } from "../problems/problem.ts"
import type { ProblemCode, Severity } from "../problems/codes.ts"

/** A rule: the code of what it finds, and the finding. What there is to say of it stands beside it. */
export type Rule<Code extends ProblemCode = ProblemCode> = FleetRule<Code> | HostRule<Code>

/** A rule that looks at all of a fleet. */
export interface FleetRule<Code extends ProblemCode = ProblemCode> {
  readonly code: Code
  readonly check: (model: Model) => readonly Finding[]
  /**
   * What of a host decides on what is found in others, or in several together, beside what its definition
   * says as data: values that can be compared. While these are the same, the rule finds the same in all
   * other hosts, and in this one what it finds in it alone.
   */
  readonly sees: (host: ModelHost, around: Around) => unknown
}

/** What is known of a fleet where one host of it is looked at. */
export interface Around {
  /** The names and ports that the definitions of all its hosts refer to. */
  readonly endpoints: readonly (readonly [name: string, port: number])[]
  /** Where a value stands, by which it may be accepted there, and told of: as a value that can be compared. */
  readonly standsAt: (origin: Origin) => unknown
}

/** For rules that look at hosts one by one, at their data, or at none. */
export const onlyData = (): undefined => undefined

/** A rule that looks at each host, and at nothing else: a host that is as before is not looked at again. */
export interface HostRule<Code extends ProblemCode = ProblemCode> {
  readonly code: Code
  readonly checkHost: (host: ModelHost) => readonly Finding[]
}

/** What a rule finds: a problem without what the rule says for all of them. */
export interface Finding extends Said {
  /** Other places of the same value: those that it passed through on its way to the host. */
  readonly alsoAt?: readonly Origin[]
  /** The host that it was found in, where others may share it. */
  readonly host?: string
  /** How severe it is, where the code does not tell. */
  readonly severity?: Severity
}
