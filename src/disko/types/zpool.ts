/** `zpool`: a ZFS pool, its topology and datasets (disko, `lib/types/zpool.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { ContentSchemas } from "./content.ts"
import { isMountedDataset, keyLocation, mountedDatasetBy } from "./dataset-options.ts"
import type { DeviceTypes } from "./device.ts"
import { absolutePath, hooks, words } from "./fields.ts"
import { byName } from "./holding.ts"
import { nameText } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"
import { type ZfsFilesystem, zfsFilesystemSchema } from "./zfs-filesystem.ts"
import { type ZfsVolume, zfsVolumeSchema } from "./zfs-volume.ts"

declare module "./device.ts" {
  interface OtherDevices {
    readonly zpool: Zpool
  }
  interface DeviceGroups {
    /** ZFS pools. */
    readonly zpool: "zpool"
  }
}

const redundancy = z.enum(["", "mirror", "raidz", "raidz1", "raidz2", "raidz3"])

const vdev = z.strictObject({
  /** How the members protect each other; each stands alone where this is "". */
  mode: redundancy.optional(),
  /** Paths of devices, or keys of `disk`. */
  members: words.optional(),
})

const topology = z.strictObject({
  type: z.literal("topology"),
  /** What the data is on. */
  vdev: z.array(vdev).optional(),
  /** Devices for the intent log. */
  log: z.array(vdev).optional(),
  /** Devices for deduplication tables. */
  dedup: z.array(vdev).optional(),
  /** Devices for metadata and small blocks. */
  special: z.union([z.array(vdev), vdev]).nullish(),
  /** Devices that step in for failed ones. */
  spare: words.optional(),
  /** Devices that cache what is read. */
  cache: words.optional(),
})

const options = z.strictObject({
  type: z.literal("zpool").optional(),
  /** The pool's name, its key where it is not given. */
  name: z.string().optional(),
  /** How all members protect each other, or the pool's topology. */
  mode: z.union([redundancy, z.strictObject({ topology })]).optional(),
  /** Options of the pool, as `zpool create -o` takes them: `{ ashift: "12" }`. */
  options: z.record(z.string(), z.string()).optional(),
  /** Options of the pool's root dataset, which all others inherit. */
  rootFsOptions: z.record(z.string(), z.string()).optional(),
  /** Where the root dataset is mounted. */
  mountpoint: absolutePath.nullish(),
  /** Options to mount the root dataset with. */
  mountOptions: words.optional(),
  ...hooks,
})

function zpoolSchema(contents: ContentSchemas) {
  const kinds = [zfsFilesystemSchema, zfsVolumeSchema(contents)] as const
  const datasets = z.record(z.string(), z.discriminatedUnion("type", kinds))
  return z.strictObject({ ...options.shape, datasets: datasets.optional() })
}

/** A pool of the devices whose content is `zfs` of its name. */
export type Zpool = WithExpressions<z.input<typeof options>> & {
  /** The datasets by name; "/" parts the name of one inside another. */
  readonly datasets?: { readonly [name: string]: ZfsFilesystem | ZfsVolume } | undefined
}

/** A pool: `zpool({ mode: "mirror", datasets: { root: zfsFilesystem({ mountpoint: "/" }) } })`. */
export function zpool(settings: Omit<Zpool, "type">): Zpool {
  return madeOf({ type: "zpool", ...settings }, settings)
}

export const zpoolTypes: DeviceTypes<"zpool"> = {
  zpool: {
    schema: zpoolSchema,
    group: "zpool",
    noun: "pool",
    constructors: [{ name: "zpool", implies: { type: "zpool" } }],
    holds: { datasets: byName("zfs_fs", datasetKind) },
    mount: {
      point: ({ value }) => (isMountedDataset(value.rootFsOptions) ? value.mountpoint : undefined),
      from: nameText,
      fileSystem: () => "zfs",
      mountedBy: ({ value }) => mountedDatasetBy(value.rootFsOptions),
    },
    keys: ({ value }) => [keyLocation("rootFsOptions", value.rootFsOptions)],
  },
}

function datasetKind(dataset: object): "zfs_fs" | "zfs_volume" {
  return "type" in dataset && dataset.type === "zfs_volume" ? "zfs_volume" : "zfs_fs"
}
