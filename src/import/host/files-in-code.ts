/** The files that code names, wherever they stand in it. */
import { changedCode } from "../module/changed-code.ts"
import type { Code } from "../module/code.ts"

/** A file that code names. */
export type FileCode = Code & { readonly kind: "file" }

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
