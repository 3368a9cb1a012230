/** The fleet that `init` writes: one host, one disk layout, one service. */
import type { System } from "../fleet/systems.ts"
import { diskLayoutText } from "./disk-layout.ts"
import {
  type SecretsStart,
  baseText,
  commonText,
  fleetText,
  networkText,
  sshText,
  usersText,
} from "./fleet.ts"
import { type HostStart, hostText } from "./host.ts"
import { pinsText, release } from "./pins.ts"
import { addressBeside, diskFor, gatewayOf } from "./placeholders.ts"
import { type ReadyLayout, readyLayouts } from "./ready-layouts.ts"
import { nodeExporterText } from "./service.ts"
import { fleetTestText } from "./test.ts"

/** What the host is called, where nothing else is said. */
export const firstHost = "server-1"

/** What of the fleet is said otherwise than in the example. */
export interface Wishes {
  /** What the host is called. */
  readonly name?: string | undefined
  readonly system?: System | undefined
  /** A ready layout, in the place of one that is written out. */
  readonly layout?: ReadyLayout | undefined
  readonly address?: string | undefined
  /** An ssh public key, a line of an `authorized_keys`. */
  readonly key?: string | undefined
  /** How secrets are encrypted; the key's owner reads them all. It takes a key of ed25519. */
  readonly secrets?: SecretsStart["store"] | undefined
}

/** Whether secrets can be encrypted to a key of ssh, by sops and by age. */
export function canReadSecrets(key: string | undefined): key is string {
  return key !== undefined && key.startsWith("ssh-ed25519 ")
}

/** Every file of it by path, but those that a project may have already. */
export function filesFor({
  key,
  name = firstHost,
  secrets: store,
  ...wishes
}: Wishes): Readonly<Record<string, string>> {
  const {
    "disk-layouts/standard.ts": standard = "",
    [hostFile(firstHost)]: _,
    ...files
  } = exampleFiles
  return {
    ...files,
    "fleet.ts": fleetText(store && canReadSecrets(key) ? { store, key } : undefined),
    "hosts/common/users.ts": usersText(key),
    [hostFile(name)]: exampleHost(wishes),
    ...(wishes.layout === undefined && { "disk-layouts/standard.ts": standard }),
  }
}

function hostFile(name: string): string {
  return `hosts/${name}.ts`
}

function exampleHost({ address = addressBeside([]), layout, system }: Wishes): string {
  return hostText({
    system: defaultSystem,
    ...(layout === undefined ? ownLayout : ready(layout)),
    ...(system !== undefined && { system }),
    stateVersion: release,
    inventory: exampleInventory(address),
    targetHost: address,
    services: ["nodeExporter()"],
  })
}

const exporter = { name: "nodeExporter", from: "../services/node-exporter.ts" }

/** What a host is of which nothing is said. */
export const defaultSystem = "x86_64-linux"

/** A host with the layout that is written out. */
export const ownLayout = {
  firmware: "uefi" as const,
  imports: [{ name: "standard", from: "../disk-layouts/standard.ts" }, exporter],
  disks: `standard({ device: "${diskFor("device")}" })`,
}

/** A host with a ready layout. */
function ready(layout: ReadyLayout) {
  const { firmware, disks, needsHostId = false, system } = readyLayouts[layout]
  const given = disks.map((parameter) => `${parameter}: "${diskFor(parameter)}"`)
  return {
    ...(system !== undefined && { system }),
    firmware,
    imports: [{ name: layout, from: "nixgen/layouts" }, exporter],
    disks: `${layout}({ ${given.join(", ")} })`,
    ...(needsHostId && { config: hostId }),
  }
}

/** Any eight digits do, as long as each machine has its own. */
const hostId = `{
  // ZFS knows the machine by it: each has another one
  networking: { hostId: "00000001" },
}`

/** What the example's network module asks of a host. */
export function exampleInventory(address: string): HostStart["inventory"] {
  return { address, prefixLength: 24, gateway: gatewayOf(address), interface: "enp1s0" }
}

/** Those of the example as it is. */
export const exampleFiles: Readonly<Record<string, string>> = {
  "fleet.ts": fleetText(),
  "fleet.test.ts": fleetTestText,
  "hosts/common/index.ts": commonText,
  "hosts/common/base.ts": baseText,
  "hosts/common/network.ts": networkText,
  "hosts/common/ssh.ts": sshText,
  "hosts/common/users.ts": usersText(),
  [hostFile(firstHost)]: exampleHost({}),
  "disk-layouts/standard.ts": diskLayoutText("standard"),
  "services/node-exporter.ts": nodeExporterText,
  "npins/sources.json": pinsText(),
}
