/** NG122: GRUB's devices are disko's to define (disko, `lib/types/gpt.nix`). */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule } from "./disk-rule.ts"
import { isBiosBootPartition } from "./efi.ts"

/** What there is to say of NG122. */
export const explained: Explanation = {
  title: "GRUB's devices are not defined beside disko's",
  why: "Disko defines `boot.loader.grub.devices` as the disks that have a BIOS boot partition. Definitions of `boot.loader.grub.device` or `devices` are added to them: NixOS refuses a disk that is named twice, and GRUB is installed on one that is named in another way.",
  mend: "Leave them out.",
  breaks: `firmware: "bios",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        grub: biosBoot(),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},
config: { boot: { loader: { grub: { device: "/dev/disk/by-id/nvme-1" } } } },`,
  close: `firmware: "bios",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        grub: biosBoot(),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},
config: { boot: { loader: { grub: { configurationLimit: 10 } } } },`,
}

export const grubDevices = diskRule({
  code: "NG122",
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
