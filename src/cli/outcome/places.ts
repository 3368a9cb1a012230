/** Problems of machines at the lines that say what they are about; those of definitions are there already. */
import { type Problem, ProblemError } from "../../problems/problem.ts"
import type { Outcome } from "../command-line/definition.ts"
import type { ExitStatus } from "./exit-status.ts"

/** The same outcome, and what is thrown in its place, with each problem at the place of its value. */
export async function atTheirPlaces<Value>(
  ended: Promise<ExitStatus | Outcome<Value>>,
): Promise<ExitStatus | Outcome<Value>> {
  try {
    const outcome = await ended
    if (typeof outcome === "number") return outcome
    return { ...outcome, problems: await placed(outcome.problems) }
  } catch (error) {
    throw error instanceof ProblemError ? new ProblemError(await placed(error.problems)) : error
  }
}

async function placed(problems: readonly Problem[]): Promise<readonly Problem[]> {
  if (problems.length === 0) return problems
  const { placing } = await import("../../source/locate.ts")
  const placeOf = placing()
  return problems.map((each) => ({ ...each, place: placeOf(each) }))
}
