/** Definitions of options where a value is wanted: what `mkForce` or `mkIf` gives means nothing there. */
import type { Node } from "../nix/syntax/ast.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { type Origin, type Problem, problem } from "../problems/problem.ts"
import { propertiesIn } from "./expressions.ts"

/** NG035, for every property in what is no definition of options; `what` says what it is. */
export function propertyProblems(
  value: unknown,
  { place, path: above = [] }: Origin,
  what: string,
): readonly Problem[] {
  return propertiesIn(value, above).map(({ path, node }) =>
    problem("NG035", {
      place,
      path,
      message: `${what} takes values, and ${beginningOf(node)} is a definition of an option`,
      hint: "write the value itself: conditions, priorities and orders are for the options in `config`",
    }),
  )
}

/** An expression as it is printed, as far as a message has room for it. */
export function beginningOf(node: Node): string {
  const text = printNix(node)
  const [line = ""] = text.split("\n")
  return line === text && text.length <= 60 ? text : `${line.slice(0, 60)}…`
}
