/** `disk`: a whole disk (disko, `lib/types/disk.nix`). */
import * as z from "zod"
import { type DeviceContent, deviceContentSchema } from "./content.ts"
import { absolutePath, hooks } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

const options = z.strictObject({
  type: z.literal("disk").optional(),
  /** The disk's path, best one under `/dev/disk/by-id/`. */
  device: absolutePath,
  /** The disk's name in labels, its key where it is not given. */
  name: z.string().optional(),
  /** Whether disko may erase the disk; the default. */
  destroy: z.boolean().optional(),
  /** The name of the disk's image where disko makes images. */
  imageName: z.string().optional(),
  /** The size of that image, such as `10G`. */
  imageSize: z
    .string()
    .regex(/^\d+[KMGTP]?$/, 'expected a size such as "10G"')
    .optional(),
  ...hooks,
})

export const diskSchema = z.strictObject({
  ...options.shape,
  content: deviceContentSchema.nullish(),
})

/** A disk, and what is on it. */
export type Disk = WithExpressions<z.input<typeof options>> & {
  /** What the disk holds: a partition table, as a rule. */
  readonly content?: DeviceContent | null | undefined
}

/** A disk: `disk({ device, content: gpt({ … }) })`. */
export function disk(settings: Omit<Disk, "type">): Disk {
  return { type: "disk", ...settings }
}
