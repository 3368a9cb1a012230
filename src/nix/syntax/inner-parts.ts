/** What a part of a tree is made of. A node is plain data, so that one walk serves all kinds. */

/** What is known of a part beside what is printed of it: where it was written, and what it copies. */
const aside: ReadonlySet<string> = new Set(["written", "copyOf", "scope"])

/** The nodes, tokens, bindings and lists of them that a part of a tree, or such a list, holds itself. */
export function innerParts(part: object): readonly object[] {
  if (Array.isArray(part)) return part.filter(isPart)
  return Object.keys(part).flatMap((key) => {
    const value: unknown = aside.has(key) ? undefined : part[key as keyof typeof part]
    return isPart(value) ? [value] : []
  })
}

function isPart(value: unknown): value is object {
  return typeof value === "object" && value !== null
}
