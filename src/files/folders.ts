/** Folders of the user's: what is inside of what, and where a project ends. */
import { existsSync, realpathSync, statSync } from "node:fs"
import { dirname, isAbsolute, join, relative, sep } from "node:path"

/** Whether a path is a folder's own or leads to something in it. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The innermost folder that all are in. */
export function commonFolder(folders: readonly string[]): string {
  return folders.reduce((left, right) => {
    let top = left
    while (!isInside(top, right)) top = dirname(top)
    return top
  })
}

/** The same path without symbolic links, or as it is where nothing is there. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

/** What is there; nothing where it cannot be looked at, which the copying tells of. */
export function kindAt(path: string): "file" | "folder" | undefined {
  try {
    const found = statSync(path)
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : undefined
  } catch {
    return undefined
  }
}

/** What stands in the folder of a project, the surest first. */
const marks: readonly (readonly string[])[] = [
  [".git"],
  ["package.json", "node_modules", "fleet.ts", "fleet.mts", "fleet.js", "fleet.mjs"],
]

const packages = `${sep}node_modules${sep}`

/**
 * The project that a folder of definitions belongs to: its repository, or else the nearest folder
 * that looks like one. What is installed below `node_modules` is a project by itself.
 */
export function projectRoot(folder: string): string {
  const installed = `${folder}${sep}`.lastIndexOf(packages)
  if (installed !== -1) return packageFolder(folder, installed + packages.length)
  const folders = [...upwards(folder)]
  const found = marks.map((names) =>
    folders.find((each) => names.some((name) => existsSync(join(each, name)))),
  )
  return found.find((each) => each !== undefined) ?? folder
}

/** The folder of a package, whose name may have a scope: `@scope/name`. */
function packageFolder(folder: string, start: number): string {
  const names = folder.slice(start).split(sep)
  return join(folder.slice(0, start), ...names.slice(0, names[0]?.startsWith("@") ? 2 : 1))
}

function* upwards(folder: string): Iterable<string> {
  yield folder
  if (dirname(folder) !== folder) yield* upwards(dirname(folder))
}
