/** `zfs`: a member of a ZFS pool (disko, `lib/types/zfs.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { DeviceTypes } from "./device.ts"
import { hooks } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface PartitionContents {
    readonly zfs: Zfs
  }
}

const zfsSchema = z.strictObject({
  type: z.literal("zfs"),
  /** The pool, a key of `zpool`. */
  pool: z.string(),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

/** A member of a ZFS pool. */
export type Zfs = WithExpressions<z.input<typeof zfsSchema>>

/** A member of a ZFS pool: `zfs("zroot")`. */
export function zfs(pool: Zfs["pool"], options: Omit<Zfs, "type" | "pool"> = {}): Zfs {
  return madeOf({ type: "zfs", pool, ...options }, options)
}

export const zfsTypes: DeviceTypes<"zfs"> = {
  zfs: {
    schema: () => zfsSchema,
    heldBy: "partitions",
    memberOf: { kind: "zpool", option: "pool", noun: "pool" },
    constructors: [{ name: "zfs", implies: { type: "zfs" }, first: "pool" }],
  },
}
