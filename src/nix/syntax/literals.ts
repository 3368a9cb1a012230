/**
 * Where the text of a string or path ends: before its closing quote, or before a `${`. The rules
 * are those of Nix's lexer, down to `$$`, which keeps the dollar after it from opening anything.
 */
import { isAt, pathPart } from "./characters.ts"
import { NixSyntaxError } from "./syntax-error.ts"

/** For `"…"`: the offset of the closing quote or of a `${`. */
function endOfString(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const character = text[at]
    if (character === '"') return at
    if (character === "\\") at += 2
    else if (character !== "$") at += 1
    else if (text[at + 1] === "{") return at
    else at += text[at + 1] === '"' ? 1 : text[at + 1] === "\\" ? 3 : 2
  }
  throw unclosed(text)
}

/** For `''…''`: the offset of the closing quotes or of a `${`. */
function endOfIndentedString(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const character = text[at]
    const next = text[at + 1]
    if (character === "$") {
      if (next === "{") return at
      at += next === "'" ? 1 : 2
    } else if (character !== "'") at += 1
    else if (next !== "'") at += next === "$" ? 1 : 2
    else if (text[at + 2] === "$" || text[at + 2] === "'") at += 3
    else if (text[at + 2] === "\\") at += 4
    else return at
  }
  throw unclosed(text)
}

/** For paths: the offset of a `${` or of what cannot be in a path. */
function endOfPath(text: string, start: number): number {
  let at = text[start] === "~" ? start + 1 : start
  while (text[at] === "/" || isAt(text, at, pathPart)) at += 1
  return at
}

function unclosed(text: string): NixSyntaxError {
  return new NixSyntaxError("this string is never closed", text.length)
}

/**
 * Whether a text can start a path. A doubled slash is only read as part of a path where there is
 * one of them before the first interpolation; without interpolation, there can be none.
 */
export function startsPath(start: string, isWhole: boolean): boolean {
  return (isWhole ? wholePath : pathStart).test(start)
}

const name = "[a-zA-Z0-9._+-]"
const names = `(?:/${name}+)+`
const wholePath = new RegExp(`^(?:~|${name}*)${names}$`)
const pathStart = new RegExp(`^(?:~|${name}*)(?:/|${names}/?(?:/|${names}/?)?)$`)

/** For each kind of literal, where the text from an offset on ends. */
export const endOf = {
  string: endOfString,
  indentedString: endOfIndentedString,
  path: endOfPath,
} as const

/** Whether a text is a path as it is, in full: `./motd`, but not `./the motd`, which is three words. */
export function isPathLiteral(text: string): boolean {
  return endOfPath(text, 0) === text.length && startsPath(text, true)
}
