/** Members of values in JavaScript. */

/** Whether a value may have members of its own: an object, or a function, as references are. */
export function holdsMembers(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function"
}

/** What an object has by a name, be it one that nothing is known of. */
export function propertyAt(value: object, name: PropertyKey): unknown {
  return (value as Readonly<Record<PropertyKey, unknown>>)[name]
}
