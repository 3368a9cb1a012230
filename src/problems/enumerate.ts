/** Names as they stand in a sentence. */

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(names: readonly string[]): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ")
}

/** The first of them, and how many there are beside: `a, b and 3 more`. */
export function enumerateFirst(names: readonly string[], most: number): string {
  const rest = names.length - most
  return names.slice(0, most).join(", ") + (rest > 0 ? ` and ${rest} more` : "")
}
