/** `nodev`: a file system without a device, such as tmpfs (disko, `lib/types/nodev.nix`). */
import * as z from "zod"
import { absolutePath, hooks, words } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

export const nodevSchema = z.strictObject({
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
  return { type: "nodev", ...options }
}

/** A file system in memory: `nodev: { "/": tmpfs({ mountOptions: ["size=2G", "mode=755"] }) }`. */
export function tmpfs(options: Omit<Nodev, "type" | "fsType"> = {}): Nodev {
  return { type: "nodev", fsType: "tmpfs", ...options }
}
