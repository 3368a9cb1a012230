/** What is interpolated in a template, and means something else where the template binds its names. */
import type { Identifier, Lambda, Node } from "../syntax/ast.ts"
import { type Scope, freeOccurrences, staticName, walk } from "../syntax/scope.ts"

/** A name of what is interpolated that the template binds around it. */
export interface Capture {
  /** The interpolated expression that it is part of. */
  readonly within: Node
  readonly name: string
}

/**
 * The first of the expressions in a tree of which a name is bound around it there. What a template
 * says by itself, such as `` nix`user.name` ``, may be meant for the function that it is put into; what
 * `host.name` stands for is known. A module's own function binds the same as the one around it.
 */
export function captureIn(root: Node, interpolated: ReadonlySet<Node>): Capture | undefined {
  const bodies = new Set<Node>()
  const ofModules = new Set<Scope>()
  let found: Capture | undefined
  walk(root, ({ node, scope }) => {
    if (isModule(node)) bodies.add(node.body)
    if (bodies.has(node)) ofModules.add(scope)
    if (found !== undefined || !interpolated.has(node)) return
    const captured = freeOccurrences(node).find((free) => {
      const binder = isReference(free.node) ? binderOf(free.name, scope) : undefined
      if (binder === undefined || ofModules.has(binder)) return false
      // whoever binds this name binds the library, as a rule
      return free.name !== "lib" || isOtherLibrary(binder)
    })
    if (captured !== undefined) found = { within: node, name: captured.name }
  })
  return found
}

/** Whether it is the function of a module: it takes any further arguments, as `{ config, ... }:` does. */
function isModule(node: Node): node is Lambda {
  return (
    node.kind === "lambda" &&
    node.parameter.kind === "formals" &&
    node.parameter.ellipsis !== undefined
  )
}

/** Whether a `let` binds `lib` to what is written out there, and is not nixpkgs' library. */
function isOtherLibrary({ bindings = [] }: Scope): boolean {
  return bindings.some((binding) => {
    if (binding.kind !== "definition") return false
    const [first, second] = binding.path
    if (first === undefined || !staticName(first.name).includes("lib")) return false
    return second !== undefined || isWrittenOut(binding.value)
  })
}

/** Whether it is a set or another value by itself; one that only inherits is a part of another. */
function isWrittenOut(value: Node): boolean {
  if (value.kind === "parenthesized") return isWrittenOut(value.expression)
  if (value.kind !== "attributeSet") return plain.has(value.kind)
  return value.bindings.some(({ kind }) => kind === "definition")
}

const plain: ReadonlySet<Node["kind"]> = new Set([
  "float",
  "indentedString",
  "integer",
  "lambda",
  "list",
  "path",
  "string",
])

/** Whether a name was made by a reference, and is no text of a template's. */
function isReference({ written }: Identifier): boolean {
  return written === undefined
}

/** Where a name is bound that is used in a scope. */
function binderOf(name: string, scope: Scope): Scope | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer)
    if (at.names.has(name)) return at
  return undefined
}
