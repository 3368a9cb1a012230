/**
 * The names an expression uses without binding them (Nix manual, "Scope"). Names are bound by
 * functions, `let`, `rec` and the old `let { }`; `inherit (…)` selects and uses no name.
 */
import { ofKind } from "../../of-kind.ts"
import { appendAll } from "../../append.ts"
import type {
  Attribute,
  AttributeName,
  Binding,
  Formals,
  Identifier,
  Node,
  StringPart,
} from "./ast.ts"
import { identifier } from "./construct.ts"
import { globalNames } from "./globals.ts"
import { keptFor } from "../../remembered.ts"

/** A name that is used where nothing in the expression itself binds it. */
export interface FreeVariable {
  readonly name: string
  readonly node: Identifier
  /** Whether a `with` around it may bind it after all. */
  readonly underWith: boolean
  /** What those take names from, the innermost first. */
  readonly withs: readonly Node[]
}

/** The names that are bound somewhere, and what is around that. */
export interface Scope {
  readonly names: ReadonlySet<string>
  readonly outer: Scope | undefined
  /** What every `with` around takes its names from, the innermost first. */
  readonly withs: readonly Node[]
  /** What the names of a `let` are bound to. */
  readonly bindings?: readonly Binding[]
}

/** Something still to be looked at, and where it stands. */
export interface Visit {
  readonly node: Node
  readonly scope: Scope
  /** The names that are inherited from it, if any are. */
  readonly inherited?: readonly AttributeName[]
}

/** The names of the free variables, those under a `with` among them. */
export function freeVariables(node: Node): ReadonlySet<string> {
  return new Set(freeOccurrences(node).map(({ name }) => name))
}

/** The uses of names that nothing binds, not even Nix itself: it rejects a file with any. */
export function undefinedVariables(node: Node): FreeVariable[] {
  return freeOccurrences(node).filter(({ name, underWith }) => !underWith && !globalNames.has(name))
}

/** Every use of a free variable, mostly in the order of the text. Takes any depth of nesting. */
export function freeOccurrences(node: Node): FreeVariable[] {
  const found: FreeVariable[] = []
  walk(node, (visit) => {
    const variable = freeVariable(visit)
    if (variable !== undefined) found.push(variable)
  })
  return found
}

/** The free variable that is visited, if it is one. */
export function freeVariable({ node, scope }: Visit): FreeVariable | undefined {
  if (node.kind !== "identifier" || isBound(node.name.text, scope)) return undefined
  const { withs } = scope
  return { name: node.name.text, node, underWith: withs.length > 0, withs }
}

/** What a name of a `let` stands for: an expression, or what is inherited from it; nothing of any other name. */
export function boundTo({ node, scope }: Visit): Visit | undefined {
  if (node.kind !== "identifier") return undefined
  const { text } = node.name
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    if (!at.names.has(text)) continue
    const bound = at.bindings && valuesOf(at.bindings).get(text)
    return bound && { ...bound, scope: at }
  }
  return undefined
}

const valuesOf = keptFor((bindings: readonly Binding[]) => new Map(bindings.flatMap(valuesIn)))

function valuesIn(binding: Binding): readonly (readonly [string, Omit<Visit, "scope">])[] {
  if (binding.kind === "definition") {
    const [first, ...further] = binding.path
    const names = first === undefined || further.length > 0 ? [] : staticName(first.name)
    return names.map((name) => [name, { node: binding.value }])
  }
  const { from, names } = binding
  if (from === undefined) return []
  return names.flatMap((name) =>
    staticName(name).map((text) => [text, { node: from, inherited: [name] }] as const),
  )
}

/** The names that are bound somewhere, the innermost first. */
export function namesIn(scope: Scope): readonly string[] {
  const names: string[] = []
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer)
    appendAll(names, [...at.names])
  return names
}

/** Visits an expression and everything in it, what is around before what is inside. */
export function walk(root: Node, visit: (visit: Visit) => void): void {
  const todo: Visit[] = [{ node: root, scope: nothingBound }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    visit(next)
    appendAll(todo, [...children(next.node, next.scope)].toReversed())
  }
}

/** Where no name is bound. */
export const nothingBound: Scope = { names: new Set(), outer: undefined, withs: [] }

function isBound(name: string, scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    if (at.names.has(name)) return true
  }
  return false
}

function inner(names: Iterable<string>, outer: Scope): Scope {
  return { names: new Set(names), outer, withs: outer.withs }
}

type Children = {
  readonly [N in Node as N["kind"]]: (node: N, scope: Scope) => Iterable<Visit>
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
  hasAttribute: (node, scope) => [{ node: node.expression, scope }, ...inPath(node.path, scope)],
  identifier: () => [],
  if: (node, scope) => all([node.condition, node.consequence, node.alternative], scope),
  indentedString: (node, scope) => inParts(node.parts, scope),
  integer: () => [],
  lambda: (node, scope) => {
    if (node.parameter.kind === "identifier") {
      return [{ node: node.body, scope: inner([node.parameter.name.text], scope) }]
    }
    const own = inner(formalNames(node.parameter), scope)
    const fallbacks = node.parameter.formals.flatMap(({ fallback }) => fallback?.expression ?? [])
    return all([node.body, ...fallbacks], own)
  },
  letIn: (node, scope) => {
    const own = { ...inner(boundNames(node.bindings), scope), bindings: node.bindings }
    return [...inBindings(node.bindings, own, scope), { node: node.body, scope: own }]
  },
  list: (node, scope) => all(node.items, scope),
  parenthesized: (node, scope) => [{ node: node.expression, scope }],
  path: (node, scope) => inParts(node.parts, scope),
  searchPath: () => [],
  select: (node, scope) => [
    { node: node.expression, scope },
    ...inPath(node.path, scope),
    ...(node.fallback === undefined ? [] : all([node.fallback.expression], scope)),
  ],
  string: (node, scope) => inParts(node.parts, scope),
  unary: (node, scope) => [{ node: node.operand, scope }],
  uri: () => [],
  with: (node, scope) => [
    { node: node.scope, scope },
    { node: node.body, scope: withScope(node.scope, scope) },
  ],
}

/** The expressions that a node is made of. */
export function childNodes(node: Node): readonly Node[] {
  return Array.from(children(node, everywhere), ({ node: child }) => child)
}

const everywhere: Scope = { names: new Set(), outer: undefined, withs: [] }

function children(node: Node, scope: Scope): Iterable<Visit> {
  return ofKind(childrenOf, node.kind)(node, scope)
}

/** A `with` binds what is written out in it; else it may bind anything that nothing else does. */
function withScope(around: Node, outer: Scope): Scope {
  const set = around.kind === "parenthesized" ? around.expression : around
  if (set.kind !== "attributeSet" || !set.bindings.every(isWrittenOut))
    return { names: new Set(), outer, withs: [around, ...outer.withs] }
  return inner(boundNames(set.bindings), outer)
}

function isWrittenOut(binding: Binding): boolean {
  const names = binding.kind === "inherit" ? binding.names : binding.path.map(({ name }) => name)
  return names.slice(0, binding.kind === "inherit" ? undefined : 1).every(isStatic)
}

function isStatic(name: AttributeName): boolean {
  return staticName(name).length > 0
}

function all(nodes: readonly Node[], scope: Scope): Visit[] {
  return nodes.map((node) => ({ node, scope }))
}

function inParts(parts: readonly StringPart[], scope: Scope): Visit[] {
  return parts.flatMap((part): Visit[] =>
    typeof part === "string" ? [] : [{ node: part.expression, scope }],
  )
}

function inPath(path: readonly Attribute[], scope: Scope): Visit[] {
  return path.flatMap(({ name }): Visit[] => {
    if (name.kind === "interpolation") return [{ node: name.expression, scope }]
    return name.kind === "string" ? inParts(name.parts, scope) : []
  })
}

/** Values see the names of their own set if it is recursive (`own`); `inherit` never does. */
function inBindings(bindings: readonly Binding[], own: Scope, scope: Scope): Visit[] {
  return bindings.flatMap((binding): Visit[] => {
    if (binding.kind === "definition")
      return [{ node: binding.value, scope: own }, ...inPath(binding.path, own)]
    if (binding.from !== undefined)
      return [{ node: binding.from, scope: own, inherited: binding.names }]
    return binding.names.flatMap((name): Visit[] => {
      const variable = variableNamed(name)
      return variable === undefined ? [] : [{ node: variable, scope }]
    })
  })
}

/** The variable that is inherited; its name may be in quotes. */
function variableNamed(name: AttributeName): Identifier | undefined {
  if (name.kind === "identifier") return name
  const [text] = staticName(name)
  return text === undefined ? undefined : { ...identifier(text), start: name.start, end: name.end }
}

/** The names that bindings bind, as far as they are written out. */
export function boundNames(bindings: readonly Binding[]): string[] {
  return bindings.flatMap((binding) => {
    if (binding.kind === "inherit") return binding.names.flatMap(staticName)
    const [first] = binding.path
    return first === undefined ? [] : staticName(first.name)
  })
}

/** The text of a name that is written out, in quotes or not; Nix reads `${"a"}` as `a`, too. */
export function staticName(name: AttributeName): string[] {
  if (name.kind === "identifier") return [name.name.text]
  if (name.kind === "interpolation")
    return name.expression.kind === "string" ? staticName(name.expression) : []
  return name.parts.every((part) => typeof part === "string") ? [name.parts.join("")] : []
}

function formalNames(formals: Formals): string[] {
  const whole = formals.name === undefined ? [] : [formals.name.text]
  return [...whole, ...formals.formals.map(({ name }) => name.text)]
}
