/** A machine that ssh does not get to, told at the line that says how it is reached. */
import { type Place, type Problem, problem } from "../problems/problem.ts"
import { machineSubject } from "./subject.ts"

/** A host that is not reached. */
interface Unreached {
  readonly name: string
  readonly place: Place | undefined
  readonly deploy: { readonly targetHost?: string | undefined }
}

/** NG742 for a host. */
export function unreachable(host: Unreached, address: string, why: string): Problem {
  const { name, place } = host
  const message = `${name} is not reached at ${address}: ${why}`
  const subject = machineSubject(host, message)
  return problem("NG742", { place, path: ["deploy", "targetHost"], message, subject })
}
