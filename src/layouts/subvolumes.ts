/** The subvolumes of a system on btrfs. */
import type { Btrfs } from "../disko/types/btrfs.ts"

const mountOptions = ["compress=zstd", "noatime"]

/** Apart is what can be made anew (`/nix`), and what outlives going back to a snapshot (`/log`). */
export const subvolumes: NonNullable<Btrfs["subvolumes"]> = {
  "/root": { mountpoint: "/", mountOptions },
  "/home": { mountpoint: "/home", mountOptions },
  "/nix": { mountpoint: "/nix", mountOptions },
  "/log": { mountpoint: "/var/log", mountOptions },
}
