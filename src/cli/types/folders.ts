/** Where the types of fleets stand. */
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import type { ProjectFleet } from "../../project/fleets.ts"

/** The folder of the types, from the folder that they are for. */
export const typesFolder = ".nixgen/types"

/** What keeps git from all that stands there: it is made of what is committed. */
export const ignoreFile = { name: ".gitignore", text: "*\n" }

/** Each fleet's types stand where TypeScript finds them: beside the nearest tsconfig.json. */
export function byFolder(
  fleets: readonly ProjectFleet[],
): ReadonlyMap<string, readonly ProjectFleet[]> {
  const folders = new Map<string, readonly ProjectFleet[]>()
  for (const fleet of fleets) {
    const folder = withTsconfig(dirname(fleet.file), fleet.directory) ?? fleet.directory
    folders.set(folder, [...(folders.get(folder) ?? []), fleet])
  }
  return folders
}

function withTsconfig(folder: string, top: string): string | undefined {
  if (existsSync(join(folder, "tsconfig.json"))) return folder
  return folder === top || dirname(folder) === folder
    ? undefined
    : withTsconfig(dirname(folder), top)
}
