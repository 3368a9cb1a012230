/** What a scaffold writes, and how it names things. */

/** New files, and what is added to those that are there: each is given its text, and gives the new one. */
export interface Scaffold {
  readonly files: Readonly<Record<string, string>>
  readonly edits: Readonly<Record<string, (text: string) => string>>
}

/** Makes the scaffold of a name; it is given the texts of the repository. Throws a `RangeError` at a name that cannot be one. */
export type MakeScaffold = (name: string, read: (path: string) => string) => Scaffold

const word = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Sees that a name is one for a file, such as `lonely-mirrors`. */
export function checkedName(name: string): string {
  if (word.test(name)) return name
  throw new RangeError(
    `${JSON.stringify(name)} is no name in small letters, such as lonely-mirrors`,
  )
}

/** `lonely-mirrors` as a name of TypeScript, `lonelyMirrors`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** The same as the name of a type, `LonelyMirrors`. */
export function pascalCase(name: string): string {
  return camelCase(`-${name}`)
}

/** Adds lines before the first place where a pattern fits at the start of a line. */
export function before(pattern: RegExp, added: string): (text: string) => string {
  return (text) => inserted(text, text.search(pattern), added, pattern)
}

/** Adds lines behind the last line that a pattern fits. */
export function afterLast(pattern: RegExp, added: string): (text: string) => string {
  return (text) => {
    const last = [...text.matchAll(new RegExp(pattern, "gm"))].at(-1)
    const end = last === undefined ? -1 : text.indexOf("\n", last.index) + 1
    return inserted(text, end, added, pattern)
  }
}

/** One edit after the other. */
export function all(...edits: readonly ((text: string) => string)[]): (text: string) => string {
  return (text) => edits.reduce((edited, edit) => edit(edited), text)
}

function inserted(text: string, at: number, added: string, pattern: RegExp): string {
  if (at < 0)
    throw new RangeError(`nothing is like ${String(pattern)} where this is added: ${added}`)
  return `${text.slice(0, at)}${added}\n${text.slice(at)}`
}
