/** `swap`: a partition or volume to swap to (disko, `lib/types/swap.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { DeviceTypes } from "./device.ts"
import { hooks, words } from "./fields.ts"
import { pathOf } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface PartitionContents {
    readonly swap: Swap
  }
}

const swapSchema = z.strictObject({
  type: z.literal("swap"),
  /** When freed pages are discarded on an SSD: at `swapon` (`once`), one by one, or both. */
  discardPolicy: z.enum(["once", "pages", "both"]).nullish(),
  /** Encrypt it with a new random key at every start, so that it cannot be resumed from. */
  randomEncryption: z.boolean().optional(),
  /** Resume from hibernation from it. */
  resumeDevice: z.boolean().optional(),
  /** From 0 to 32767; the swap of the highest priority is used first. */
  priority: z.int().nullish(),
  /** Options to mount it with. */
  mountOptions: words.optional(),
  /** Arguments for `mkswap`. */
  extraArgs: words.optional(),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

/** Swap space on a partition or volume. */
export type Swap = WithExpressions<z.input<typeof swapSchema>>

/** Swap space: `swap({ resumeDevice: true })`. */
export function swap(options: Omit<Swap, "type"> = {}): Swap {
  return madeOf({ type: "swap", ...options }, options)
}

export const swapTypes: DeviceTypes<"swap"> = {
  swap: {
    schema: () => swapSchema,
    heldBy: "partitions",
    constructors: [{ name: "swap", implies: { type: "swap" } }],
    swapsTo: pathOf,
    isMadeAtStart: ({ value }) => value.randomEncryption === true,
  },
}
