/** The constructors of devices, told as data: for what is written as their calls, or read from them. */
import type { Constructor } from "./device.ts"
import { allTypes } from "./types.ts"

/** The constructors of each device type; the first one that fits is used. */
export const constructors: readonly Constructor[] = allTypes.flatMap(
  ([, type]) => type.constructors ?? [],
)
