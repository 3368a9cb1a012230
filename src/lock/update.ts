/** The lock as the definitions give it, and what keeps it from becoming that. */
import { deviceTree } from "../disko/tree/device-tree.ts"
import { enumerate } from "../problems/enumerate.ts"
import type { Model, ModelHost } from "../model/model.ts"
import { type Problem, problem } from "../problems/problem.ts"
import { keptFor, keptWith } from "../remembered.ts"
import { type LayoutIdentity, identityOf, isEmpty } from "./identity.ts"
import { type Lock, lockName, lockText } from "./lock-file.ts"
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
 * Compares the layouts of a fleet with its lock: with both sides of a merge, where that left
 * conflicts, and with none where it cannot be read. Problems: NG180 a host that is marked as installed
 * would look for something that its disks do not have, NG046 nothing is known of what they have; not
 * where its name is in `accepted`. Whatever else differs is taken over: hosts that are new, not
 * installed yet, or gone.
 */
export function updateLock(
  before: readonly Lock[],
  model: Model,
  accepted: ReadonlySet<string>,
): LockUpdate {
  const found = model.hosts.flatMap(identityIn)
  const lock = new Map(
    found.filter(({ now }) => !isEmpty(now)).map(({ host, now }) => [host.name, now]),
  )
  const names = [...lock.keys()]
  const known = new Set(before.flatMap((each) => [...each.keys()]))
  const removed = [...known].filter((name) => !lock.has(name))
  return {
    lock,
    recorded: names.filter((name) => !known.has(name)),
    changed: names.filter((name) => before.some((each) => isChanged(name, each, lock))),
    removed,
    problems: found
      .filter(({ host }) => host.deploy.installed === true && !accepted.has(host.name))
      .flatMap(({ host, now }) => {
        const isUnknown = before.length > 0 && !known.has(host.name) && !isEmpty(now)
        if (isUnknown) return [unknown(host, renamedFrom(now, removed, before))]
        return before.flatMap((each) => refusal(host, each.get(host.name), now)).slice(0, 1)
      }),
  }
}

/** A host that is gone and whose record is of the same layout. */
function renamedFrom(
  now: LayoutIdentity,
  removed: readonly string[],
  before: readonly Lock[],
): string | undefined {
  const text = lockText(new Map([["", now]]))
  return removed.find((name) =>
    before.some((each) => {
      const old = each.get(name)
      return old !== undefined && lockText(new Map([["", old]])) === text
    }),
  )
}

function unknown({ name, place }: ModelHost, old: string | undefined): Problem {
  return problem("NG046", {
    place,
    path: ["deploy", "installed"],
    message: `${name} is installed, but ${lockName} has no record of what is on its disks`,
    detail:
      old === undefined
        ? "Without it, a layout that its disks do not have would be taken for theirs."
        : `It has one of ${old}, which is gone, with the very same layout: was ${old} renamed?`,
    hint: `restore ${lockName} from git; or, where ${name}'s disks have what its layout names: \`nixgen build --accept-layout ${name}\``,
  })
}

/** A host and what it looks for; no host where its layout is wrong, which is told already. */
const identityIn = keptFor((host: ModelHost) => {
  const devices = host.disks === undefined ? deviceTree({}) : host.devices
  return devices === undefined ? [] : [{ host, now: identityOf(devices) }]
})

function isChanged(name: string, before: Lock, after: Lock): boolean {
  const [old, now] = [before.get(name), after.get(name)]
  return old !== undefined && now !== undefined && isOther(now, old)
}

const isOther = keptWith(
  (now: LayoutIdentity, old: LayoutIdentity) =>
    lockText(new Map([["", old]])) !== lockText(new Map([["", now]])),
)

function refusal(
  { name, place }: ModelHost,
  before: LayoutIdentity | undefined,
  after: LayoutIdentity,
): readonly Problem[] {
  const losses = before === undefined ? [] : lossesBetween(before, after)
  if (losses.length === 0) return []
  const lost = enumerate([...new Set(losses.map(({ what }) => what))])
  return [
    problem("NG180", {
      place,
      path: ["disks"],
      message: `${name} is installed, and would not find ${lost}`,
      detail: losses.map(told).join("\n"),
      hint: `keep the old one (a name by \`name\`, or by a partition's \`label\`); or, once ${name}'s disks have the new one (installed again, or \`sgdisk --change-name\`): \`nixgen build --accept-layout ${name}\``,
    }),
  ]
}

function told({ what, before = "not there yet", after = "left out" }: Loss): string {
  return `${what}: ${before} → ${after}`
}
