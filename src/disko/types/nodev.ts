/** `nodev`: a file system without a device, such as tmpfs (disko, `lib/types/nodev.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { Device, DeviceTypes } from "./device.ts"
import { absolutePath, hooks, words } from "./fields.ts"
import { textOf } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./device.ts" {
  interface OtherDevices {
    readonly nodev: Nodev
  }
  interface DeviceGroups {
    /** File systems without a device, by mount point. */
    readonly nodev: "nodev"
  }
}

const nodevSchema = z.strictObject({
  type: z.literal("nodev").optional(),
  /** The kind of file system: `tmpfs`, `overlay`, `auto` … */
  fsType: z.string(),
  /** What is mounted: "none", or what the kind needs. */
  device: z.string().optional(),
  /** Where it is mounted, its key where this is not given. */
  mountpoint: absolutePath.nullish(),
  /** Options to mount it with, such as `["size=2G", "mode=755"]`. */
  mountOptions: words.optional(),
  ...hooks,
})

/** A file system that is on no device. */
export type Nodev = WithExpressions<z.input<typeof nodevSchema>>

/** A file system: `nodev: { "/boot/firmware": nodev({ fsType: "auto", device: "/dev/sda1" }) }`. */
export function nodev(options: Omit<Nodev, "type">): Nodev {
  return madeOf({ type: "nodev", ...options }, options)
}

/** A file system in memory: `nodev: { "/": tmpfs({ mountOptions: ["size=2G", "mode=755"] }) }`. */
export function tmpfs(options: Omit<Nodev, "type" | "fsType"> = {}): Nodev {
  return madeOf({ type: "nodev", fsType: "tmpfs", ...options }, options)
}

export const nodevTypes: DeviceTypes<"nodev"> = {
  nodev: {
    schema: () => nodevSchema,
    group: "nodev",
    noun: "file system",
    functionNoun: "mount",
    constructors: [
      { name: "tmpfs", implies: { type: "nodev", fsType: "tmpfs" } },
      { name: "nodev", implies: { type: "nodev" } },
    ],
    mount: {
      point: ({ key, value }) => (value.mountpoint === undefined ? key : value.mountpoint),
      from: mountedFrom,
      fileSystem: ({ value }) => textOf(value.fsType),
      isOnDisk: (device) => namesDevice.test(mountedFrom(device)),
    },
  },
}

function mountedFrom({ value: { device, fsType } }: Device<"nodev">): string {
  return device === undefined ? specialDevice(textOf(fsType)) : textOf(device)
}

/** Disko's default for file systems that are on nothing. */
function specialDevice(fsType: string): string {
  return special.has(fsType) ? fsType : "none"
}

const special = new Set(["proc", "sysfs", "tmpfs", "ramfs", "devtmpfs", "devpts"])

/** A path, or a tag as mount(8) takes it: others are on no device. */
const namesDevice = /^(\/|\$\{|(PART)?(LABEL|UUID)=)/
