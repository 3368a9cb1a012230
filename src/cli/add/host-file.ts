/** Where the file of a new host belongs. */
import { basename, dirname, join, relative } from "node:path"
import { isNamedByFolder } from "../../fleet/file-names.ts"
import picomatch from "picomatch"
import { CommandFailure } from "../outcome/exit-status.ts"

/**
 * The file that the globs make a host of that name from: beside `example`, if there is one, or where
 * a glob begins. Fails where no such file would match.
 */
export function fileMatching(
  name: string,
  globs: readonly string[],
  { directory, example }: { readonly directory: string; readonly example: string | undefined },
): string {
  const patterns = globs.map((glob) => glob.replace(/^\.\//, ""))
  const folders = [
    ...(example === undefined ? [] : [folderOf(example, directory)]),
    ...patterns.map((glob) => join(directory, picomatch.scan(glob).base)),
  ]
  const file = folders
    .flatMap((folder) => [join(folder, name), join(folder, name, "index")])
    .flatMap((stem) => [".ts", ".mts", ".js", ".mjs"].map((end) => stem + end))
    .find((each) => matches(relative(directory, each), patterns))
  if (file !== undefined) return file
  throw new CommandFailure(
    `no file of a host named "${name}" would match ${globs.join(", ")}`,
    `\`hosts\` in the fleet's file says so: choose a name that matches, such as ${fitting(patterns)}`,
  )
}

/** What a host is in, be it a file or a folder with its index. */
function folderOf(host: string, fleetFolder: string): string {
  return isNamedByFolder(host, fleetFolder) ? dirname(dirname(host)) : dirname(host)
}

/** As the loader takes them: one pattern must match, and none of those that begin with `!`. */
export function matches(path: string, patterns: readonly string[]): boolean {
  const excluded = patterns.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1))
  const included = patterns.filter((glob) => !glob.startsWith("!"))
  return picomatch.isMatch(path, included) && !picomatch.isMatch(path, excluded)
}

function fitting(patterns: readonly string[]): string {
  const [glob = "*"] = patterns
  return basename(glob)
    .replace(/\.\w+$/, "")
    .replaceAll("*", "1")
}
