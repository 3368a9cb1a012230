/** What a build comes to for a fleet. */
import type { Plan } from "../../output/plan.ts"
import type { LockFile } from "../../project/lock.ts"

/** What is to be written for a fleet. */
export interface FleetOutcome {
  readonly plan: Plan
  readonly lock: LockFile | undefined
}
