/**
 * Modules that stay Nix and are reached in more than one way: by several files, or by another such module as
 * well. To NixOS, copies in several places would be several modules: these have one, in a folder as it was.
 */
import { moduleAt } from "../../files/module-files.ts"
import type { Kept } from "./kept-modules.ts"
import { nixFilesNamedIn } from "./kept-modules.ts"
import { type TreeModule, directImports } from "./module-tree.ts"
import { nameOfCopy } from "./taken-along.ts"

/** Those of the modules that stay Nix. */
export function sharedKeptModules(
  importers: readonly TreeModule[],
  kept: ReadonlyMap<string, Kept>,
): ReadonlySet<string> {
  const imported = importers.flatMap(({ contents }) => [
    ...new Set(directImports(contents).map(({ path }) => moduleAt(path))),
  ])
  const entries = [...new Set(imported)].filter((file) => kept.has(file))
  const reached = new Map(entries.map((file) => [file, reachedFrom(file)]))
  const isShared = (file: string) =>
    imported.filter((each) => each === file).length > 1 ||
    entries.some(
      (other) =>
        other !== file &&
        (nameOfCopy(other) === nameOfCopy(file) ||
          haveCommon(reached.get(file), reached.get(other))),
    )
  return new Set(entries.filter(isShared))
}

function haveCommon(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()) {
  return [...one].some((file) => other.has(file))
}

/** The files of Nix that a module refers to, and those that they do. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set([file])
  for (const each of reached) for (const next of nixFilesNamedIn(each)) reached.add(next)
  return reached
}
