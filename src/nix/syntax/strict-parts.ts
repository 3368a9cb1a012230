/**
 * The parts of an expression that Nix comes to as soon as somebody asks what the expression is: what stands
 * in an attribute, in a list or in a function is looked at later, or never (Nix manual, "Evaluation").
 */
import { ofKind } from "../../of-kind.ts"
import type { Apply, Node, StringPart } from "./ast.ts"
import { chainOf } from "./selections.ts"
import { staticName } from "./scope.ts"

type Parts = { readonly [N in Node as N["kind"]]: (node: N) => readonly Node[] }

const later = () => []

/** The parts of a value: a function is taken to look at what it is given. */
const partsOf: Parts = {
  apply: (node) => [node.function, ...node.arguments],
  assert: ({ condition, body }) => [condition, body],
  attributeSet: later,
  binary: ({ left, right }) => [left, right],
  float: later,
  hasAttribute: ({ expression }) => [expression],
  identifier: later,
  if: ({ condition, consequence, alternative }) => [condition, consequence, alternative],
  indentedString: ({ parts }) => interpolated(parts),
  integer: later,
  lambda: later,
  letIn: ({ body }) => [body],
  list: later,
  parenthesized: ({ expression }) => [expression],
  path: ({ parts }) => interpolated(parts),
  searchPath: later,
  select: ({ expression, fallback }) => [expression, ...(fallback ? [fallback.expression] : [])],
  string: ({ parts }) => interpolated(parts),
  unary: ({ operand }) => [operand],
  uri: later,
  with: ({ body }) => [body],
}

/** Those of a module: what it imports in its turn is looked at as well, and what a function makes of it is not known. */
const partsOfModule: Parts = {
  ...partsOf,
  apply: (node) => [node.function, ...(looksAtFirst(node) ? node.arguments.slice(0, 1) : [])],
  attributeSet: ({ bindings }) =>
    bindings.flatMap((binding) => {
      if (binding.kind !== "definition") return []
      const [name, ...rest] = binding.path
      const isImports = name !== undefined && rest.length === 0 && staticName(name.name)[0]
      return isImports === "imports" ? [binding.value] : []
    }),
  list: ({ items }) => items,
}

/** Functions that look at what they are given first: a path, or a condition. */
function looksAtFirst({ function: called }: Apply): boolean {
  const chain = chainOf(called)
  const last = chain?.names.at(-1)
  const name = last === undefined ? chain?.variable.name.text : staticName(last)[0]
  return name !== undefined && /^(?:import|optionals?)$/.test(name)
}

function interpolated(parts: readonly StringPart[]): readonly Node[] {
  return parts.flatMap((part) => (typeof part === "string" ? [] : [part.expression]))
}

/** The expression itself and all such parts, those of parts too. */
export function strictParts(root: Node, as: "value" | "module"): ReadonlySet<Node> {
  const table = as === "value" ? partsOf : partsOfModule
  const found = new Set<Node>([root])
  // what is added to a set while it is gone through comes up too
  for (const node of found) for (const part of ofKind(table, node.kind)(node)) found.add(part)
  return found
}
