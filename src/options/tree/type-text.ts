/**
 * Reads what an option's type says about itself in the NixOS manual, such as
 * `null or (list of string)`. The grammar is that of `optionDescriptionPhrase` in nixpkgs'
 * `lib/types.nix`: a noun, a composite (`list of …`), or a conjunction (`… or …`), which stands in
 * parentheses where it would be ambiguous.
 */
import { phraseAt } from "./phrases.ts"
import { type Literal, type OptionType, union } from "./option-type.ts"

/** What a type text says. */
export interface TypeText {
  readonly type: OptionType
  /** Whether only the module that declares the option may define it. */
  readonly readOnly: boolean
}

/** A type text that the grammar does not know. */
export class TypeTextError extends Error {}

/** Reads a type text. Throws a `TypeTextError` where the grammar does not know it. */
export function parseTypeText(text: string): TypeText {
  const reader = { source: withoutRemarks(text), position: 0 }
  const type = readUnion(reader)
  if (reader.position < reader.source.length) fail(reader)
  return { type, readOnly: text.endsWith(" (read only)") }
}

/** What is said of an option beside its type. */
function withoutRemarks(text: string): string {
  return text.replace(/ Related packages: .*$/, "").replace(/ \(read only\)$/, "")
}

/** One of the alternatives that a type text names. */
export interface Term {
  readonly text: string
  readonly type: OptionType
}

/** The alternatives of a type text in their order, each as it stands there. */
export function termsOf(text: string): readonly Term[] {
  const reader = { source: withoutRemarks(text), position: 0 }
  const terms: Term[] = []
  do {
    const start = reader.position
    const type = readTerm(reader)
    terms.push({ text: reader.source.slice(start, reader.position), type })
  } while (skipOr(reader))
  if (reader.position < reader.source.length) fail(reader)
  return terms
}

interface Reader {
  readonly source: string
  position: number
}

function readUnion(reader: Reader): OptionType {
  const members = [readTerm(reader)]
  while (skipOr(reader)) members.push(readTerm(reader))
  return union(members)
}

function skipOr(reader: Reader): boolean {
  return skip(reader, ", or ") || skip(reader, " or ")
}

/** `A or B convertible to it` takes A as well as B, and so is their union. */
function readTerm(reader: Reader): OptionType {
  const type = readPhrase(reader) ?? readComposite(reader) ?? readEnumeration(reader)
  const found = type ?? readPattern(reader) ?? readParenthesized(reader)
  skip(reader, " convertible to it")
  return found
}

function readPhrase(reader: Reader): OptionType | undefined {
  const found = phraseAt(reader.source, reader.position)
  if (found === undefined) return undefined
  reader.position = found[1]
  return found[0]
}

/** What stands before a single term, and what it makes of the term's type. */
const composites: Readonly<Record<string, (inner: OptionType) => OptionType>> = {
  "list of ": (element) => ({ kind: "list", element }),
  "pair of ": (element) => ({ kind: "tuple", elements: [element, element] }),
  "attribute set of ": (element) => ({ kind: "attributeSet", element }),
  "lazy attribute set of ": (element) => ({ kind: "attributeSet", element }),
  "attribute list of ": (element) => {
    const set: OptionType = { kind: "attributeSet", element }
    return union([set, { kind: "list", element: set }])
  },
  "nested attribute set of ": (element) => ({ kind: "attributeSet", element }),
  "open submodule of ": (freeform) => ({ kind: "submodule", freeform }),
  "function that evaluates to a(n) ": (result) => ({ kind: "function", result }),
  "section of an INI file (attrs of ": (element) => ({ kind: "attributeSet", element }),
  "non-empty ": (inner) => (inner.kind === "list" ? { ...inner, nonEmpty: true } : inner),
}

function readComposite(reader: Reader): OptionType | undefined {
  if (skip(reader, "tuple of ")) return readTuple(reader)
  for (const [start, make] of Object.entries(composites)) {
    if (!skip(reader, start)) continue
    const inner = make(readTerm(reader))
    if (start.includes("(attrs")) expect(reader, ")")
    return inner
  }
  return undefined
}

function readTuple(reader: Reader): OptionType {
  const elements = [readTerm(reader)]
  while (skip(reader, " ")) elements.push(readTerm(reader))
  return { kind: "tuple", elements }
}

/** Before 24.11, plain quotation marks stood around strings. */
const literal = /"?“([^”]*)”"?|"([^"]*)"|<null>|true|false|-?\d+(?:\.\d+)?/y

function readEnumeration(reader: Reader): OptionType | undefined {
  if (!skip(reader, "one of ")) return undefined
  const values: Literal[] = []
  do values.push(readLiteral(reader))
  while (skip(reader, ", "))
  return { kind: "enumeration", values }
}

function readLiteral(reader: Reader): Literal {
  literal.lastIndex = reader.position
  const match = literal.exec(reader.source)
  if (match === null) return fail(reader)
  reader.position = literal.lastIndex
  const [whole, quoted, plain] = match
  if (plain !== undefined) return plain
  // quotation marks of the value's own stand around, or half inside of, those around it
  if (quoted !== undefined) return whole.startsWith('"') ? `"${quoted.replace(/"$/, "")}"` : quoted
  return whole === "<null>" ? null : (JSON.parse(whole) as number | boolean)
}

/** A bracket expression, an escaped character, or any character (POSIX extended regexes). */
const patternToken = /\[\^?\]?(?:\[:\w+:\]|[^\]])*\]|\\.|./sy

/** A pattern ends where the text does, at a parenthesis that it did not open, or at an ` or `. */
function readPattern(reader: Reader): OptionType | undefined {
  if (!skip(reader, "string matching the pattern ")) return undefined
  const { source, position: start } = reader
  let depth = 0
  while (reader.position < source.length && !source.startsWith(" or ", reader.position)) {
    patternToken.lastIndex = reader.position
    const [token = ""] = patternToken.exec(source) ?? []
    if (token === "(") depth++
    if (token === ")" && depth-- === 0) break
    reader.position += token.length
  }
  const pattern = source.slice(start, reader.position)
  return { kind: "string", pattern, description: `matching the pattern ${pattern}` }
}

function readParenthesized(reader: Reader): OptionType {
  expect(reader, "(")
  const inner = readUnion(reader)
  expect(reader, ")")
  return inner
}

function skip(reader: Reader, text: string): boolean {
  if (!reader.source.startsWith(text, reader.position)) return false
  reader.position += text.length
  return true
}

function expect(reader: Reader, text: string): void {
  if (!skip(reader, text)) fail(reader)
}

function fail({ source, position }: Reader): never {
  throw new TypeTextError(`unknown option type at “${source.slice(position)}” in “${source}”`)
}
