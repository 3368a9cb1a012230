/** What is told of a file's code as it runs, each at its place. */
import {
  type OperatorGuards,
  operandProblem,
  operatorGuards,
} from "../../nix/values/operator-guards.ts"
import type { OperatorOfTypeScript } from "../../nix/values/operators-of-typescript.ts"
import { type Problem, ProblemError, within } from "../../problems/problem.ts"
import { carriedBy, noteStandIn } from "../../problems/thrown.ts"
import { type ChangingGuards, type TellOnce, changingGuards } from "./changing-values.ts"
import { type SourceText, placeInSource } from "./source-problems.ts"
import { falseProblem, isWritten, textProblem } from "./textless.ts"

/** The functions that guarded code calls. */
export interface RunGuards extends OperatorGuards, ChangingGuards {
  /** A value that text is about to be made of. */
  readonly text: OperatorGuards["operand"]
  /** What `&&`, `||` or `??` gives for a text, whose sides have guards of their own. */
  readonly chosen: OperatorGuards["operand"]
  /** The same of `condition && "…"`. */
  readonly chosenOrFalse: OperatorGuards["operand"]
  /** What a function is given that may write it into a text. */
  readonly writtenBy: OperatorGuards["given"]
  /** What has a method that joins its items, or that gives its text. */
  readonly joined: (value: unknown, offset: number) => unknown
  readonly spelled: (value: unknown, offset: number) => unknown
  /** What the user's own code catches. */
  readonly caught: (error: unknown) => void
}

/** How often one place may take what is known to Nix only for a value before it ends: a loop would not. */
const patience = 1000

/** The guards of a file; `tell` is called for all that they find. */
export function guardsOf(source: SourceText, tell: (found: Problem) => void): RunGuards {
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
    ...textGuards(operators, tellingOnce(source, tell)),
    caught(error) {
      // where it is thrown on, it is told as what ended the file, which is the same then
      for (const each of within(carriedBy(error) ?? [], {})) {
        if (each.code !== "NG012") continue
        tell(each)
        noteStandIn()
      }
    },
  }
}

/** The guards of what text is made of. */
function textGuards(
  { operand, given, decider }: OperatorGuards,
  tell: TellOnce,
): Omit<RunGuards, Exclude<keyof OperatorGuards, "decider"> | keyof ChangingGuards | "caught"> {
  function look(value: unknown, operator: OperatorOfTypeScript, offset: number): void {
    const found = typeof value === "string" ? undefined : textProblem(value, operator)
    if (found !== undefined) tell(offset, () => found)
  }
  const text: RunGuards["text"] = (value, operator, offset) => {
    const made = operand(value, operator, offset)
    look(made, operator, offset)
    return made
  }
  return {
    text,
    chosen(value, operator, offset) {
      look(value, operator, offset)
      return value
    },
    chosenOrFalse(value, operator, offset) {
      if (value === false) tell(offset, falseProblem)
      else look(value, operator, offset)
      return value
    },
    writtenBy(value, callee, index, offset) {
      const made = given(value, callee, index, offset)
      if (isWritten(made, callee, index)) look(made, "text", offset)
      return made
    },
    decider(value, operator, offset) {
      if (value !== String) return decider(value, operator, offset)
      return (item: unknown) => String(text(item, "String", offset))
    },
    joined(value, offset) {
      if (Array.isArray(value)) look(value, "text", offset)
      return value
    },
    spelled(value, offset) {
      if (typeof value === "object" && value !== null) look(value, "text", offset)
      return value
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
