/** `table`: a partition table made by parted, outdated (disko, `lib/types/table.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { ContentSchemas, PartitionContent } from "./content.ts"
import type { Device, DeviceTypes } from "./device.ts"
import { hooks, words } from "./fields.ts"
import { content as held, inOrder } from "./holding.ts"
import { pathOf } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface DiskContents {
    readonly table: Table
  }
}
declare module "./device.ts" {
  interface OtherDevices {
    readonly table_partition: TablePartition
  }
}

const partitionOptions = z.strictObject({
  /** The partition's name, which those of a GPT need. */
  name: z.string().nullish(),
  /** The kind of partition in an MBR. */
  "part-type": z.enum(["primary", "logical", "extended"]).optional(),
  /** The kind of file system that parted notes. */
  "fs-type": z
    .enum([
      "bcachefs",
      "btrfs",
      "ext2",
      "ext3",
      "ext4",
      "fat16",
      "fat32",
      "hfs",
      "hfs+",
      "linux-swap",
      "ntfs",
      "reiserfs",
      "udf",
      "xfs",
    ])
    .nullish(),
  /** Where it begins, as parted takes it: `1MiB`, `0%`. */
  start: z.string().optional(),
  /** Where it ends, as parted takes it: `512MiB`, `100%`. */
  end: z.string().optional(),
  /** Flags that parted sets, such as `bios_grub`. */
  flags: words.optional(),
  /** Set the `boot` flag. */
  bootable: z.boolean().optional(),
})

/** A partition of a table, and what is in it. */
export type TablePartition = WithExpressions<z.input<typeof partitionOptions>> & {
  /** What the partition holds. */
  readonly content?: PartitionContent | null | undefined
}

const options = z.strictObject({
  type: z.literal("table"),
  /** The kind of table. */
  format: z.enum(["gpt", "msdos"]).optional(),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

function tableSchema({ partitionContent }: ContentSchemas) {
  const content = partitionContent.nullish()
  const partition = z.strictObject({ ...partitionOptions.shape, content })
  return z.strictObject({ ...options.shape, partitions: z.array(partition).optional() })
}

/** A partition table and its partitions; new layouts use `gpt`. */
export type Table = WithExpressions<z.input<typeof options>> & {
  /** The partitions in their order. */
  readonly partitions?: readonly TablePartition[] | undefined
}

/** A partition table made by parted. */
export function table(settings: Omit<Table, "type">): Table {
  return madeOf({ type: "table", ...settings }, settings)
}

export const tableTypes: DeviceTypes<"table" | "table_partition"> = {
  table: {
    schema: tableSchema,
    heldBy: "disks",
    constructors: [{ name: "table", implies: { type: "table" } }],
    holds: { partitions: inOrder("table_partition") },
  },
  table_partition: {
    noun: "partition",
    holds: { content: held },
    path: ({ parent, path }) => numbered(parent, Number(path.at(-1)) + 1),
  },
}

/** How the kernel and udev name partitions, by the kind of their disk (disko's `deviceNumbering`). */
const numberings: readonly (readonly [disk: RegExp, separator: string])[] = [
  [/^\/dev\/([vs]|xvd)./s, ""],
  [/^\/dev\/(disk|zvol)\/./s, "-part"],
  [/^\/dev\/((nvme|mmcblk).|md\/.*\d$)/s, "p"],
  [/^\/dev\/(md|mapper)\/./s, ""],
  [/^\/dev\/loop\d+$/, "p"],
]

/** A partition of a table made by parted, which is found by its number. */
function numbered(holder: Device | undefined, index: number): string {
  const disk = holder === undefined ? "" : pathOf(holder)
  const [, separator = ", partition "] = numberings.find(([kind]) => kind.test(disk)) ?? []
  return `${disk}${separator}${index}`
}
