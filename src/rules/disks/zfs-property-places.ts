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

/** What only a pool has, of what can be set. */
const poolNames: ReadonlySet<string> = new Set(
  (
    "altroot ashift autoexpand autoreplace autotrim bootfs cachefile comment compatibility dedup_table_quota " +
    "delegation failmode listsnapshots multihost"
  ).split(" "),
)

const ofPools: Properties = {
  isOne: (name) => poolNames.has(name) || name.startsWith("feature@"),
  of: "a pool",
  place: "the `options` of the pool",
}

/** What only datasets have, of what can be set. */
const datasetNames: ReadonlySet<string> = new Set(
  (
    "aclinherit aclmode acltype atime canmount casesensitivity checksum compression context copies dedup " +
    "defcontext devices direct dnodesize encryption exec filesystem_limit fscontext keyformat keylocation logbias " +
    "longname mlslabel mountpoint nbmand normalization overlay pbkdf2iters prefetch primarycache quota recordsize " +
    "redundant_metadata refquota refreservation relatime reservation rootcontext secondarycache setuid sharenfs " +
    "sharesmb snapdev snapdir snapshot_limit special_small_blocks sync utf8only volblocksize volmode volsize " +
    "vscan xattr"
  ).split(" "),
)

const ofDatasets: Properties = {
  isOne: (name) => datasetNames.has(name),
  of: "datasets",
  place: "the `rootFsOptions`, or the `options` of the dataset that it is meant for",
}

/** What there is to say of NG310. */
export const explained: Explanation = {
  title: "Properties of a pool and of its datasets stand where ZFS takes them",
  why: "`options` of a pool are its own, such as `ashift` and `autotrim`; `rootFsOptions` and the `options` of datasets are those of file systems, such as `compression` and `atime`. ZFS refuses one of the others: the installation ends there, with the disks erased.",
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
      ...misplaced(pool, "options", pool.value.options, ofDatasets),
      ...misplaced(pool, "rootFsOptions", pool.value.rootFsOptions, ofPools),
      ...pool.children.flatMap((dataset) =>
        dataset.kind === "zfs_fs" || dataset.kind === "zfs_volume"
          ? misplaced(dataset, "options", dataset.value.options, ofPools)
          : [],
      ),
    ]),
})

/** Those of a device's properties that are ones of the others. */
function misplaced(
  device: Device,
  option: "options" | "rootFsOptions",
  properties: unknown,
  others: Properties,
): readonly DiskFinding[] {
  const names = isAttributeSet(properties) ? Object.keys(properties) : []
  return names.filter(others.isOne).map((name) => ({
    at: optionOf(device, option, name),
    message: `${described(device)} has ${name} in its ${option}, which is a property of ${others.of}`,
    detail: "ZFS refuses it there, and makes nothing.",
    hint: `move it to ${others.place}`,
  }))
}
