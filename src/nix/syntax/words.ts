/**
 * Where a word of the language ends and what it is: the rules of Nix's own lexer, which takes the
 * longest match. Hence `a/b` is a path, `x:y` a URI, `<a>` a search path, and `a-` a name.
 */
import {
  digit,
  identifierPart,
  identifierStart,
  isAt,
  pathPart,
  runEnd,
  schemePart,
  uriPart,
} from "./characters.ts"

/** What a word is: a class of words, or for keywords, operators and brackets the word itself. */
export type WordKind = string

/** A token of the language: its kind, and where it ends. */
export interface Word {
  readonly kind: WordKind
  readonly end: number
}

const keywords = new Set("assert else if in inherit let or rec then with".split(" "))

/** Longest first where one starts with another. */
const operators: Readonly<Record<string, readonly string[]>> = {
  "!": ["!=", "!"],
  $: ["${"],
  "&": ["&&"],
  "+": ["++", "+"],
  "-": ["->", "-"],
  ".": ["...", "."],
  "/": ["//", "/"],
  "<": ["<=", "<|", "<"],
  "=": ["==", "="],
  ">": [">=", ">"],
  "|": ["||", "|>"],
  "'": ["''"],
}

const single = new Set('{}[]();:,?@*"')

/** Gives the word at an offset of a text, where there is no white space and no comment. */
export type WordReader = (start: number) => Word

/** Reads the words of a text. */
export function wordReader(text: string): WordReader {
  const runs: Runs = { path: runFinder(text, pathPart), scheme: runFinder(text, schemePart) }
  return (start) => {
    if (start >= text.length) return { kind: "eof", end: start }
    return literalAt(text, start, runs) ?? punctuationAt(text, start)
  }
}

/** The ends of the runs of characters that paths and the schemes of URIs are made of. */
interface Runs {
  readonly path: (start: number) => number
  readonly scheme: (start: number) => number
}

/** Finds ends of runs. It remembers the last one, as `a.b.c` asks for the same run at each name. */
function runFinder(text: string, bit: number): (start: number) => number {
  let from = 0
  let end = 0
  return (start) => {
    if (start >= from && start < end) return end
    from = start
    end = runEnd(text, start, bit)
    return end
  }
}

function literalAt(text: string, start: number, runs: Runs): Word | undefined {
  if (isAt(text, start, identifierStart)) return nameAt(text, start, runs)
  if (isAt(text, start, pathPart) || text[start] === "/") {
    return pathAfter(text, runs.path(start)) ?? numberAt(text, start)
  }
  if (text[start] === "<") return searchPathAt(text, start)
  return text[start] === "~" ? pathAfter(text, start + 1) : undefined
}

function nameAt(text: string, start: number, runs: Runs): Word {
  const end = runEnd(text, start, identifierPart)
  const after = text[end]
  if (after === "/" || after === "." || after === "+" || after === ":") {
    const longer = pathAfter(text, runs.path(start)) ?? uriAt(text, start, runs)
    if (longer !== undefined) return longer
  }
  const name = text.slice(start, end)
  return { kind: keywords.has(name) ? name : "identifier", end }
}

/** A path goes on after its slash, with a name or an interpolation; the lexer reads it from there. */
function pathAfter(text: string, slash: number): Word | undefined {
  if (text[slash] !== "/") return undefined
  const goesOn = isAt(text, slash + 1, pathPart) || text.startsWith("${", slash + 1)
  return goesOn ? { kind: "path", end: slash + 1 } : undefined
}

function uriAt(text: string, start: number, runs: Runs): Word | undefined {
  const colon = runs.scheme(start)
  if (text[colon] !== ":" || text[start] === "_") return undefined
  const end = runEnd(text, colon + 1, uriPart)
  return end === colon + 1 ? undefined : { kind: "uri", end }
}

function searchPathAt(text: string, start: number): Word | undefined {
  let end = runEnd(text, start + 1, pathPart)
  while (end > start + 1 && text[end] === "/" && isAt(text, end + 1, pathPart)) {
    end = runEnd(text, end + 1, pathPart)
  }
  return end > start + 1 && text[end] === ">" ? { kind: "searchPath", end: end + 1 } : undefined
}

const float = /(?:[1-9][0-9]*\.[0-9]*|0?\.[0-9]+)(?:[Ee][+-]?[0-9]+)?/y

function numberAt(text: string, start: number): Word | undefined {
  const end = runEnd(text, start, digit)
  if (text[end] === ".") {
    float.lastIndex = start
    if (float.test(text)) return { kind: "float", end: float.lastIndex }
  }
  return end === start ? undefined : { kind: "integer", end }
}

function punctuationAt(text: string, start: number): Word {
  const character = text.charAt(start)
  if (single.has(character)) return { kind: character, end: start + 1 }
  const found = operators[character]?.find((operator) => text.startsWith(operator, start))
  return { kind: found ?? "invalid", end: start + (found?.length ?? 1) }
}
