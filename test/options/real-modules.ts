/** What modules of NixOS select of packages, the library and their options: read at run time, none of it kept. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import fastGlob from "fast-glob"
import type { Node } from "../../src/nix/syntax/ast.ts"
import { parseLoosely } from "../../src/nix/syntax/parse.ts"
import { selectionsIn } from "../../src/nix/syntax/selections.ts"

/** The paths that are selected of the arguments of modules, by the arguments' names. */
export type Selected = ReadonlyMap<string, readonly (readonly string[])[]>

/** What the modules of a nixpkgs select: each path once, in the order of the files. */
export function selectedInModules(nixpkgs: string): Selected {
  const files = fastGlob.sync("nixos/modules/services/**/*.nix", { cwd: nixpkgs }).toSorted()
  const found = new Map<string, Map<string, readonly string[]>>()
  for (const file of files)
    for (const [name, path] of selectedIn(readFileSync(join(nixpkgs, file), "utf8"))) {
      const paths = found.get(name) ?? new Map<string, readonly string[]>()
      found.set(name, paths.set(path.join("."), path))
    }
  return new Map([...found].map(([name, paths]) => [name, [...paths.values()]]))
}

function selectedIn(text: string): readonly (readonly [string, readonly string[]])[] {
  const body = bodyOf(parseLoosely(text).file.expression)
  if (body === undefined) return []
  return selectionsIn(body).flatMap(({ variable, path, kind }) => {
    const known = path.filter((name) => name !== undefined)
    return kind === "needed" && known.length > 0 && known.length === path.length
      ? [[variable.name, known] as const]
      : []
  })
}

/** What the module's function gives: its arguments are free there. */
function bodyOf(node: Node): Node | undefined {
  return node.kind === "lambda" ? node.body : undefined
}
