import { type HostDefinition, defineHost, inputs } from "nixgen"
import { forgetful } from "../disk-layouts/forgetful.ts"
import { ann } from "../people/ann.ts"
import { ben } from "../people/ben.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  firmware: "uefi",
  disks: forgetful({
    device: "/dev/disk/by-id/nvme-SAMSUNG_MZVL2512HCJQ-00BL7_S64KNX0T123456",
  }),
  imports: [inputs["nixos-hardware"].nixosModules["lenovo-thinkpad-x1-11th-gen"], ann, ben],
  config: {
    boot: { initrd: { availableKernelModules: ["nvme", "thunderbolt", "xhci_pci"] } },
  },
} satisfies HostDefinition)
