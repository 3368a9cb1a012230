/** `disko.devices`: everything that a layout is made of (disko, `lib/default.nix`). */
import type { DeviceGroups, DeviceValues } from "./device.ts"

/** The devices of a layout, each group by name. */
export type DiskoDevices = {
  readonly [Group in keyof DeviceGroups]?:
    { readonly [name: string]: DeviceValues[DeviceGroups[Group]] } | undefined
}
