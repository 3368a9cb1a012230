/** The character classes of Nix's lexer, as a table of bits by character code. */

export const identifierStart = 1
export const identifierPart = 2
export const pathPart = 4
export const schemePart = 8
export const uriPart = 16
export const digit = 32

const lower = "abcdefghijklmnopqrstuvwxyz"
const letters = lower + lower.toUpperCase()
const digits = "0123456789"

const classes: readonly (readonly [number, string])[] = [
  [identifierStart, `${letters}_`],
  [identifierPart, `${letters}${digits}_'-`],
  [pathPart, `${letters}${digits}._-+`],
  [schemePart, `${letters}${digits}+-.`],
  [uriPart, `${letters}${digits}%/?:@&=+$,-_.!~*'`],
  [digit, digits],
]

const table = new Uint8Array(128)
for (const [bit, characters] of classes) {
  for (const character of characters) {
    const code = character.charCodeAt(0)
    table[code] = (table[code] ?? 0) | bit
  }
}

/** Whether the character at an offset is of a class; never so at the end of the text. */
export function isAt(text: string, offset: number, bit: number): boolean {
  return ((table[text.charCodeAt(offset)] ?? 0) & bit) !== 0
}

/** The end of the run of characters of a class that starts at an offset. */
export function runEnd(text: string, offset: number, bit: number): number {
  let end = offset
  while (isAt(text, end, bit)) end += 1
  return end
}
