/** Secrets in tables of texts, such as programs export logins to: by the name of their column. */
import { secrecyOf } from "./names.ts"
import { looksRandom } from "./random.ts"
import { namedSecret } from "./text.ts"

/** What is secret in a file of comma-separated values, and where in it the row starts that has it. */
export function secretInColumns(
  text: string,
): { readonly what: string; readonly start: number } | undefined {
  const [head = ""] = text.split("\n", 1)
  const separator = [";", "\t", ","].find((each) => head.includes(each))
  if (separator === undefined) return undefined
  const columns = tellingColumns(cellsOf(head, separator))
  if (columns.length === 0) return undefined
  const rows = new RegExp(`(?:${quoted(separator)}|[^\\n"]+|")+`, "gm")
  rows.lastIndex = head.length
  for (const { 0: row, index: start } of text.matchAll(rows)) {
    const cells = cellsOf(row, separator)
    for (const { index, ...column } of columns) {
      const what = inCell(column, cells[index] ?? "")
      if (what !== undefined) return { what, start }
    }
  }
  return undefined
}

/** A cell in quotes, which may have several lines. */
function quoted(separator: string): string {
  return `(?<=^|${separator})"[^"]*(?:""[^"]*)*"(?=${separator}|\\s*$)`
}

/** A column whose name says something of what is in it. */
interface Column {
  readonly name: string
  readonly isOfPasswords: boolean
}

/** Where a table says what failed, what it says of a pass is no password. */
function tellingColumns(
  names: readonly string[],
): readonly (Column & { readonly index: number })[] {
  const isOfTests = names.some((name) => /^fail/i.test(name))
  return names.flatMap((name, index) => {
    const secrecy = isOfTests && /^pass(?:ed)?$/i.test(name) ? "none" : secrecyOf(name)
    return secrecy === "none" ? [] : [{ name, index, isOfPasswords: secrecy === "password" }]
  })
}

/** A word is a password where the column says so, and no other secret: tables of words have tokens and keys. */
function inCell({ name, isOfPasswords }: Column, value: string): string | undefined {
  return isOfPasswords || looksRandom(value) ? namedSecret(name, value) : undefined
}

/** What is in a row. A separator between quotes is none. */
function cellsOf(row: string, separator: string): readonly string[] {
  const cell = new RegExp(`${separator}("[^"]*(?:""[^"]*)*"|[^${separator}]*)`, "g")
  return Array.from(`${separator}${row.trimEnd()}`.matchAll(cell), ([, text = ""]) =>
    text
      .replace(/^"([^]*)"$/, "$1")
      .replaceAll('""', '"')
      .trim(),
  )
}
