/**
 * The parts of an expression that Nix comes to as soon as somebody asks what the expression is: what stands
 * in an attribute, in a list or in a function is looked at later, or never (Nix manual, "Evaluation").
 */
import type { Node } from "./ast.ts"
import { childNodes, staticName } from "./scope.ts"
import { functionName } from "./selections.ts"

/** The parts of a value: a function is taken to look at what it is given. */
function partsOf(node: Node): readonly Node[] {
  if (node.kind === "letIn" || node.kind === "with") return [node.body]
  const isLater = node.kind === "attributeSet" || node.kind === "lambda" || node.kind === "list"
  return isLater ? [] : childNodes(node)
}

/** Those of a module: what it imports in its turn is looked at as well, and what a function makes of it is not known. */
function partsOfModule(node: Node): readonly Node[] {
  if (node.kind === "list") return node.items
  if (node.kind === "apply") {
    // some look at what they are given first: a path, or a condition
    const looksAtFirst = /^(?:import|optionals?)$/.test(functionName(node.function) ?? "")
    return [node.function, ...node.arguments.slice(0, looksAtFirst ? 1 : 0)]
  }
  if (node.kind !== "attributeSet") return partsOf(node)
  return node.bindings.flatMap((binding) => {
    if (binding.kind !== "definition") return []
    const [name, ...rest] = binding.path
    const isImports = name && rest.length === 0 && staticName(name.name)[0] === "imports"
    return isImports ? [binding.value] : []
  })
}

/** The expression itself and all such parts, those of parts too. */
export function strictParts(root: Node, as: "value" | "module"): ReadonlySet<Node> {
  const parts = as === "value" ? partsOf : partsOfModule
  const found = new Set<Node>([root])
  // what is added to a set while it is gone through comes up too
  for (const node of found) for (const part of parts(node)) found.add(part)
  return found
}
