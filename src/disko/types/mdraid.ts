/** `mdraid`: a member of a RAID array (disko, `lib/types/mdraid.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { DeviceTypes } from "./device.ts"
import { hooks } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface PartitionContents {
    readonly mdraid: Mdraid
  }
}

const mdraidSchema = z.strictObject({
  type: z.literal("mdraid"),
  /** The array, a key of `mdadm`. */
  name: z.string(),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

/** A member of a RAID array. */
export type Mdraid = WithExpressions<z.input<typeof mdraidSchema>>

/** A member of a RAID array: `mdraid("root")`. */
export function mdraid(name: Mdraid["name"], options: Omit<Mdraid, "type" | "name"> = {}): Mdraid {
  return madeOf({ type: "mdraid", name, ...options }, options)
}

export const mdraidTypes: DeviceTypes<"mdraid"> = {
  mdraid: {
    schema: () => mdraidSchema,
    heldBy: "partitions",
    memberOf: { kind: "mdadm", option: "name", noun: "array" },
    constructors: [{ name: "mdraid", implies: { type: "mdraid" }, first: "name" }],
  },
}
