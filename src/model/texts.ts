/** The texts in what definitions give, of any depth, each with where it stands. */
import { contentOf } from "../nix/values/contents.ts"
import { nodeOf } from "../nix/values/values.ts"
import { isDeferredPlace } from "../problems/call-site.ts"
import type { PathSegment } from "../problems/problem.ts"
import { textsOf } from "../secrets/expressions.ts"

/** A value that is a text, or an expression with some in it. */
export interface WithTexts {
  readonly texts: readonly string[]
  readonly path: readonly PathSegment[]
}

/** A value still to be looked at. */
interface Todo {
  readonly value: unknown
  readonly path: readonly PathSegment[]
}

/** Every value that has texts. What stands in several places is visited at one of them. */
export function* textsIn(root: unknown, at: readonly PathSegment[]): Iterable<WithTexts> {
  const seen = new Set<unknown>()
  const todo: Todo[] = [{ value: root, path: at }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { value, path } = next
    const texts = textsAt(value)
    if (texts.length > 0) yield { texts, path }
    if (typeof value !== "object" || value === null || seen.has(value)) continue
    if (isDeferredPlace(value)) continue
    seen.add(value)
    for (const each of membersOf(next)) todo.push(each)
  }
}

function textsAt(value: unknown): readonly string[] {
  if (typeof value === "string") return [value]
  const node = contentOf(value) === undefined ? nodeOf(value) : undefined
  return node === undefined ? [] : Array.from(textsOf(node, []), ({ text }) => text)
}

function membersOf({ value, path }: Todo): readonly Todo[] {
  const content = contentOf(value)
  if (content !== undefined)
    return content.definitions.map((each, index) => {
      return { value: each, path: content.kind === "merged" ? [...path, index] : path }
    })
  if (nodeOf(value) !== undefined) return []
  const isList = Array.isArray(value)
  return Object.entries(Object(value)).map(([key, each]: [string, unknown]) => {
    return { value: each, path: [...path, isList ? Number(key) : key] }
  })
}
