/** What is on a machine's disks, from what its own tools say. */
import {
  type ArrayFact,
  type BtrfsFact,
  type Facts,
  type GroupFact,
  type Measures,
  type MountFact,
  type PartitionFact,
  gibibyte,
  sector,
  sorted,
} from "./facts.ts"
import { type BlockDevice, type Report, mbrTypes } from "./runner.ts"

type State = Report["state"]

/** Gives the name that the layout has for a device. */
type Naming = (path: string) => string

/** The facts of a report; the folder is the one with the disks' images. */
export function foundFacts({ disks, state }: Report, images: string): Facts {
  const naming = namingOf(state)
  return {
    partitions: partitionFacts(state),
    mbr: Object.fromEntries(disks.map(({ name, device }) => [name, mbrTypes(images, device)])),
    contents: Object.fromEntries(
      state.blkid.flatMap(({ DEVNAME = "", TYPE }) =>
        TYPE === undefined ? [] : [[naming(DEVNAME), TYPE]],
      ),
    ),
    mounts: Object.fromEntries(state.findmnt.map((mount) => mountFact(mount, naming))),
    encrypted: Object.fromEntries(encryptedDevices(state, naming)),
    arrays: Object.fromEntries(
      Object.values(state.mdadm).map((array) => [array["MD_DEVNAME"], arrayFact(array, naming)]),
    ),
    groups: Object.fromEntries(
      state.vgs.map(({ vg_name: name }) => [name, groupFact(name, state, naming)]),
    ),
    btrfs: Object.entries(state.btrfs).map(([uuid, subvolumes]) => {
      const paths = subvolumes.map(({ path }) => path)
      return btrfsFact(uuid, paths, state, naming)
    }),
  }
}

/** What the layout cannot know. */
export function measuresOf({ disks, state }: Report): Measures {
  return {
    disks: Object.fromEntries(disks.map(({ name, bytes }) => [name, bytes])),
    groups: Object.fromEntries(state.vgs.map(({ vg_name: name, vg_size: size }) => [name, size])),
  }
}

/** The UUID of what each partition holds: it changes where something is made anew. */
export function identities({ state }: Report): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    state.blkid.flatMap(({ PARTLABEL, UUID }) =>
      PARTLABEL === undefined ? [] : [[PARTLABEL, UUID]],
    ),
  )
}

function namingOf({ blkid, lsblk, lvs, mdadm }: State): Naming {
  const names = new Map(allDevices(lsblk).map(({ kname, path }) => [`/dev/${kname}`, path]))
  for (const { DEVNAME = "", PARTLABEL } of blkid)
    if (PARTLABEL !== undefined) names.set(DEVNAME, `/dev/disk/by-partlabel/${PARTLABEL}`)
  for (const volume of lvs) names.set(mappedPath(volume), volume.lv_path)
  for (const [path, { MD_DEVNAME }] of Object.entries(mdadm))
    names.set(path, `/dev/md/${MD_DEVNAME}`)
  return (path) => names.get(path) ?? path
}

/** The device mapper's name of a logical volume, which parts by a hyphen. */
function mappedPath({ vg_name: group, lv_name: name }: State["lvs"][number]): string {
  return `/dev/mapper/${group.replaceAll("-", "--")}-${name.replaceAll("-", "--")}`
}

/** By disk, whose name begins each label. */
function partitionFacts({ tables }: State): Facts["partitions"] {
  return Object.fromEntries(
    Object.values(tables).map(({ sgdisk, sfdisk }) => {
      const types = [...sgdisk.matchAll(/^ +\d+ +\d+ +\d+ +\S+ \S+ +([0-9A-F]{4}) /gm)]
      const facts = sfdisk.partitions.map(({ name, size, attrs }, index): PartitionFact => {
        const attributes = attrs === undefined ? [] : attrs.split(" ")
        return { label: name, type: types[index]?.[1] ?? "", size: size * sector, attributes }
      })
      return [facts[0]?.label.split("-")[1] ?? "", facts]
    }),
  )
}

function mountFact(
  { target, source, fstype, options }: State["findmnt"][number],
  naming: Naming,
): readonly [string, MountFact] {
  const given = options.split(",").filter((option) => !usual.test(option))
  const device = naming(withoutSubvolume(source))
  return [target.slice("/mnt".length) || "/", { device, type: fstype, options: sorted(given) }]
}

/** The device of a source such as `/dev/vda2[/home]`. */
function withoutSubvolume(source: string): string {
  return source.replace(/\[.*\]$/, "")
}

/** What the kernel says of mounts that nobody said anything about. */
const usual =
  /^(rw|relatime|codepage=.*|iocharset=.*|shortname=.*|utf8|errors=.*|space_cache=.*|subvolid=.*|inode64|ssd|discard=async)$/

function encryptedDevices({ lsblk, luks }: State, naming: Naming) {
  return allDevices(lsblk).flatMap(({ path, children = [] }) =>
    children
      .filter(({ type }) => type === "crypt")
      .map((opened) => {
        const flags = luks[path]?.config.flags ?? []
        const fact = { device: naming(path), allowDiscards: flags.includes("allow-discards") }
        return [opened.path.replace("/dev/mapper/", ""), fact] as const
      }),
  )
}

function allDevices(devices: readonly BlockDevice[]): readonly BlockDevice[] {
  return devices.flatMap((device) => [device, ...allDevices(device.children ?? [])])
}

function arrayFact(array: Readonly<Record<string, string>>, naming: Naming): ArrayFact {
  const members = Object.entries(array).filter(([key]) => /^MD_DEVICE_.*_DEV$/.test(key))
  return {
    level: array["MD_LEVEL"] ?? "",
    metadata: array["MD_METADATA"] ?? "",
    members: sorted(members.map(([, path]) => naming(path))),
  }
}

function groupFact(group: string, { pvs, lvs }: State, naming: Naming): GroupFact {
  const members = pvs.filter(({ vg_name: name }) => name === group)
  const volumes = lvs.filter(({ vg_name: name }) => name === group)
  return {
    members: sorted(members.map(({ pv_name: path }) => naming(path))),
    volumes: Object.fromEntries(volumes.map(({ lv_name: name, lv_size: size }) => [name, size])),
  }
}

function btrfsFact(
  uuid: string,
  subvolumes: readonly string[],
  { blkid, lsblk, findmnt }: State,
  naming: Naming,
): BtrfsFact {
  const devices = sorted(
    blkid.flatMap(({ UUID, DEVNAME = "" }) => (UUID === uuid ? [naming(DEVNAME)] : [])),
  )
  const mount = findmnt.find(({ source }) => devices.includes(naming(withoutSubvolume(source))))
  const space = allDevices(lsblk)
    .filter(({ path }) => devices.includes(naming(path)))
    .reduce((sum, { size }) => sum + size, 0)
  return {
    devices,
    subvolumes: sorted(subvolumes),
    copies: Math.round(space / bytesOf(mount?.size)),
    used: Math.floor(bytesOf(mount?.used) / gibibyte),
  }
}

/** The bytes of a size such as `5.8G`. */
function bytesOf(size = ""): number {
  const [, number = "", unit = ""] = /^([\d.]+)([BKMGT])$/.exec(size) ?? []
  return Number(number) * 1024 ** "BKMGT".indexOf(unit)
}
