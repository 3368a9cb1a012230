/**
 * Calls of the library's functions that make properties, be it by `mkForce(…)` or by `lib.mkForce(…)`:
 * which definitions stand in what they give (nixpkgs `lib/modules.nix`).
 */
import { staticName } from "../syntax/scope.ts"
import { chainOf } from "../syntax/selections.ts"
import type { Node } from "../syntax/ast.ts"
import type { Argument } from "./argument.ts"
import { type Content, isProperty } from "./contents.ts"
import { refuseOperand } from "./refuse-operand.ts"
import { isExpression } from "./value-kinds.ts"

/** A definition, or what is said of it: a condition, a priority or an order comes before it. */
interface PropertyFunction {
  readonly said?: "condition" | "priority" | "order"
  /** The priority of what it gives, where that is always the same. */
  readonly priority?: number
}

const functions: ReadonlyMap<string, PropertyFunction> = new Map<string, PropertyFunction>([
  ["mkIf", { said: "condition" }],
  ["mkMerge", {}],
  ["mkOverride", { said: "priority" }],
  ["mkOptionDefault", { priority: 1500 }],
  ["mkDefault", { priority: 1000 }],
  ["mkImageMediaOverride", { priority: 60 }],
  ["mkForce", { priority: 50 }],
  ["mkVMOverride", { priority: 10 }],
  ["mkOrder", { said: "order" }],
  ["mkBefore", {}],
  ["mkAfter", {}],
])

/** What stands in what a function gives, if that is a property. */
export function propertyCalled(
  called: Node,
  given: readonly unknown[],
  read: readonly Argument[],
): Content | undefined {
  const name = propertyName(called)
  const { said, priority } = functions.get(name) ?? {}
  if (name === "" || given.length !== (said === undefined ? 1 : 2)) return undefined
  const first = read[0]?.value
  const definition = read.at(-1)?.value
  if (said !== undefined) checkSaid(name, said, first)
  if (name === "mkMerge") checkMerged(definition)
  return {
    kind: name === "mkMerge" ? "merged" : "one",
    definitions: name === "mkMerge" && Array.isArray(definition) ? definition : [definition],
    depth: (read.at(-1)?.depth ?? 0) + 1,
    given: given.at(-1),
    others: read.slice(0, -1).map(({ value }) => value),
    priority: said === "priority" ? first : priority,
    condition: said === "condition" ? first : true,
  }
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
      `write the value alone: ${name}(a, …)`,
    )
  if (said === "condition" || isExpression(value)) return
  if (typeof value !== "number" && typeof value !== "bigint")
    refuseOperand(`the ${said} of ${name} is a number`, `write ${name}(900, …)`)
}

function checkMerged(definitions: unknown): void {
  if (!Array.isArray(definitions) && (!isExpression(definitions) || isProperty(definitions)))
    refuseOperand("mkMerge takes a list of definitions", "write mkMerge([…])")
}
