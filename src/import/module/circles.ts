/** Names that refer to each other, in circles or not: what a `let` binds. */
import { groupedBy } from "../../grouped.ts"

/** Names, and what each of them refers to. */
export interface Ordered {
  /** Each behind all that it refers to, but for those that refer to it as well. */
  readonly order: readonly string[]
  /** Of each name that refers to itself, by others or at once, all that are in that circle. */
  readonly circles: ReadonlyMap<string, ReadonlySet<string>>
}

/** The names in the order in which they can be made. Takes as many as there are, and any depth. */
export function ordered(uses: ReadonlyMap<string, readonly string[]>): Ordered {
  const order = visited(uses.keys(), uses)
  const users = reversed(uses)
  const seen = new Set<string>()
  const circles = new Map<string, ReadonlySet<string>>()
  // what is reached against the references, and was not reached before, is one circle (Kosaraju's algorithm)
  for (const name of order.toReversed()) {
    const circle = new Set(visited([name], users, seen))
    if (circle.size > 1 || uses.get(name)?.includes(name) === true)
      for (const each of circle) circles.set(each, circle)
  }
  return { order, circles }
}

/** All that is reached and was not seen yet, each behind what it leads to. */
function visited(
  names: Iterable<string>,
  edges: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
): readonly string[] {
  const found: string[] = []
  const todo = [...names].toReversed().map((name) => ({ name, isLeft: false }))
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { name, isLeft } = next
    if (isLeft) found.push(name)
    if (isLeft || seen.has(name)) continue
    seen.add(name)
    todo.push({ name, isLeft: true })
    for (const each of (edges.get(name) ?? []).toReversed())
      todo.push({ name: each, isLeft: false })
  }
  return found
}

function reversed(
  edges: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const pairs = [...edges].flatMap(([user, used]) => used.map((name) => ({ name, user })))
  const users = groupedBy(pairs, ({ name }) => name)
  return new Map([...users].map(([name, found]) => [name, found.map(({ user }) => user)]))
}
