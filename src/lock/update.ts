/** The lock as the definitions give it, and what keeps it from becoming that. */
import { enumerate } from "../enumerate.ts"
import { hostDevices } from "../fleet/host-devices.ts"
import type { Model, ModelHost } from "../fleet/model.ts"
import type { Problem } from "../problem.ts"
import { type LayoutIdentity, identityOf, isEmpty } from "./identity.ts"
import { type Lock, lockText } from "./lock-file.ts"
import { type Loss, lossesBetween } from "./losses.ts"

/** A lock with the present layouts, and what is new in it. */
export interface LockUpdate {
  readonly lock: Lock
  /** Hosts that had no record. */
  readonly recorded: readonly string[]
  /** Hosts whose record is another than before. */
  readonly changed: readonly string[]
  /** Hosts that are no longer there, or have no disks any more. */
  readonly removed: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Compares the layouts of a fleet with its lock. Problems: NG180 a host that is marked as installed
 * would look for something that its disks do not have, unless its name is in `accepted`. Whatever
 * else differs is taken over: hosts that are new, not installed yet, or gone.
 */
export function updateLock(before: Lock, model: Model, accepted: ReadonlySet<string>): LockUpdate {
  const found = model.hosts.flatMap((host) => identityIn(host, model))
  const lock = new Map(
    found.filter(({ now }) => !isEmpty(now)).map(({ host, now }) => [host.name, now]),
  )
  const names = [...lock.keys()]
  return {
    lock,
    recorded: names.filter((name) => !before.has(name)),
    changed: names.filter((name) => isChanged(name, before, lock)),
    removed: [...before.keys()].filter((name) => !lock.has(name)),
    problems: found
      .filter(({ host }) => host.deploy.installed === true && !accepted.has(host.name))
      .flatMap(({ host, now }) => refusal(host, before.get(host.name), now)),
  }
}

/** A host and what it looks for; no host where its layout is wrong, which is told already. */
function identityIn(host: ModelHost, model: Model) {
  const devices = host.disks === undefined ? {} : hostDevices(host, model)
  return devices === undefined ? [] : [{ host, now: identityOf(devices) }]
}

function isChanged(name: string, before: Lock, after: Lock): boolean {
  const [old, now] = [before.get(name), after.get(name)]
  if (old === undefined || now === undefined) return false
  return lockText(new Map([[name, old]])) !== lockText(new Map([[name, now]]))
}

function refusal(
  { name, place }: ModelHost,
  before: LayoutIdentity | undefined,
  after: LayoutIdentity,
): readonly Problem[] {
  const losses = before === undefined ? [] : lossesBetween(before, after)
  if (losses.length === 0) return []
  const lost = enumerate([...new Set(losses.map(({ what }) => what))])
  return [
    {
      code: "NG180",
      severity: "error",
      place,
      path: ["disks"],
      message: `${name} is installed, and would not find ${lost}`,
      detail: losses.map(told).join("\n"),
      hint: `keep the old name (\`name\`, or a partition's \`label\`); or, once ${name}'s disks have the new one (installed again, or \`sgdisk --change-name\`): \`nixgen build --accept-layout ${name}\``,
    },
  ]
}

function told({ what, before = "not there yet", after = "left out" }: Loss): string {
  return `${what}: ${before} → ${after}`
}
