/** Secrets in tables of texts, such as programs export logins to: by the name of their column. */
import { secrecyOf } from "./names.ts"
import { looksRandom } from "./random.ts"
import { namedSecret } from "./text.ts"

/** What is secret in a file of comma-separated values, and where in it the row starts that has it. */
export function secretInColumns(
  text: string,
): { readonly what: string; readonly start: number } | undefined {
  const [head = "", ...rows] = text.split("\n")
  const separator = [";", "\t", ","].find((each) => head.includes(each))
  if (separator === undefined) return undefined
  const names = cellsOf(head, separator)
  let start = head.length + 1
  for (const row of rows) {
    const cells = cellsOf(row, separator)
    for (const [index, name] of names.entries()) {
      const what = inCell(name, cells[index] ?? "")
      if (what !== undefined) return { what, start }
    }
    start += row.length + 1
  }
  return undefined
}

/** A word is a password where the column says so, and no other secret: tables of words have tokens and keys. */
function inCell(name: string, value: string): string | undefined {
  return secrecyOf(name) === "password" || looksRandom(value) ? namedSecret(name, value) : undefined
}

/** What is in a row. A separator between quotes is none. */
function cellsOf(row: string, separator: string): readonly string[] {
  const cell = new RegExp(`${separator}("(?:[^"]|"")*"|[^${separator}]*)`, "g")
  return Array.from(`${separator}${row.trimEnd()}`.matchAll(cell), ([, text = ""]) =>
    text
      .replace(/^"(.*)"$/, "$1")
      .replaceAll('""', '"')
      .trim(),
  )
}
