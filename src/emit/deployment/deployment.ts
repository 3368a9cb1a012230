/** `deployment/`: what the fleet's own deployment adds, a file for each thing that is asked for. */
import type { Model } from "../../model/model.ts"
import type { Emitted } from "../emitted.ts"
import { buildersFile } from "./builders.ts"
import { cacheFile, hasCaches } from "./cache.ts"
import { colmenaFile } from "./colmena.ts"
import { deployRsFile } from "./deploy-rs.ts"
import { pullFile } from "./pull.ts"
import { routeFile } from "./route.ts"

/** Whether there are any. */
export function hasDeployment(model: Model): boolean {
  const { colmena, deployRs, pull, builders } = model.deployment
  return colmena || deployRs || pull !== undefined || builders.length > 0 || hasCaches(model)
}

/** The files, where the fleet asks for them. */
export function* deploymentFiles(model: Model): Iterable<Emitted> {
  const { colmena, deployRs, pull, builders } = model.deployment
  if (colmena) yield colmenaFile(model)
  if (deployRs) yield deployRsFile()
  if (colmena || deployRs) yield routeFile()
  if (pull !== undefined) yield pullFile(model)
  if (hasCaches(model)) yield cacheFile(model)
  if (builders.length > 0) yield buildersFile(model)
}
