/** What hosts say of the LUKS that their initial RAM disk opens, wherever they say it. */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Luks } from "../../disko/types/luks.ts"
import { nameOf } from "../../disko/types/paths.ts"
import type { ModelHost } from "../../model/model.ts"
import { plainPriority } from "../../nix/values/properties.ts"
import { keptFor } from "../../remembered.ts"
import { located, machineWith, optionOf } from "../disks/disk-rule.ts"
import type { Finding } from "../rule.ts"
import { isSettled, membersOf, winners } from "../settled.ts"

/** A setting of NixOS's `boot.initrd.luks.devices.<name>`, and what is told of it where its value is wrong. */
export interface LuksSetting extends Pick<Finding, "message" | "detail" | "hint"> {
  readonly option: keyof NonNullable<Luks["settings"]>
  readonly isWrong: (value: unknown) => boolean
}

const path = ["boot", "initrd", "luks", "devices"]

/** Where a host has it with a wrong value: as a setting of its disks, or in its config, which wins if it forces it. */
export function wrongSettings(
  host: ModelHost,
  { option, isWrong, ...told }: LuksSetting,
): readonly Finding[] {
  if (!allHold(host)) return []
  const onDisks = openedOnDisks(host)
    .filter(({ value }) => isWrong(value.settings?.[option]))
    .filter((device) => allHold(host, nameOf(device)) && !saysMore(host, nameOf(device), option))
    .map((device) => located({ ...told, at: optionOf(device, "settings", option) }, host))
  const inConfig = (membersOf(host, ...path) ?? [])
    .filter((name) => allHold(host, name))
    .flatMap((name) =>
      (winners(host, ...path, name, option) ?? [])
        .filter(({ value }) => isWrong(value))
        .map(({ origin }) => ({ ...told, ...origin, host: host.name })),
    )
  return [...onDisks, ...inConfig]
}

/** Whether it is certain that the initial RAM disk opens any, without which NixOS judges no setting of all. */
export function opensLuks(host: ModelHost): boolean {
  if (isSettled(host, ["boot", "initrd", "luks", "forceLuksSupportInInitrd"], true)) return true
  const names = membersOf(host, ...path) ?? []
  return allHold(host) && (openedOnDisks(host).length > 0 || names.length > 0)
}

const openedOnDisks = keptFor((host: ModelHost) => {
  const devices = machineWith(host)?.devices
  const all = devices === undefined ? [] : devicesOf(devices, "luks")
  return all.filter(({ value }) => value.initrdUnlock !== false)
})

/**
 * Whether all definitions of the devices hold, or of one of them, and what disks say beside these. Of a set
 * that is defined with several priorities, NixOS knows one only: `devices: mkForce({})` takes back all.
 */
function allHold(host: ModelHost, name?: string): boolean {
  const at = name === undefined ? path : [...path, name]
  const inConfig = host.definitions(...at).values.map(({ priority }) => priority)
  const onDisks = openedOnDisks(host)
    .filter((device) => name === undefined || name === nameOf(device))
    .map(() => plainPriority)
  return new Set([...inConfig, ...onDisks]).size <= 1
}

/** Whether the config may say something else of the same option. */
function saysMore(host: ModelHost, name: string | undefined, option: string): boolean {
  if (name === undefined) return true
  const { values, isKnown } = host.definitions(...path, name, option)
  return values.length > 0 || !isKnown
}
