/** What the compiler judges in `config.test.ts`, judged when definitions are built. */
import { runInNewContext } from "node:vm"
import { expect, test } from "vitest"
import * as library from "../../src/index.ts"
import { bundledOptions } from "../../src/options/bundled-options.ts"
import { checkDefinitions } from "../../src/options/check/check-definitions.ts"
import { mismatchProblem } from "../../src/options/check/mismatch-problems.ts"
import { withUnlisted } from "../../src/options/tree/unlisted-options.ts"
import type { Problem } from "../../src/problems/problem.ts"
import { outcomeOf } from "../../src/problems/thrown.ts"
import { type Line, lines } from "./lines.ts"

const options = withUnlisted(bundledOptions())
/** What is wrong with a definition: Nix cannot hold it, or its option does not take it. */
function problemsOf({ configuration }: Line): readonly Problem[] {
  const definitions: unknown = runInNewContext(`(${configuration})`, { ...library })
  return [
    ...outcomeOf(() => library.printNix(definitions), []).problems,
    ...checkDefinitions(definitions, options).map((mismatch) => mismatchProblem(mismatch, [])),
  ]
}

/** Whether a problem is told of the option's value or of what stands in it. */
function isAt({ path = [] }: Problem, { option }: Line): boolean {
  return option.split(".").every((segment, index) => {
    if (segment === "*") return path[index] === 0
    return path[index] === (segment.startsWith("<") ? "any-name" : segment)
  })
}

test("right definitions have no problem", () => {
  const refused = lines
    .filter(({ right }) => right)
    .flatMap((line) => problemsOf(line).map(({ message }) => [line.option, line.value, message]))
  expect(refused).toEqual([])
})

test("wrong definitions have a problem, at the option itself or inside its value", () => {
  const missed = lines
    .filter((line) => !line.right && !problemsOf(line).some((problem) => isAt(problem, line)))
    .map(({ option, value }) => `${option} = ${value}`)
  expect(missed).toEqual([])
})
