/** What may have members in JavaScript. */

/** Whether a value may have members of its own: an object, or a function, as references are. */
export function holdsMembers(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function"
}
