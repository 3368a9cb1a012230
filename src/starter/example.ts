/** The fleet that `init` writes: one host, one disk layout, one service. */
import { diskLayoutText } from "./disk-layout.ts"
import { baseText, commonText, fleetText, networkText, sshText, usersText } from "./fleet.ts"
import { type HostStart, hostText } from "./host.ts"
import { pinsText, release } from "./pins.ts"
import { addressBeside, diskFor, gateway } from "./placeholders.ts"
import { nodeExporterText } from "./service.ts"
import { fleetTestText } from "./test.ts"

/** Every file of it by path, but those that a project may have already. */
export const exampleFiles: Readonly<Record<string, string>> = {
  "fleet.ts": fleetText,
  "fleet.test.ts": fleetTestText,
  "hosts/common/index.ts": commonText,
  "hosts/common/base.ts": baseText,
  "hosts/common/network.ts": networkText,
  "hosts/common/ssh.ts": sshText,
  "hosts/common/users.ts": usersText,
  "hosts/server-1.ts": exampleHost(),
  "disk-layouts/standard.ts": diskLayoutText("standard"),
  "services/node-exporter.ts": nodeExporterText,
  "npins/sources.json": pinsText(),
}

function exampleHost(): string {
  const address = addressBeside([])
  return hostText({
    system: "x86_64-linux",
    stateVersion: release,
    firmware: "uefi",
    inventory: exampleInventory(address),
    targetHost: address,
    imports: [
      { name: "standard", from: "../disk-layouts/standard.ts" },
      { name: "nodeExporter", from: "../services/node-exporter.ts" },
    ],
    disks: `standard({ device: "${diskFor("device")}" })`,
    services: ["nodeExporter()"],
  })
}

/** What the example's network module asks of a host. */
export function exampleInventory(address: string): HostStart["inventory"] {
  return { address, prefixLength: 24, gateway, interface: "enp1s0" }
}
