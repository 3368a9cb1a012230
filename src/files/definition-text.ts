/** The text of a file of definitions. */
import { readFileSync } from "node:fs"

/** Without the mark that some editors put before a text of UTF-8. Throws where the file cannot be read. */
export function definitionText(file: string): string {
  return readFileSync(file, "utf8").replace(/^\uFEFF/, "")
}

/** The same; nothing where the file cannot be read. */
export function readableText(file: string): string | undefined {
  try {
    return definitionText(file)
  } catch {
    return undefined
  }
}
