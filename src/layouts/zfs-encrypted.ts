/** One disk with an encrypted ZFS pool, started by UEFI. */
import * as z from "zod"
import { disk } from "../disko/types/disk.ts"
import { esp, gpt } from "../disko/types/gpt.ts"
import { zfs } from "../disko/types/zfs.ts"
import { zpool } from "../disko/types/zpool.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { oneDisk } from "./parameters.ts"
import { datasets, poolOptions, rootFsOptions } from "./zfs-pool.ts"

const passphraseLocation = z
  .string()
  .regex(/^(prompt|file:\/\/\/.+)$/, 'expected "prompt" or a file such as "file:///tmp/disk.key"')
  .default("prompt")
  .describe(
    "Where the installer reads the passphrase: `prompt`, or `file:///…`. " +
      "The machine asks for it at every start.",
  )

/**
 * One disk, started by UEFI, with a ZFS pool that is encrypted. Each host needs a networking.hostId.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "uefi",
 *   disks: zfsEncrypted({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const zfsEncrypted = defineDiskLayout({
  name: "zfs-encrypted",
  description:
    "One disk, started by UEFI, with a ZFS pool that is encrypted. Each host needs a networking.hostId.",
  parameters: oneDisk.extend({ keyLocation: passphraseLocation }),
  devices: ({ device, espSize, keyLocation }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({ ESP: esp({ size: espSize }), zfs: { size: "100%", content: zfs("zroot") } }),
      }),
    },
    zpool: {
      zroot: zpool({
        options: poolOptions,
        rootFsOptions: {
          ...rootFsOptions,
          encryption: "aes-256-gcm",
          keyformat: "passphrase",
          keylocation: keyLocation,
        },
        // the installer's file is not there when the machine starts
        postCreateHook: "zfs set keylocation=prompt zroot",
        datasets,
      }),
    },
  }),
})
