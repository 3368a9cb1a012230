/** What gives a value its members, as far as that was noted when it was made. */
import { type Content, contentOf } from "../nix/values/contents.ts"
import { nodeOf } from "../nix/values/values.ts"
import { giversOf } from "../problems/origin.ts"
import type { PathSegment } from "../problems/problem.ts"
import { propertyAt } from "../holds-members.ts"

/** The objects that give a value its members: itself, what it was made of, what stands in a property. */
export function holdersOf(value: unknown): readonly object[] {
  const found = new Set<object>()
  const todo = [value]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next !== "object" && typeof next !== "function") continue
    if (next === null || found.has(next)) continue
    const content = contentOf(next)
    // an expression has whatever it is asked for
    if (isHolder(next)) found.add(next)
    todo.push(...giversOf(next).toReversed(), ...(content === undefined ? [] : insideOf(content)))
  }
  return [...found]
}

/** Whether a value is no expression, and can be looked into at all: some proxies refuse it. */
function isHolder(value: object): boolean {
  try {
    return nodeOf(value) === undefined
  } catch {
    return false
  }
}

/** What stands in a property, as it was given. */
function insideOf({ kind, given }: Content): readonly unknown[] {
  return kind !== "one" && Array.isArray(given) ? [...given.toReversed(), given] : [given]
}

/** A member of an object; nothing where it throws. */
export function read(holder: unknown, name: PathSegment): unknown {
  try {
    if (typeof holder !== "object" || holder === null || nodeOf(holder) !== undefined)
      return undefined
    return Object.hasOwn(holder, name) ? propertyAt(holder, name) : undefined
  } catch {
    return undefined
  }
}

/** How many elements something gives that is spread into a list, where that is known. */
export function lengthOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length
  if (value instanceof Set || value instanceof Map) return value.size
  return typeof value === "string" ? Array.from(value).length : undefined
}
