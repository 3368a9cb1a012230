/** NG207: no two hosts have one hardware address. */
import type { Model, ModelHost, ModelNetworkDevice } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Origin } from "../../problems/problem.ts"
import { keptFor } from "../../remembered.ts"
import { duplicates } from "../fleet/duplicates.ts"
import { type FleetRule } from "../rule.ts"
import { membersOf, settled } from "../settled.ts"
import { ownOrigin } from "./links.ts"

/** What there is to say of NG207. */
export const explained: Explanation = {
  title: "No two hosts have one hardware address",
  why: "A network card has an address (MAC) that no other has. Two hosts that are told to find a card by the same one were most often copied from each other, and one of them finds none: it starts without a network. Of addresses that are made up, whose second digit is 2, 6, a or e, hosts in networks apart may have the same: there it is a warning.",
  mend: "Write the address of each machine's own card, as `ip link` shows it.",
  breaks: {
    files: {
      "hosts/a.ts": 'inventory: { mac: "3c:ec:ef:40:00:10" }',
      "hosts/b.ts": 'inventory: { mac: "3C:EC:EF:40:00:10" }',
    },
  },
  close: {
    files: {
      "hosts/a.ts": 'inventory: { mac: "3c:ec:ef:40:00:10" }',
      "hosts/b.ts": 'inventory: { mac: "3c:ec:ef:40:00:11" }',
    },
  },
}

interface OwnedMac {
  /** The host or the device of the network that has it. */
  readonly owner: ModelHost | ModelNetworkDevice
  readonly mac: string
  readonly origin: Origin
}

export const distinctMacs: FleetRule<"NG207"> = {
  code: "NG207",
  sees: (host, { standsAt }) => macsOf(host).map(({ mac, origin }) => [mac, standsAt(origin)]),
  check: ({ hosts, networkDevices }: Model) =>
    duplicates(
      [...hosts.flatMap(macsOf), ...networkDevices.flatMap(macsOfDevice)],
      ({ mac }) => mac,
    )
      .filter(({ item, first }) => item.owner !== first.owner)
      .map(({ item, first }) => ({
        ...item.origin,
        severity: isMadeUp(item.mac) ? "warning" : "error",
        message: `${item.owner.name} has the hardware address of ${first.owner.name}, ${item.mac}`,
        related: [{ message: "first defined here", ...first.origin }],
        hint: "write the address of each machine's own card, as `ip link` shows it",
      })),
}

/** Whether it is locally administered (IEEE 802, the second bit of the first octet). */
function isMadeUp(mac: string): boolean {
  return (Number.parseInt(mac.slice(0, 2), 16) & 2) !== 0
}

/** Where options name the address of a card. */
const places: readonly { readonly at: readonly string[]; readonly options: readonly string[][] }[] =
  [
    { at: ["networking", "interfaces"], options: [["macAddress"]] },
    {
      at: ["systemd", "network", "links"],
      options: [
        ["matchConfig", "PermanentMACAddress"],
        ["matchConfig", "MACAddress"],
      ],
    },
    {
      at: ["systemd", "network", "networks"],
      options: [
        ["matchConfig", "PermanentMACAddress"],
        ["matchConfig", "MACAddress"],
      ],
    },
  ]

/** The hardware addresses of a host, each once. */
const macsOf = keptFor((host: ModelHost): readonly OwnedMac[] => {
  const found = new Map<string, OwnedMac>()
  const note = (text: unknown, origin: Origin): void => {
    const mac = macIn(text)
    if (mac !== undefined && !found.has(mac))
      found.set(mac, { owner: host, mac, origin: ownOrigin(host, origin, String(text)) })
  }
  for (const { at, options } of places)
    for (const name of membersOf(host, ...at) ?? [])
      for (const option of options) {
        const value = settled(host, ...at, name, ...option)
        if (value !== undefined) note(value.value, value.origin)
      }
  noteData(host.inventory, ["inventory"], (text, path) => note(text, { place: host.place, path }))
  return [...found.values()]
})

function macsOfDevice(owner: ModelNetworkDevice): readonly OwnedMac[] {
  const { macs, origin } = owner
  return macs
    .flatMap((text) => macIn(text) ?? [])
    .map((mac) => ({ owner, mac, origin: { ...origin, path: [...origin.path, "mac"] } }))
}

function noteData(
  data: unknown,
  path: readonly string[],
  note: (text: unknown, path: readonly string[]) => void,
): void {
  if (!isAttributeSet(data)) return
  for (const [name, value] of Object.entries(data)) {
    if (/^(?:mac|mac_?address|hw_?address)$/i.test(name)) note(value, [...path, name])
    else noteData(value, [...path, name], note)
  }
}

/** The address in its one spelling. */
function macIn(text: unknown): string | undefined {
  const isMac = typeof text === "string" && /^[\da-f]{2}(?:[:-][\da-f]{2}){5}$/i.test(text)
  const mac = isMac ? text.toLowerCase().replaceAll("-", ":") : undefined
  return mac === "00:00:00:00:00:00" || mac === "ff:ff:ff:ff:ff:ff" ? undefined : mac
}
