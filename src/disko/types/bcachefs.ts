/** `bcachefs`: a member of a bcachefs file system (disko, `lib/types/bcachefs.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { DeviceTypes } from "./device.ts"
import { hooks, words } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface PartitionContents {
    readonly bcachefs: Bcachefs
  }
}

const bcachefsSchema = z.strictObject({
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
  return madeOf({ type: "bcachefs", filesystem, ...options }, options)
}

export const bcachefsTypes: DeviceTypes<"bcachefs"> = {
  bcachefs: {
    schema: () => bcachefsSchema,
    heldBy: "partitions",
    memberOf: {
      kind: "bcachefs_filesystem",
      option: "filesystem",
      noun: "bcachefs file system",
    },
    constructors: [{ name: "bcachefs", implies: { type: "bcachefs" }, first: "filesystem" }],
  },
}
