/**
 * The names an expression uses without binding them (Nix manual, "Scope"). Names are bound by
 * functions, `let`, `rec` and the old `let { }`; `inherit (…)` selects and uses no name.
 */
import type { Attribute, Binding, Formals, Identifier, Node, StringPart } from "./ast.ts"
import { globalNames } from "./globals.ts"

/** A name that is used where nothing in the expression itself binds it. */
export interface FreeVariable {
  readonly name: string
  readonly node: Identifier
  /** Whether a `with` around it may bind it after all. */
  readonly underWith: boolean
}

interface Scope {
  readonly names: ReadonlySet<string>
  readonly outer: Scope | undefined
  readonly underWith: boolean
}

/** Something still to be looked at, and where it stands. */
type Todo = readonly [Node, Scope]

/** The names of the free variables, those under a `with` among them. */
export function freeVariables(node: Node): ReadonlySet<string> {
  return new Set(freeOccurrences(node).map(({ name }) => name))
}

/** The uses of names that nothing binds, not even Nix itself: it rejects a file with any. */
export function undefinedVariables(node: Node): FreeVariable[] {
  return freeOccurrences(node).filter(({ name, underWith }) => !underWith && !globalNames.has(name))
}

/** Every use of a free variable, in no particular order. Takes any depth of nesting. */
export function freeOccurrences(node: Node): FreeVariable[] {
  const found: FreeVariable[] = []
  const todo: Todo[] = [[node, everywhere]]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [at, scope] = next
    if (at.kind === "identifier") {
      const name = at.name.text
      if (!isBound(name, scope)) found.push({ name, node: at, underWith: scope.underWith })
    } else {
      for (const child of children(at, scope)) todo.push(child)
    }
  }
  return found
}

function isBound(name: string, scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    if (at.names.has(name)) return true
  }
  return false
}

function inner(names: Iterable<string>, outer: Scope): Scope {
  return { names: new Set(names), outer, underWith: outer.underWith }
}

type Children = {
  readonly [N in Node as N["kind"]]: (node: N, scope: Scope) => Iterable<Todo>
}

const childrenOf: Children = {
  apply: (node, scope) => all([node.function, ...node.arguments], scope),
  assert: (node, scope) => all([node.condition, node.body], scope),
  attributeSet: (node, scope) => {
    const own = node.keyword === undefined ? scope : inner(boundNames(node.bindings), scope)
    return inBindings(node.bindings, own, scope)
  },
  binary: (node, scope) => all([node.left, node.right], scope),
  float: () => [],
  hasAttribute: (node, scope) => [[node.expression, scope], ...inPath(node.path, scope)],
  identifier: () => [],
  if: (node, scope) => all([node.condition, node.consequence, node.alternative], scope),
  indentedString: (node, scope) => inParts(node.parts, scope),
  integer: () => [],
  lambda: (node, scope) => {
    if (node.parameter.kind === "identifier") {
      return [[node.body, inner([node.parameter.name.text], scope)]]
    }
    const own = inner(formalNames(node.parameter), scope)
    const fallbacks = node.parameter.formals.flatMap(({ fallback }) => fallback?.expression ?? [])
    return all([node.body, ...fallbacks], own)
  },
  letIn: (node, scope) => {
    const own = inner(boundNames(node.bindings), scope)
    return [[node.body, own], ...inBindings(node.bindings, own, scope)]
  },
  list: (node, scope) => all(node.items, scope),
  parenthesized: (node, scope) => [[node.expression, scope]],
  path: (node, scope) => inParts(node.parts, scope),
  searchPath: () => [],
  select: (node, scope) => [
    [node.expression, scope],
    ...inPath(node.path, scope),
    ...(node.fallback === undefined ? [] : all([node.fallback.expression], scope)),
  ],
  string: (node, scope) => inParts(node.parts, scope),
  unary: (node, scope) => [[node.operand, scope]],
  uri: () => [],
  with: (node, scope) => [
    [node.scope, scope],
    [node.body, { names: new Set(), outer: scope, underWith: true }],
  ],
}

/** The expressions that a node is made of. */
export function childNodes(node: Node): readonly Node[] {
  return Array.from(children(node, everywhere), ([child]) => child)
}

const everywhere: Scope = { names: new Set(), outer: undefined, underWith: false }

function children(node: Node, scope: Scope): Iterable<Todo> {
  // The table has the very function for the node's kind, which the compiler cannot follow.
  const of = childrenOf[node.kind] as (node: Node, scope: Scope) => Iterable<Todo>
  return of(node, scope)
}

function all(nodes: readonly Node[], scope: Scope): Todo[] {
  return nodes.map((node) => [node, scope])
}

function inParts(parts: readonly StringPart[], scope: Scope): Todo[] {
  return parts.flatMap((part): Todo[] =>
    typeof part === "string" ? [] : [[part.expression, scope]],
  )
}

function inPath(path: readonly Attribute[], scope: Scope): Todo[] {
  return path.flatMap(({ name }): Todo[] => {
    if (name.kind === "interpolation") return [[name.expression, scope]]
    return name.kind === "string" ? inParts(name.parts, scope) : []
  })
}

/** Values see the names of their own set if it is recursive (`own`); `inherit` never does. */
function inBindings(bindings: readonly Binding[], own: Scope, scope: Scope): Todo[] {
  return bindings.flatMap((binding): Todo[] => {
    if (binding.kind === "definition") return [[binding.value, own], ...inPath(binding.path, own)]
    if (binding.from !== undefined) return [[binding.from, own]]
    return binding.names.flatMap((name): Todo[] =>
      name.kind === "identifier" ? [[name, scope]] : [],
    )
  })
}

function boundNames(bindings: readonly Binding[]): string[] {
  return bindings.flatMap((binding) => {
    if (binding.kind === "inherit") return binding.names.flatMap(staticName)
    const [first] = binding.path
    return first === undefined ? [] : staticName(first.name)
  })
}

/** The text of a name that is written out, quoted or not. */
export function staticName(name: Attribute["name"]): string[] {
  if (name.kind === "identifier") return [name.name.text]
  if (name.kind === "interpolation") return []
  return name.parts.every((part) => typeof part === "string") ? [name.parts.join("")] : []
}

function formalNames(formals: Formals): string[] {
  const whole = formals.name === undefined ? [] : [formals.name.text]
  return [...whole, ...formals.formals.map(({ name }) => name.text)]
}
