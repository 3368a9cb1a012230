/** Swap files in a btrfs file system or subvolume (disko, `lib/types/btrfs.nix`). */
import * as z from "zod"
import type { Device, DeviceTypes } from "./device.ts"
import { words } from "./fields.ts"
import { mountpointOf, placeOf } from "./mounting.ts"
import { textOf } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./device.ts" {
  interface OtherDevices {
    readonly swap_file: SwapFile
  }
}

const swapFile = z.strictObject({
  /** The size, such as `4G`. */
  size: z.string().regex(/^(\d+[KMGTP])?$/, 'expected a size such as "4G"'),
  /** The path below the mount point; the file's key where it is not given. */
  path: z.string().optional(),
  /** From 0 to 32767; the swap of the highest priority is used first. */
  priority: z.int().nullish(),
  /** Options to mount it with. */
  options: words.optional(),
})

export const swapFiles = z.record(z.string(), swapFile)

/** A swap file in a btrfs. */
export type SwapFile = WithExpressions<z.input<typeof swapFile>>

export const swapFileTypes: DeviceTypes<"swap_file"> = {
  swap_file: { noun: "swap file", swapsTo: fileOf },
}

/** A file that is swapped to, in a file system that is mounted. */
function fileOf({ key, value, parent }: Device<"swap_file">): string | undefined {
  const file = value.path === undefined ? key : textOf(value.path)
  const mountpoint = parent && mountpointOf(parent)
  if (parent === undefined || mountpoint === undefined || mountpoint === null) return undefined
  return placeOf(parent, file)
}
