/** The user's files that an emitted expression refers to. */
import { dirname, join } from "node:path/posix"
import { appendAll } from "../append.ts"
import type { Node, Path, SourceFile } from "../nix/syntax/ast.ts"
import { childNodes } from "../nix/syntax/scope.ts"
import { type Problem, hasErrors } from "../problems/problem.ts"
import type { Copy } from "./emitted.ts"

/**
 * A copy for each such path in the tree, beside the file that the tree is printed to, and what keeps
 * one from being made.
 */
export function copiesFor(node: Node, printedTo: string): CopiedFiles {
  const paths = pathsIn(node).flatMap(({ copyOf, parts: [literal] }) =>
    copyOf === undefined || typeof literal !== "string" ? [] : [{ copyOf, literal }],
  )
  const whole = paths.filter(({ copyOf }) => !hasErrors(copyOf.problems))
  return {
    copies: whole.flatMap(({ copyOf, literal }) => copiesOf(copyOf, literal, dirname(printedTo))),
    problems: paths.flatMap(({ copyOf }) => copyOf.problems),
  }
}

/** Whether a tree refers to files of the user's. */
export function takesAlong(node: Node): boolean {
  return pathsIn(node).some(({ copyOf }) => copyOf !== undefined)
}

/** The copies that a file needs, and what is wrong with others. */
export interface CopiedFiles {
  readonly copies: readonly Copy[]
  readonly problems: readonly Problem[]
}

/** The file itself, and what it refers to. */
function copiesOf(
  { along, source, place, root }: SourceFile,
  literal: string,
  folder: string,
): readonly Copy[] {
  const path = join(folder, literal)
  const others = along.map((each) => ({ ...each, path: join(dirname(path), each.path) }))
  return [{ path, source, place }, ...others].map((each) => ({ kind: "copy", root, ...each }))
}

/** Every path literal of a tree. */
function pathsIn(node: Node): readonly Path[] {
  const found: Path[] = []
  const todo: Node[] = [node]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.kind === "path") found.push(next)
    else appendAll(todo, childNodes(next))
  }
  return found.toReversed()
}
