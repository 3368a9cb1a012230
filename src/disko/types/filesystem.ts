/** `filesystem`: a file system, such as ext4 or vfat (disko, `lib/types/filesystem.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { DeviceTypes } from "./device.ts"
import { absolutePath, hooks, words } from "./fields.ts"
import { mountedFolder } from "./mounting.ts"
import { pathOf, textOf } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface PartitionContents {
    readonly filesystem: Filesystem
  }
}

const filesystemSchema = z.strictObject({
  type: z.literal("filesystem"),
  /** The kind of file system, as `mkfs` names it: `ext4`, `vfat`, `xfs`, `f2fs` … */
  format: z.string(),
  /** Where it is mounted; it is only made where this is not given. */
  mountpoint: absolutePath.nullish(),
  /** Options to mount it with; `["defaults"]` where they are not given. */
  mountOptions: words.optional(),
  /** Arguments for `mkfs`. */
  extraArgs: words.optional(),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

/** A file system on a partition, volume or array. */
export type Filesystem = WithExpressions<z.input<typeof filesystemSchema>>

/** A file system: `filesystem({ format: "ext4", mountpoint: "/" })`. */
export function filesystem(options: Omit<Filesystem, "type">): Filesystem {
  return madeOf({ type: "filesystem", ...options }, options)
}

export const filesystemTypes: DeviceTypes<"filesystem"> = {
  filesystem: {
    schema: () => filesystemSchema,
    heldBy: "partitions",
    constructors: [{ name: "filesystem", implies: { type: "filesystem" } }],
    mount: {
      point: ({ value }) => value.mountpoint,
      from: pathOf,
      folder: mountedFolder,
      fileSystem: ({ value }) => textOf(value.format),
      isExpected: true,
    },
    makeArguments: ({ value }) => value.extraArgs,
  },
}
