/**
 * Text from users' files and other programs, as a terminal may show it: there it could move the
 * cursor, rewrite what was said before, or turn the direction of reading.
 */

/** What a terminal does not show but obeys, lines and tabs left out. */
const obeyed = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

/** The text with each character that a terminal obeys as JSON writes it: `\u001b`. */
export function visible(text: string): string {
  return text.replace(
    obeyed,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}

/** A colour or an end of one, as picocolors writes them. */
const color = new RegExp(`(${String.fromCharCode(27)}\\[\\d{1,2}m)`)

/** The same, the colours in it left as they are: what was not ours among them is no danger. */
export function visibleInColor(text: string): string {
  const parts = text.split(color)
  return parts.map((part, index) => (index % 2 === 0 ? visible(part) : part)).join("")
}
