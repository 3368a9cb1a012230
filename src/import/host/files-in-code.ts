/** The files that code names, wherever they stand in it. */
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { changedCode } from "../module/changed-code.ts"
import type { Code } from "../module/code.ts"

/** A file that code names. */
export type FileCode = Code & { readonly kind: "file" }

/** A file that stands in a folder's Nix, by its absolute path. */
export function fileFrom(folder: string, path: string): Omit<FileCode, "kind"> {
  const target = resolve(folder, path)
  const isModule = target.endsWith(".nix") || existsSync(join(target, "default.nix"))
  return { path: target, isModule }
}

/** The same code with something else for each file. */
export function withFiles(code: Code, change: (file: FileCode) => Code): Code {
  return changedCode(code, (part) => (part.kind === "file" ? change(part) : undefined))
}

/** Every file, in the order of the text. */
export function filesIn(code: Code): readonly FileCode[] {
  const found: FileCode[] = []
  withFiles(code, (file) => {
    found.push(file)
    return file
  })
  return found
}
