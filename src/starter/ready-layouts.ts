/** What a host that `init` writes has to say for each ready layout, beside the disks themselves. */
import type { Firmware } from "../fleet/host.ts"
import type { System } from "../fleet/systems.ts"
import type * as layouts from "../layouts/index.ts"

/** What goes with a ready layout. */
interface Beside {
  readonly firmware: Firmware
  /** The parameters that have to be given, each of them a disk. */
  readonly disks: readonly string[]
  /** Whether NixOS asks for `networking.hostId`. */
  readonly needsHostId?: boolean
  /** Where it is for one architecture alone. */
  readonly system?: System
}

/** The name of a ready layout. */
export type ReadyLayout = keyof typeof layouts

const one = ["device"]
const two = ["first", "second"]

/** All ready layouts. */
export const readyLayouts: Readonly<Record<ReadyLayout, Beside>> = {
  ext4Uefi: { firmware: "uefi", disks: one },
  ext4Bios: { firmware: "bios", disks: one },
  ext4Hybrid: { firmware: "bios", disks: one },
  swapPartition: { firmware: "uefi", disks: one },
  swapFile: { firmware: "uefi", disks: one },
  btrfsSubvolumes: { firmware: "uefi", disks: one },
  btrfsMirror: { firmware: "uefi", disks: two },
  luksBtrfs: { firmware: "uefi", disks: one },
  luksLvm: { firmware: "uefi", disks: one },
  mdadmMirror: { firmware: "bios", disks: two },
  impermanence: { firmware: "uefi", disks: one },
  raspberryPi: { firmware: "raspberry-pi", disks: one, system: "aarch64-linux" },
  zfsRoot: { firmware: "uefi", disks: one, needsHostId: true },
  zfsEncrypted: { firmware: "uefi", disks: one, needsHostId: true },
}

/** Their names. */
export const layoutNames = Object.keys(readyLayouts) as readonly ReadyLayout[]
