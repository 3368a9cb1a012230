/** `zfs_fs`: a dataset of a ZFS pool (disko, `lib/types/zfs_fs.nix`). */
import * as z from "zod"
import { absolutePath, hooks, words } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

export const zfsFilesystemSchema = z.strictObject({
  type: z.literal("zfs_fs"),
  /** The dataset's name in the pool, its key where it is not given. */
  name: z.string().optional(),
  /** Where it is mounted; only made where this is not given. */
  mountpoint: absolutePath.nullish(),
  /** Options of the dataset, as `zfs create -o` takes them: `{ compression: "zstd" }`. */
  options: z.record(z.string(), z.string()).optional(),
  /** Options to mount it with. */
  mountOptions: words.optional(),
  ...hooks,
})

/** A dataset that is a file system. */
export type ZfsFilesystem = WithExpressions<z.input<typeof zfsFilesystemSchema>>

/** A dataset: `zfsFilesystem({ mountpoint: "/home" })`. */
export function zfsFilesystem(options: Omit<ZfsFilesystem, "type"> = {}): ZfsFilesystem {
  return { type: "zfs_fs", ...options }
}
