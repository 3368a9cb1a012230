/** References to secrets, in the words of the store that the fleet has: definitions are read before that is known. */
import type { Node, Select } from "../../nix/syntax/ast.ts"
import { attributeName } from "../../nix/syntax/construct.ts"
import { type TreePart, rootOf, walkParts, withChanges } from "../../nix/syntax/tree-parts.ts"
import type { Emitted } from "../emitted.ts"

/** The same files, in which what refers to sops-nix's options refers to those of agenix. */
export function* inWordsOfAgenix(emitted: Iterable<Emitted>): Iterable<Emitted> {
  for (const { files, problems } of emitted)
    yield {
      files: files.map((file) =>
        file.kind === "nix" ? { ...file, node: withAgeReferences(file.node) } : file,
      ),
      problems,
    }
}

function withAgeReferences(tree: Node): Node {
  const changes = new Map<TreePart, (part: object) => object>()
  walkParts(rootOf(tree), (place) => {
    if (isSecretReference(place.part)) changes.set(place, renamed)
    return true
  })
  return changes.size === 0 ? tree : withChanges(tree, changes)
}

function isSecretReference(part: object): part is Select {
  if (!("kind" in part) || part.kind !== "select" || !("expression" in part)) return false
  const { expression } = part
  return typeof expression === "object" && expression !== null && "secret" in expression
}

function renamed(part: object): object {
  if (!isSecretReference(part)) return part
  const [first, ...others] = part.path
  return first === undefined
    ? part
    : { ...part, path: [{ ...first, name: attributeName("age") }, ...others] }
}
