/** The expressions and properties in a definition, each with where it stands and what is asked around it. */
import { appendAll } from "../append.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { contentOf, isProperty } from "../nix/values/contents.ts"
import { type Selection, selectionsIn } from "../nix/syntax/selections.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { nodeOf } from "../nix/values/values.ts"
import type { PathSegment } from "../problems/problem.ts"
import { keptWith } from "../remembered.ts"

/** An expression, and what it takes from its free variables. */
export interface PlacedExpression {
  readonly node: Node
  readonly path: readonly PathSegment[]
  readonly selections: readonly Selection[]
  /** What it, or a condition around it, asks whether it is there. */
  readonly tests: readonly Selection[]
}

/** Where a value stands, the innermost segment first, so that going down costs nothing. */
interface Location {
  readonly segment: PathSegment
  readonly above: Location | undefined
}

interface Todo {
  readonly value: unknown
  readonly at: Location | undefined
  readonly tests: readonly Selection[]
}

/** Every expression in a value, of any depth; what stands in several places is visited at the first. */
export function expressionsIn(
  value: unknown,
  path: readonly PathSegment[] = [],
): readonly PlacedExpression[] {
  // many ask for those of a whole configuration, or of what something is given
  return typeof value === "object" && value !== null && path.length <= 1
    ? expressionsOf(value, path[0])
    : [...visited(value, path)]
}

const expressionsOf = keptWith((value: object, segment: PathSegment | undefined) => [
  ...visited(value, segment === undefined ? [] : [segment]),
])

/** The properties in a value, such as what `mkForce` gives, each with where it stands. */
export function propertiesIn(
  value: unknown,
  path: readonly PathSegment[] = [],
): readonly Pick<PlacedExpression, "node" | "path">[] {
  return [...walked(value, path)].flatMap((each) => {
    const node = isProperty(each.value) ? nodeOf(each.value) : undefined
    return node === undefined ? [] : [{ node, path: pathOf(each.at) }]
  })
}

/** The attribute sets in a value that are written out, each with where it stands. */
export function setsIn(
  value: unknown,
  path: readonly PathSegment[],
): readonly {
  readonly set: Readonly<Record<string, unknown>>
  readonly path: readonly PathSegment[]
}[] {
  return [...walked(value, path)].flatMap((each) =>
    isAttributeSet(each.value) ? [{ set: each.value, path: pathOf(each.at) }] : [],
  )
}

function* visited(value: unknown, path: readonly PathSegment[]): Iterable<PlacedExpression> {
  for (const each of walked(value, path)) {
    const node = nodeOf(each.value)
    if (node !== undefined && contentOf(each.value) === undefined) yield placed(node, each)
    for (const condition of conditionsOf(each.value)) yield placed(condition, each)
  }
}

/** All that stands in a value, itself first; what holds others once only. */
function* walked(value: unknown, path: readonly PathSegment[]): Iterable<Todo> {
  const start = path.reduce<Location | undefined>(below, undefined)
  const seen = new Set<unknown>()
  const todo: Todo[] = [{ value, at: start, tests: [] }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const inner = nodeOf(next.value) === undefined ? membersOf(next) : definitionsOf(next)
    if (inner !== undefined && seen.has(next.value)) continue
    yield next
    if (inner === undefined) continue
    seen.add(next.value)
    appendAll(todo, inner.toReversed())
  }
}

function placed(node: Node, { at, tests }: Todo): PlacedExpression {
  const selections = selectionsIn(node)
  return { node, path: pathOf(at), selections, tests: [...tests, ...selections.filter(isTest)] }
}

function isTest({ kind, path }: Selection): boolean {
  return kind === "test" && path.length > 0
}

function membersOf({ value, at, tests }: Todo): readonly Todo[] | undefined {
  if (typeof value !== "object" || value === null) return undefined
  const isList = Array.isArray(value)
  return Object.entries(value).map(([key, member]: [string, unknown]) => {
    return { value: member, at: below(at, isList ? Number(key) : key), tests }
  })
}

/** The definitions in a property; undefined for any other expression. */
function definitionsOf({ value, at, tests }: Todo): readonly Todo[] | undefined {
  const content = contentOf(value)
  if (content === undefined) return undefined
  const inside = [...tests, ...conditionsOf(value).flatMap(selectionsIn).filter(isTest)]
  const { kind, definitions } = content
  return definitions.map((each, index) => {
    return { value: each, at: kind === "merged" ? below(at, index) : at, tests: inside }
  })
}

/** What a property is given beside its definition: the condition of `mkIf`. */
function conditionsOf(value: unknown): readonly Node[] {
  return (contentOf(value)?.others ?? []).flatMap((other) => nodeOf(other) ?? [])
}

function below(above: Location | undefined, segment: PathSegment): Location {
  return { segment, above }
}

function pathOf(at: Location | undefined): readonly PathSegment[] {
  const path: PathSegment[] = []
  for (let each = at; each !== undefined; each = each.above) path.push(each.segment)
  return path.toReversed()
}
