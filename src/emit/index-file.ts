/** The `default.nix` of a folder whose files are reached by name. */
import { attributeSet, binding, relativePath, withComment } from "../nix/syntax/construct.ts"
import type { Place } from "../problems/problem.ts"
import { type Emitted, nixFile } from "./emitted.ts"

/** An attribute set from the name of each file in a folder to its path. */
export function indexFile(
  folder: string,
  comment: string,
  members: readonly { readonly name: string; readonly place: Place | undefined }[],
): Emitted {
  const bindings = members.map(({ name, place }) =>
    binding([name], relativePath(`${name}.nix`), { written: () => ({ place }) }),
  )
  return nixFile(`${folder}/default.nix`, withComment(attributeSet(bindings), comment))
}
