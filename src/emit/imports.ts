/** What a module imports, as it stands in a file of the generated tree. */
import { dirname, relative } from "node:path/posix"
import { isOwnModule } from "../model/imports.ts"
import type { ModelImport, ModelModuleUse } from "../model/model.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { apply, attributeSet, identifier, relativePath } from "../nix/syntax/construct.ts"
import { toBindings, toNix } from "../nix/values/values.ts"

/** An import in the file at a path; throws what is wrong with the arguments that it is given. */
export function importNode(each: ModelImport, path: string): Node {
  return isOwnModule(each) ? ownModule(each, path) : toNix(each)
}

/** A module without arguments is a path, which NixOS takes once whoever imports it. */
function ownModule({ file, arguments: given, place }: ModelModuleUse, path: string): Node {
  const target = relativePath(relative(dirname(path), file))
  if (given === undefined) return target
  const bindings = toBindings(given, { written: (below) => ({ place, path: below }) })
  return apply(identifier("import"), target, attributeSet(bindings))
}
