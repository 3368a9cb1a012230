/** Functions of Nix and its library that look at folders: flakes list the modules that lie in one by them. */
import { type Dirent, existsSync, readdirSync, statSync } from "node:fs"
import { join, resolve } from "node:path"
import type { Lazy, StaticFunction } from "./static-value.ts"

export const staticFolders = {
  listFilesRecursive: {
    arity: 1,
    apply: ([folder]) => {
      const path = folderIn(folder)
      return path === undefined ? undefined : { kind: "list", items: filesBelow(path).map(at) }
    },
  },
  "path.append": {
    arity: 2,
    apply: ([folder, path]) => {
      const [from, below] = [pathIn(folder), path?.()]
      if (from === undefined || below?.kind !== "text") return undefined
      return { kind: "path", path: resolve(from, `./${below.text}`) }
    },
  },
  pathExists: {
    arity: 1,
    apply: ([path]) => {
      const asked = pathIn(path)
      return asked === undefined ? undefined : { kind: "boolean", value: existsSync(asked) }
    },
  },
  readDir: {
    arity: 1,
    apply: ([folder]) => {
      const path = folderIn(folder)
      if (path === undefined) return undefined
      const members = entriesIn(path).map((entry): readonly [string, Lazy] => [
        entry.name,
        () => ({ kind: "text", text: typeOf(entry) }),
      ])
      return { kind: "set", members: new Map(members) }
    },
  },
} satisfies Readonly<Record<string, StaticFunction>>

function pathIn(given: Lazy | undefined): string | undefined {
  const value = given?.()
  return value?.kind === "path" ? value.path : undefined
}

/** A folder that is there: of another one, Nix says that it is not. */
function folderIn(given: Lazy | undefined): string | undefined {
  const path = pathIn(given)
  return path !== undefined && existsSync(path) && statSync(path).isDirectory() ? path : undefined
}

function at(path: string): Lazy {
  return () => ({ kind: "path", path })
}

/** In the order of Nix, which is that of their names. */
function entriesIn(folder: string): readonly Dirent[] {
  const all = readdirSync(folder, { withFileTypes: true })
  return all.toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

function filesBelow(folder: string): readonly string[] {
  return entriesIn(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** As `builtins.readDir` says it (Nix manual, "Built-in Functions"). */
function typeOf(entry: Dirent): string {
  if (entry.isDirectory()) return "directory"
  if (entry.isSymbolicLink()) return "symlink"
  return entry.isFile() ? "regular" : "unknown"
}
