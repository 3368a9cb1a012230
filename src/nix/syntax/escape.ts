/** What must be escaped in Nix's two kinds of strings (Nix manual, "String literal"), as data. */

const simpleEscapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
}

/**
 * Text as it stands between `"` quotes. With `beforeInterpolation`, a `$` at its end is escaped
 * too, as it would otherwise undo the `${` that follows.
 */
export function escapeSimple(text: string, beforeInterpolation: boolean): string {
  const escaped = text.replace(/[\\"\n\r\t]/g, (character) => simpleEscapes[character] ?? character)
  return escaped.replace(beforeInterpolation ? /\$(?=\{|$)/g : /\$(?=\{)/g, "\\$")
}

/**
 * The same for `''` quotes: two quotes become three, and a single one is escaped where it would
 * join the quotes after it.
 */
export function escapeIndented(text: string, beforeInterpolation: boolean): string {
  const special = beforeInterpolation
    ? /''|'(?=\$\{|\$$|\r)|\$(?=\{|$)|\r/g
    : /''|'(?=\$\{|\r|$)|\$(?=\{)|\r/g
  return text.replace(special, (match) => indentedEscapes[match] ?? match)
}

const indentedEscapes: Readonly<Record<string, string>> = {
  "''": "'''",
  "'": "''\\'",
  $: "''$",
  "\r": "''\\r",
}

/** Whether a string of these lines can be written with `''` quotes and come out byte for byte. */
export function fitsIndented(text: string): boolean {
  const lines = text.split("\n")
  if (lines.length < 2 || /[^\P{Cc}\n\t]/u.test(text)) return false
  const written = lines.filter((line) => /[^ ]/.test(line))
  const last = lines.at(-1) ?? ""
  return written.some((line) => !line.startsWith(" ")) && (last === "" || /[^ ]/.test(last))
}

/** The text that stands between `"` quotes as this. Line breaks count as one character each. */
export function unescapeSimple(raw: string): string {
  const text = raw.replace(/\\([^])|\r\n?/g, (_match, escaped: string | undefined) => {
    if (escaped === undefined) return "\n"
    return { n: "\n", r: "\r", t: "\t" }[escaped] ?? escaped
  })
  return text
}

/** The same for `''` quotes, of a text that is freed of its indentation already. */
export function unescapeIndented(raw: string): string {
  return raw.replace(/''(?:\\([^])|(['$]))/g, (_match, escaped: string | undefined, mark) =>
    escaped === undefined ? (mark === "$" ? "$" : "''") : unescapeSimple(`\\${escaped}`),
  )
}

const keywords = new Set([
  "assert",
  "else",
  "if",
  "in",
  "inherit",
  "let",
  "or",
  "rec",
  "then",
  "with",
])

/** Whether an attribute name can be written without quotes. */
export function isIdentifier(name: string): boolean {
  return /^[a-zA-Z_][a-zA-Z0-9_'-]*$/.test(name) && !keywords.has(name)
}
