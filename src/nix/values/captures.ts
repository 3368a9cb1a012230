/** What is interpolated in a template, and means something else where the template binds its names. */
import type { Identifier, Lambda, Node } from "../syntax/ast.ts"
import { type Scope, freeOccurrences, walk } from "../syntax/scope.ts"

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
      // whoever binds a name so binds the library
      if (free.name === "lib") return false
      const binder = isReference(free.node) ? binderOf(free.name, scope) : undefined
      return binder !== undefined && !ofModules.has(binder)
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
