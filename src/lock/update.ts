/** The lock as the definitions give it, and what keeps it from becoming that. */
import { deviceTree } from "../disko/tree/device-tree.ts"
import { enumerate } from "../problems/enumerate.ts"
import type { Model, ModelHost } from "../model/model.ts"
import { type Problem, problem } from "../problems/problem.ts"
import { keptFor, keptWith } from "../remembered.ts"
import { identityOf, isEmpty } from "./identity.ts"
import { type Lock, lockName } from "./lock-file.ts"
import { type Loss, lossesBetween } from "./losses.ts"
import { type HostRecord, isMixed, layoutText, sumOf } from "./record.ts"

/** A lock with the present layouts, and what is new in it. */
export interface LockUpdate {
  readonly lock: Lock
  /** Hosts that had no record. */
  readonly recorded: readonly string[]
  /** Hosts whose layout is another than the one that was recorded, or that was of two. */
  readonly changed: readonly string[]
  /** Hosts that are no longer there, or have no disks any more. */
  readonly removed: readonly string[]
  /** Whether records say something else than their layouts: who is installed, or a sum that is missing. */
  readonly isRestated: boolean
  readonly problems: readonly Problem[]
}

/**
 * Compares the layouts of a fleet with its lock: with both sides of a merge, where that left
 * conflicts, and with none where it cannot be read. Problems: NG180 a host that is marked as installed
 * would look for something that its disks do not have, NG184 its record was put together of two, NG046
 * nothing is known of what they have; not where its name is in `accepted`. Whatever else differs is taken over: hosts that are new, not
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
    changed: names.filter((name) =>
      before.some((each) => isChanged(each.get(name), lock.get(name))),
    ),
    removed,
    isRestated: names.some((name) =>
      before.some((each) => isRestated(each.get(name), lock.get(name))),
    ),
    problems: acceptedTogether(
      found
        .filter(({ host }) => host.deploy.installed === true && !accepted.has(host.name))
        .flatMap(({ host, now }) => {
          const isUnknown = before.length > 0 && !known.has(host.name) && !isEmpty(now)
          if (isUnknown) return [unknown(host, renamedFrom(now, removed, before))]
          return before.flatMap((each) => refusal(host, each.get(host.name), now)).slice(0, 1)
        }),
    ),
  }
}

/** Problems of several hosts, none of which is recorded as long as another one is refused. */
function acceptedTogether(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems
  return problems.map((each) => ({
    ...each,
    hint: `${each.hint}, which takes the names of all hosts that it is so for, at once`,
  }))
}

/** A host that is gone and whose record is of the same layout. */
function renamedFrom(
  now: HostRecord,
  removed: readonly string[],
  before: readonly Lock[],
): string | undefined {
  const text = layoutText(now)
  return removed.find((name) =>
    before.some((each) => {
      const old = each.get(name)
      return old !== undefined && layoutText(old) === text
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

/** A host and what is to be recorded of it; no host where its layout is wrong, which is told already. */
const identityIn = keptFor((host: ModelHost) => {
  const devices = host.disks === undefined ? deviceTree({}) : host.devices
  if (devices === undefined) return []
  const now: HostRecord = {
    installed: host.deploy.installed === true,
    ...identityOf(devices),
  }
  return [{ host, now }]
})

function isChanged(before: HostRecord | undefined, after: HostRecord | undefined): boolean {
  if (before === undefined || after === undefined) return false
  return isMixed(before) || isOther(after, before)
}

const isOther = keptWith((now: HostRecord, old: HostRecord) => layoutText(old) !== layoutText(now))

function isRestated(before: HostRecord | undefined, after: HostRecord | undefined): boolean {
  return before !== undefined && after !== undefined && before.sum !== sumOf(after)
}

function refusal(
  host: ModelHost,
  before: HostRecord | undefined,
  after: HostRecord,
): readonly Problem[] {
  if (before === undefined) return []
  // the sum is of the record that it was written with: where that is this one, nothing is unknown
  if (isMixed(before)) return before.sum === sumOf(after) ? [] : [mixed(host)]
  return unfound(host, lossesBetween(before, after))
}

function mixed({ name, place }: ModelHost): Problem {
  return problem("NG184", {
    place,
    path: ["deploy", "installed"],
    message: `${name} is installed, but its record in ${lockName} was put together of two`,
    detail:
      "Its sum does not fit what it says: a merge or cherry-pick took lines of either side, so that it is known of neither whether the disks have it.",
    hint: `see on ${name} what its disks have (\`lsblk -o NAME,PARTLABEL,FSTYPE,MOUNTPOINTS\`), and give its layout that; then \`nixgen build --accept-layout ${name}\``,
  })
}

function unfound({ name, place }: ModelHost, losses: readonly Loss[]): readonly Problem[] {
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
