/** NG112: sgdisk, parted, LVM and ZFS can read the sizes that they are given. */
import { type ByKind, byKind } from "../../disko/tree/device-tree.ts"
import type { Device } from "../../disko/types/device.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { described } from "./described.ts"

/** A size that a program is given, what it can be, and how it is written. */
interface Size {
  readonly option: string
  readonly value: unknown
  readonly reader: string
  readonly form: RegExp
  readonly such: string
}

/** sgdisk(8), `--new`: it reads the digits and the first letter, and takes "50%" for 50 sectors. */
const sector = /^ *[+-]?\d+ *([KMGTPE](i?B)?|s)?$/i

/** parted(8), "unit". */
const parted = /^-?\d+(\.\d+)? *(s|B|%|cyl|chs|[kMGTP]i?B?)?$/i

/** lvcreate(8), `--size` and `--extents`; disko adds "FREE" to a bare percentage. */
const volume = /^\+?(\d+(\.\d+)? *[bskmgtpe]?(i?b)?|\d+%(FREE|VG|PVS|ORIGIN)?)$/i

/** lvcreate(8), `--virtualsize`: a thin volume has a size of its own and no share. */
const thinVolume = /^\+?\d+(\.\d+)? *[bskmgtpe]?(i?b)?$/i

/** zfs-create(8), `-V`. */
const zfsVolume = /^\d+(\.\d+)?([KMGTPEZ]?(i?B)?)$/i

const sizes: ByKind<readonly Size[]> = {
  partition: ({ value: { start, end } }) =>
    [
      { option: "start", value: start, such: '"1M" or "2048s"' },
      { option: "end", value: end, such: '"+1G", "-8G" or "-0"' },
    ].map((each) => ({ ...each, reader: "sgdisk", form: sector })),
  table_partition: ({ value: { start, end } }) =>
    [
      { option: "start", value: start, such: '"1MiB"' },
      { option: "end", value: end, such: '"512MiB" or "100%"' },
    ].map((each) => ({ ...each, reader: "parted", form: parted })),
  lvm_lv: ({ value: { size, lvm_type: kind } }) => [
    kind === "thinlv"
      ? { option: "size", value: size, reader: "LVM", form: thinVolume, such: '"20G"' }
      : { option: "size", value: size, reader: "LVM", form: volume, such: '"20G" or "100%FREE"' },
  ],
  zfs_volume: ({ value: { size } }) => [
    { option: "size", value: size ?? "", reader: "ZFS", form: zfsVolume, such: '"8G"' },
  ],
}

/** What there is to say of NG112. */
export const explained: Explanation = {
  title: "Sizes can be read by the programs that are given them",
  why: 'A partition\'s `start` and `end` are read by sgdisk: a number with K, M, G, T or P, with "+" from the start or "-" from the end of the disk. It knows no percentages and no fractions: it takes "50%" for 50 sectors, and "+1.5G" for one. LVM reads "20G" or a share such as "50%FREE", a ZFS volume has a size such as "8G", and parted, for the outdated `table`, "512MiB" or "100%".',
  mend: 'Write a size that the program knows: "+512M" or "-8G" for the `end` of a partition, "20G" or "50%FREE" for a volume of LVM, "8G" for one of ZFS, "512MiB" or "100%" in a `table`.',
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        data: {
          end: "+1.5G",
          content: filesystem({ format: "ext4", mountpoint: "/data" }),
        },
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        data: {
          end: "+1536M",
          content: filesystem({ format: "ext4", mountpoint: "/data" }),
        },
      }),
    }),
  },
},`,
}

export const readableSizes = diskRule({
  code: "NG112",
  check: ({ devices }) => devices.all.flatMap(unreadable),
})

function unreadable(device: Device): readonly DiskFinding[] {
  return (byKind(sizes, device) ?? []).flatMap(({ option, value, reader, form, such }) => {
    if (typeof value !== "string" || form.test(value) || (reader === "sgdisk" && value === ""))
      return []
    const what = value === "" ? `has no ${option}` : `has the ${option} ${JSON.stringify(value)}`
    return [
      {
        at: value === "" ? device.path : optionOf(device, option),
        message: `${described(device)} ${what}, which ${reader} cannot read`,
        hint: `write one such as ${such}`,
      },
    ]
  })
}
