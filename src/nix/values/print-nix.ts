/** Values and syntax trees as Nix source, laid out as nixfmt lays it out. */
import type { File, Node } from "../syntax/ast.ts"
import { ProblemError } from "../../problems/problem.ts"
import { formatFile, formatTree } from "../print/format.ts"
import { readValue } from "./reading.ts"
import { nodeOf, toNix } from "./values.ts"

/**
 * A value, an expression or a syntax tree as Nix source, without a final newline.
 *
 * @example
 * ```ts
 * printNix({ services: { openssh: { enable: true } } }) // "{ services.openssh.enable = true; }"
 * ```
 */
export function printNix(value: unknown): string {
  return printFile(treeOf(value)).slice(0, -1)
}

/** A syntax tree as the text of a file, with a final newline. */
export function printFile(tree: Node | File): string {
  return tree.kind === "file" ? formatFile(tree) : formatTree(tree)
}

function treeOf(value: unknown): Node | File {
  return isTree(value) ? value : (nodeOf(value) ?? printable(value))
}

function printable(value: unknown): Node {
  const reading = readValue(value)
  if (reading.problems.length > 0) throw new ProblemError(reading.problems)
  return toNix(reading.value)
}

/** Trees have a kind and two offsets; a plain object of just these would be a strange value. */
function isTree(value: unknown): value is Node | File {
  if (typeof value !== "object" || value === null) return false
  return "kind" in value && "start" in value && "end" in value && typeof value.kind === "string"
}
