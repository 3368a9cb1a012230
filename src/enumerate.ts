/** Names as they stand in a sentence. */

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(names: readonly string[]): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ")
}
