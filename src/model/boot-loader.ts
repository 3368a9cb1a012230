/** The boot loader that a machine's firmware implies (NixOS manual, "Installation: Booting"). */
import type { Firmware } from "../fleet/host.ts"
import { mkDefault } from "../nix/values/properties.ts"

/** Without a limit, the kernels of old generations fill the ESP, and no update can be installed. */
const generations = mkDefault(10)

/**
 * Definitions for each kind of firmware, written out in the host's module. GRUB's devices are
 * disko's to define: it knows which disks have a BIOS boot partition.
 */
export const bootLoader: Readonly<Record<Firmware, object>> = {
  uefi: {
    "systemd-boot": { enable: true, configurationLimit: generations },
    efi: { canTouchEfiVariables: true },
  },
  bios: { grub: { enable: true } },
  "raspberry-pi": { grub: { enable: false }, "generic-extlinux-compatible": { enable: true } },
}
