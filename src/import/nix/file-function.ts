/** The function that a file is, found in its syntax tree. */
import type { Attribute, Formals, Lambda, Node } from "../../nix/syntax/ast.ts"
import { identifier, list } from "../../nix/syntax/construct.ts"
import { bodyOf } from "../../nix/syntax/body.ts"
import { freeVariables, staticName } from "../../nix/syntax/scope.ts"

/** A function of named arguments, and the tree that it is in. */
export interface FileFunction {
  readonly formals: Formals
  readonly body: Node
  /** The whole file with another body in the function. */
  readonly withBody: (body: Node) => Node
}

/** The function that the file gives, where it is written out in it. */
export function fileFunction(tree: Node): FileFunction | undefined {
  if (tree.kind === "lambda") return ofLambda(tree)
  if (tree.kind === "parenthesized")
    return within(tree.expression, (expression) => ({ ...tree, expression }))
  if (tree.kind === "letIn" || tree.kind === "with" || tree.kind === "assert")
    return within(tree.body, (body) => ({ ...tree, body }))
  return undefined
}

function ofLambda(lambda: Lambda): FileFunction | undefined {
  const { parameter: formals, body } = lambda
  if (formals.kind !== "formals") return undefined
  return { formals, body, withBody: (changed) => ({ ...lambda, body: changed }) }
}

function within(tree: Node, around: (tree: Node) => Node): FileFunction | undefined {
  const found = fileFunction(tree)
  return found && { ...found, withBody: (body) => around(found.withBody(body)) }
}

/** What an attribute of the file's is written as, as far as it is written out in it. */
export function attributeIn(tree: Node, path: readonly string[]): Node | undefined {
  if (path.length === 0) return tree
  const set = bodyOf(tree)
  if (set.kind !== "attributeSet") return undefined
  for (const binding of set.bindings) {
    if (binding.kind !== "definition") continue
    const names = binding.path.flatMap(({ name }) => staticName(name))
    if (names.length > path.length || names.some((name, index) => name !== path[index])) continue
    const found = attributeIn(binding.value, path.slice(names.length))
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether the function uses an argument: by its name, or through the name of them all. */
export function usesArgument({ formals, body }: FileFunction, name: string): boolean {
  const defaults = formals.formals.flatMap(({ fallback }) => fallback?.expression ?? [])
  const used = new Set([body, ...defaults].flatMap((tree) => [...freeVariables(tree)]))
  return used.has(name) || (formals.name !== undefined && used.has(formals.name.text))
}

/** The arguments that the default of an argument is made of. */
export function argumentsInDefault(fn: FileFunction, name: string): readonly string[] {
  const fallback = fn.formals.formals.find((formal) => formal.name.text === name)?.fallback
  const used = fallback === undefined ? new Set() : freeVariables(fallback.expression)
  return fn.formals.formals.map((formal) => formal.name.text).filter((each) => used.has(each))
}

/** Where in the text an argument is named; where the arguments are, for one that is not. */
export function offsetOfArgument({ formals }: FileFunction, name: string): number {
  return (formals.formals.find((formal) => formal.name.text === name)?.name ?? formals).start
}

/** Whether the file's imports are all files that are named in it, which can be followed. */
export function importsFiles(tree: Node): boolean {
  const set = fileFunction(tree)?.body ?? tree
  const bindings = set.kind === "attributeSet" ? set.bindings : []
  const imports = bindings.find(
    (binding) => binding.kind === "definition" && printedPath(binding.path) === "imports",
  )
  const named = imports?.kind === "definition" ? imports.value : undefined
  return named?.kind === "list" && named.items.every(({ kind }) => kind === "path")
}

function printedPath(path: readonly Attribute[]): string {
  return path.flatMap(({ name }) => staticName(name)).join(".")
}

/** The file with the arguments' values as what its function gives. */
export function argumentValues({ withBody }: FileFunction, names: readonly string[]): Node {
  return withBody(list(names.map((name) => identifier(name))))
}
