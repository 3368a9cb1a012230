/** The user's files that an emitted expression refers to. */
import { dirname, join, relative } from "node:path/posix"
import { appendAll } from "../append.ts"
import { asModule, moduleAt, neededFiles, notAlong } from "../files/module-files.ts"
import type { Node, Path, SourceFile } from "../nix/syntax/ast.ts"
import { isImported, pathReferences } from "../nix/syntax/path-references.ts"
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
  const folder = dirname(printedTo)
  const copies = whole.flatMap(({ copyOf, literal }) => copiesOf(copyOf, literal, folder))
  const isSettled = whole.every(({ copyOf }) => copyOf.isFollowed)
  return {
    copies,
    problems: [
      ...paths.flatMap(({ copyOf }) => copyOf.problems),
      ...(isSettled ? [] : leftBehind(node, folder, copies)),
    ],
  }
}

/**
 * What is wrong with files that Nix imports and that were taken along as data. Problems: those of `neededFiles`;
 * NG055 what they refer to and nothing takes along.
 */
function leftBehind(node: Node, folder: string, copies: readonly Copy[]): readonly Problem[] {
  return pathReferences({ expression: node }).flatMap((reference) => {
    const { literal, text } = reference
    const [start] = literal.parts
    const { copyOf } = literal
    if (copyOf === undefined || copyOf.isFollowed || typeof start !== "string") return []
    if (!isImported(reference) || hasErrors(copyOf.problems)) return []
    const named = `${copyOf.source}${text.slice(start.length)}`
    const source = moduleAt(named)
    const { along, problems } = neededFiles({ ...asModule({ ...copyOf, source: named }), source })
    const at = join(folder, start, relative(copyOf.source, dirname(source)))
    const missing = along.filter(({ path }) => {
      const target = join(at, path)
      return !copies.some((each) => target === each.path || target.startsWith(`${each.path}/`))
    })
    return [...problems, ...missing.map((each) => notAlong(copyOf, each.source))]
  })
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
