/** What a part of a tree is made of. A node is plain data, so that one walk serves all kinds. */

import type { Definition } from "./ast.ts"

/** What is known of a part beside what is printed of it: where it was written, what it copies or is about. */
const aside: ReadonlySet<string> = new Set(["written", "copyOf", "scope", "secret"])

/** Whether a part is a token, which holds nothing but its text and comments. */
export function isToken(part: object): boolean {
  return "comments" in part
}

/** Whether a part binds names to a value. */
export function isDefinition(part: object): part is Definition {
  return "kind" in part && part.kind === "definition"
}

/** The nodes, tokens, bindings and lists of them that a part of a tree, or such a list, holds itself. */
export function innerParts(part: object): readonly object[] {
  return namedParts(part).map(([, inner]) => inner)
}

/** The same, each with its name or position there. */
export function namedParts(part: object): readonly (readonly [name: string, inner: object])[] {
  const inner: [string, object][] = []
  for (const key of Object.keys(part)) {
    const value: unknown = part[key as keyof typeof part]
    if (typeof value === "object" && value !== null && !aside.has(key)) inner.push([key, value])
  }
  return inner
}
