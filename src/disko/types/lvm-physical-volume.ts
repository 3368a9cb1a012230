/** `lvm_pv`: a member of an LVM volume group (disko, `lib/types/lvm_pv.nix`). */
import * as z from "zod"
import { hooks } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

export const physicalVolumeSchema = z.strictObject({
  type: z.literal("lvm_pv"),
  /** The volume group, a key of `lvm_vg`. */
  vg: z.string(),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

/** A member of an LVM volume group. */
export type PhysicalVolume = WithExpressions<z.input<typeof physicalVolumeSchema>>

/** A member of a volume group: `physicalVolume("pool")`. */
export function physicalVolume(
  vg: PhysicalVolume["vg"],
  options: Omit<PhysicalVolume, "type" | "vg"> = {},
): PhysicalVolume {
  return { type: "lvm_pv", vg, ...options }
}
