/** Where the key stands in a line of `authorized_keys` (sshd(8)): behind its options and its type. */
import { partsOf } from "./public-key-types.ts"

/** The type that a line says, and all that follows it. */
export interface KeyLine {
  readonly type: string
  readonly rest: string
}

/** The key of a line; none in a comment, in an empty line, and for a type that is not known. */
export function keyLineOf(line: string): KeyLine | undefined {
  const text = line.trimStart()
  if (text.startsWith("#")) return undefined
  return typed(text) ?? typed(text.slice(endOfOptions(text)).trimStart())
}

function typed(text: string): KeyLine | undefined {
  const end = text.search(/\s/)
  if (end < 0) return undefined
  const type = text.slice(0, end)
  return partsOf(type) === undefined ? undefined : { type, rest: text.slice(end).trim() }
}

/** Options end at the first blank that is in no quotes. */
function endOfOptions(text: string): number {
  let isQuoted = false
  for (let index = 0; index < text.length; index++) {
    const letter = text[index]
    if (letter === "\\" && text[index + 1] === '"') index++
    else if (letter === '"') isQuoted = !isQuoted
    else if (!isQuoted && (letter === " " || letter === "\t")) return index
  }
  return text.length
}
