/**
 * Where a host has the private half of its ssh host key, which its secrets are decrypted with: on a file
 * system that stays, and that is there before secrets are.
 */
import type { ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import { machineWith } from "../disks/disk-rule.ts"
import { isWiped } from "../disks/kept-state.ts"
import { isBelow, mountsOf } from "../disks/mounts.ts"
import { elements, membersOf } from "../settled.ts"

/** The host key, as a host has it. */
export interface HostKey {
  /** The file with the private half. */
  readonly path: string
  /** Whether the host says itself what secrets are decrypted with. */
  readonly isSaid: boolean
  /** Whether its ssh server has to be told of that file, where it does not look by itself. */
  readonly isServersToo: boolean
}

const usual = "/etc/ssh/ssh_host_ed25519_key"

/** Where the host key is: where its ssh server has it, or where it is kept by the host's file systems. */
export function hostKeyOf(host: ModelHost): HostKey {
  const isSaid =
    isDefined(host, "sops", "age", "sshKeyPaths") || isDefined(host, "age", "identityPaths")
  const isServers = isDefined(host, "services", "openssh", "hostKeys")
  const kept = isServers ? undefined : (persisted(host) ?? onLastingMount(host))
  return {
    path: (isServers ? keyOfServer(host) : kept?.path) ?? usual,
    isSaid,
    isServersToo: kept?.isServersToo === true,
  }
}

function isDefined(host: ModelHost, ...path: readonly string[]): boolean {
  return host.definitions(...path).values.length > 0
}

function keyOfServer(host: ModelHost): string | undefined {
  const keys = elements(host, "services", "openssh", "hostKeys") ?? []
  const [path] = keys.flatMap(({ value }) =>
    isAttributeSet(value) && value["type"] === "ed25519" ? [value["path"]] : [],
  )
  return typeof path === "string" ? path : undefined
}

type Kept = Pick<HostKey, "path" | "isServersToo">

/** What keeps files over a restart, and mounts them where they are looked for. */
const keepers: readonly (readonly string[])[] = [
  ["environment", "persistence"],
  ["preservation", "preserveAt"],
]

function persisted(host: ModelHost): Kept | undefined {
  const [place] = keepers.flatMap((keeper) =>
    (membersOf(host, ...keeper) ?? []).filter((name) => keepsKey(host, [...keeper, name])),
  )
  return place === undefined ? undefined : { path: `${place}${usual}`, isServersToo: false }
}

function keepsKey(host: ModelHost, keeper: readonly string[]): boolean {
  const named = (["files", "directories"] as const).flatMap((kind) =>
    (elements(host, ...keeper, kind) ?? []).map(({ value }) =>
      isAttributeSet(value) ? (value["file"] ?? value["directory"]) : value,
    ),
  )
  return named.some((each) => typeof each === "string" && (each === usual || isBelow(usual, each)))
}

/** A file system that is mounted before all else, where the one of the root does not stay. */
function onLastingMount(host: ModelHost): Kept | undefined {
  const machine = machineWith(host)
  if (machine === undefined || !isWiped(machine)) return undefined
  const mounts = mountsOf(machine.devices).map(({ mountpoint }) => mountpoint)
  if (mounts.some((each) => each !== "/" && isBelow(usual, each))) return undefined
  const early = mounts.find((each) =>
    host
      .definitions("fileSystems", each, "neededForBoot")
      .values.some(({ value }) => value === true),
  )
  return early === undefined ? undefined : { path: `${early}${usual}`, isServersToo: true }
}
