/** What is wrong with what an expression selects. */
import type { Problem } from "../problems/problem.ts"

/** What is wrong, and with which name of the selection: the variable itself for -1. */
export interface DataProblem extends Omit<Problem, "path" | "place"> {
  readonly depth: number
}
