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

/** The same where its name is what is in question: LUKS has no other for people. */
export function describedByName(device: Device): string {
  return device.kind === "luks" ? `the encrypted device on ${described(device)}` : described(device)
}

function named({ type: { noun }, key }: Device): readonly string[] {
  if (noun === undefined) return []
  return [`${noun} ${/^[\w.@+-]+$/.test(key) ? key : JSON.stringify(key)}`]
}
