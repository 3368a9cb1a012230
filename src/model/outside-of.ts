/** What a fleet as a whole, and other hosts, know of a host: all but what its own modules define. */
import { nodeOf } from "../nix/values/values.ts"
import { isOwnModule } from "./imports.ts"
import type { ModelHost, ModelImport } from "./model.ts"

/** That of a host, as values that can be compared: while they are the same, nothing outside of it changes with it. */
export function outsideOf(host: ModelHost): readonly unknown[] {
  return members.map((member) => seenOf(member, host))
}

function seenOf<Member extends keyof ModelHost>(
  member: Member,
  host: Pick<ModelHost, Member>,
): unknown {
  return outside[member](host[member])
}

/** What is known of each member of a host. */
const outside: {
  readonly [Member in keyof Required<ModelHost>]: (value: ModelHost[Member]) => unknown
} = {
  name: itself,
  hostName: itself,
  system: itself,
  stateVersion: itself,
  firmware: itself,
  inventory: itself,
  deploy: itself,
  deployAsSaid: itself,
  isDeployed: itself,
  assigned: itself,
  secrets: itself,
  disks: (disks) => (disks?.kind === "layout" ? disks.layout.source : disks?.kind),
  services: (services) => services.map(({ service }) => service),
  modules: (modules) => modules.map(({ module }) => module),
  imports: (imports) => imports.map(importOf),
  hardware: (hardware) => hardware && sourceOf(hardware),
  secretUses: (uses) => uses?.map(({ declaration }) => declaration),
  pull: (pull) => pull && [pull.by, pull.isOwn],
  place: nothing,
  // what rules see of these, they say themselves
  config: nothing,
  devices: nothing,
  values: nothing,
  definitions: nothing,
  allDefinitions: nothing,
  resolved: nothing,
  names: nothing,
  foreign: nothing,
  // where one stands in a file that others use as well, it is theirs, too
  acceptances: (all) => all.map(({ rule, path, place }) => [rule, path, place?.file]),
  // these are of its own files alone
  disabledModules: nothing,
}

const members = Object.keys(outside) as readonly (keyof ModelHost)[]

function itself(value: unknown): unknown {
  return value
}

function nothing(): undefined {
  return undefined
}

function importOf(each: ModelImport): unknown {
  return isOwnModule(each) ? [each.file, each.arguments] : sourceOf(each)
}

/** The file that a path is a copy of, or the expression that is no such path. */
function sourceOf(value: unknown): unknown {
  const node = nodeOf(value)
  return node?.kind === "path" ? [node.parts, node.copyOf?.source] : node
}
