/**
 * The patterns of string types (`lib.types.strMatching`), which Nix reads as POSIX extended regular
 * expressions (Nix manual, "builtins.match") and which a whole string has to match.
 */
import { remembered } from "../../remembered.ts"

/** What the named classes of characters are; Nix looks at bytes, in the C locale. */
const classes: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  blank: " \\t",
  cntrl: "\\x00-\\x1f\\x7f",
  digit: "0-9",
  graph: "\\x21-\\x7e",
  lower: "a-z",
  print: "\\x20-\\x7e",
  punct: "!-\\/:-@\\[-`{-~",
  space: "\\s",
  upper: "A-Z",
  xdigit: "0-9A-Fa-f",
}

const compiled = remembered(patternToRegExp)

/** Whether a text is one that the pattern describes. */
export function matchesPattern(pattern: string, text: string): boolean {
  return compiled(pattern).test(text)
}

const bracket = /\[(\^?)(\]?(?:\[:\w+:\]|[^\]])*)\]|\\./gs

/** The regular expression that a whole text has to match. */
export function patternToRegExp(pattern: string): RegExp {
  const translated = pattern.replace(bracket, (whole, not: string | undefined, inside = "") =>
    not === undefined ? whole : `[${not}${characters(String(inside))}]`,
  )
  // any character, line breaks too, as `.` has them in Nix
  return new RegExp(`^(?:${translated.replaceAll("(.|\n)", ".")})$`, "s")
}

/** In brackets nothing but a class is special, not even a backslash. */
function characters(inside: string): string {
  return inside.replace(/\[:(\w+):\]|[\\\][]/g, (whole, name: string | undefined) =>
    name === undefined ? `\\${whole}` : (classes[name] ?? ""),
  )
}
