/** What git's answer about a folder depends on, where it follows from what it tracks alone. */
import { existsSync, readFileSync, statSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

/** Variables by which git looks elsewhere. */
const elsewhere = ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_CEILING_DIRECTORIES"]

/** Whether git finds the repository of a folder by the folders above it. */
export function isFoundAbove(environment: Readonly<Record<string, string | undefined>>): boolean {
  return elsewhere.every((name) => environment[name] === undefined)
}

/** The file in which git keeps what it tracks of a folder; nothing outside of a repository. */
export function indexOf(folder: string): string | undefined {
  const repository = repositoryOf(folder)
  return repository && join(repository, "index")
}

/** Reads the list of what git tracks, so that it is seen. */
export function readIndexOf(folder: string): void {
  const index = indexOf(folder)
  if (index !== undefined && existsSync(index)) readFileSync(index)
}

/** The folder in which git keeps the nearest repository: a work tree has a file that names it. */
function repositoryOf(folder: string): string | undefined {
  const git = join(folder, ".git")
  if (existsSync(git)) {
    if (statSync(git).isDirectory()) return git
    const named = /^gitdir: (.+)$/m.exec(readFileSync(git, "utf8"))?.[1]
    return named === undefined ? git : resolve(folder, named)
  }
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder))
}
