/** Code as the text of TypeScript, not laid out yet. */
import { appendAll } from "../../append.ts"
import { isDeepStrictEqual } from "node:util"
import { parseNix } from "../../nix/syntax/parse.ts"
import { walk } from "../../nix/syntax/scope.ts"
import { textParts } from "../../nix/syntax/string-parts.ts"
import { ofKind } from "../../of-kind.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import { type Block, blockLine, textBlock } from "../typescript/blocks.ts"
import { withComments } from "../typescript/comment-lines.ts"
import {
  integerLiteral,
  type TemplatePiece,
  blockTemplate,
  hasSeveralLines,
  lineTemplate,
  propertyText,
  stringLiteral,
} from "../typescript/literals.ts"
import { hasComments } from "../nix/source-comments.ts"
import { isPlainFloat } from "../nix/plain-value.ts"
import type { Code, CodeItem, CodeMember } from "./code.ts"
import { templateTexts } from "./raw-text.ts"
import { isIdentifierName } from "../../identifiers.ts"

/** What the text is not complete without. */
export interface Writing {
  /** The names that it uses of nixgen. */
  readonly names: Set<string>
  /** Those of other files, each with the file. */
  readonly definitions: Map<string, string>
  /** Those of other packages, each with the package. */
  readonly packages: Map<string, string>
  /** Those of the file's own constants. */
  readonly constants: Set<string>
  readonly blocks: Block[]
}

/** A text of which nothing is written yet. */
export function newWriting(): Writing {
  return {
    names: new Set(),
    definitions: new Map(),
    packages: new Map(),
    constants: new Set(),
    blocks: [],
  }
}

type Writers = { readonly [C in Code as C["kind"]]: (code: C, writing: Writing) => string }

/** Code as TypeScript; what it uses is noted in the writing. */
export function written(code: Code, writing: Writing): string {
  return ofKind(writers, code.kind)(code, writing)
}

const writers: Writers = {
  boolean: ({ value }) => String(value),
  call: ({ called, given }, writing) =>
    `${written(called, writing)}(${given.map((each) => written(each, writing)).join(", ")})`,
  constant: ({ constant }, writing) => {
    writing.constants.add(constant.name)
    return constant.name
  },
  definition: ({ name, from }, { definitions }) => {
    definitions.set(name, from)
    return name
  },
  file: ({ path, isModule }, writing) =>
    `${used(isModule ? "nixModule" : "file", writing)}(${stringLiteral(path)})`,
  float: ({ digits }, writing) =>
    isPlainFloat(digits) ? String(Number(digits)) : `${used("nix", writing)}\`${digits}\``,
  integer: ({ digits }) => integerLiteral(digits),
  list: ({ items }, writing) => listText(items, writing),
  null: () => "null",
  operator: ({ name, operands }, writing) =>
    `${used(name, writing)}(${operands.map((each) => written(each, writing)).join(", ")})`,
  parameter: ({ name }) => name,
  property: ({ name, given, content }, writing) =>
    `${used(name, writing)}(${[...given, content].map((each) => written(each, writing)).join(", ")})`,
  raw: ({ pieces }, writing) => rawText(pieces, writing),
  reference: ({ name }, writing) => used(name, writing),
  secret: ({ code }, writing) => written(code, writing),
  select: ({ from, name }, writing) =>
    written(from, writing) + (isIdentifierName(name) ? `.${name}` : `[${stringLiteral(name)}]`),
  set: ({ members }, writing) => setText(members, writing),
  text: ({ parts }, writing) => textOf(parts, writing),
}

function used(name: string, { names }: Writing): string {
  names.add(name)
  return name
}

/** Text: over several lines, where that reads better and is the same, byte for byte. */
function textOf(parts: readonly (string | Code)[], writing: Writing): string {
  const pieces = piecesOf(parts, writing)
  const [only = "", ...others] = pieces
  if (!isBlock(pieces) && typeof only === "string" && others.length === 0)
    return stringLiteral(only)
  return template(used("str", writing), pieces, writing)
}

/** Text as a template of a tag that reads it as `str` does. */
export function taggedText(
  tag: string,
  parts: readonly (string | Code)[],
  writing: Writing,
): string {
  return template(tag, piecesOf(parts, writing), writing)
}

function piecesOf(parts: readonly (string | Code)[], writing: Writing): readonly TemplatePiece[] {
  return parts.map((part) => (typeof part === "string" ? part : { code: written(part, writing) }))
}

function isBlock(pieces: readonly TemplatePiece[]): boolean {
  return hasSeveralLines(pieces) && blockTemplate(pieces, "", "  ") !== undefined
}

function template(tag: string, pieces: readonly TemplatePiece[], { blocks }: Writing): string {
  return isBlock(pieces) ? blockLine(tag, textBlock(pieces), blocks) : lineTemplate(tag, pieces)
}

/** Nix, on lines below its tag where it has several. */
function rawText(pieces: readonly (string | Code)[], writing: Writing): string {
  used("nix", writing)
  const { texts, codes } = templateTexts(pieces)
  const given = codes.map((code) => written(code, writing))
  const whole = (text: (part: string) => string) =>
    texts
      .map((part, index) => text(part) + (index < given.length ? `\${${given[index]}}` : ""))
      .join("")
  if (!texts.some((part) => part.includes("\n"))) return `nix\`${whole(String)}\``
  const block: Block = (margin, step) => {
    const indented = isIndentable(texts)
      ? whole((part) => part.replace(/\n(?=[^\n])/g, `\n${margin}${step}`))
      : whole(String)
    return `\`\n${margin}${step}${indented}\n${margin}\``
  }
  return blockLine("nix", block, writing.blocks)
}

/** Whether more indentation changes no text that is in it. */
function isIndentable(texts: readonly string[]): boolean {
  const read = texts.map((text) => text.replace(/\\(?=`|\$\{)/g, "")).join(" __hole__ ")
  return sameTexts(read, read.replace(/\n(?=[^\n])/g, "\n  "))
}

function sameTexts(one: string, other: string): boolean {
  return isDeepStrictEqual(textsIn(one), textsIn(other))
}

function textsIn(nix: string): readonly string[] {
  const { value: tree } = outcomeOf(() => parseNix(nix).expression, [])
  const found: string[] = []
  if (tree === undefined) return [nix]
  walk(tree, ({ node }) => {
    if (node.kind !== "string" && node.kind !== "indentedString") return
    appendAll(
      found,
      textParts(node).map((part) => (typeof part === "string" ? part : "${}")),
    )
  })
  return found
}

function listText(items: readonly CodeItem[], writing: Writing): string {
  const texts = items.map(({ code, comments, isApart }) => {
    const text = withComments(`${written(code, writing)},`, comments)
    return isApart ? `\n${text}` : text
  })
  const isTall = items.some(({ comments, isApart }) => isApart || hasComments(comments))
  return isTall ? `[\n${texts.join("\n")}\n]` : `[${texts.join(" ").slice(0, -1)}]`
}

/** An object, its members written as any code or in a way of their own. */
export function setText(
  members: readonly CodeMember[],
  writing: Writing,
  write: (code: Code, writing: Writing) => string = written,
): string {
  const texts = members.map(({ name, code, comments, isApart }) => {
    const text = withComments(`${propertyText(name, write(code, writing))},`, comments)
    return isApart ? `\n${text}` : text
  })
  if (texts.length === 0) return "{}"
  const isTall = members.some(({ comments, isApart }) => isApart || hasComments(comments))
  return isTall || texts.some((text) => text.includes("\n"))
    ? `{\n${texts.join("\n")}\n}`
    : `{ ${texts.join(" ").slice(0, -1)} }`
}
