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
  const columns = tellingColumns(cellsOf(head, separator))
  if (columns.length === 0) return undefined
  let start = head.length + 1
  for (const row of rows) {
    const cells = cellsOf(row, separator)
    for (const { index, ...column } of columns) {
      const what = inCell(column, cells[index] ?? "")
      if (what !== undefined) return { what, start }
    }
    start += row.length + 1
  }
  return undefined
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
  const cell = new RegExp(`${separator}("(?:[^"]|"")*"|[^${separator}]*)`, "g")
  return Array.from(`${separator}${row.trimEnd()}`.matchAll(cell), ([, text = ""]) =>
    text
      .replace(/^"(.*)"$/, "$1")
      .replaceAll('""', '"')
      .trim(),
  )
}
