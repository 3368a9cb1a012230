/** `table`: a partition table made by parted, outdated (disko, `lib/types/table.nix`). */
import * as z from "zod"
import type { PartitionContent } from "./content.ts"
import { hooks, words } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

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

/** The schema of a partition table, given that of what its partitions hold. */
export function tableSchemaOf(content: z.ZodType) {
  const partition = z.strictObject({ ...partitionOptions.shape, content: content.nullish() })
  return z.strictObject({ ...options.shape, partitions: z.array(partition).optional() })
}

/** A partition table and its partitions; new layouts use `gpt`. */
export type Table = WithExpressions<z.input<typeof options>> & {
  /** The partitions in their order. */
  readonly partitions?: readonly TablePartition[] | undefined
}

/** A partition table made by parted. */
export function table(settings: Omit<Table, "type">): Table {
  return { type: "table", ...settings }
}
