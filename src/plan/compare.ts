/** One host before and after: every reason for a deployment, and so its class. */
import type { System } from "../evaluate/hosts/system.ts"
import type { Guide } from "../evaluate/hosts/places.ts"
import type { LayoutIdentity } from "../lock/identity.ts"
import { isWithin } from "../options/tree/option-path.ts"
import type { Place } from "../problems/problem.ts"
import type { GeneratedTree } from "../output/tree.ts"
import { greatest } from "./classes.ts"
import { changedDefinitions } from "./definitions.ts"
import { lossesOf } from "./disks.ts"
import { type DefinitionChange, type HostPlan, type Reason, noUnits } from "./host-plan.ts"
import { platformIn } from "./inventory.ts"
import { changedPackages } from "./packages.ts"
import { changedParts } from "./parts.ts"
import { changedUnits } from "./units.ts"

/** A host in one of two trees. */
export interface HostSide {
  readonly tree: GeneratedTree
  /** What its disks have, or are to have. */
  readonly identity: LayoutIdentity | undefined
  /** Its system, where Nix was asked for it. */
  readonly system: System | undefined
}

/** A host that both trees have. */
export interface ComparedHost {
  readonly host: string
  /** The revision that it is compared with. */
  readonly base: string | undefined
  readonly before: HostSide
  readonly after: HostSide
  /** Leads to what is defined now; it is asked for where there is something to lead to. */
  readonly guide: () => Guide
  /** Where its disks are declared. */
  readonly disks: Place | undefined
  /** Whether its definition says that it is installed. */
  readonly isInstalled: boolean
  /** Whether its record says that the disks have the present layout already. */
  readonly isAccepted: boolean
  /** Whether anything that it is made of is another. */
  readonly isTouched: boolean
  /** Why nothing is known of its system, where that is so and it may be another. */
  readonly unknown: string | undefined
}

/** The plan of a host that both trees have. */
export function comparedHost(compared: ComparedHost): HostPlan {
  const { host, base, before, after, guide, isTouched } = compared
  const options = isTouched ? changedDefinitions(host, before.tree, after.tree, guide()) : []
  const reasons = [
    ...diskReasons(compared, options),
    ...platformReasons(compared, options),
    ...systemReasons(compared, options),
  ]
  const isKnown = before.system !== undefined && after.system !== undefined
  return {
    host,
    class: greatest(reasons.map((reason) => reason.class)),
    base,
    reasons,
    options,
    packages: isKnown ? changedPackages(before.system, after.system) : [],
    units: isKnown ? changedUnits(before.system.units, after.system.units) : noUnits,
  }
}

/** An installed host whose system is compared with none. */
interface UpdatedHost extends Pick<ComparedHost, "host" | "base" | "before" | "after" | "disks"> {
  /** What there is to know of its update. */
  readonly note: string
}

/** The plan of a host that is updated from a system that nobody knows: only its disks are compared. */
export function updatedHost({ host, base, note, ...sides }: UpdatedHost): HostPlan {
  const reasons = [
    ...diskReasons({ ...sides, isInstalled: true, isAccepted: false }, []),
    { class: "switch", what: "system", note, because: [] } as const,
  ]
  const nothing = { options: [], packages: [], units: noUnits }
  return { host, class: greatest(reasons.map((reason) => reason.class)), base, reasons, ...nothing }
}

/** What the disks would not have, and what they do not become by a switch. */
function diskReasons(
  {
    before,
    after,
    disks,
    isInstalled,
    isAccepted,
  }: Pick<ComparedHost, "before" | "after" | "disks" | "isInstalled" | "isAccepted">,
  options: readonly DefinitionChange[],
): readonly Reason[] {
  const because = options.filter(isOfDisks)
  const losses = lossesOf(before, after)
  if (losses.length === 0) return unapplied(because)
  if (isAccepted) return [{ class: "switch", what: "disks", note: acceptedNote, because }]
  return losses.map((loss) => ({
    class: "destroys data",
    ...loss,
    ...(!isInstalled && { note: notInstalledNote }),
    because: because.length > 0 ? because : [{ option: "disks", path: [], place: disks }],
  }))
}

const acceptedNote = "as nixgen.lock.json says, the disks have the new layout already"

const notInstalledNote =
  "the host is not marked as installed: where it is not, its first installation makes it so"

function isOfDisks({ path: [first] }: DefinitionChange): boolean {
  return first === "disko"
}

/** What a switch takes over of a layout; the rest is done when disks are partitioned. */
const applied = new Set(["mountOptions", "mountpoint"])

function isApplied({ path }: DefinitionChange): boolean {
  return path.some((name) => applied.has(name))
}

function unapplied(changes: readonly DefinitionChange[]): readonly Reason[] {
  const because = changes.filter((change) => !isApplied(change))
  if (because.length === 0) return []
  const note = "they stay as they are until the machine is installed again"
  return [{ class: "nothing", what: "disks", note, because }]
}

/** A machine is of one architecture. */
function platformReasons(
  { host, before, after }: ComparedHost,
  options: readonly DefinitionChange[],
): readonly Reason[] {
  const [old, now] = [platformIn(before.tree, host), platformIn(after.tree, host)]
  if (old === undefined || now === undefined || old === now) return []
  const because = options.filter(
    ({ option }) => option === "host.system" || option === "nixpkgs.hostPlatform",
  )
  const note = "another kind of machine has to be installed anew"
  return [{ class: "destroys data", what: "platform", before: old, after: now, note, because }]
}

function systemReasons(
  { before: { system: before }, after: { system: after }, unknown }: ComparedHost,
  options: readonly DefinitionChange[],
): readonly Reason[] {
  if (unknown !== undefined)
    return [{ class: "unknown", what: "system", note: unknown, because: [] }]
  if (before === undefined || after === undefined) return []
  const parts = changedParts(before, after).map(({ options: names, ...part }): Reason => ({
    class: "reboot",
    ...part,
    because: causesOf(names, options),
  }))
  const told = new Set(parts.flatMap(({ because }) => because))
  const rest = options.filter(
    (change) => !told.has(change) && (!isOfDisks(change) || isApplied(change)),
  )
  const isSwitch = before.toplevel !== after.toplevel && (rest.length > 0 || parts.length === 0)
  const because = rest.length > 0 ? rest : options
  return [...parts, ...(isSwitch ? [{ class: "switch", what: "system", because } as const] : [])]
}

/** What may have changed a part: options, the surest that were changed, or else the pins, or else all. */
function causesOf(
  names: readonly (readonly string[])[],
  changes: readonly DefinitionChange[],
): readonly DefinitionChange[] {
  const own = names.map((some) =>
    changes.filter(({ option }) => some.some((name) => isWithin(option, name))),
  )
  const pins = changes.filter(({ option }) => option.startsWith("pin "))
  return [...own, pins].find((found) => found.length > 0) ?? changes
}
