/** What operators, conditions and properties do not take. */
import { callSite } from "../../problems/call-site.ts"
import { ProblemError, problem } from "../../problems/problem.ts"

/** Refuses what one of them is given. */
export function refuseOperand(message: string, hint: string): never {
  throw new ProblemError([problem("NG017", { message, hint, place: callSite() })])
}
