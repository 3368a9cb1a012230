/** What modules of Nix are called in TypeScript: no two the same, in files or as constants. */
import { basename, dirname, relative, sep } from "node:path"
import { freeName } from "../typescript/free-name.ts"

/** The name of a module's constant, and that of its file, without `.ts`. */
export interface ModuleName {
  readonly name: string
  readonly file: string
}

/**
 * Names for files of a tree, as near to theirs as can be: those of folders tell two of them apart, and from
 * copies of files, which stand beside what is generated.
 */
export function moduleNames(
  files: readonly string[],
  root: string,
  taken: Set<string>,
  copies: readonly string[],
): ReadonlyMap<string, ModuleName> {
  const used = new Set(copies)
  return new Map(
    files.map((file) => {
      const stem = freeStem(wordsOf(file, root), used)
      return [file, { name: freeName(stem, taken), file: stem }]
    }),
  )
}

/** The names on the way to a file, the innermost first: it is called as the first is. */
function wordsOf(file: string, root: string): readonly string[] {
  const own = basename(file, ".nix")
  const folders = relative(root, dirname(file)).split(sep).filter(Boolean).toReversed()
  const words = (own === "default" && folders.length > 0 ? folders : [own, ...folders]).map(plain)
  return words.filter((word) => word !== "" && word !== "default")
}

/** What may stand in the name of a generated module. */
function plain(word: string): string {
  return word.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^[-_]+|-+$/g, "")
}

/** Some disks take two names that differ in their case for one. */
function freeStem([own = "module", ...folders]: readonly string[], used: Set<string>): string {
  const candidates = folders.map((_, count) =>
    [own, ...folders.slice(0, count + 1)].toReversed().join("-"),
  )
  const isFree = (name: string) => !used.has(name.toLowerCase())
  let free = [own, ...candidates].find(isFree)
  for (let number = 2; free === undefined; number++) free = [`${own}-${number}`].find(isFree)
  used.add(free.toLowerCase())
  return free
}
