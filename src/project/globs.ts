/** Files by glob. */
import { existsSync, realpathSync } from "node:fs"
import { basename } from "node:path"
import { glob } from "tinyglobby"

/** The absolute paths that match, in alphabetical order, whatever the file system's own order. */
export async function filesMatching(
  globs: string | readonly string[],
  directory: string,
): Promise<readonly string[]> {
  const files = await glob([globs].flat(), {
    cwd: directory,
    absolute: true,
    expandDirectories: false,
    ignore: ["**/node_modules/**", "**/*.d.ts", "**/*.test.*"],
  })
  return withoutLoops(files.toSorted())
}

/** Each file once under each of its names: a link to a folder around it leads to it again and again. */
function withoutLoops(files: readonly string[]): readonly string[] {
  const known = new Set<string>()
  return files.filter((file) => {
    const key = JSON.stringify([existsSync(file) ? realpathSync(file) : file, basename(file)])
    return !known.has(key) && known.add(key)
  })
}
