/** The names that a pattern of TypeScript binds: those of a variable, or of a parameter. */
import type { BindingPattern, BindingRestElement, ParamPattern } from "oxc-parser"

/** The names, wherever in the pattern they stand. */
export function namesIn(
  node: BindingPattern | BindingRestElement | ParamPattern | null,
): readonly string[] {
  if (node === null) return []
  if (node.type === "Identifier") return [node.name]
  if (node.type === "ArrayPattern") return node.elements.flatMap(namesIn)
  if (node.type === "AssignmentPattern") return namesIn(node.left)
  if (node.type === "RestElement") return namesIn(node.argument)
  if (node.type === "TSParameterProperty") return namesIn(node.parameter)
  return node.properties.flatMap((each) => namesIn(each.type === "RestElement" ? each : each.value))
}
