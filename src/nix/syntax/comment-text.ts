/** Text from elsewhere as the text of comments: whatever it holds, it never ends one early. */

/**
 * All that Nix, shells, editors or Unicode take for the end of a line. A comment of Nix's ends at a
 * carriage return as well.
 */
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/

/** Other control characters, and those that show text in another order than it is read in. */
const unprintable = /[^\P{Cc}\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** The lines of a text, each fit to follow a `#`. What cannot be printed shows as U+FFFD. */
export function commentLines(text: string): readonly string[] {
  return text.split(lineBreak).map(printable)
}

/** A text on one line, for where there can be no other. */
export function onOneLine(text: string): string {
  return commentLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ")
}

function printable(line: string): string {
  return line.replace(unprintable, "\ufffd").replace(/\p{Surrogate}/gu, "\ufffd")
}
