/** `bcachefs`: a member of a bcachefs file system (disko, `lib/types/bcachefs.nix`). */
import * as z from "zod"
import { hooks, words } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

export const bcachefsSchema = z.strictObject({
  type: z.literal("bcachefs"),
  /** The file system, a key of `bcachefs_filesystems`. */
  filesystem: z.string(),
  /** The label of this device, which file system options can refer to. */
  label: z.string().optional(),
  /** Arguments for `bcachefs format` that concern this device. */
  extraFormatArgs: words.optional(),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

/** A member of a bcachefs file system. */
export type Bcachefs = WithExpressions<z.input<typeof bcachefsSchema>>

/** A member of a bcachefs file system: `bcachefs("pool", { label: "ssd.first" })`. */
export function bcachefs(
  filesystem: Bcachefs["filesystem"],
  options: Omit<Bcachefs, "type" | "filesystem"> = {},
): Bcachefs {
  return { type: "bcachefs", filesystem, ...options }
}
