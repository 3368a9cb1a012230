/** Swap files in a btrfs file system or subvolume (disko, `lib/types/btrfs.nix`). */
import * as z from "zod"
import { words } from "./fields.ts"

export const swapFiles = z.record(
  z.string(),
  z.strictObject({
    /** The size, such as `4G`. */
    size: z.string().regex(/^(\d+[KMGTP])?$/, 'expected a size such as "4G"'),
    /** The path below the mount point; the file's key where it is not given. */
    path: z.string().optional(),
    /** From 0 to 32767; the swap of the highest priority is used first. */
    priority: z.int().nullish(),
    /** Options to mount it with. */
    options: words.optional(),
  }),
)
