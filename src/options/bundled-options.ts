/** The option tree of the bundle as data, which `npm run build` writes beside the compiled code. */
import { openSync, readSync } from "node:fs"
import { ownPath } from "../own-package.ts"
import { type Bytes, decodeOptions } from "./tree/option-file.ts"
import type { OptionNames } from "./tree/option-names.ts"

/** The file, from the root of the package. */
export const bundledOptionsFile = "dist/nixos-25.11-options.tsv"

let options: OptionNames | undefined

/** The options of NixOS 25.11, each read once. */
export function bundledOptions(): OptionNames {
  options ??= decodeOptions(openBytes(ownPath(bundledOptionsFile)))
  return options
}

/** A file that stays open: most of it is never read. */
function openBytes(path: string): Bytes {
  const descriptor = openSync(path, "r")
  return {
    subarray(start, end) {
      const bytes = Buffer.allocUnsafe(end - start)
      return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, start))
    },
  }
}
