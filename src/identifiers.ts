/** Names as one writes them in TypeScript: as keys of objects, and as members. */

/** Whether a name can stand without quotes. */
export function isIdentifierName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name)
}

/** A name as the key of an object: in quotes where it needs them. */
export function propertyKey(name: string): string {
  return isIdentifierName(name) ? name : JSON.stringify(name)
}

/** What selects a name of an object: `.name`, or `["a-name"]`. */
export function propertyAccess(name: string): string {
  return isIdentifierName(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}
