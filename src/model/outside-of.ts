/** What a fleet as a whole, and other hosts, know of a host: all but what its own modules define. */
import { nodeOf } from "../nix/values/values.ts"
import { isOwnModule } from "./imports.ts"
import type { ModelHost } from "./model.ts"

/** That of a host, as values that can be compared: while they are the same, nothing outside of it changes with it. */
export function outsideOf(host: ModelHost): object {
  const { name, hostName, system, stateVersion, firmware, inventory, deploy, deployAsSaid } = host
  const { disks, services, modules, assigned, imports, hardware, secrets, secretUses, pull } = host
  return {
    data: [name, hostName, system, stateVersion, firmware, inventory, deploy, deployAsSaid],
    disks: disks?.kind === "layout" ? disks.layout.source : disks?.kind,
    services: services.map(({ service }) => service),
    modules: modules.map(({ module }) => module),
    assigned,
    imports: imports.map((each) =>
      isOwnModule(each) ? [each.file, each.arguments] : sourceOf(each),
    ),
    hardware: sourceOf(hardware),
    secrets,
    uses: secretUses?.map(({ declaration }) => declaration),
    pull: pull && [pull.by, pull.isOwn],
  }
}

/** The file that a path is a copy of. */
function sourceOf(value: unknown): unknown {
  const node = nodeOf(value)
  return node?.kind === "path" ? [node.parts, node.copyOf?.source] : node
}
