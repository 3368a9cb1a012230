/** What hosts say of the LUKS that their initial RAM disk opens, wherever they say it. */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Luks } from "../../disko/types/luks.ts"
import { nameOf } from "../../disko/types/paths.ts"
import type { ModelHost } from "../../model/model.ts"
import { located, machineWith, optionOf } from "../disks/disk-rule.ts"
import type { Finding } from "../rule.ts"
import { membersOf, winners } from "../settled.ts"

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
  const devices = machineWith(host)?.devices
  const onDisks = (devices === undefined ? [] : devicesOf(devices, "luks"))
    .filter(({ value }) => value.initrdUnlock !== false && isWrong(value.settings?.[option]))
    .filter((device) => !saysMore(host, nameOf(device), option))
    .map((device) => located({ ...told, at: optionOf(device, "settings", option) }, host))
  const inConfig = (membersOf(host, ...path) ?? []).flatMap((name) =>
    (winners(host, ...path, name, option) ?? [])
      .filter(({ value }) => isWrong(value))
      .map(({ origin }) => ({ ...told, ...origin, host: host.name })),
  )
  return [...onDisks, ...inConfig]
}

/** Whether the config may say something else of the same option. */
function saysMore(host: ModelHost, name: string | undefined, option: string): boolean {
  if (name === undefined) return true
  const { values, isKnown } = host.definitions(...path, name, option)
  return values.length > 0 || !isKnown
}
