/** Whether a machine is the host that it is taken for, by its own word. */
import { type Place, type Problem, problem } from "../problems/problem.ts"

/**
 * NG745 where a machine says that it is another host of the fleet. A name that no host has may be
 * one that its configuration gives it.
 */
export function takenForAnother(
  host: { readonly name: string; readonly place: Place | undefined },
  said: string,
  known: readonly string[],
): Problem | undefined {
  if (said === host.name || !known.includes(said)) return undefined
  return problem("NG745", {
    place: host.place,
    path: ["deploy", "targetHost"],
    message: `the machine of ${host.name} says that it is ${said}, another host of this fleet`,
    hint: "is the address right?",
  })
}
