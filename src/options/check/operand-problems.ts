/** What is wrong with operands, told to the person who wrote them. */
import { brands } from "../../nix/values/brands.ts"
import { hintForWay } from "../../nix/values/plain-members.ts"
import { type Problem, problem } from "../../problems/problem.ts"
import type { OptionType } from "../tree/option-type.ts"
import {
  hintForCondition,
  hintForExpression,
  hintForFunction,
  kindOf,
  referenceText,
  written,
} from "./expression-words.ts"
import { memberOfType } from "./plain-members.ts"
import type { WrongOperand } from "./wrong-operands.ts"

/** The problem of an operand that its operator does not take. */
export function operandProblem({ operator, wanted, node, type }: WrongOperand): Problem {
  const value = { [brands.node]: node }
  const text = written(value)
  const takes = takers.get(operator) ?? `${operator} takes`
  if (type === "extra")
    return problem("NG427", { message: `${operator} takes ${wanted}, and ${text} is more` })
  if (type === "definition")
    return problem("NG427", {
      message: `${takes} ${wanted}, received ${text}, which is a definition of an option`,
      hint: "write the value itself: what defines an option means nothing anywhere else",
    })
  if (type === "nullable")
    return problem("NG426", {
      message: `${takes} ${wanted}, and ${text} is null where it is left out`,
      hint: `write ifElse(equals(${text}, null), …, …), or give it a default in its schema`,
    })
  const received = type.kind === "null" ? text : `${text}, which is ${kindOf(type)}`
  if (operator === "call")
    return problem("NG427", {
      message: `${received}, is called as a function`,
      hint:
        hintForCalled[type.kind] ??
        "what stands after it would be its arguments: write an operator",
    })
  if (operator.startsWith("."))
    return problem("NG427", {
      message: `there is no ${operator} in ${received}`,
      hint:
        node.kind === "attributeSet"
          ? "select a name that it has, or write what holds otherwise: … or …"
          : hintForMember(operator, type, value),
    })
  return problem("NG427", {
    message: `${takes} ${wanted}, received ${received}`,
    hint: hintForFunction(value) ?? hintForOperand(operator, wanted, type, value),
  })
}

/** What takes an operand that is no operator. */
const takers: ReadonlyMap<string, string> = new Map([
  ["${}", "a text holds"],
  ["name", "a name is made of"],
])

/** What was probably left out between what is called and what stands after it. */
const hintForCalled: { readonly [Kind in OptionType["kind"]]?: string } = {
  list: "join lists with ++",
  string: "join texts with +, or write both in one; in a list, it needs a list around it",
  submodule: "join sets with //",
}

/** How Nix does what a member of TypeScript's does. */
function hintForMember(selected: string, type: OptionType, value: unknown): string {
  return hintForWay(memberOfType(type, selected, referenceText(value))?.way)
}

function hintForOperand(
  operator: string,
  wanted: string,
  type: OptionType,
  value: unknown,
): string | undefined {
  if (operator === "${}") return hintForExpression({ kind: "string" }, type, value)
  return wanted === "booleans" ? hintForCondition(value, type) : undefined
}
