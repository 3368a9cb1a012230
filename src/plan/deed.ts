/**
 * What has to be done with a host to bring its machine to what the definitions say: what `deploy` does,
 * and what `plan` tells of it.
 */
import type { ModelHost } from "../model/model.ts"

/** What is done with a host. */
export type Deed = "install" | "update"

/** What is to be done: an installed host is updated, unless it is to be installed all the same. */
export function deedOf({ deploy }: Pick<ModelHost, "deploy">, reinstall: boolean): Deed {
  return deploy.installed === true && !reinstall ? "update" : "install"
}
