/** `zfs_fs`: a dataset of a ZFS pool (disko, `lib/types/zfs_fs.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import {
  isEncryptedDataset,
  isMountedDataset,
  keyLocation,
  mountedDatasetBy,
} from "./dataset-options.ts"
import type { DeviceTypes } from "./device.ts"
import { absolutePath, hooks, words } from "./fields.ts"
import { nameText } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./device.ts" {
  interface OtherDevices {
    readonly zfs_fs: ZfsFilesystem
  }
}

export const zfsFilesystemSchema = z.strictObject({
  type: z.literal("zfs_fs"),
  /** The dataset's name in the pool, its key where it is not given. */
  name: z.string().optional(),
  /** Where it is mounted; only made where this is not given. */
  mountpoint: absolutePath.nullish(),
  /** Options of the dataset, as `zfs create -o` takes them: `{ compression: "zstd" }`. */
  options: z.record(z.string(), z.string()).optional(),
  /** Options to mount it with. */
  mountOptions: words.optional(),
  ...hooks,
})

/** A dataset that is a file system. */
export type ZfsFilesystem = WithExpressions<z.input<typeof zfsFilesystemSchema>>

/** A dataset: `zfsFilesystem({ mountpoint: "/home" })`. */
export function zfsFilesystem(options: Omit<ZfsFilesystem, "type"> = {}): ZfsFilesystem {
  return madeOf({ type: "zfs_fs", ...options }, options)
}

export const zfsFilesystemTypes: DeviceTypes<"zfs_fs"> = {
  zfs_fs: {
    schema: () => zfsFilesystemSchema,
    noun: "dataset",
    constructors: [{ name: "zfsFilesystem", implies: { type: "zfs_fs" } }],
    mount: {
      point: ({ value }) => (isMountedDataset(value.options) ? value.mountpoint : undefined),
      from: (device) => `${nameText(device.parent)}/${nameText(device)}`,
      fileSystem: () => "zfs",
      isEncrypted: isEncryptedDataset,
      mountedBy: ({ value }) => mountedDatasetBy(value.options),
    },
    keys: ({ value }) => [keyLocation("options", value.options)],
  },
}
