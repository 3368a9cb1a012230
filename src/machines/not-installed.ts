/** Why a host is not installed, although that is what has to be done with it. */
import type { ModelDeployment } from "../model/model.ts"
import { type Place, type Problem, problem } from "../problems/problem.ts"
import { machineSubject } from "./subject.ts"

/** A host of which that is asked. */
interface Deployable {
  readonly name: string
  readonly place: Place | undefined
  readonly deploy: Pick<ModelDeployment, "installed" | "protect">
}

/** NG747 for a host that may not be installed. */
export function protectedFrom(host: Deployable): Problem | undefined {
  if (host.deploy.protect !== true) return undefined
  return problem("NG747", {
    place: host.place,
    path: ["deploy", "protect"],
    message: `${host.name} is protected from being installed, and keeps what is on its disks`,
    hint: "take deploy.protect out of its definition, and build",
  })
}

/** NG747 for a host that runs already, and would be erased because nobody has said so. */
export function runsAlready(host: Deployable, runs: string): Problem {
  return problem("NG747", {
    place: host.place,
    path: ["deploy"],
    message: `${host.name} is not marked as installed, but answers, and runs ${runs}`,
    subject: machineSubject({ name: host.name }, runs),
    hint: "say installed: true, and it is updated; with --reinstall all that is on its disks is erased",
  })
}
