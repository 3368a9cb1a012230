/** What the options of ZFS datasets say (zfsprops(7)). */
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { KeyOption } from "./device.ts"

/** Whether disko mounts it: no dataset whose own options say that it is not. */
export function isMountedDataset(options: unknown): boolean {
  if (!isAttributeSet(options)) return true
  return options["mountpoint"] !== "none" && options["canmount"] !== "off"
}

/** Where its key is, among the options that stand in `option`. */
export function keyLocation(option: string, options: unknown): KeyOption {
  const value = isAttributeSet(options) ? options["keylocation"] : undefined
  return { path: [option, "keylocation"], value }
}
