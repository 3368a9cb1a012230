/** What the page says of the devices of the network that are no hosts. */
import { type Element, element } from "../markup.ts"
import type { ModelNetworkDevice } from "../model/model.ts"
import type { Around } from "./machine.ts"
import { table } from "./tables.ts"

/** The devices, and the hosts that refer to each. */
export function devicesTable(
  devices: readonly ModelNetworkDevice[],
  { idOf, references }: Around,
): Element {
  return table(
    `${devices.length} ${devices.length === 1 ? "device" : "devices"} beside the machines`,
    ["Name", "Kind", "Address", "Hardware address", "Referred to by", "What there is to say"],
    devices.map(({ name, kind, addresses, macs, description }) => [
      element("span", { id: idOf(name) }, name),
      kind,
      addresses.join(", "),
      macs.join(", "),
      references
        .filter(({ to }) => to === name)
        .map(({ from }) => from)
        .join(", "),
      description,
    ]),
  )
}
