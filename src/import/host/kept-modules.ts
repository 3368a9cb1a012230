/**
 * Which modules stay Nix: those that TypeScript cannot say, and all that is imported where no TypeScript
 * can name it. NixOS takes a module once by its file's path, so that none may be there in both.
 */
import { readFileSync } from "node:fs"
import { basename, dirname, resolve } from "node:path"
import { moduleAt } from "../../files/module-files.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { pathReferences } from "../../nix/syntax/path-references.ts"
import type { Place } from "../../problems/problem.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import { type TreeModule, otherImports } from "./module-tree.ts"

/** Why a module stays Nix. */
export interface Kept {
  readonly why: string
  readonly place: Place
}

/** The modules that stay Nix, by their files, each with the reason. */
export function keptModules(
  roots: readonly TreeModule[],
  modules: ReadonlyMap<string, TreeModule>,
): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>()
  for (const module of modules.values()) {
    const [first] = module.problems
    if (module.contents === undefined)
      kept.set(module.file, {
        why: first?.message.replace(/^this module stays Nix: /, "") ?? "it cannot be taken over",
        place: first?.place ?? { file: module.file },
      })
  }
  const todo: Reach[] = [
    ...[...kept.keys()].map((file) => ({ file, why: importedBy(file) })),
    ...[...roots, ...modules.values()].flatMap(({ file, contents }) =>
      contents === undefined
        ? []
        : otherImports(contents).map(({ path }) => ({
            file: moduleAt(path),
            why: `an expression in ${basename(file)} imports it`,
          })),
    ),
  ]
  const seen = new Set<string>()
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { file, why } = next
    if (modules.has(file) && !kept.has(file)) kept.set(file, { why, place: { file } })
    if (seen.has(file)) continue
    seen.add(file)
    for (const target of nixFilesNamedIn(file)) todo.push({ file: target, why: importedBy(file) })
  }
  return kept
}

/** A file of Nix that is reached by Nix, and by which. */
interface Reach {
  readonly file: string
  readonly why: string
}

function importedBy(file: string): string {
  return `${basename(file)} refers to it, which stays Nix`
}

/** The files of Nix that a file names by paths that are written out. */
export function nixFilesNamedIn(file: string): readonly string[] {
  const { value: paths = [] } = outcomeOf(() => {
    const tree = parseNix(readFileSync(file, "utf8"), file)
    return pathReferences(tree)
  })
  return paths
    .filter(({ isWhole, text }) => isWhole && !/^[/~]/.test(text))
    .map(({ text }) => moduleAt(resolve(dirname(file), text)))
    .filter((each) => each.endsWith(".nix"))
}
