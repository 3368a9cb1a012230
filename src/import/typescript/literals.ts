/** Text as TypeScript: literals in quotes, and templates over several lines. */
import { isIdentifierName } from "../../identifiers.ts"
import { nodeOf } from "../../nix/values/values.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { str } from "../../nix/values/templates.ts"
import { plainInteger, rawTemplate } from "../nix/plain-value.ts"

/** Characters that are not to be seen, or not as what they are. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu

/** A string in quotes; the formatter chooses which. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(invisible, escaped)
}

/** A whole number, which JavaScript keeps all the digits of. */
export function integerLiteral(digits: string): string {
  const value = plainInteger(digits)
  return typeof value === "bigint" ? `${value}n` : String(value)
}

/** Text between backticks, without them. */
function templateText(text: string, isLine: boolean): string {
  const safe = text.replace(/[\\`]|\$(?=\{|$)/g, "\\$&")
  return safe.replace(invisible, (character) => {
    if (character === "\n") return isLine ? "\\n" : "\n"
    if (character === "\t" && !isLine) return character
    return { "\t": "\\t", "\r": "\\r" }[character] ?? escaped(character)
  })
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** The name of a property, in quotes where it needs them. */
export function propertyName(name: string): string {
  // as a literal, it would set the object's prototype
  if (name === "__proto__") return '["__proto__"]'
  return isIdentifierName(name) ? name : stringLiteral(name)
}

/** A property and its value. */
export function propertyText(name: string, value: string): string {
  const property = propertyName(name)
  return isIdentifierName(name) && property === value ? property : `${property}: ${value}`
}

/** A piece of a template: text, or an expression as TypeScript. */
export type TemplatePiece = string | { readonly code: string }

/** Pieces as a template's texts, with an expression between each two of them. */
function textsOf(pieces: readonly TemplatePiece[]): readonly string[] {
  const texts = [""]
  for (const piece of pieces)
    if (typeof piece === "string") texts.push((texts.pop() ?? "") + piece)
    else texts.push("")
  return texts
}

/** Whether text reads better over several lines. */
export function hasSeveralLines(pieces: readonly TemplatePiece[]): boolean {
  return textsOf(pieces).join("").replace(/\n$/, "").includes("\n")
}

/** A template of `str`, or of a tag that reads it alike, on one line. */
export function lineTemplate(tag: string, pieces: readonly TemplatePiece[]): string {
  const texts = textsOf(pieces)
  // a template that starts with a line break would be freed of its indentation
  const guard = isExact(texts, texts) ? "" : '${""}'
  return `${tag}\`${guard}${written(pieces, true)}\``
}

/** A template of what is text when TypeScript runs. */
export function plainTemplate(pieces: readonly TemplatePiece[]): string {
  return `\`${written(pieces, true)}\``
}

/**
 * A template of `str` over several lines, which stand below the line that it starts in; undefined where it would
 * not be the same text, byte for byte.
 */
export function blockTemplate(
  pieces: readonly TemplatePiece[],
  margin: string,
  step: string,
): string | undefined {
  const texts = textsOf(pieces)
  const inner = margin + step
  const indented = (text: string) => text.replace(/\n(?=[^\n])/g, `\n${inner}`)
  const ends = texts.at(-1)?.endsWith("\n") === true
  const shape = texts.map((text, index) => {
    const opened = index === 0 ? `\n${text}` : text
    return indented(opened) + (index === texts.length - 1 && ends ? margin : "")
  })
  if (!isExact(shape, texts)) return undefined
  const [first = "", ...rest] = shape.map((text) => templateText(text, false))
  const codes = pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.code]))
  return `\`${first}${rest.map((text, index) => `\${${codes[index] ?? ""}}${text}`).join("")}\``
}

function written(pieces: readonly TemplatePiece[], isLine: boolean): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? templateText(piece, isLine) : `\${${piece.code}}`))
    .join("")
}

/** Whether a template of these texts is one of those, seen by what `str` makes of it. */
function isExact(template: readonly string[], texts: readonly string[]): boolean {
  const holes = texts.slice(1).map((_, index) => `hole-${index}`)
  const joined = texts.map((text, index) => text + (holes[index] ?? "")).join("")
  const made = nodeOf(str(rawTemplate(template), ...holes))
  return made !== undefined && printNix(made) === printNix(joined)
}
