/** What modules need of the flake that they are in: its inputs, and arguments of its own. */
import type { Formals, Node } from "../../nix/syntax/ast.ts"
import { innerParts, isDefinition } from "../../nix/syntax/inner-parts.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { staticName, walk } from "../../nix/syntax/scope.ts"
import { selectionsIn } from "../../nix/syntax/selections.ts"
import { nodeOfCode } from "../module/code-value.ts"
import type { TreeModule } from "./module-tree.ts"

/** Names, in the order of the alphabet. */
export interface Needs {
  readonly inputs: readonly string[]
  /** Whether some module goes over all inputs that the flake has. */
  readonly everyInput: boolean
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
  const said = new Set<string>()
  let everyInput = false
  const use = (root: Node) => {
    for (const node of [root, ...bodiesTaking("inputs", root)])
      for (const { variable, path } of selectionsIn(node))
        if (variable.name === "inputs" && path[0] !== undefined) inputs.add(path[0])
  }
  for (const { tree, contents } of modules) {
    const body = tree.expression.kind === "lambda" ? tree.expression.body : tree.expression
    use(body)
    const imports = contents?.parts.imports && nodeOfCode(contents.parts.imports)
    if (imports !== undefined) use(imports)
    const written = imports?.kind === "list" ? imports.items : []
    for (const name of [tree.expression, ...written].flatMap(argumentsOf))
      if (!given.has(name)) others.add(name)
    everyInput ||= goesOverInputs(body)
    for (const part of [body, imports])
      for (const name of part === undefined ? [] : argumentsSaidIn(part, [])) said.add(name)
  }
  inputs.delete("self")
  return {
    inputs: [...inputs].toSorted(),
    everyInput,
    arguments: [...others].filter((name) => !said.has(name)).toSorted(),
  }
}

/** What functions in an expression give that take an argument by its name, as modules do. */
function bodiesTaking(name: string, root: Node): readonly Node[] {
  const bodies: Node[] = []
  walk(root, ({ node }) => {
    if (node.kind === "lambda" && argumentsOf(node).includes(name)) bodies.push(node.body)
  })
  return bodies
}

/** Whether a function is given the inputs as a whole, as `mapAttrs` is. */
function goesOverInputs(root: Node): boolean {
  let isFound = false
  walk(root, ({ node }) => {
    const operands = node.kind === "apply" ? node.arguments : []
    isFound ||= operands.some((each) => each.kind === "identifier" && each.name.text === "inputs")
  })
  return isFound
}

/** The arguments that modules give themselves: `_module.args.domain`. */
function* argumentsSaidIn(part: object, above: readonly string[]): Iterable<string> {
  if (!isDefinition(part)) {
    const isSet = "kind" in part ? part.kind === "attributeSet" : true
    for (const inner of innerParts(part)) yield* argumentsSaidIn(inner, isSet ? above : [])
    return
  }
  const path = [...above, ...part.path.flatMap(({ name }) => staticName(name))]
  const [, , name] = path.slice(path.indexOf("_module"))
  if (path.includes("_module") && name !== undefined) yield name
  else yield* argumentsSaidIn(part.value, path)
}

/** The arguments that a function takes by their names. */
export function argumentsOf(expression: Node): readonly string[] {
  const node = withoutParentheses(expression)
  return node.kind === "lambda" ? formalNames(node.parameter) : []
}

function formalNames(parameter: Formals | (Node & { readonly kind: "identifier" })) {
  return parameter.kind === "formals" ? parameter.formals.map(({ name }) => name.text) : []
}
