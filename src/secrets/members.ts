/** What the members of lists and sets are called by those beside them, and lists that are one value. */

const option = /^--?[A-Za-z][\w-]*(?:=|$)/

/** An option of a command names the element after it, that is none: `["--password", …]`. */
export function namesBefore(before: unknown, element: unknown): readonly string[] {
  if (typeof before !== "string" || typeof element !== "string" || option.test(element)) return []
  const [, name] = /^--?([A-Za-z][\w-]*)$/.exec(before) ?? []
  return name === undefined ? [] : [name]
}

/** A value is called by the name beside it: `{ name = "DB_PASSWORD"; value = …; }`. */
export function namesOfValue(attribute: string, name: unknown): readonly string[] {
  return attribute === "value" && typeof name === "string" ? [name] : []
}

/** Whether a list is of bytes, as the keys of Zigbee are written. */
export function isBytes(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length >= 16 &&
    value.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256)
  )
}
