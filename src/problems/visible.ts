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

const escape = String.fromCharCode(27)

/** A colour or an end of one, as picocolors writes them; a link to a file, or the end of one. */
const style = new RegExp(`(${escape}(?:\\[\\d{1,2}m|\\]8;;(?:file:///[!-~]*)?${escape}\\\\))`)

/** The same, the colours and links in it left as they are: what was not ours among them is no danger. */
export function visibleInColor(text: string): string {
  const parts = text.split(style)
  return parts.map((part, index) => (index % 2 === 0 ? visible(part) : part)).join("")
}
