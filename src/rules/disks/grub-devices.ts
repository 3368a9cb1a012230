/** NG122: GRUB's devices are disko's to define (disko, `lib/types/gpt.nix`). */
import { devicesOf } from "../../fleet/device-tree.ts"
import { diskRule } from "./disk-rule.ts"
import { isBiosBootPartition } from "./efi.ts"

export const grubDevices = diskRule({
  code: "NG122",
  severity: "error",
  title: "GRUB's devices are not defined beside disko's",
  explanation:
    "Disko defines `boot.loader.grub.devices` as the disks that have a BIOS boot partition. Definitions of `boot.loader.grub.device` or `devices` are added to them: NixOS refuses a disk that is named twice, and GRUB is installed on one that is named in another way. Leave them out.",
  check: ({ devices, config }) => {
    if (!devicesOf(devices, "partition").some(isBiosBootPartition)) return []
    return ["device", "devices"].flatMap((option) =>
      config("boot", "loader", "grub", option)
        .values.filter(({ value }) => value !== "" && !(Array.isArray(value) && value.length === 0))
        .map(({ origin }) => ({
          at: origin,
          message: `boot.loader.grub.${option} is defined by disko`,
          detail: "It names the disks that have a BIOS boot partition.",
          hint: "leave it out",
        })),
    )
  },
})
