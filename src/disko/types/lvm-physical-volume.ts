/** `lvm_pv`: a member of an LVM volume group (disko, `lib/types/lvm_pv.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { DeviceTypes } from "./device.ts"
import { hooks } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface PartitionContents {
    readonly lvm_pv: PhysicalVolume
  }
}

const physicalVolumeSchema = z.strictObject({
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
  return madeOf({ type: "lvm_pv", vg, ...options }, options)
}

export const physicalVolumeTypes: DeviceTypes<"lvm_pv"> = {
  lvm_pv: {
    schema: () => physicalVolumeSchema,
    heldBy: "partitions",
    memberOf: { kind: "lvm_vg", option: "vg", noun: "volume group" },
    constructors: [{ name: "physicalVolume", implies: { type: "lvm_pv" }, first: "vg" }],
  },
}
