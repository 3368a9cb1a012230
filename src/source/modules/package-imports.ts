/** Whether a package is made for nixgen, though its package.json does not say so: by what its files import. */
import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"

/** What files import by name, as nearly all of them write it. */
const imports =
  /\b(?:from|import|require)\s*\(?\s*(["'])(\.{1,2}\/[^"'\n]*|nixgen(?:\/[\w/-]+)?)\1/g

/** A package that is larger than this is about something else: files, and characters of them. */
const bounds = { files: 300, characters: 4_000_000 }

/** Whether a file imports nixgen, or another file that does; `found` gives the file that a path leads to. */
export function importsNixgen(file: string, found: (path: string) => string | undefined): boolean {
  const seen = new Set([file])
  let characters = 0
  for (const each of seen) {
    const text = readFileSync(each, "utf8")
    characters += text.length
    for (const [, , specifier = ""] of text.matchAll(imports)) {
      if (!specifier.startsWith(".")) return true
      const next = found(resolve(dirname(each), specifier))
      if (next !== undefined) seen.add(next)
    }
    if (seen.size > bounds.files || characters > bounds.characters) return false
  }
  return false
}
