/** Devices as they are told of. */
import type { Device } from "../../disko/types/device.ts"
import { ancestors } from "../../disko/tree/device-tree.ts"

/**
 * A device by its kind and name and by those that it is in: `partition root of disk main`. What has no
 * noun of its own is told of by what it is in.
 */
export function described(device: Device): string {
  return [device, ...ancestors(device)].flatMap(named).join(" of ")
}

function named({ type: { noun }, key }: Device): readonly string[] {
  if (noun === undefined) return []
  return [`${noun} ${/^[\w.@+-]+$/.test(key) ? key : JSON.stringify(key)}`]
}
