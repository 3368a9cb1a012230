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

/** What modules of a tree need, beside the inputs that are `named` elsewhere. */
export function needsOf(modules: Iterable<TreeModule>, named: readonly string[]): Needs {
  const read = Array.from(modules, partsOf)
  const inputs = new Set([...named, ...read.flatMap(({ parts }) => parts.flatMap(inputsIn))])
  inputs.delete("self")
  const taken = new Set(read.flatMap(({ functions }) => functions.flatMap(argumentsOf)))
  const said = new Set(
    read.flatMap(({ parts }) => parts.flatMap((part) => [...argumentsSaidIn(part, [])])),
  )
  return {
    inputs: [...inputs].toSorted(),
    everyInput: read.some(({ body }) => goesOverInputs(body)),
    arguments: [...taken].filter((name) => !given.has(name) && !said.has(name)).toSorted(),
  }
}

/** A module as it is looked at. */
interface ModuleParts {
  /** What it gives. */
  readonly body: Node
  /** That, and its imports as they become. */
  readonly parts: readonly Node[]
  /** What may take arguments: the module, and those that are written out in its imports. */
  readonly functions: readonly Node[]
}

function partsOf({ tree: { expression }, contents }: TreeModule): ModuleParts {
  const body = expression.kind === "lambda" ? expression.body : expression
  const imports = contents?.parts.imports && nodeOfCode(contents.parts.imports)
  if (imports === undefined) return { body, parts: [body], functions: [expression] }
  const written = imports.kind === "list" ? imports.items : []
  return { body, parts: [body, imports], functions: [expression, ...written] }
}

/** The inputs that an expression selects, be they its own arguments' or those of a function in it. */
function inputsIn(root: Node): readonly string[] {
  const selections = [root, ...bodiesTaking("inputs", root)].flatMap(selectionsIn)
  return selections.flatMap(({ variable, path: [input] }) =>
    variable.name === "inputs" && input !== undefined ? [input] : [],
  )
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
