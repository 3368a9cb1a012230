/** The subvolumes of a system on btrfs. */
import type { Btrfs } from "../disko/btrfs.ts"

const mountOptions = ["compress=zstd", "noatime"]

/** What can be made anew (`/nix`), what is only read about (`/log`), and what is worth snapshots. */
export const subvolumes: NonNullable<Btrfs["subvolumes"]> = {
  "/root": { mountpoint: "/", mountOptions },
  "/home": { mountpoint: "/home", mountOptions },
  "/nix": { mountpoint: "/nix", mountOptions },
  "/log": { mountpoint: "/var/log", mountOptions },
}
