/** What may be null, such as parameters that hosts may leave out, where an option does not take null. */
import type { Node } from "../../nix/syntax/ast.ts"
import { staticName, walk } from "../../nix/syntax/scope.ts"
import { chainOf, functionName } from "../../nix/syntax/selections.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { nodeOf } from "../../nix/values/values.ts"
import { once } from "../../remembered.ts"
import { type OptionType, alternatives } from "../tree/option-type.ts"
import { bodyInSameScope } from "./bodies.ts"

/** Whether an expression is compared, or asked for its type: who does that knows that it may be null. */
export type IsCompared = (expression: Node) => boolean

/** That, of what some expressions compare. They are looked at when it is first asked. */
export function comparing(expressions: () => readonly Node[]): IsCompared {
  const compared = once(() => comparedBy(expressions()))
  return (expression) => {
    const { parameters, texts } = compared()
    return texts.has(textOf(expression)) || parameters.has(parameterOf(expression) ?? "")
  }
}

function comparedBy(expressions: readonly Node[]) {
  const parameters = new Set<string>()
  const texts = new Set<string>()
  for (const expression of expressions)
    walk(expression, ({ node }) => {
      for (const each of comparedIn(node)) {
        texts.add(textOf(each))
        for (const name of parametersIn(each)) parameters.add(name)
      }
    })
  return { parameters, texts }
}

/** An expression as it is printed: where it stands in a template, it is another one that says the same. */
function textOf(expression: Node): string {
  return printNix(bodyInSameScope(expression))
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
  isCompared: IsCompared = () => false,
): boolean {
  const node = nodeOf(value)
  if (node === undefined || parameterOf(node) === undefined) return false
  return alternatives(type).some(({ kind }) => kind === "null") && !isCompared(node)
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
