/** Where the types of fleets stand. */
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import type { ProjectFleet } from "../../project/fleets.ts"
import { groupedBy } from "../../grouped.ts"

/** The folder of the types, from the folder that they are for. */
export const typesFolder = ".nixgen/types"

/** What keeps git from all that stands there: it is made of what is committed. */
export const ignoreFile = { name: ".gitignore", text: "*\n" }

/** Each fleet's types stand where TypeScript finds them: beside the nearest tsconfig.json. */
export function byFolder(
  fleets: readonly ProjectFleet[],
): ReadonlyMap<string, readonly ProjectFleet[]> {
  return groupedBy(
    fleets,
    ({ file, directory }) => withTsconfig(dirname(file), directory) ?? directory,
  )
}

function withTsconfig(folder: string, top: string): string | undefined {
  if (existsSync(join(folder, "tsconfig.json"))) return folder
  return folder === top || dirname(folder) === folder
    ? undefined
    : withTsconfig(dirname(folder), top)
}
