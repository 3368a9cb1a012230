/** Paths to what is taken along: a file or folder, or one in a folder, where only Nix knows which. */
import type { Node, StringPart } from "../../nix/syntax/ast.ts"
import type { Code } from "./code.ts"
import type { Converting } from "./converting.ts"

type Path = Node & { readonly kind: "path" }

/** A path that leads on from a folder, by the text behind it, which begins with a slash. */
export interface PathInFolder {
  readonly folder: string
  readonly rest: readonly StringPart[]
}

/** Whether a path does not begin at the file that it stands in. */
export function isElsewhere(path: string): boolean {
  return /^[/~]/.test(path)
}

/** The path, where it is written out from the file that it stands in. */
export function writtenPath({ parts: [first, ...others] }: Path): string | undefined {
  const isWritten = typeof first === "string" && others.length === 0 && !isElsewhere(first)
  return isWritten ? first : undefined
}

/**
 * The folder of data that a path leads into, and how. None where that is the file's own folder or one above it, in
 * which everything is, or where it leads to Nix, which has paths of its own.
 */
export function pathInFolder({ parts }: Path): PathInFolder | undefined {
  const [first, ...others] = parts
  const last = others.at(-1)
  if (typeof first !== "string" || last === undefined || isElsewhere(first)) return undefined
  if (typeof last === "string" && last.endsWith(".nix")) return undefined
  const end = first.lastIndexOf("/")
  const folder = first.slice(0, end)
  return /(^|\/)\.{1,2}$/.test(folder) ? undefined : { folder, rest: [first.slice(end), ...others] }
}

/** The folder, taken along as it is. */
export function folderOf({ folder }: PathInFolder, { fileAt }: Converting): Code {
  return { kind: "file", ...fileAt(folder), isModule: false }
}
