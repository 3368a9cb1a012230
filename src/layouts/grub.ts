/** The boot loader of layouts that start by UEFI as well as by BIOS. */
import type { NixosConfig } from "../options/config.ts"

/**
 * GRUB's part for UEFI (NixOS manual, "Installation: UEFI"): it is put where firmware looks without
 * an entry of its own, since a machine that started by BIOS cannot make one.
 */
export const grubForBoth: NixosConfig = {
  boot: { loader: { grub: { efiSupport: true, efiInstallAsRemovable: true } } },
}
