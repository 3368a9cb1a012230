/** What is told of a file's code as it runs, each at its place. */
import {
  type OperatorGuards,
  operandProblem,
  operatorGuards,
} from "../../nix/values/operator-guards.ts"
import { type Problem, ProblemError } from "../../problems/problem.ts"
import { noteStandIn } from "../../problems/thrown.ts"
import { type ChangingGuards, type TellOnce, changingGuards } from "./changing-values.ts"
import { type SourceText, placeInSource } from "./source-problems.ts"
import { textProblem } from "./textless.ts"

/** The functions that guarded code calls. */
export interface RunGuards extends OperatorGuards, ChangingGuards {
  /** A value that text is about to be made of. */
  readonly text: OperatorGuards["operand"]
}

/** How often one place may take what is known to Nix only for a value before it ends: a loop would not. */
const patience = 1000

/** The guards of a file; `tell` is called for all that they find. */
export function guardsOf(source: SourceText, tell: (found: Problem) => void): RunGuards {
  const tellTextless = tellingOnce(source, tell)
  const times = new Map<number, number>()
  const operators = operatorGuards((found) => {
    const { offset } = found
    const count = (times.get(offset) ?? 0) + 1
    times.set(offset, count)
    const problem = { ...operandProblem(found), place: placeInSource(offset, source) }
    if (count > patience) throw new ProblemError([problem])
    tell(problem)
    if (problem.severity === "error") noteStandIn()
  })
  return {
    ...operators,
    ...changingGuards(tellingOnce(source, tell)),
    text(value, operator, offset) {
      const text = operators.operand(value, operator, offset)
      const found = typeof text === "string" ? undefined : textProblem(text, operator)
      if (found !== undefined) tellTextless(offset, () => found)
      return text
    },
  }
}

/** A function that tells of each place in a file what is found there first. */
function tellingOnce(source: SourceText, tell: (found: Problem) => void): TellOnce {
  const told = new Set<number>()
  return (offset, found) => {
    if (told.has(offset)) return
    told.add(offset)
    tell({ ...found(), place: placeInSource(offset, source) })
  }
}
