/** Whether there is one nixgen for all of a project's fleets. */
import { existsSync, readFileSync, realpathSync } from "node:fs"
import { dirname, join } from "node:path"
import * as z from "zod"
import type { Project } from "../../project/fleets.ts"
import { type Finding, finding } from "./finding.ts"

const manifestSchema = z.object({ version: z.string() })

/** A second copy is found by the types of some files: all of them run with the one that is started. */
export function copiesFinding({ directory, fleets }: Project): Finding {
  const folders = [directory, ...fleets.map(({ file }) => dirname(file))]
  const copies = [...new Set(folders.flatMap(manifestsAbove))]
  const told = copies.map((file) => `${versionOf(file)} in ${dirname(file)}`)
  return finding(["check", "edit"], copies.length > 1 ? undefined : "one nixgen", {
    status: "warning",
    message: `nixgen is installed ${copies.length} times: ${told.join(", ")}`,
    hint: "keep one: `npm ls nixgen` tells what needs the others",
  })
}

/** The package.json of every nixgen that is in a folder's reach, without symbolic links. */
function manifestsAbove(folder: string): readonly string[] {
  const file = join(folder, "node_modules/nixgen/package.json")
  const found = existsSync(file) ? [realpathSync(file)] : []
  return dirname(folder) === folder ? found : [...found, ...manifestsAbove(dirname(folder))]
}

function versionOf(file: string): string {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, "utf8"))).version
  } catch {
    return "a version that cannot be read"
  }
}
