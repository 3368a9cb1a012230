/** `disk`: a whole disk (disko, `lib/types/disk.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { ContentSchemas, DeviceContent } from "./content.ts"
import type { DeviceTypes } from "./device.ts"
import { absolutePath, hooks } from "./fields.ts"
import { content } from "./holding.ts"
import { textOf } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./device.ts" {
  interface OtherDevices {
    readonly disk: Disk
  }
  interface DeviceGroups {
    readonly disk: "disk"
  }
}

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

function diskSchema({ deviceContent }: ContentSchemas) {
  return z.strictObject({ ...options.shape, content: deviceContent.nullish() })
}

/** A disk, and what is on it. */
export type Disk = WithExpressions<z.input<typeof options>> & {
  /** What the disk holds: a partition table, as a rule. */
  readonly content?: DeviceContent | null | undefined
}

/** A disk: `disk({ device, content: gpt({ … }) })`. */
export function disk(settings: Omit<Disk, "type">): Disk {
  return madeOf({ type: "disk", ...settings }, settings)
}

export const diskTypes: DeviceTypes<"disk"> = {
  disk: {
    schema: diskSchema,
    group: "disk",
    noun: "disk",
    constructors: [{ name: "disk", implies: { type: "disk" } }],
    holds: { content },
    // keys may be paths
    defaultName: (key) => key.replaceAll("/", "_"),
    path: ({ value }) => textOf(value.device),
  },
}
