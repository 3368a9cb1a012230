/** NG310: properties of a pool and of its datasets stand where ZFS takes them (zpoolprops(7), zfsprops(7)). */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Device } from "../../disko/types/device.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"

/** Properties of one kind, as they are told of where they do not belong. */
interface Properties {
  readonly isOne: (name: string) => boolean
  readonly of: string
  readonly place: string
}

/** Names apart by spaces. ZFS takes a property by the head of its column as well: `compress`, `recsize`. */
function namesOf(text: string): ReadonlySet<string> {
  return new Set(text.split(" "))
}

/** What only a pool has, of what can be set. */
const poolNames = namesOf(
  "altroot ashift autoexpand autoreplace autotrim bootfs cachefile comment compatibility ddtquota dedup_table_quota " +
    "delegation expand failmode listsnaps listsnapshots multihost replace",
)

const ofPools: Properties = {
  isOne: (name) => poolNames.has(name) || name.startsWith("feature@"),
  of: "a pool",
  place: "the `options` of the pool",
}

/** What only file systems have, of datasets. */
const fileSystemNames = namesOf(
  "aclinherit aclmode acltype atime canmount case casesensitivity devices direct dnodesize dnsize exec " +
    "filesystem_limit fslimit longname mountpoint nbmand normalization overlay quota recordsize recsize refquota " +
    "relatime setuid sharenfs sharesmb snapdir utf8only vscan xattr",
)

const ofFileSystems: Properties = {
  isOne: (name) => fileSystemNames.has(name),
  of: "file systems",
  place: "a dataset that is one, or leave it out",
}

/** What only volumes have. */
const volumeNames = namesOf("volblock volblocksize volsize volthreading")

const ofVolumes: Properties = {
  isOne: (name) => volumeNames.has(name),
  of: "volumes",
  place: "the `options` of the volume that it is meant for: it is not inherited",
}

/** What only datasets have, of what can be set. */
const datasetNames = namesOf(
  "checksum compress compression context copies dedup defcontext encryption fscontext keyformat keylocation logbias " +
    "mlslabel pbkdf2iters prefetch primarycache redund_md redundant_metadata refreserv refreservation reserv " +
    "reservation rootcontext secondarycache snapdev snapshot_limit special_small_blocks sslimit sync volmode",
)

const ofDatasets: Properties = {
  isOne: (name) => [datasetNames, fileSystemNames, volumeNames].some((names) => names.has(name)),
  of: "datasets",
  place: "the `rootFsOptions`, or the `options` of the dataset that it is meant for",
}

/** What there is to say of NG310. */
export const explained: Explanation = {
  title: "Properties of a pool and of its datasets stand where ZFS takes them",
  why: "`options` of a pool are its own, such as `ashift` and `autotrim`; `rootFsOptions` and the `options` of datasets are those of file systems, such as `compression` and `atime`. `volblocksize` is one of volumes alone, as `recordsize` is one of file systems. ZFS refuses one of the others: the installation ends there, with the disks erased.",
  mend: "Move it to the other.",
  breaks: `disks: {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }) },
  zpool: {
    tank: zpool({ rootFsOptions: { ashift: "12", compression: "zstd" }, datasets: {} }),
  },
},
config: { networking: { hostId: "8425e349" } },`,
  close: `disks: {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }) },
  zpool: {
    tank: zpool({
      options: { ashift: "12" },
      rootFsOptions: { compression: "zstd" },
      datasets: {},
    }),
  },
},
config: { networking: { hostId: "8425e349" } },`,
}

export const zfsPropertyPlaces = diskRule({
  code: "NG310",
  check: ({ devices }) =>
    devicesOf(devices, "zpool").flatMap((pool) => [
      ...misplaced(pool, "options", pool.value.options, [ofDatasets]),
      ...misplaced(pool, "rootFsOptions", pool.value.rootFsOptions, [ofPools, ofVolumes]),
      ...pool.children.flatMap(misplacedInDataset),
    ]),
})

function misplacedInDataset(dataset: Device): readonly DiskFinding[] {
  if (dataset.kind !== "zfs_fs" && dataset.kind !== "zfs_volume") return []
  const others = dataset.kind === "zfs_fs" ? ofVolumes : ofFileSystems
  return misplaced(dataset, "options", dataset.value.options, [ofPools, others])
}

/** Those of a device's properties that are ones of the others. */
function misplaced(
  device: Device,
  option: "options" | "rootFsOptions",
  properties: unknown,
  others: readonly Properties[],
): readonly DiskFinding[] {
  const names = isAttributeSet(properties) ? Object.keys(properties) : []
  return names.flatMap((name) =>
    others
      .filter(({ isOne }) => isOne(name))
      .map(({ of, place }) => ({
        at: optionOf(device, option, name),
        message: `${described(device)} has ${name} in its ${option}, which is a property of ${of}`,
        detail: "ZFS refuses it there, and makes nothing.",
        hint: `move it to ${place}`,
      })),
  )
}
