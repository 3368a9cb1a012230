/** Files by glob. */
import fastGlob from "fast-glob"

/** The absolute paths that match, in alphabetical order, whatever the file system's own order. */
export async function filesMatching(
  globs: string | readonly string[],
  directory: string,
): Promise<readonly string[]> {
  const patterns = [globs].flat().map((glob) => glob.replace(/^\.\//, ""))
  const files = await fastGlob(patterns, {
    cwd: directory,
    absolute: true,
    ignore: ["**/node_modules/**", "**/*.d.ts", "**/*.test.*"],
  })
  return files.toSorted()
}
