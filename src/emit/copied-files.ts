/** The user's files that an emitted expression refers to. */
import { dirname, join } from "node:path/posix"
import type { Node, Path } from "../nix/ast.ts"
import type { EmittedFile } from "./emitted.ts"

/** A copy for each such path in the tree, beside the file that the tree is printed to. */
export function copiesFor(node: Node, printedTo: string): readonly EmittedFile[] {
  return pathsIn(node).flatMap(({ copyOf, parts }): EmittedFile[] => {
    const [name] = parts
    if (copyOf === undefined || typeof name !== "string") return []
    return [{ kind: "copy", path: join(dirname(printedTo), name), ...copyOf }]
  })
}

/** Every path literal of a tree. A node is plain data, so that one walk serves all kinds. */
function pathsIn(node: Node): readonly Path[] {
  const found: Path[] = []
  const todo: unknown[] = [node]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next !== "object" || next === null) continue
    if (isPath(next)) found.push(next)
    else todo.push(...Object.values(next).filter((value) => typeof value === "object"))
  }
  return found.toReversed()
}

function isPath(value: object): value is Path {
  return "kind" in value && value.kind === "path"
}
