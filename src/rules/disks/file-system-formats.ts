/** NG136: there is a program that makes the file system (disko, `lib/types/filesystem.nix`). */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { nearest } from "../../problems/suggest.ts"
import { described } from "./described.ts"
import { diskRule, optionOf } from "./disk-rule.ts"

/** The file systems that a program called mkfs.<format> makes. */
const formats = [
  "apfs",
  "bcachefs",
  "bfs",
  "btrfs",
  "exfat",
  "ext2",
  "ext3",
  "ext4",
  "f2fs",
  "gfs2",
  "hfsplus",
  "jfs",
  "minix",
  "msdos",
  "nilfs2",
  "ntfs",
  "ocfs2",
  "reiserfs",
  "udf",
  "vfat",
  "xfs",
]

/** What is called otherwise by others, and what to write instead. */
const otherwise: Readonly<Record<string, string>> = {
  efi: '"vfat"',
  esp: '"vfat"',
  ext: '"ext4"',
  fat: '"vfat"',
  fat12: '"vfat"',
  fat16: '"vfat"',
  fat32: '"vfat"',
  linux: '"ext4"',
  "linux-swap": "the content swap()",
  luks: "the content luks({ … })",
  lvm: 'the content physicalVolume("…")',
  ntfs3: '"ntfs"',
  raid: 'the content mdraid("…")',
  reiser4: '"reiserfs"',
  swap: "the content swap()",
  tmpfs: 'nodev: { "…": tmpfs() }',
  zfs: 'the content zfs("…")',
}

/** What there is to say of NG136. */
export const explained: Explanation = {
  title: "There is a program that makes a file system's format",
  why: "Disko makes a file system with the program `mkfs.<format>`, and mounts it as a file system of that name. Where there is no such program, the installation ends there, with the disk already partitioned.",
  mend: "Give the name that the program has: `fat32` is `vfat`. Swap, LUKS, LVM and ZFS are contents of their own.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "fat32", mountpoint: "/data" }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "vfat", mountpoint: "/data" }),
    }),
  },
},`,
}

export const fileSystemFormats = diskRule({
  code: "NG136",
  check: ({ devices }) =>
    devicesOf(devices, "filesystem").flatMap((fileSystem) => {
      const { format } = fileSystem.value
      if (typeof format !== "string" || formats.includes(format)) return []
      return [
        {
          at: optionOf(fileSystem, "format"),
          message: `${described(fileSystem)} has the format ${JSON.stringify(format)}, which no mkfs makes`,
          detail: `Disko runs mkfs.${format}.`,
          hint: meant(format),
        },
      ]
    }),
})

function meant(format: string): string {
  const other = otherwise[format.toLowerCase()]
  if (other !== undefined) return `write ${other}`
  const near = nearest(format, formats)
  return near === undefined ? `known: ${formats.join(", ")}` : `did you mean "${near}"?`
}
