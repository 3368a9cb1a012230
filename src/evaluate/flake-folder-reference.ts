/** Folders of flakes that are not ours as flake references (Nix manual, "nix flake": "Path-like syntax"). */
import { existsSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { folderReference } from "./folder-reference.ts"

/**
 * The reference to a flake in a folder, as Nix takes its path: in a repository, what git tracks is the
 * flake, and nothing that lies beside it gets into the store; any name of a folder is right.
 */
export function flakeFolderReference(folder: string): string {
  const repository = repositoryAround(folder)
  if (repository === undefined) return folderReference(folder)
  const inside = relative(repository, folder)
  const query = new URLSearchParams({
    ...(inside !== "" && { dir: inside }),
    // as Nix itself takes the path of a clone without its history, such as CI has
    ...(existsSync(join(repository, ".git/shallow")) && { shallow: "1" }),
  })
  const reference = folderReference(repository).replace(/^path:/, "git+file://")
  return query.size === 0 ? reference : `${reference}?${query.toString().replaceAll("+", "%20")}`
}

function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryAround(above)
}
