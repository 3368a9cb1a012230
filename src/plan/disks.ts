/**
 * What a machine would not find on its disks, by the judgement that guards installed machines
 * (`lock/losses.ts`): of the layout's record, and of what NixOS makes of the layout, where it is known.
 */
import type { System } from "../evaluate/hosts/system.ts"
import type { LayoutIdentity } from "../lock/identity.ts"
import { type Loss, lossesBetween } from "../lock/losses.ts"

/** What is known of a host's layout: what its definition or its record says, and its system. */
export interface KnownLayout {
  readonly identity: LayoutIdentity | undefined
  readonly system: System | undefined
}

/** All that would not be found, each once. */
export function lossesOf(before: KnownLayout, after: KnownLayout): readonly Loss[] {
  const recorded =
    before.identity === undefined ? [] : lossesBetween(before.identity, after.identity ?? nothing)
  const known = new Set(recorded.map(({ what }) => what))
  return [...recorded, ...evaluatedLosses(before, after).filter(({ what }) => !known.has(what))]
}

const nothing: LayoutIdentity = { fileSystems: new Map(), swapDevices: [], luksDevices: new Map() }

/** The same of what NixOS makes of them: names that only Nix knows, and kinds of file systems. */
function evaluatedLosses(before: KnownLayout, after: KnownLayout): readonly Loss[] {
  if (before.system === undefined || after.system === undefined) return []
  const layouts = [before.identity, after.identity].filter((each) => each !== undefined)
  const mountpoints = new Set(layouts.flatMap(({ fileSystems }) => [...fileSystems.keys()]))
  const opened = new Set(layouts.flatMap(({ luksDevices }) => [...luksDevices.keys()]))
  const [old, now] = [before.system, after.system].map((system) =>
    evaluated(system, mountpoints, opened),
  )
  return old === undefined || now === undefined ? [] : lossesBetween(old, now)
}

/** What a system finds by its names, as far as layouts have it: nobody knows what else there is. */
function evaluated(
  { fileSystems, luksDevices }: System,
  mountpoints: ReadonlySet<string>,
  opened: ReadonlySet<string>,
): LayoutIdentity {
  const mounted = Object.entries(fileSystems).filter(([path]) => mountpoints.has(path))
  return {
    fileSystems: new Map(
      mounted.flatMap(([path, { device, subvolume }]) => {
        if (device === null) return []
        return [[path, subvolume === null ? device : `${device}[${subvolume}]`] as const]
      }),
    ),
    swapDevices: [],
    luksDevices: new Map(Object.entries(luksDevices).filter(([name]) => opened.has(name))),
    formats: new Map(mounted.map(([path, { type }]) => [path, type])),
  }
}
