/** `bcachefs_filesystem`: a bcachefs over its members (disko, `lib/types/bcachefs_filesystem.nix`). */
import * as z from "zod"
import { absolutePath, hooks, uuid, words } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

const subvolume = z.strictObject({
  type: z.literal("bcachefs_subvolume").optional(),
  /** The subvolume's path, its key where it is not given. */
  name: z.string().optional(),
  /** Where it is mounted. */
  mountpoint: absolutePath.nullish(),
  /** Options to mount it with. */
  mountOptions: words.optional(),
})

export const bcachefsFilesystemSchema = z.strictObject({
  type: z.literal("bcachefs_filesystem"),
  /** The file system's name, its key where it is not given. */
  name: z.string().optional(),
  /** Its UUID; one made from its name where it is not given. */
  uuid: uuid.optional(),
  /** Where it is mounted. */
  mountpoint: absolutePath.nullish(),
  /** Options to mount it with. */
  mountOptions: words.optional(),
  /** A file of the installer with the passphrase; with it, the file system is encrypted. */
  passwordFile: absolutePath.nullish(),
  /** Arguments for `bcachefs format`. */
  extraFormatArgs: words.optional(),
  /** Subvolumes by path. */
  subvolumes: z.record(z.string(), subvolume).optional(),
  ...hooks,
})

/** A file system of the devices whose content is `bcachefs` of its name. */
export type BcachefsFilesystem = WithExpressions<z.input<typeof bcachefsFilesystemSchema>>

/** A bcachefs: `bcachefsFilesystem({ mountpoint: "/" })`. */
export function bcachefsFilesystem(
  options: Omit<BcachefsFilesystem, "type"> = {},
): BcachefsFilesystem {
  return { type: "bcachefs_filesystem", ...options }
}
