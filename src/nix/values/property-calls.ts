/**
 * Calls of the library's functions that make properties, be it by `mkForce(…)` or by `lib.mkForce(…)`:
 * which definitions stand in what they give (nixpkgs `lib/modules.nix`).
 */
import { placeOfCall } from "../../problems/origin.ts"
import { ProblemError, problem } from "../../problems/problem.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import { staticName } from "../syntax/scope.ts"
import { chainOf } from "../syntax/selections.ts"
import type { Node } from "../syntax/ast.ts"
import { argument, innerValue } from "./argument.ts"
import { type Content, type Says, isProperty } from "./contents.ts"
import { unmarked } from "./marks.ts"
import { refuseOperand } from "./refuse-operand.ts"
import { isExpression } from "./value-kinds.ts"

/** What a function says of a definition. */
interface PropertyFunction {
  readonly says: Says
  /** Whether a condition, a priority or an order is given before the definition. */
  readonly isGiven?: true
  /** The priority of what it gives, where that is always the same. */
  readonly priority?: number
}

const functions: ReadonlyMap<string, PropertyFunction> = new Map<string, PropertyFunction>([
  ["mkIf", { says: "condition", isGiven: true }],
  ["mkMerge", { says: "several" }],
  ["mkOverride", { says: "priority", isGiven: true }],
  ["mkOptionDefault", { says: "priority", priority: 1500 }],
  ["mkDefault", { says: "priority", priority: 1000 }],
  ["mkImageMediaOverride", { says: "priority", priority: 60 }],
  ["mkForce", { says: "priority", priority: 50 }],
  ["mkVMOverride", { says: "priority", priority: 10 }],
  ["mkOrder", { says: "order", isGiven: true }],
  ["mkBefore", { says: "order" }],
  ["mkAfter", { says: "order" }],
])

/** A call of a function that makes a property: what it is given as Nix, and what stands in it. */
export interface PropertyCall {
  readonly nodes: readonly Node[]
  readonly content: Content
}

/** What a call gives, if that is a property. */
export function propertyCalled(called: Node, given: readonly unknown[]): PropertyCall | undefined {
  const name = propertyName(called)
  const property = functions.get(name)
  if (property === undefined || !takesDefinition(name, given.length)) return undefined
  const { says, isGiven, priority } = property
  const others = given.slice(0, -1).map(argument)
  const inner = says === "several" ? mergedValue(given.at(-1)) : innerValue(given.at(-1))
  const first = others[0]?.value
  const definition = inner.value
  if (isGiven) checkSaid(name, says, first)
  if (name === "mkMerge") checkMerged(definition)
  const content: Content = {
    kind: says === "several" ? "merged" : "one",
    says,
    name,
    definitions: says === "several" && Array.isArray(definition) ? definition : [definition],
    marks: inner.marks,
    depth: inner.depth + 1,
    given: unmarked(given.at(-1)),
    others: others.map(({ value }) => value),
    priority: says === "priority" && isGiven ? first : priority,
    condition: says === "condition" ? first : true,
  }
  return { nodes: [...others, inner].map(({ node }) => node), content }
}

/** Whether a function of this name makes a property of the last one of so many arguments. */
export function takesDefinition(name: string, count: number): boolean {
  const property = functions.get(name)
  return property !== undefined && count === (property.isGiven ? 2 : 1)
}

/** What an expression says of a definition, if it makes a property. */
export function propertyOf(node: Node): Says | undefined {
  if (node.kind !== "apply") return undefined
  const name = propertyName(node.function)
  return takesDefinition(name, node.arguments.length) ? functions.get(name)?.says : undefined
}

/** The name of the function, in the library or in its set of those for modules; empty for any other. */
function propertyName(called: Node): string {
  const { variable, names = [] } = chainOf(called) ?? {}
  if (variable?.name.text !== "lib" || variable.scope !== undefined) return ""
  const path = names.flatMap(staticName).join(".")
  const name = path.replace(/^modules\./, "")
  return functions.has(name) ? name : ""
}

function checkSaid(name: string, said: string, value: unknown): void {
  if (isProperty(value))
    refuseOperand(
      `the ${said} of ${name} is a value, and a definition of an option is none`,
      `write the value alone: ${name}(…, …)`,
    )
  if (said === "condition" || isExpression(value)) return
  if (typeof value !== "number" && typeof value !== "bigint")
    refuseOperand(`the ${said} of ${name} is a number`, `write ${name}(900, …)`)
}

/** The definitions that are merged: where one cannot be read, what else in the list is none is told as well. */
function mergedValue(given: unknown): ReturnType<typeof innerValue> {
  const { value, problems } = outcomeOf(() => innerValue(given), [])
  if (value !== undefined) return value
  const place = placeOfCall(given)
  const list: readonly unknown[] = Array.isArray(given) ? given : []
  const left = list.flatMap((item, index) =>
    item === null || item === false
      ? [problem("NG010", { ...noDefinition(item), place, path: [index] })]
      : [],
  )
  throw new ProblemError([...problems, ...left])
}

function noDefinition(item: unknown) {
  return {
    message: `mkMerge takes definitions, received ${String(item)}`,
    hint: "leave the item out, ...(condition ? [item] : []), or write mkIf(condition, item)",
  }
}

function checkMerged(definitions: unknown): void {
  if (!Array.isArray(definitions) && (!isExpression(definitions) || isProperty(definitions)))
    refuseOperand("mkMerge takes a list of definitions", "write mkMerge([…])")
}
