/** `bcachefs_filesystem`: a bcachefs over its members (disko, `lib/types/bcachefs_filesystem.nix`). */
import { madeOf } from "../../problems/origin.ts"
import { createHash } from "node:crypto"
import * as z from "zod"
import type { Device, DeviceTypes } from "./device.ts"
import { absolutePath, hooks, uuid, words } from "./fields.ts"
import { byName } from "./holding.ts"
import { mountedFolder, mountedFrom } from "./mounting.ts"
import { nameText, textOf } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./device.ts" {
  interface OtherDevices {
    readonly bcachefs_filesystem: BcachefsFilesystem
    readonly bcachefs_subvolume: BcachefsSubvolume
  }
  interface DeviceGroups {
    readonly bcachefs_filesystems: "bcachefs_filesystem"
  }
}

const subvolumeSchema = z.strictObject({
  type: z.literal("bcachefs_subvolume").optional(),
  /** The subvolume's path, its key where it is not given. */
  name: z.string().optional(),
  /** Where it is mounted. */
  mountpoint: absolutePath.nullish(),
  /** Options to mount it with. */
  mountOptions: words.optional(),
})

const bcachefsFilesystemSchema = z.strictObject({
  type: z.literal("bcachefs_filesystem"),
  /** The file system's name, its key where it is not given. */
  name: z.string().optional(),
  /** Its UUID; one made from its name where it is not given. */
  uuid: uuid.optional(),
  /** Where it is mounted. */
  mountpoint: absolutePath.nullish(),
  /** Options to mount it with. */
  mountOptions: words.optional(),
  /** A file of the installer with the passphrase; with it, the file system is encrypted. */
  passwordFile: absolutePath.nullish(),
  /** Arguments for `bcachefs format`. */
  extraFormatArgs: words.optional(),
  /** Subvolumes by path. */
  subvolumes: z.record(z.string(), subvolumeSchema).optional(),
  ...hooks,
})

/** A file system of the devices whose content is `bcachefs` of its name. */
export type BcachefsFilesystem = WithExpressions<z.input<typeof bcachefsFilesystemSchema>>

/** A subvolume of a bcachefs. */
export type BcachefsSubvolume = WithExpressions<z.input<typeof subvolumeSchema>>

/** A bcachefs: `bcachefsFilesystem({ mountpoint: "/" })`. */
export function bcachefsFilesystem(
  options: Omit<BcachefsFilesystem, "type"> = {},
): BcachefsFilesystem {
  return madeOf({ type: "bcachefs_filesystem", ...options }, options)
}

export const bcachefsFilesystemTypes: DeviceTypes<"bcachefs_filesystem" | "bcachefs_subvolume"> = {
  bcachefs_filesystem: {
    schema: () => bcachefsFilesystemSchema,
    group: "bcachefs_filesystems",
    noun: "file system",
    functionNoun: "filesystem",
    constructors: [{ name: "bcachefsFilesystem", implies: { type: "bcachefs_filesystem" } }],
    holds: { subvolumes: byName("bcachefs_subvolume") },
    mount: {
      point: ({ value }) => value.mountpoint,
      from: uuidPath,
      folder: mountedFolder,
      fileSystem: () => "bcachefs",
      isExpected: true,
    },
    keys: ({ value }) => [{ path: ["passwordFile"], value: value.passwordFile }],
    makeArguments: ({ value }) => value.extraFormatArgs,
  },
  bcachefs_subvolume: {
    noun: "subvolume",
    mount: {
      point: ({ value }) => value.mountpoint,
      from: ({ parent }) => mountedFrom(parent),
      folder: nameText,
      fileSystem: () => "bcachefs",
    },
  },
}

/** It is found by its UUID, which disko makes from its name where none is given. */
function uuidPath(device: Device<"bcachefs_filesystem">): string {
  const { uuid: own } = device.value
  return `/dev/disk/by-uuid/${own === undefined ? uuidFrom(nameText(device)) : textOf(own)}`
}

function uuidFrom(name: string): string {
  const digits = createHash("sha256").update(name).digest("hex")
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5")
}
