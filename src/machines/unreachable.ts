/** A machine that ssh does not get to, told at the line that says how it is reached. */
import { type Place, type Problem, problem } from "../problems/problem.ts"

/** NG742 for a host. */
export function unreachable(
  { name, place }: { readonly name: string; readonly place: Place | undefined },
  address: string,
  why: string,
): Problem {
  const path = ["deploy", "targetHost"]
  return problem("NG742", { place, path, message: `${name} is not reached at ${address}: ${why}` })
}
