/** Devices as the TypeScript that a person would write for them. */
import { type Block, blockLine, textBlock } from "./blocks.ts"
import { commentLine, withComments } from "./comment-lines.ts"
import { type Role, roles } from "./device-roles.ts"
import {
  integerLiteral,
  type TemplatePiece,
  blockTemplate,
  hasSeveralLines,
  lineTemplate,
  plainTemplate,
  propertyText,
  stringLiteral,
} from "./literals.ts"
import { isPlainFloat } from "../nix/plain-value.ts"
import { type Comments, hasComments, noComments } from "../nix/source-comments.ts"
import type { FunctionParameter, LayoutFunction } from "./layout-function.ts"
import type { Member, Use, Value } from "../nix/value.ts"

/** What the text is made of, beside the devices. */
export interface Source {
  /** The variable that stands for an argument. */
  readonly variableOf: (argument: string) => string
  /** The comments of an attribute, once. */
  readonly commentsOf: (member: Member) => Comments
  /** The functions that devices are calls of. */
  readonly functions?: readonly LayoutFunction[]
}

/** What the text is not complete without. */
interface Needed {
  /** The names that it uses of nixgen. */
  readonly names: Set<string>
  /** Texts over several lines, to be filled in when it is laid out. */
  readonly blocks: Block[]
}

/** The state of one text: what has been found to be needed. */
interface Writing extends Source, Needed {
  /** The texts of functions, each written where the first call of it stands. */
  readonly written: Map<LayoutFunction, string>
}

/** The text, and what it needs. */
export interface DevicesText extends Needed {
  readonly text: string
  readonly config: string | undefined
  readonly functions: ReadonlyMap<LayoutFunction, string>
}

/** Writes the devices of a layout, and what it defines beside them, not laid out yet. */
export function devicesText(
  devices: Value,
  config: Value | undefined,
  source: Source,
): DevicesText {
  const writing: Writing = { ...source, names: new Set(), blocks: [], written: new Map() }
  const text = valueText(devices, "devices", noComments, writing)
  const { names, blocks, written: functions } = writing
  return {
    text,
    config: config && valueText(config, "value", noComments, writing),
    names,
    blocks,
    functions,
  }
}

/** A value by itself, without what is said about it and what it would need of nixgen. */
export function literalText(value: Value, role: Role = "value"): string {
  const source = { variableOf: String, commentsOf: () => noComments }
  return valueText(value, role, noComments, {
    ...source,
    names: new Set(),
    blocks: [],
    written: new Map(),
  })
}

function valueText(value: Value, role: Role, comments: Comments, writing: Writing): string {
  switch (value.kind) {
    case "null":
      return "null"
    case "boolean":
      return String(value.value)
    case "integer":
      return integerLiteral(value.digits)
    case "float":
      return floatText(value.digits, writing)
    case "string":
      return textOf([value.text], writing)
    case "template":
      return templateText(value, writing)
    case "use":
      return value.use.given === undefined
        ? useText(value.use, writing).code
        : callText(value.use.argument, value.use.given, role, writing)
    case "list":
      return listText(value.items, role === "partitions" ? "volume" : "value", comments, writing)
    case "set":
      return setText(value.members, role, writing)
    case "foreign":
    default:
      throw new Error(`a ${value.what} was not refused`)
  }
}

function floatText(digits: string, writing: Writing): string {
  if (isPlainFloat(digits)) return String(Number(digits))
  writing.names.add("nix")
  return `nix\`${digits}\``
}

function templateText(
  { parts, isPlain = false }: Value & { readonly kind: "template" },
  writing: Writing,
): string {
  const pieces = parts.map((part) => (typeof part === "string" ? part : useText(part, writing)))
  return isPlain ? plainTemplate(pieces) : textOf(pieces, writing)
}

/** A call of nixgen's, or of one of the file's functions, which is written where it is not yet. */
function callText(name: string, given: readonly Value[], role: Role, writing: Writing): string {
  const called = writing.functions?.find((each) => each.name === name)
  if (called === undefined) writing.names.add(name)
  else if (!writing.written.has(called))
    writing.written.set(called, functionText(called, role, writing))
  if (given.length === 0) return name
  return `${name}(${given.map((each) => valueText(each, "value", noComments, writing)).join(", ")})`
}

function functionText(
  { name, parameters, body, hasWords }: LayoutFunction,
  role: Role,
  writing: Writing,
): string {
  const text = valueText(body, role, noComments, writing)
  const isObject = text.startsWith("{")
  const given = isObject ? `(${text})${hasWords ? " as const" : ""}` : text
  if (parameters.length === 0) return `const ${name} = ${given}`
  const formals = parameters.map((each) => `${each.name}: ${typeOf(each, writing)}`)
  return `const ${name} = (${formals.join(", ")}) => ${given}`
}

function typeOf({ isPlain, isExpression }: FunctionParameter, { names }: Writing): string {
  if (!isExpression) return "string"
  names.add("type Expression")
  return isPlain ? "string | Expression<string>" : "Expression<string>"
}

/** Text: over several lines, where that reads better and is the same, byte for byte. */
function textOf(pieces: readonly TemplatePiece[], writing: Writing): string {
  const [only = "", ...others] = pieces
  const isBlock = hasSeveralLines(pieces) && blockTemplate(pieces, "", "  ") !== undefined
  if (!isBlock && typeof only === "string" && others.length === 0) return stringLiteral(only)
  writing.names.add("str")
  if (!isBlock) return lineTemplate("str", pieces)
  return blockLine("str", textBlock(pieces), writing.blocks)
}

function useText({ argument, element, asText }: Use, writing: Writing): { readonly code: string } {
  const variable = writing.variableOf(argument)
  if (element === undefined && asText !== true) return { code: variable }
  writing.names.add("builtins")
  return element === undefined
    ? { code: `builtins.toString(${variable})` }
    : { code: `builtins.elemAt(${variable}, ${element})` }
}

function listText(
  items: readonly Value[],
  role: Role,
  { items: comments }: Comments,
  writing: Writing,
): string {
  const fitting = comments.length === items.length ? comments : []
  const texts = items.map((item, index) =>
    withComments(`${valueText(item, role, noComments, writing)},`, fitting[index] ?? noComments),
  )
  return fitting.length === 0 ? `[${texts.join(" ").slice(0, -1)}]` : `[\n${texts.join("\n")}\n]`
}

function setText(members: readonly Member[], role: Role, writing: Writing): string {
  const { call, isSpread } = roles[role]
  const { name, first, options, implied } = call(members)
  if (name === undefined) return objectText(options, role, isSpread, [], writing)
  writing.names.add(name)
  // what is said about an option that the constructor adds is about the device
  const lead = implied.flatMap((member) => commentsInside(member, options, writing))
  const isLast = options.length === 0
  const given = [
    ...(first === undefined ? [] : [firstText(first, role, isLast ? lead : [], writing)]),
    ...(isLast ? [] : [objectText(options, role, false, lead, writing)]),
  ]
  // a call without arguments can hold them all the same
  if (given.length === 0 && lead.length > 0)
    return `${name}(\n${lead.map(commentLine).join("\n")}\n)`
  return `${name}(${given.join(", ")})`
}

/** Everything that is said about a member and what is in it, where it is not written itself. */
function commentsInside(
  member: Member,
  written: readonly Member[],
  writing: Writing,
): readonly string[] {
  if (written.includes(member)) return []
  const { before, after, below, items } = writing.commentsOf(member)
  const inner = member.value.kind === "set" ? member.value.members : []
  return [
    ...before,
    ...(after === undefined ? [] : [after]),
    ...items.flatMap((item) => [...item.before, ...(item.after === undefined ? [] : [item.after])]),
    ...inner.flatMap((each) => commentsInside(each, written, writing)),
    ...below,
  ]
}

/** What a constructor is given before the options. */
function firstText(first: Member, role: Role, lead: readonly string[], writing: Writing): string {
  const comments = writing.commentsOf(first)
  const inner = roles[role].memberRole(first.name)
  if (first.value.kind !== "set") return valueText(first.value, inner, comments, writing)
  const { isSpread } = roles[inner]
  const above = [...lead, ...comments.before]
  return objectText(first.value.members, inner, isSpread, above, writing)
}

function objectText(
  members: readonly Member[],
  role: Role,
  isSpread: boolean,
  lead: readonly string[],
  writing: Writing,
): string {
  const around = members.map((member) => writing.commentsOf(member))
  const texts = members.map((member, index) => {
    const comments = around[index] ?? noComments
    const inner = roles[role].memberRole(member.name)
    const text = valueText(member.value, inner, comments, writing)
    return withComments(`${propertyText(member.name, text)},`, comments)
  })
  const lines = [...lead.map(commentLine), ...texts]
  if (lines.length === 0) return "{}"
  const isTall = isSpread || lead.length > 0 || around.some(hasComments)
  return isTall || texts.some((text) => text.includes("\n"))
    ? `{\n${lines.join("\n")}\n}`
    : `{ ${lines.join(" ").slice(0, -1)} }`
}
