/** Parameters that hosts may leave out, which are null then, where an option does not take null. */
import type { Node } from "../../nix/syntax/ast.ts"
import { staticName, walk } from "../../nix/syntax/scope.ts"
import { chainOf, functionName } from "../../nix/syntax/selections.ts"
import { nodeOf } from "../../nix/values/values.ts"
import { type OptionType, alternatives } from "../tree/option-type.ts"

/** What parameters some expressions compare, or ask the type of: who does that knows that they may be null. */
export function comparedParameters(expressions: readonly Node[]): ReadonlySet<string> {
  const compared = new Set<string>()
  for (const expression of expressions)
    walk(expression, ({ node }) => {
      for (const each of comparedIn(node)) for (const name of parametersIn(each)) compared.add(name)
    })
  return compared
}

function comparedIn(node: Node): readonly Node[] {
  if (node.kind === "binary" && /^[!=]=$/.test(node.operator.text)) return [node.left, node.right]
  return node.kind === "apply" && asking.test(functionName(node.function) ?? "")
    ? node.arguments
    : []
}

/** Functions that take anything, null as well, and tell something of it. */
const asking = /^(?:__)?(?:is[A-Z]\w*|typeOf|elem|any|all|count|filter|defaultTo|mapNullable)$/

/** The parameters in something that is looked at, in the lists that it holds as well. */
export function parametersIn(node: Node): readonly string[] {
  const found: string[] = []
  walk(node, (visit) => {
    const name = parameterOf(visit.node)
    if (name !== undefined) found.push(name)
  })
  return found
}

/** A parameter as it is written in Nix, or what is selected of one. */
function parameterOf(node: Node): string | undefined {
  const chain = chainOf(node)
  if (chain?.variable.scope === undefined || chain.kind !== "needed") return undefined
  return [chain.variable.name.text, ...chain.names.flatMap(staticName)].join(".")
}

/** Whether a value is a parameter of that type that may be null, and that nothing is known to compare. */
export function mayBeNull(
  value: unknown,
  type: OptionType,
  compared: ReadonlySet<string> = new Set(),
): boolean {
  const node = nodeOf(value)
  const name = node && parameterOf(node)
  const isNullable = alternatives(type).some(({ kind }) => kind === "null")
  return isNullable && name !== undefined && !compared.has(name)
}

const neverNull: ReadonlySet<OptionType["kind"]> = new Set([
  "attributeSet",
  "boolean",
  "integer",
  "list",
  "number",
  "package",
  "path",
  "string",
  "tuple",
])

/** Whether an option of this type may be null, as far as that is known. */
export function takesNull(type: OptionType): boolean {
  return alternatives(type).some((each) =>
    each.kind === "enumeration" ? each.values.includes(null) : !neverNull.has(each.kind),
  )
}
