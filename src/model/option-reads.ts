/** What expressions read of options: that there are options of these names. */
import type { Select } from "../nix/syntax/ast.ts"
import { type Selection, chainOf } from "../nix/syntax/selections.ts"
import { writtenPath } from "../nix/syntax/written-path.ts"
import { isArgument } from "../nix/syntax/with-names.ts"
import { operandProblem } from "../options/check/operand-problems.ts"
import { wrongOperands } from "../options/check/wrong-operands.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { type Known, type Read, areOfDeclaration, readAt } from "../options/check/reads.ts"
import { unneededDefaults } from "../options/check/unneeded-defaults.ts"
import { type PathSegment, type Problem, problem } from "../problems/problem.ts"
import { suggestion } from "../problems/suggest.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { type PlacedExpression, expressionsIn } from "./expressions.ts"
import { placeOfName } from "./name-places.ts"

type Missing = Extract<Read, { readonly kind: "missing" }>

/** What is known of options, and how sure it is that there are no others. */
export interface ReadableOptions {
  readonly names: Known
  readonly severity: Problem["severity"]
  readonly detail: string | undefined
  /** Whether an option is one of a module that no bundle has. */
  readonly isElsewhere: (path: readonly string[]) => boolean
  /** Whether something is in what the fleet's own modules declare: it is certain what there is. */
  readonly isOwn: (path: readonly string[]) => boolean
  /** The arguments that modules have. */
  readonly arguments: ReadonlySet<string>
}

/**
 * What is wrong with the expressions in a value as far as options tell. Problems: NG425 a name of
 * `config` or `options` that no option has, NG427 an operand that its operator does not take, NG429 a
 * default of what is always there.
 */
export function readProblems(
  value: unknown,
  path: readonly PathSegment[],
  known: ReadableOptions,
): readonly Problem[] {
  // what throws while it is looked at is told where it is printed
  const { value: expressions = [] } = outcomeOf(() => expressionsIn(value, path), [])
  return expressions.flatMap((expression) => [
    ...missingProblems(expression, known),
    ...wrongOperands(expression.node, known.names).map((wrong) => {
      const place = chainOf(wrong.node)?.variable.written?.([])?.place
      return { path: expression.path, ...(place && { place }), ...operandProblem(wrong) }
    }),
    ...unneededDefaults(expression.node, known.names).map((node) => ({
      path: expression.path,
      ...unneededDefault(node),
    })),
  ])
}

function unneededDefault(node: Select): Problem {
  const selection: Select = { ...node, fallback: undefined }
  const place = chainOf(selection)?.variable.written?.([])?.place
  const selected = printNix(selection).trim()
  return problem("NG429", {
    ...(place && { place }),
    message: `${selected} is null where nothing defines it, and always there: what is to hold in place of it never does`,
    hint: `write ifElse(equals(${selected}, null), …, ${selected}), in Nix \`if ${selected} == null then … else ${selected}\``,
  })
}

function missingProblems(
  { path, selections, tests }: PlacedExpression,
  known: ReadableOptions,
): readonly Problem[] {
  return selections.flatMap((selection) => {
    const missing = missingIn(selection, tests, known)
    if (missing === undefined) return []
    const place = placeOfName(selection, missing.depth)
    return [{ path, ...(place && { place }), ...told(selection, missing, known) }]
  })
}

function missingIn(
  selection: Selection,
  tests: readonly Selection[],
  known: ReadableOptions,
): Missing | undefined {
  const { variable, path, kind } = selection
  if (variable.name !== "config" && variable.name !== "options") return undefined
  if (kind !== "needed" || variable.node.scope !== undefined) return undefined
  // what nixgen refers to itself is there as soon as the fleet says how its secrets are encrypted
  if (variable.node.secret !== undefined) return undefined
  if (!isArgument(selection, known.arguments) || isAskedFor(selection, tests)) return undefined
  if (path[0] !== undefined && known.isElsewhere([path[0]])) return undefined
  const read = readAt(path, known.names, variable.name)
  return read?.kind === "missing" ? read : undefined
}

/** Whether something asks first whether that is there. */
function isAskedFor({ path }: Selection, tests: readonly Selection[]): boolean {
  return tests.some(
    (test) =>
      (test.variable.name === "config" || test.variable.name === "options") &&
      test.path.every((name, index) => name === undefined || name === path[index]),
  )
}

function told(
  { variable, path }: Selection,
  { depth, names, removed }: Missing,
  { severity, detail, isOwn }: ReadableOptions,
): Omit<Problem, "path"> {
  const name = path[depth] ?? ""
  const isCertain = isOwn(path.slice(0, depth + 1).map((each) => each ?? ""))
  const before = writtenPath([variable.name, ...path.slice(0, depth)])
  if (removed)
    return problem("NG425", {
      severity,
      message: `the option "${name}" of ${before} was removed from NixOS`,
      hint: "read what took its place: NixOS's release notes say what that is",
    })
  return problem("NG425", {
    severity: isCertain ? "error" : severity,
    message: areOfDeclaration(names)
      ? `${before} is an option itself, and has no "${name}"`
      : `${before} has no option "${name}"`,
    detail: isCertain ? undefined : detail,
    hint: suggestion(name, [...names.keys()]),
  })
}
