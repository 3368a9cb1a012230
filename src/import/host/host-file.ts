/** A host that is a module's file, or a folder with a `default.nix`. */
import { existsSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { moduleAt } from "../../files/module-files.ts"
import { commonFolder } from "../../files/folders.ts"
import { pathReferences } from "../../nix/syntax/path-references.ts"
import type { FoundHost } from "./found-host.ts"
import { type Reading, type TreeModule, moduleTree, readTreeModule } from "./module-tree.ts"

/** Where a host was found, and the folder that all its files are in. */
export interface FoundHosts {
  readonly hosts: readonly FoundHost[]
  readonly root: string
  /** Modules of theirs that are parts of files, by the paths that stand for them. */
  readonly parts?: Reading["parts"]
  readonly flake?: Reading["flake"]
}

/** Reads a host of a file. Throws NG011 and NG090. */
export async function hostOfFile(
  path: string,
  name: string | undefined,
  reading: Reading,
): Promise<FoundHosts> {
  const file = moduleAt(path)
  const module = await readTreeModule(file, reading)
  return {
    hosts: [{ name: name ?? nameOfFile(file), module }],
    root: await treeOf(module, reading),
  }
}

/** A host is called as its file, or as its folder where that is only the usual one. */
function nameOfFile(file: string): string {
  const own = basename(file, ".nix")
  return ["default", "configuration", "host"].includes(own) ? basename(dirname(file)) : own
}

const marks = ["flake.nix", ".git"]

/** The nearest folder upwards with a flake or a repository, or else one that has all that it refers to. */
async function treeOf(module: TreeModule, reading: Reading): Promise<string> {
  const folder = dirname(module.file)
  for (let at = folder; dirname(at) !== at; at = dirname(at))
    if (marks.some((mark) => existsSync(join(at, mark)))) return at
  const { modules } = await moduleTree([module], reading)
  const named = [module, ...modules.values()].flatMap(({ file, tree }) =>
    pathReferences(tree).flatMap(({ text }) =>
      /^[~/]/.test(text) ? [] : [dirname(resolve(dirname(file), text))],
    ),
  )
  return commonFolder([folder, ...named])
}
