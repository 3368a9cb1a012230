/** Where devices say which file has their key. */
import type { Device, KeyOption } from "../../disko/types/device.ts"

/** The options of a device that name key files, as far as they are given. */
export function keyOptions(device: Device): readonly KeyOption[] {
  const options = device.type.keys?.(device) ?? []
  return options.filter(({ value }) => value !== undefined && value !== null)
}
