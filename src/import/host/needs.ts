/** What modules need of the flake that they are in: its inputs, and arguments of its own. */
import type { Formals, Node } from "../../nix/syntax/ast.ts"
import { selectionsIn } from "../../nix/syntax/selections.ts"
import { nodeOfCode } from "../module/code-value.ts"
import type { TreeModule } from "./module-tree.ts"

/** Names, in the order of the alphabet. */
export interface Needs {
  readonly inputs: readonly string[]
  readonly arguments: readonly string[]
}

/** What NixOS and nixgen give to every module. */
const given: ReadonlySet<string> = new Set(
  `baseModules config extendModules extraModules host inputs inventory lib moduleType modules modulesPath
   noUserModules options pkgs specialArgs utils _class _prefix`.split(/\s+/),
)

export function needsOf(modules: Iterable<TreeModule>, named: readonly string[]): Needs {
  const inputs = new Set(named)
  const others = new Set<string>()
  const use = (node: Node) => {
    for (const { variable, path } of selectionsIn(node))
      if (variable.name === "inputs" && path[0] !== undefined) inputs.add(path[0])
  }
  for (const { tree, contents } of modules) {
    for (const name of argumentsOf(tree.expression)) if (!given.has(name)) others.add(name)
    const body = tree.expression.kind === "lambda" ? tree.expression.body : tree.expression
    use(body)
    if (contents?.parts.imports !== undefined) use(nodeOfCode(contents.parts.imports))
  }
  inputs.delete("self")
  return { inputs: [...inputs].toSorted(), arguments: [...others].toSorted() }
}

function argumentsOf(node: Node): readonly string[] {
  if (node.kind === "parenthesized") return argumentsOf(node.expression)
  return node.kind === "lambda" ? formalNames(node.parameter) : []
}

function formalNames(parameter: Formals | (Node & { readonly kind: "identifier" })) {
  return parameter.kind === "formals" ? parameter.formals.map(({ name }) => name.text) : []
}
