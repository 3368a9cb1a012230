/** The paths that devices have on the machine, as disko finds them (disko, `lib/types`). */
import { type ByKind, type Device, byKind, nameOf } from "../../fleet/device-tree.ts"
import { asLink, partitionLabel } from "./partition-label.ts"

/** The path by which disko finds a device; `undefined` where it has none, or none that is known. */
export function devicePath(device: Device): string | undefined {
  const given = "device" in device.value ? device.value.device : undefined
  if (given !== undefined) return typeof given === "string" ? given : undefined
  return isContent(device) && device.parent !== undefined
    ? contentPath(device.parent)
    : ownPath(device)
}

/** The path of what a content is in: an opened device is another one than the encrypted one. */
function contentPath(parent: Device): string | undefined {
  if (parent.kind !== "luks") return devicePath(parent)
  const name = nameOf(parent)
  return name === undefined ? undefined : `/dev/mapper/${name}`
}

/** The path of what a device makes, by its name. */
function ownPath(device: Device): string | undefined {
  const name = nameOf(device)
  return name === undefined ? undefined : byKind(ownPaths, device)
}

const ownPaths: ByKind<string | undefined> = {
  lvm_lv: (volume) => inGroup(volume, "/dev"),
  mdadm: (array) => `/dev/md/${nameOf(array)}`,
  partition: partitionPath,
  zfs_volume: (volume) => inGroup(volume, "/dev/zvol"),
}

/** The paths by which others can name what a device makes: its own, or that of an opened LUKS device. */
export function knownPaths(device: Device): readonly string[] {
  const name = nameOf(device)
  const path = isContent(device) ? undefined : devicePath(device)
  const paths = path === undefined ? [] : [path]
  if (device.kind === "luks" && name !== undefined) return [`/dev/mapper/${name}`]
  if (device.kind !== "lvm_lv" || device.parent === undefined) return paths
  // device mapper doubles the hyphens of names
  const mapped = [nameOf(device.parent), name].map((each) => each?.replaceAll("-", "--"))
  return [...paths, `/dev/mapper/${mapped.join("-")}`]
}

function partitionPath(partition: Device<"partition">): string | undefined {
  const { uuid } = partition.value
  if (typeof uuid === "string") return `/dev/disk/by-partuuid/${uuid}`
  const isOnArray = partition.parent?.parent?.kind === "mdadm"
  const label = uuid === undefined || uuid === null ? partitionLabel(partition) : undefined
  return label === undefined || isOnArray ? undefined : `/dev/disk/by-partlabel/${asLink(label)}`
}

function inGroup(volume: Device, folder: string): string | undefined {
  const group = volume.parent && nameOf(volume.parent)
  return group === undefined ? undefined : `${folder}/${group}/${nameOf(volume)}`
}

function isContent({ path }: Device): boolean {
  return path.at(-1) === "content"
}
