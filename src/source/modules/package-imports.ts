/** Whether a package is made for nixgen, though its package.json does not say so: by what its files import. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"

/** What files import by name, as nearly all of them write it. */
const imports = /\b(?:from|import|require)[ \t]{0,9}\(?[ \t]{0,9}(["'])nixgen(?:\/[\w/-]{1,99})?\1/

/** What says nothing of what is imported; an address has two slashes as well. */
const comments = /\/\*[^]*?\*\/|(?<![:\w"'`\\])\/\/.*/g

/** A package that is larger than this is about something else: files, and characters of them. */
const bounds = { files: 300, characters: 4_000_000 }

/** Whether any of a package's own files with these endings imports nixgen. */
export function importsNixgen(folder: string, endings: ReadonlySet<string>): boolean {
  const left = { ...bounds }
  for (const file of filesOf(folder, endings)) {
    const text = readFileSync(file, "utf8")
    left.files -= 1
    left.characters -= text.length
    if (left.files < 0 || left.characters < 0) return false
    if (imports.test(text) && imports.test(text.replaceAll(comments, ""))) return true
  }
  return false
}

/** Those of packages that are installed in it are theirs. */
function* filesOf(folder: string, endings: ReadonlySet<string>): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const ending = /\.[^.]*$/.exec(entry.name)?.[0] ?? ""
    if (entry.isFile() && endings.has(ending)) yield join(folder, entry.name)
    else if (entry.isDirectory() && entry.name !== "node_modules")
      yield* filesOf(join(folder, entry.name), endings)
  }
}
