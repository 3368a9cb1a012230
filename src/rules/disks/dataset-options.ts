/** NG158: the options of a dataset agree with where disko mounts it (disko, `lib/types/zfs_fs.nix`). */
import { type Device, devicesOf, nameOf } from "../../disko/tree/device-tree.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type DiskFinding, type Machine, diskRule, optionOf } from "./disk-rule.ts"
import { described } from "./described.ts"
import { isMountedByConfig } from "./mounts.ts"

/** What there is to say of NG158. */
export const explained: Explanation = {
  title: "The options of a dataset agree with its mount point",
  why: '`mountpoint` is where disko and NixOS mount a dataset; `options.mountpoint` is what ZFS notes in it. Two different paths mount it twice or hide one behind the other, and disko mounts nothing where the options say `mountpoint: "none"` or `canmount: "off"`.',
  mend: 'Give the `mountpoint` alone, with `options: { mountpoint: "legacy" }` where ZFS is to leave mounting to NixOS.',
  breaks: `disks: {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }) },
  zpool: {
    tank: zpool({
      datasets: {
        home: zfsFilesystem({ mountpoint: "/home", options: { mountpoint: "/users" } }),
      },
    }),
  },
},
config: { networking: { hostId: "8425e349" } },`,
  close: `disks: {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }) },
  zpool: {
    tank: zpool({
      datasets: {
        home: zfsFilesystem({ mountpoint: "/home", options: { mountpoint: "legacy" } }),
      },
    }),
  },
},
config: { networking: { hostId: "8425e349" } },`,
}

export const datasetOptions = diskRule({
  code: "NG158",
  check: (machine) =>
    devicesOf(machine.devices, "zpool").flatMap((pool) =>
      [rootOf(pool), ...datasetsOf(pool)].flatMap((dataset) => fights(dataset, machine)),
    ),
})

/** A dataset as the rule looks at it: a pool has one at its root. */
interface Dataset {
  readonly device: Device
  readonly mountpoint: unknown
  /** The key that holds the options of ZFS. */
  readonly key: "options" | "rootFsOptions"
  readonly options: Readonly<Record<string, unknown>>
  /** Whether there are datasets in it, which inherit from it. */
  readonly isParent: boolean
}

function rootOf(pool: Device<"zpool">): Dataset {
  const { mountpoint, rootFsOptions } = pool.value
  const options = isAttributeSet(rootFsOptions) ? rootFsOptions : {}
  return {
    device: pool,
    mountpoint,
    key: "rootFsOptions",
    options,
    isParent: pool.children.length > 0,
  }
}

function datasetsOf(pool: Device<"zpool">): readonly Dataset[] {
  const names = pool.children.map(nameOf)
  return pool.children.flatMap((device) => {
    if (device.kind !== "zfs_fs") return []
    const { mountpoint, options } = device.value
    const isParent = names.some((name) => name?.startsWith(`${nameOf(device)}/`) === true)
    return [
      {
        device,
        mountpoint,
        key: "options",
        options: isAttributeSet(options) ? options : {},
        isParent,
      } as const,
    ]
  })
}

function fights(dataset: Dataset, machine: Machine): readonly DiskFinding[] {
  const { device, mountpoint, key, options, isParent } = dataset
  const { mountpoint: own, canmount } = options
  const at = (name: string) => optionOf(device, key, name)
  if (typeof mountpoint !== "string") {
    if (own !== "legacy" || isParent || isMountedByConfig(nameIn(device), machine)) return []
    const message = `${described(device)} has the mountpoint "legacy", and nothing mounts it`
    return [{ at: at("mountpoint"), message, hint: `give it a mountpoint beside its ${key}` }]
  }
  if (own === "none")
    return [
      {
        at: at("mountpoint"),
        message: `${described(device)} is not mounted at ${mountpoint}, as its ${key} say "none"`,
        hint: "leave one of the two out",
      },
    ]
  if (canmount === "off" && !isParent)
    return [
      {
        at: at("canmount"),
        message: `${described(device)} is not mounted at ${mountpoint}, as it has canmount "off"`,
        hint: "leave one of the two out",
      },
    ]
  if (typeof own !== "string" || own === "legacy" || own === mountpoint) return []
  return [
    {
      at: at("mountpoint"),
      message: `${described(device)} is mounted at ${mountpoint} by disko, and at ${own} by ZFS`,
      hint: `leave out ${key}.mountpoint, or write "legacy"`,
    },
  ]
}

/** The dataset's name as ZFS has it: the pool's, and its own in the pool. */
function nameIn(dataset: Device): string | undefined {
  const own = nameOf(dataset)
  if (dataset.parent === undefined || own === undefined) return own
  const pool = nameOf(dataset.parent)
  return pool === undefined ? undefined : `${pool}/${own}`
}
