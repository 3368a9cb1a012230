/** A root in memory, gone at every start, and one disk with what stays. */
import { btrfs } from "../disko/types/btrfs.ts"
import { disk } from "../disko/types/disk.ts"
import { esp, gpt } from "../disko/types/gpt.ts"
import { tmpfs } from "../disko/types/nodev.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { str } from "../nix/values/templates.ts"
import { oneDisk, size } from "./parameters.ts"

const mountOptions = ["compress=zstd", "noatime"]

/**
 * A root in memory that is empty at every start; /nix and /persist stay, on one disk with btrfs.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "uefi",
 *   disks: impermanence({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const impermanence = defineDiskLayout({
  name: "impermanence",
  description:
    "A root in memory that is empty at every start; /nix and /persist stay, on one disk with btrfs.",
  parameters: oneDisk.extend({
    rootSize: size.default("2G").describe("The most memory that the root may take."),
  }),
  devices: ({ device, espSize, rootSize }) => ({
    nodev: { "/": tmpfs({ mountOptions: [str`size=${rootSize}`, "mode=0755"] }) },
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: espSize }),
          persist: {
            size: "100%",
            content: btrfs({
              subvolumes: {
                "/nix": { mountpoint: "/nix", mountOptions },
                "/persist": { mountpoint: "/persist", mountOptions },
              },
            }),
          },
        }),
      }),
    },
  }),
  // what stays is needed before the first service runs: host keys, passwords, machine-id
  config: () => ({ fileSystems: { "/persist": { neededForBoot: true } } }),
})
