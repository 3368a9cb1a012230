/** Files that a module can do without, and that are not there: Nix looks for them whenever it evaluates. */
import { existsSync } from "node:fs"
import { dirname, resolve } from "node:path"
import type { File } from "../../nix/syntax/ast.ts"
import { type PathReference, pathReferences } from "../../nix/syntax/path-references.ts"
import { isElsewhere } from "./paths.ts"

/** Where a module names each of them. TypeScript can only name what is there to be taken along. */
export function absentFiles(tree: File, file: string): readonly PathReference[] {
  const absent = pathReferences(tree).filter(
    ({ text, isOptional, isWhole }) =>
      isOptional && isWhole && !isElsewhere(text) && !existsSync(resolve(dirname(file), text)),
  )
  return absent.toSorted((left, right) => left.start - right.start)
}
