/** The options that a fleet's definitions are checked against. */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { KnownOptions } from "../fleet/check-options.ts"
import type { Fleet } from "../fleet/fleet.ts"
import { bundledOptions } from "../options/bundled-options.ts"
import { decodeOptions } from "../options/option-file.ts"

/** What `nixgen types` writes for the checks, in the project's folder. */
export const pinnedOptionsFile = ".nixgen/types/options.tsv"

/** The options of the fleet's own pins where `nixgen types` has written them, else the bundle's. */
export function knownOptions({ place }: Fleet): KnownOptions {
  const written = place === undefined ? undefined : pinnedOptions(dirname(place.file))
  if (written === undefined) return { names: bundledOptions(), exact: false }
  return { names: decodeOptions(readFileSync(written)), exact: true }
}

/** The file of the nearest folder upwards that has one. */
function pinnedOptions(folder: string): string | undefined {
  const file = join(folder, pinnedOptionsFile)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder ? undefined : pinnedOptions(above)
}
