/** `mdraid`: a member of a RAID array (disko, `lib/types/mdraid.nix`). */
import * as z from "zod"
import { hooks } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

export const mdraidSchema = z.strictObject({
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
  return { type: "mdraid", name, ...options }
}
