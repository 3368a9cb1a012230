/** A host that is deployed: what is done with it, and where its machine is found. */
import { targetIn } from "../../machines/way.ts"
import { type Deed, deedOf } from "../../plan/deed.ts"
import type { OptionsOf } from "../command-line/definition.ts"
import type { deployCommand } from "../commands/deploy.ts"
import type { FleetHost } from "../machines/hosts.ts"
import type { HandedOver } from "../secrets/hand-over.ts"

/** What `nixgen deploy` is asked for. */
export type DeployOptions = OptionsOf<typeof deployCommand>

/** A host, and what is done with it. */
export interface Deployed extends FleetHost {
  readonly does: Done
}

/** What is done with a host: of one that would be installed, only the hardware may be read. */
export type Done = Deed | "read hardware"

/** What hosts get as they are installed, and what sudo is given where they are updated. */
export interface HandingOver {
  readonly handedOver?: HandedOver
  readonly sudoPassword?: string | undefined
}

/** What is done with a host that is to be deployed. */
export function doneWith(host: FleetHost, { reinstall, hardware }: DeployOptions): Done {
  const deed = deedOf(host, reinstall)
  return deed === "install" && hardware !== undefined ? "read hardware" : deed
}

/** A host where its machine is found before it is installed. */
export function asFound(host: Deployed): Deployed {
  const { installHost, user, installUser = user, port, installPort = port } = host.deploy
  if (installHost === undefined) return host
  const there = { targetHost: installHost, user: installUser, port: installPort }
  return { ...host, deploy: { ...host.deploy, ...there } }
}

/** A host at another address, where one is given. */
export function reachedAt(host: Deployed, target: string | undefined): Deployed {
  const found = target === undefined ? undefined : targetIn(target)
  return found === undefined || "mistake" in found
    ? host
    : { ...host, deploy: { ...host.deploy, ...found } }
}
