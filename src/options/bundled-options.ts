/** The option tree of the bundle as data, which `npm run build` writes beside the compiled code. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { OptionNames } from "./tree/option-names.ts"
import { decodeOptions } from "./tree/option-file.ts"

/** The file, from the root of the package. */
export const bundledOptionsFile = "dist/nixos-25.11-options.tsv"

let options: OptionNames | undefined

/** The options of NixOS 25.11; read once. */
export function bundledOptions(): OptionNames {
  // by the package's own name, since the compiled code is joined into files of other folders
  const root = dirname(createRequire(import.meta.url).resolve("nixgen/package.json"))
  options ??= decodeOptions(readFileSync(join(root, bundledOptionsFile)))
  return options
}
