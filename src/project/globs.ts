/** Files by glob. */
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
  return files.toSorted()
}
