/**
 * A module of NixOS that is written out within a file, such as one of flake-parts, found by the place that Nix knows
 * of it, with the constants around it.
 */
import type { AttributeName, AttributeSet, Binding, File, Node } from "../../nix/syntax/ast.ts"
import { attributeSet, binding, formals, lambda, list } from "../../nix/syntax/construct.ts"
import { firstToken } from "../../nix/syntax/edges.ts"
import { isDefinition, namedParts } from "../../nix/syntax/inner-parts.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { freeOccurrences, freeVariables, staticName } from "../../nix/syntax/scope.ts"
import { globalNames } from "../../nix/syntax/globals.ts"

/** Where it stands: what Nix says of the first of its names, or of its arguments'. */
export interface PlaceOfModule {
  readonly line: number
  readonly column: number
  readonly name: string
  readonly isFunction: boolean
}

/** A module as a tree of its own. */
export interface ModuleInFile {
  readonly tree: File
  /** One that imports it as it is written, for what TypeScript cannot say. */
  readonly asItIs: File
  /** What it is called there: the last name on the way to it. */
  readonly label: string | undefined
  /** Whether nothing else is in the file. */
  readonly isWhole: boolean
  /** What it takes from what is around it that no module is given. */
  readonly taken: readonly string[]
}

/** Finds a module. Names that a module may take are those of its arguments, and `given` ones. */
export function moduleInFile(
  text: string,
  place: PlaceOfModule,
  given: ReadonlySet<string>,
  withoutImports: boolean,
): ModuleInFile | undefined {
  const file = parseNix(text)
  const found = foundAt(file.expression, offsetOf(text, place), place, [])
  if (found === undefined) return undefined
  const { node, around } = found
  const parameter = node.kind === "lambda" ? node.parameter : undefined
  const own = parameter?.kind === "formals" ? parameter.formals.map((each) => each.name.text) : []
  const inner = withoutImports ? lessImports(node) : node
  const body = inner.kind === "lambda" ? inner.body : inner
  const constants = boundIn(around)
  // a name that is both an argument and a constant around means the argument
  const isShadowed = own.some((name) => constants.has(name))
  const apart = taking([], importing(wrapped(inner, around)), around)
  const whole = isShadowed ? apart : taking(own, wrapped(body, around), around)
  return {
    isWhole: node === file.expression,
    tree: { ...file, expression: whole.node },
    asItIs: { ...file, expression: apart.node },
    label: labelOf(around),
    taken: whole.free.filter((name) => !own.includes(name) && !given.has(name)),
  }
}

/** A module that imports one as it is written. */
function importing(node: Node): Node {
  return attributeSet([binding(["imports"], list([node]))])
}

/** A function of the names that a module takes, and of those that are free in it. */
function taking(
  own: readonly string[],
  node: Node,
  around: readonly object[],
): { readonly node: Node; readonly free: readonly string[] } {
  const outer = new Set(around.flatMap(namesOfFunction))
  const free = freeOccurrences(node).filter(
    // what stands under a `with` may be bound by that
    ({ name, underWith }) => !globalNames.has(name) && (!underWith || outer.has(name)),
  )
  const names = [...new Set([...own, ...free.map(({ name }) => name)])]
  const parameters = formals(
    names.map((name) => ({ name })),
    { open: true },
  )
  return {
    node: names.length === 0 ? node : lambda(parameters, node),
    free: [...new Set(free.map(({ name }) => name))],
  }
}

function namesOfFunction(part: object): readonly string[] {
  if (!isNode(part) || part.kind !== "lambda") return []
  const { parameter } = part
  if (parameter.kind === "identifier") return [parameter.name.text]
  const names = parameter.formals.map(({ name }) => name.text)
  return parameter.name === undefined ? names : [...names, parameter.name.text]
}

/** What is around a node, the innermost last. */
interface Found {
  readonly node: Node
  readonly around: readonly object[]
}

function offsetOf(text: string, { line, column }: PlaceOfModule): number {
  let start = 0
  for (let at = 1; at < line; at++) start = text.indexOf("\n", start) + 1
  return start + column - 1
}

function foundAt(
  part: object,
  offset: number,
  place: PlaceOfModule,
  around: readonly object[],
): Found | undefined {
  for (const [, inner] of namedParts(part)) {
    const found = foundAt(inner, offset, place, [...around, part])
    if (found !== undefined) return found
  }
  if (!isNode(part)) return undefined
  if (place.isFunction) {
    const isIt =
      part.kind === "lambda" &&
      part.parameter.kind === "formals" &&
      part.parameter.formals.some(({ name }) => name.start === offset)
    return isIt ? { node: part, around } : undefined
  }
  return part.kind === "attributeSet" ? setAt(part, offset, place.name, around) : undefined
}

function isNode(part: object): part is Node {
  return "kind" in part && typeof part.kind === "string"
}

/** The set that has a name there, be it on the way to a value. */
function setAt(
  set: AttributeSet,
  offset: number,
  name: string,
  around: readonly object[],
): Found | undefined {
  for (const each of set.bindings) {
    if (each.kind === "inherit") {
      const isIt = each.names.some((one) => startOf(one) === offset)
      if (isIt) return { node: set, around }
      continue
    }
    const names = each.path.flatMap((one) => staticName(one.name))
    const [first] = each.path
    const depth = names.lastIndexOf(name)
    if (first === undefined || startOf(first.name) !== offset || depth < 0) continue
    if (depth === 0) return { node: set, around }
    const before = names.slice(0, depth)
    const way = { ...each, path: each.path.slice(0, depth) }
    return { node: attributeSet(below(set, before)), around: [...around, way] }
  }
  return undefined
}

function startOf(name: AttributeName): number {
  return firstToken(name).start
}

/** What a set defines below some names. */
function below(set: AttributeSet, names: readonly string[]): readonly Binding[] {
  return set.bindings.flatMap((each) => {
    if (each.kind !== "definition") return []
    const own = each.path.slice(0, names.length).flatMap(({ name }) => staticName(name))
    const [first, ...others] = each.path.slice(names.length)
    const isBelow = first !== undefined && own.join("\0") === names.join("\0")
    return isBelow ? [{ ...each, path: [{ ...first, dot: undefined }, ...others] }] : []
  })
}

function lessImports(node: Node): Node {
  if (node.kind === "attributeSet") {
    const bindings = node.bindings.filter(
      (each) => each.kind !== "definition" || !isNamed(each, "imports"),
    )
    return { ...node, bindings }
  }
  if (node.kind === "lambda" || node.kind === "letIn" || node.kind === "with")
    return { ...node, body: lessImports(node.body) }
  return node.kind === "parenthesized"
    ? { ...node, expression: lessImports(node.expression) }
    : node
}

function isNamed(each: Binding & { readonly kind: "definition" }, name: string): boolean {
  return each.path.flatMap((one) => staticName(one.name)).join("\0") === name
}

/** With every `let` and `with` around it, as far as they are used. */
function wrapped(node: Node, around: readonly object[]): Node {
  return around.reduceRight<Node>((body, part) => {
    if (!isNode(part)) return body
    if (part.kind === "with") return { ...part, body }
    if (part.kind !== "letIn") return body
    const bindings = usedBindings(part.bindings, body)
    return bindings.length === 0 ? body : { ...part, bindings, body }
  }, node)
}

/** The bindings that a body needs, and those that they need. */
export function usedBindings(bindings: readonly Binding[], body: Node): readonly Binding[] {
  const needed = new Set(freeVariables(body))
  const used = new Set<Binding>()
  for (let before = -1; before < used.size;) {
    before = used.size
    for (const each of bindings) {
      if (used.has(each) || !namesBy(each).some((name) => needed.has(name))) continue
      used.add(each)
      for (const name of freeVariables(attributeSet([each]))) needed.add(name)
    }
  }
  return bindings.filter((each) => used.has(each))
}

function namesBy(each: Binding): readonly string[] {
  if (each.kind === "inherit") return each.names.flatMap((name) => staticName(name))
  return each.path.slice(0, 1).flatMap(({ name }) => staticName(name))
}

function boundIn(around: readonly object[]): ReadonlySet<string> {
  return new Set(
    around.flatMap((part) =>
      isNode(part) && part.kind === "letIn" ? part.bindings.flatMap(namesBy) : [],
    ),
  )
}

function labelOf(around: readonly object[]): string | undefined {
  const names = around.flatMap((part) =>
    isDefinition(part) ? part.path.flatMap(({ name }) => staticName(name)) : [],
  )
  return names.at(-1)
}
