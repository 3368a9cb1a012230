/** Whether a machine is the host that it is taken for, by its own word. */
import { type MachineNames, machineWords } from "../model/machine-names.ts"
import { type Place, type Problem, problem } from "../problems/problem.ts"
import type { Facts } from "./facts.ts"

/**
 * NG745 where a machine says that it is another host of the fleet. A name that no host's machine has may be
 * one that it had before, and that of an installer is its own.
 */
export function takenForAnother(
  host: { readonly name: string; readonly place: Place | undefined },
  { name, isInstaller }: Pick<Facts, "name" | "isInstaller">,
  others: MachineNames,
): Problem | undefined {
  const other = isInstaller ? undefined : others.get(name)
  if (other === undefined) return undefined
  return problem("NG745", {
    place: host.place,
    path: ["deploy", "targetHost"],
    message: `the machine of ${host.name} says that it is ${machineWords(name, other)}, another host of this fleet`,
    hint: "is the address right?",
    subject: [host.name, name, other],
  })
}
