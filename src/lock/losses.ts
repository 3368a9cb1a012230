/**
 * What a machine, installed with one layout, would no longer find or mount with another. A name is
 * on the disks since they were partitioned; a new configuration only looks for another one.
 */
import { neededForBoot } from "../disko/types/mounting.ts"
import { isMountedAs } from "./formats.ts"
import type { LayoutIdentity } from "./identity.ts"

/** Something that is not on the disks by the name it would be looked for, or that is needed. */
export interface Loss {
  /** What it is: a mount point, "swap", "the LUKS device", or "a partition for BIOS boot". */
  readonly what: string
  /** What it is found by on the disks; `undefined` where they do not have it. */
  readonly before: string | undefined
  /** What it would be looked for by; `undefined` where it would be left out. */
  readonly after: string | undefined
}

/**
 * What keeps a machine with the disks of `before` from starting as `after` says, or from having all
 * of its file systems and swap. No loss is: a mount point that is left out or given to a file system
 * that is there already, another name for a LUKS device, which is not on the disks, and swap that is
 * left out. Mount options do not count: with `nofail` a machine would start, without its data.
 */
export function lossesBetween(before: LayoutIdentity, after: LayoutIdentity): readonly Loss[] {
  return [
    ...unfoundFileSystems(before, after),
    ...missingFileSystems(before, after),
    ...unfoundSwap(before, after),
    ...unmadeSwap(before, after),
    ...lostLuksDevices(before, after),
    ...missingBootPartitions(before, after),
  ]
}

/**
 * File systems that are on another device than before, new ones that no disk has yet, and those that are
 * there as another kind: the old one would have to be made anew.
 */
function unfoundFileSystems(before: LayoutIdentity, after: LayoutIdentity): readonly Loss[] {
  const made = formatsMade(before)
  return [...after.fileSystems].flatMap(([mountpoint, by]) => {
    const old = before.fileSystems.get(mountpoint)
    const place = onDisk(by, after)
    const isThere = old === undefined ? made.has(place) : onDisk(old, before) === place
    if (!isThere) return [loss(mountpoint, old, by, before, after)]
    const [format, now] = [made.get(place), after.formats?.get(mountpoint)]
    if (format === undefined || now === undefined || isMountedAs(now, format)) return []
    return [{ what: mountpoint, before: format, after: now }]
  })
}

/** The file systems of a layout by where they are on its disks, and of what kind, as far as it is known. */
function formatsMade(identity: LayoutIdentity): ReadonlyMap<string, string | undefined> {
  const { fileSystems, formats, unmounted = new Map<string, string>() } = identity
  const made = [
    ...[...unmounted].map(([by, format]) => [onDisk(by, identity), format] as const),
    ...[...fileSystems].map(([mountpoint, by]) => {
      return [onDisk(by, identity), formats?.get(mountpoint)] as const
    }),
  ]
  // of a device of which a subvolume is mounted, the rest is there as well
  const around = made.map(([place, format]) => [place.replace(/\[.*\]$/s, ""), format] as const)
  return new Map([...around, ...made])
}

/** File systems that a machine cannot do without. */
function missingFileSystems(before: LayoutIdentity, after: LayoutIdentity): readonly Loss[] {
  return [...neededForBoot]
    .filter((path) => before.fileSystems.has(path) && !after.fileSystems.has(path))
    .map((path) => loss(path, before.fileSystems.get(path), undefined, before, after))
}

function unfoundSwap(before: LayoutIdentity, after: LayoutIdentity): readonly Loss[] {
  const old = new Map(before.swapDevices.map((by) => [onDisk(by, before), by]))
  const now = new Map(after.swapDevices.map((by) => [onDisk(by, after), by]))
  const gone = without(old, now)
  return without(now, old).map((by, index) => loss("swap", gone[index], by, before, after))
}

/** Swap of the disks' own where one with a new key at every start was: nothing on them says that it is swap. */
function unmadeSwap(before: LayoutIdentity, after: LayoutIdentity): readonly Loss[] {
  const [unmade, madeAnew] = [randomIn(before), randomIn(after)]
  const isUnmade = (place: string) => unmade.has(place) && !madeAnew.has(place)
  return after.swapDevices
    .filter((by) => isUnmade(onDisk(by, after)))
    .map((by) => ({
      what: "swap",
      before: "encrypted with a random key, and made at every start",
      after: told(by, after),
    }))
}

/** Where swap is that is made at every start. */
function randomIn(identity: LayoutIdentity): ReadonlySet<string> {
  return new Set((identity.randomSwap ?? []).map((by) => onDisk(by, identity)))
}

/**
 * LUKS devices that hold more than what is judged by itself, such as a volume group: one that is not
 * there is waited for, and what is in one that is not opened is not there.
 */
function lostLuksDevices(before: LayoutIdentity, after: LayoutIdentity): readonly Loss[] {
  const old = holdersIn(before)
  const now = holdersIn(after)
  const gone = without(old, devicesIn(after))
  const unfound = without(now, devicesIn(before))
  return Array.from({ length: Math.max(gone.length, unfound.length) }, (_, index) => ({
    what: "the LUKS device",
    before: gone[index],
    after: unfound[index],
  }))
}

/** LUKS devices by what is on the disks. */
function devicesIn({ luksDevices: devices }: LayoutIdentity): ReadonlyMap<string, string> {
  return new Map([...devices.values()].map((by) => [onDisk(by, { luksDevices: devices }), by]))
}

/** Those of which no file system, swap or other LUKS device is known to be right in them. */
function holdersIn(identity: LayoutIdentity): ReadonlyMap<string, string> {
  const { fileSystems, swapDevices, luksDevices: devices } = identity
  const used = [...fileSystems.values(), ...swapDevices, ...devices.values()].map(openedName)
  const holders = [...devices].filter(([name]) => !used.includes(name))
  return new Map(holders.map(([, by]) => [onDisk(by, identity), by]))
}

/** Partitions to start from that there are not as many of; what they are called is nothing that they are found by. */
function missingBootPartitions(before: LayoutIdentity, after: LayoutIdentity): readonly Loss[] {
  const [old, now] = [before.bootPartitions, after.bootPartitions]
  if (old === undefined || now === undefined) return []
  return [...new Set(now.values())].flatMap((kind) => {
    const [gone, fresh] = [pathsOf(kind, old, now), pathsOf(kind, now, old)]
    return fresh.slice(gone.length).map((path) => ({
      what: `a partition for ${kind}`,
      before: undefined,
      after: path,
    }))
  })
}

/** The paths of a kind that others do not have. */
function pathsOf(
  kind: string,
  all: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): readonly string[] {
  return [...all].flatMap(([path, each]) =>
    each === kind && others.get(path) !== kind ? [path] : [],
  )
}

/** The values whose keys another map does not have. */
function without<T>(
  map: ReadonlyMap<string, T>,
  other: ReadonlyMap<string, unknown>,
): readonly T[] {
  return [...map].filter(([key]) => !other.has(key)).map(([, value]) => value)
}

const opened = /^\/dev\/mapper\/([^/[]+)(.*)$/s

/** The name of the LUKS device that something is in, if it is in one. */
function openedName(by: string): string | undefined {
  return opened.exec(by)?.[1]
}

/** What something is found by, as the disks have it: a LUKS device is opened by any name. */
function onDisk(by: string, { luksDevices: devices }: Pick<LayoutIdentity, "luksDevices">): string {
  const [, name = "", rest = ""] = opened.exec(by) ?? []
  const device = devices.get(name)
  if (device === undefined) return by
  const others = new Map([...devices].filter(([each]) => each !== name))
  return `LUKS on ${onDisk(device, { luksDevices: others })}${rest}`
}

function loss(
  what: string,
  old: string | undefined,
  now: string | undefined,
  before: LayoutIdentity,
  after: LayoutIdentity,
): Loss {
  return { what, before: told(old, before), after: told(now, after) }
}

/** What something is found by, with the device that the LUKS device is on. */
function told(by: string | undefined, { luksDevices: devices }: LayoutIdentity) {
  const device = by === undefined ? undefined : devices.get(openedName(by) ?? "")
  return device === undefined ? by : `${by} on ${device}`
}
