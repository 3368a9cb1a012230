/** What is told where something else writes meanwhile. */
import { type Problem, problem } from "../problems/problem.ts"

/** NG045: a folder is never as it was planned with. */
export function changedMeanwhile(folder: string): Problem {
  return problem("NG045", {
    place: { file: folder },
    message: "something changes these files while they are written",
    hint: "run the command again once nothing else writes there",
  })
}
