/** NG141: options are given that disko reads without asking for them (disko, `lib/types/{table,zpool}.nix`). */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { described } from "./described.ts"
import { topologyOf, virtualDevices } from "./topology.ts"
import { wordsOf } from "./words.ts"

/** What there is to say of NG141. */
export const explained: Explanation = {
  title: "What disko reads of a device is given",
  why: 'Two options of disko can be left out in one place and not in another: parted gives each partition of a GPT a `name`, which those of an MBR do not have, and each virtual device of a pool\'s topology has `members`. Without them disko does not evaluate. A `nodev` of a file system that is on a device, or a bind mount, has a `device`: in its place disko takes "none", which cannot be mounted. What has a swap file of btrfs has a `mountpoint`, by which disko names the file.',
  mend: "Give it: a `name` to each partition of a GPT, `members` to each virtual device, the `device` to a file system that is on one, the `mountpoint` to a subvolume with a swap file.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: table({
        format: "gpt",
        partitions: [
          {
            start: "1MiB",
            end: "100%",
            content: filesystem({ format: "ext4", mountpoint: "/data" }),
          },
        ],
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: table({
        format: "gpt",
        partitions: [
          {
            name: "data",
            start: "1MiB",
            end: "100%",
            content: filesystem({ format: "ext4", mountpoint: "/data" }),
          },
        ],
      }),
    }),
  },
},`,
}

export const neededOptions = diskRule({
  code: "NG141",
  check: ({ devices }) => [
    ...devicesOf(devices, "table_partition").flatMap(unnamed),
    ...devicesOf(devices, "zpool").flatMap(memberless),
    ...devicesOf(devices, "nodev").flatMap(deviceless),
    ...devicesOf(devices, "swap_file").flatMap(unmounted),
  ],
})

/** File systems that are on a device, here or elsewhere. */
const onDevices: ReadonlySet<string> = new Set(
  "9p btrfs ceph cifs erofs exfat ext2 ext3 ext4 f2fs iso9660 nfs nfs4 ntfs ntfs3 smb3 squashfs vfat virtiofs xfs".split(
    " ",
  ),
)

function deviceless(mount: Device<"nodev">): readonly DiskFinding[] {
  const { fsType, device, mountOptions } = mount.value
  const words = wordsOf(mountOptions).flatMap((word) => word.split(","))
  const isBound = words.includes("bind") || words.includes("rbind")
  const type = typeof fsType === "string" ? fsType : ""
  if ((device !== undefined && device !== "none") || !(isBound || onDevices.has(type))) return []
  const what = isBound ? "a bind mount" : `a file system of the type ${type}`
  const message = `${described(mount)} has no device, which ${what} needs`
  return [{ at: mount.path, message, hint: "say what is mounted: `device`" }]
}

function unmounted(file: Device<"swap_file">): readonly DiskFinding[] {
  const { parent } = file
  const isOfBtrfs = parent?.kind === "btrfs" || parent?.kind === "btrfs_subvol"
  if (!isOfBtrfs || (parent.value.mountpoint ?? null) !== null) return []
  const message = `${described(file)} is where nothing is mounted, and disko names it by the mount point`
  return [{ at: file.path, message, hint: 'mount what it is in: mountpoint: "/.swap"' }]
}

function unnamed(partition: Device<"table_partition">): readonly DiskFinding[] {
  const { value, parent, path } = partition
  const isGpt = parent?.kind === "table" && (parent.value.format ?? "gpt") === "gpt"
  if (!isGpt || (value.name !== undefined && value.name !== null)) return []
  const message = `${described(partition)} has no name, which one in a GPT needs`
  return [{ at: path, message, hint: "give it a name" }]
}

function memberless(pool: Device<"zpool">): readonly DiskFinding[] {
  const topology = topologyOf(pool)
  if (topology === undefined) return []
  return virtualDevices(topology)
    .filter(({ members }) => members === undefined)
    .map(({ path }) => ({
      at: optionOf(pool, "mode", "topology", ...path),
      message: `a virtual device of pool ${pool.key} has no members`,
      hint: 'name them: members: ["…"]',
    }))
}
