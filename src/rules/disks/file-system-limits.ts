/** NG311: a file system is made as it is said: its label whole, and on what is large enough (mkfs.xfs(8) and its like). */
import type { Device } from "../../disko/types/device.ts"
import { ancestors, devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { bytesOf, told } from "./sizes.ts"
import { partitionBytes } from "./spans.ts"

/** What there is to say of NG311. */
export const explained: Explanation = {
  title: "A file system takes its label and has room to be made",
  why: "A file system has room for a label of so many characters: 11 on vfat, 12 on XFS, 16 on ext4 and swap, 255 on btrfs, 512 on F2FS. The programs that make vfat, XFS, btrfs and F2FS refuse a longer one, those of ext4 and swap cut it off, and then nothing is found by it. XFS is not made below 300M, btrfs not below 109M, F2FS not below 52M: the installation ends there, with the disk already partitioned.",
  mend: "Shorten the label; make the partition larger, or take ext4 for a small one.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({
        format: "xfs",
        mountpoint: "/data",
        extraArgs: ["-L", "measurements-2026"],
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({
        format: "xfs",
        mountpoint: "/data",
        extraArgs: ["-L", "measurements"],
      }),
    }),
  },
},`,
}

/** What a label is given by, and how long it may be. */
interface Label {
  readonly flag: RegExp
  readonly longest: number
  /** Characters that none has. */
  readonly without?: RegExp
  /** What becomes of a longer one. */
  readonly isCut?: true
}

const ofExt: Label = { flag: /^-L/, longest: 16, isCut: true }
const ofFat: Label = { flag: /^-n/, longest: 11, without: /[*?.,;:/\\|+=<>[\]"]/ }

const labels: Readonly<Record<string, Label>> = {
  btrfs: { flag: /^(?:-L|--label=?)/, longest: 255 },
  ext2: ofExt,
  ext3: ofExt,
  ext4: ofExt,
  f2fs: { flag: /^-l/, longest: 512 },
  msdos: ofFat,
  swap: { flag: /^(?:-L|--label=?)/, longest: 16, isCut: true },
  vfat: ofFat,
  xfs: { flag: /^-L/, longest: 12 },
}

/** Below how many bytes a file system is not made, and arguments by which it may be made nonetheless. */
const smallest: Readonly<Record<string, { readonly bytes: number; readonly unless: RegExp }>> = {
  btrfs: {
    bytes: 109 * 1024 ** 2,
    unless: /^(?:-[bmMn]|--(?:byte-count|metadata|mixed|nodesize))/,
  },
  f2fs: { bytes: 52 * 1024 ** 2, unless: /^-[cmOoswz]/ },
  xfs: { bytes: 300 * 1024 ** 2, unless: /^(?:-d|--unsupported)/ },
}

type FileSystem = Device<"btrfs" | "filesystem" | "swap">

export const fileSystemLimits = diskRule({
  code: "NG311",
  check: ({ devices }) =>
    devicesOf(devices, "btrfs", "filesystem", "swap").flatMap((fileSystem) => {
      const limit = labels[formatOf(fileSystem)]
      const label = limit && labelIn(argumentsOf(fileSystem), limit.flag)
      return [
        ...(limit && label !== undefined ? unlabelled(fileSystem, label, limit) : []),
        ...tooSmall(fileSystem),
      ]
    }),
})

function formatOf({ kind, value }: FileSystem): string {
  if (kind !== "filesystem") return kind
  return typeof value.format === "string" ? value.format : ""
}

/** What its program is given, as far as it is known: disko quotes each argument of a file system, and no others. */
function argumentsOf({ kind, value: { extraArgs } }: FileSystem): readonly (string | undefined)[] {
  const given: readonly unknown[] = Array.isArray(extraArgs) ? extraArgs : []
  return given.flatMap((each) => {
    if (typeof each !== "string" || (kind !== "filesystem" && /["'\\]/.test(each)))
      return [undefined]
    return kind === "filesystem" ? [each] : each.trim().split(/\s+/)
  })
}

/** The label among arguments: in the one after its flag, or in the same. */
function labelIn(given: readonly (string | undefined)[], flag: RegExp): string | undefined {
  const at = given.findIndex((each) => each !== undefined && flag.test(each))
  const rest = given[at]?.replace(flag, "")
  return rest === "" ? given[at + 1] : rest
}

function unlabelled(
  fileSystem: FileSystem,
  label: string,
  { longest, without, isCut }: Label,
): readonly DiskFinding[] {
  const finding = (problem: string, hint: string) => ({
    at: optionOf(fileSystem, "extraArgs"),
    message: `the label ${JSON.stringify(label)} of the ${formatOf(fileSystem)} on ${described(fileSystem)} ${problem}`,
    hint,
  })
  const bytes = Buffer.byteLength(label)
  const refused = without?.exec(label)?.[0]
  if (label.startsWith(" "))
    return [finding("begins with a space", 'give the flag and the label as two: ["-L", "label"]')]
  if (bytes > longest) {
    const problem = `has ${bytes} bytes, and there is room for ${longest}`
    const what = isCut ? "it would be cut off, and nothing found by it" : "nothing would be made"
    return [{ ...finding(problem, "shorten it, or leave it out"), detail: `So ${what}.` }]
  }
  return refused === undefined
    ? []
    : [finding(`has ${JSON.stringify(refused)} in it, which is refused`, "leave that out")]
}

function tooSmall(fileSystem: FileSystem): readonly DiskFinding[] {
  const format = formatOf(fileSystem)
  const least = smallest[format]
  const place = ancestors(fileSystem).find(({ kind }) => kind !== "luks")
  const room = place && roomOf(place)
  if (least === undefined || place === undefined || room === undefined) return []
  const isOther = argumentsOf(fileSystem).some(
    (each) => each === undefined || least.unless.test(each),
  )
  if (room >= least.bytes || isOther) return []
  return [
    {
      at: place.path,
      message: `${described(place)} has ${told(room)}, and ${format} is not made below ${told(least.bytes)}`,
      hint: `make it larger, or take another file system, such as ext4`,
    },
  ]
}

/** Up to what LVM rounds the sizes of volumes. */
const extent = 4 * 1024 ** 2

/** How large a device is at most, where that is written; encryption keeps some of it. */
function roomOf(device: Device): number | undefined {
  const isPartition = device.kind === "partition" || device.kind === "table_partition"
  const bytes = isPartition
    ? partitionBytes(device)
    : device.kind === "lvm_lv" || device.kind === "zfs_volume"
      ? bytesOf(device.value.size)
      : undefined
  return bytes === undefined ? undefined : Math.ceil(bytes / extent) * extent
}
