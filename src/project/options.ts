/** The options that a fleet's definitions are checked against. */
import { existsSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import * as z from "zod"
import { ProblemError, problem } from "../problems/problem.ts"
import type { KnownOptions } from "../model/check-options.ts"
import type { Fleet } from "../fleet/fleet.ts"
import { type NixNames, nixNamesSchema } from "../options/names/nix-names.ts"
import { bundledOptions } from "../options/bundled-options.ts"
import { optionsOfFlakes } from "../options/flake-options.ts"
import { decodeOptions } from "../options/tree/option-file.ts"
import type { OptionNames } from "../options/tree/option-names.ts"
import { overlaid } from "../options/tree/overlay.ts"
import { withAnyServices } from "../options/tree/unlisted-options.ts"
import { knownFlakes } from "../pins/known-flakes.ts"

/** What `nixgen types` writes for the checks, in the project's folder. */
export const pinnedOptionsFile = ".nixgen/types/options.tsv"

/** The names of packages and functions, beside them. */
export const pinnedNamesFile = ".nixgen/types/names.json"

/** What it says that they were made from, beside them. */
export const sourcesFile = "made-from.json"

const sourcesSchema = z.array(z.string())

/** The options of the fleet's own pins where `nixgen types` has written them, else the bundle's. */
export function knownOptions({ place }: Fleet): KnownOptions {
  return optionsKnownIn(place === undefined ? undefined : dirname(place.file))
}

/** The same for definitions in a folder; the bundle's where there is none. */
export function optionsKnownIn(folder: string | undefined): KnownOptions {
  const written = folder === undefined ? undefined : pinnedOptions(folder)
  if (written === undefined) return { names: bundledOptions(), exact: false }
  const madeFrom = readBack(join(dirname(written), sourcesFile), sourcesOf)
  const names = readBack(written, () => decodeOptions(readFileSync(written)))
  const nixNames = readBack(join(dirname(written), basename(pinnedNamesFile)), nixNamesIn)
  return { names, exact: true, ...(madeFrom && { madeFrom }), ...(nixNames && { nixNames }) }
}

/** What a file of `nixgen types` says. Throws NG043 where something has become of it. */
function readBack<T>(file: string, read: (file: string) => T): T {
  try {
    return read(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `what \`nixgen types\` has written cannot be read: ${reason}`
    const hint = "run `nixgen types` again, or remove the folder .nixgen"
    throw new ProblemError([problem("NG043", { message, hint, place: { file } })])
  }
}

/** What modules are judged by that are imported into a folder, and whether that is all there is. */
export interface ImportOptions {
  readonly options: OptionNames
  readonly isExact: boolean
}

/** The options for an import: the types of a fleet whose types nobody has written take what is of a known flake. */
export function importOptions(folder: string | undefined): ImportOptions {
  const { names, exact } = optionsKnownIn(folder)
  const known = exact ? names : overlaid(names, optionsOfFlakes(knownFlakes))
  return { options: withAnyServices(known), isExact: exact }
}

/** The names that Nix told; `undefined` where an older nixgen has written the types. */
function nixNamesIn(file: string): NixNames | undefined {
  return existsSync(file)
    ? nixNamesSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data
    : undefined
}

/** What the options were made from; `undefined` where that is not told. */
function sourcesOf(file: string): ReadonlySet<string> | undefined {
  if (!existsSync(file)) return undefined
  const { data } = sourcesSchema.safeParse(JSON.parse(readFileSync(file, "utf8")))
  return data && new Set(data)
}

/** The file of the nearest folder upwards that has one. */
function pinnedOptions(folder: string): string | undefined {
  const file = join(folder, pinnedOptionsFile)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder ? undefined : pinnedOptions(above)
}
