/** `gpt`: a GUID partition table (disko, `lib/types/gpt.nix`). */
import * as z from "zod"
import type { Expression } from "../../nix/values/expression.ts"
import type { PartitionContent } from "./content.ts"
import { filesystem } from "./filesystem.ts"
import { hooks, uuid } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

const partitionOptions = z.strictObject({
  /** The size as sgdisk writes it, such as `1G`; `100%` is all that is left, and comes last. */
  size: z
    .string()
    .regex(/^(100%|\d+[KMGTP]?)$/, 'expected a size such as "512M" or "1G", or "100%" for the rest')
    .optional(),
  /** sgdisk's code for the kind of partition, `EF00`, `8300` …, or the GUID of one. */
  type: z
    .string()
    .regex(
      /^([0-9a-f]{4}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i,
      'expected four hexadecimal digits, such as "EF00", or a GUID',
    )
    .optional(),
  /** Lower ones are made first. */
  priority: z.int().optional(),
  /** Where it begins, as sgdisk takes it: `0` is the first place that is free. */
  start: z.string().optional(),
  /** Where it ends, as sgdisk takes it: `+1G` from its start, `-1G` from the disk's end. */
  end: z.string().optional(),
  /** The alignment of its start, in sectors; 0 is sgdisk's own. */
  alignment: z.int().optional(),
  /** Its label, `disk-<disk>-<partition>` where it is not given; at most 36 characters. */
  label: z.string().optional(),
  /** Its name, its key where it is not given. */
  name: z.string().optional(),
  /** Its own UUID, for the device to be found by. */
  uuid: uuid.nullish(),
  /** Numbers of the attribute bits that are set, such as 2 for "legacy BIOS bootable". */
  attributes: z.array(z.int()).optional(),
  /** Its entry in a hybrid MBR. */
  hybrid: z
    .strictObject({
      /** The MBR's code for the kind of partition. */
      mbrPartitionType: z.string().nullish(),
      /** Mark it as bootable. */
      mbrBootableFlag: z.boolean().optional(),
    })
    .nullish(),
  /** The path that it is found by. */
  device: z.string().optional(),
})

/** A partition, and what is in it. */
export type Partition = WithExpressions<z.input<typeof partitionOptions>> & {
  /** What the partition holds; nothing is made in it where this is not given. */
  readonly content?: PartitionContent | null | undefined
}

const options = z.strictObject({
  type: z.literal("gpt"),
  /** Put the EFI partition first in a hybrid MBR, as GRUB likes it; the default. */
  efiGptPartitionFirst: z.boolean().optional(),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

/** The schema of a partition table, given that of what its partitions hold. */
export function gptSchemaOf(content: z.ZodType) {
  const partition = z.strictObject({ ...partitionOptions.shape, content: content.nullish() })
  return z.strictObject({
    ...options.shape,
    partitions: z.record(z.string(), partition).optional(),
  })
}

/** A partition table and its partitions. */
export type Gpt = WithExpressions<z.input<typeof options>> & {
  /** The partitions by name. */
  readonly partitions?: { readonly [name: string]: Partition } | undefined
}

/** A partition table: `gpt({ ESP: esp(), root: { size: "100%", content: … } })`. */
export function gpt(
  partitions: Gpt["partitions"],
  settings: Omit<Gpt, "type" | "partitions"> = {},
): Gpt {
  return { type: "gpt", ...settings, partitions }
}

/**
 * An EFI system partition, mounted at `/boot` and readable by root alone, unless `options` say
 * otherwise; 1 GB, which holds several kernels.
 */
export function esp({ mountpoint = "/boot", ...rest }: EspOptions = {}): Partition {
  const content = filesystem({ format: "vfat", mountpoint, mountOptions: ["umask=0077"] })
  return { size: "1G", type: "EF00", content, ...rest }
}

/** What differs from the usual EFI system partition. */
export type EspOptions = Partition & {
  /** Where it is mounted. */
  readonly mountpoint?: string | Expression<string>
}

/** The partition that GRUB needs to start from a GPT by BIOS: 1 MB that holds no file system. */
export function biosBoot(): Partition {
  return { size: "1M", type: "EF02" }
}
