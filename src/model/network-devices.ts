/** The devices of the network that are no hosts, each with the place of its definition. */
import type { z } from "zod"
import type { Fleet } from "../fleet/fleet.ts"
import type { networkDevicesSchema } from "../fleet/network-device.ts"
import type { ModelNetworkDevice } from "./model.ts"

/** The devices in the order of their definition. */
export function networkDevices(
  devices: z.output<typeof networkDevicesSchema>,
  { place }: Fleet,
): readonly ModelNetworkDevice[] {
  return Object.entries(devices).map(([name, { kind, description, address, mac }]) => ({
    name,
    kind,
    description,
    addresses: address,
    macs: mac,
    origin: { place, path: ["devices", name] },
  }))
}
