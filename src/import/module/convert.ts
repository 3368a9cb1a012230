/** Expressions of Nix as code: values, references and calls as such, and what TypeScript cannot say as Nix. */
import { ofKind } from "../../of-kind.ts"
import type { Apply, Attribute, Binary, Node, Select } from "../../nix/syntax/ast.ts"
import { attributeName } from "../../nix/syntax/construct.ts"
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { textParts } from "../../nix/syntax/string-parts.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { ownWrongOperands } from "../../options/check/wrong-operands.ts"
import {
  type Code,
  type OperatorName,
  type PropertyName,
  type ReferenceName,
  withoutConstant,
} from "./code.ts"
import { nodeOfCode } from "./code-value.ts"
import { before, commentsAround, commentsLeft, isApart } from "./comments.ts"
import type { Converting } from "./converting.ts"
import { boundByLet } from "./lets.ts"
import { readOf, readsOwn } from "./option-reads.ts"
import { folderOf, pathInFolder, writtenPath } from "./paths.ts"
import { operandsOf } from "./operator-chains.ts"
import { type Names, meaningOf } from "./names.ts"
import { readSecret } from "./secret-reads.ts"
import {
  type Stretch,
  chainText,
  isWrittenOut,
  rawCode,
  refused,
  requireNoPlace,
  selectedFromWith,
  wholeArguments,
} from "./raw.ts"
import { membersOf, setCode, withBelow } from "./sets.ts"

type Converters = {
  readonly [N in Node as N["kind"]]?: (
    node: N,
    names: Names,
    converting: Converting,
  ) => Code | undefined
}

/** The code for an expression. Throws NG551 for what cannot stand in another file. */
export function convert(node: Node, names: Names, converting: Converting): Code {
  const code = ofKind(converters, node.kind)?.(node, names, converting)
  return code !== undefined && isTaken(code, converting) ? code : raw(node, names, converting)
}

const judged: ReadonlySet<Code["kind"]> = new Set(["call", "operator", "text"])

/** Whether operators and functions take what they are given: types refuse what Nix may, if it is ever evaluated. */
function isTaken(code: Code, { options }: Converting): boolean {
  return !judged.has(code.kind) || ownWrongOperands(nodeOfCode(code), options).length === 0
}

function raw(node: Node, names: Names, converting: Converting): Code {
  return rawCode(stretchOf(node), names, converting, converterIn(converting))
}

/** Where an expression is written: what is inherited, or taken from a `with`, is selected nowhere in the text. */
function stretchOf(node: Node): Stretch {
  if (node.kind !== "select" || node.start === node.expression.start)
    return { node, ranges: [node] }
  const from = withoutParentheses(node.expression)
  const names = node.path.map(
    ({ name }) => `.${printNix(attributeName(attributeText(name) ?? ""))}`,
  )
  const [open, close] = from.kind === "identifier" ? ["", ""] : ["(", ")"]
  return { node, ranges: [from], before: open, after: close + names.join("") }
}

function converterIn(converting: Converting): (node: Node, names: Names) => Code {
  return (node, names) => convert(node, names, converting)
}

const converters: Converters = {
  apply: applied,
  attributeSet: (set, names, converting) => {
    if (!isWrittenOut(set)) return undefined
    const making = { converting, convert: converterIn(converting) }
    const { members, others } = membersOf(set.bindings, names, making)
    // what stands in an empty set is told around it
    const below = members.length === 0 ? [] : before(set.close, converting.told)
    return setCode(withBelow(members, below), others)
  },
  binary: (node, names, converting) =>
    joinedPath(node, converting) ?? calculated(node, names, converting),
  float: ({ literal }) => ({ kind: "float", digits: literal.text }),
  hasAttribute: ({ expression, path }, names, converting) => {
    const set = convert(expression, names, converting)
    const asked = path.map(({ name }) => attributeText(name))
    if (asked.includes(undefined) || !isSelectable(set)) return undefined
    const texts = asked.map((name): Code => ({ kind: "text", parts: [name ?? ""] }))
    return operator("has", [set, ...texts], converting)
  },
  identifier: ({ name, start }, names, converting) => named(name.text, start, names, converting),
  if: ({ condition: asked, consequence, alternative }, names, converting) =>
    operator(
      "ifElse",
      [asked, consequence, alternative].map((each) => convert(each, names, converting)),
      converting,
    ),
  // a line break that is escaped begins no line, and what follows keeps its indentation
  indentedString: (node, names, converting) =>
    node.parts.some((part) => typeof part === "string" && /''\\[n\n]/.test(part))
      ? undefined
      : text(textParts(node), names, converting),
  integer: ({ literal }) => ({ kind: "integer", digits: String(BigInt(literal.text)) }),
  letIn: (node, names, converting) =>
    convert(node.body, boundByLet(node, names, converting, converterIn(converting)), converting),
  list: ({ items, close }, names, converting) => {
    const { told } = converting
    const codes = items.map((item) => {
      const around = commentsAround(item, told)
      const code = convert(item, names, converting)
      const left = commentsLeft(item, told)
      const comments = { ...around, before: [...around.before, ...left] }
      return { comments, code, isApart: isApart(item) }
    })
    const last = codes.at(-1)
    // what stands in an empty list is told around it
    if (last === undefined) return { kind: "list", items: [] }
    const comments = { ...last.comments, below: before(close, told) }
    return { kind: "list", items: [...codes.slice(0, -1), { ...last, comments }] }
  },
  parenthesized: ({ expression }, names, converting) => convert(expression, names, converting),
  path: (node, names, converting) => {
    const written = writtenPath(node)
    return written === undefined
      ? inFolder(node, names, converting)
      : { kind: "file", ...converting.fileAt(written) }
  },
  select: selected,
  string: (node, names, converting) => text(textParts(node), names, converting),
  unary: ({ operator: sign, operand }, names, converting) => {
    const inner = convert(operand, names, converting)
    if (sign.text === "!") return operator("not", [inner], converting)
    if (inner.kind === "integer" || inner.kind === "float")
      return inner.digits === "0" ? undefined : { ...inner, digits: `-${inner.digits}` }
    return operator("negate", [inner], converting)
  },
  uri: ({ literal }) => ({ kind: "text", parts: [literal.text] }),
  with: ({ scope, body }, names, converting) =>
    convert(body, { kind: "with", scope, outer: names }, converting),
}

const exported: ReadonlySet<string> = new Set<ReferenceName>([
  "builtins",
  "config",
  "host",
  "inputs",
  "inventory",
  "lib",
  "options",
  "pkgs",
])

function isExported(name: string): name is ReferenceName {
  return exported.has(name)
}

/** Arguments of every module that nixgen has no reference for. */
const unexported: ReadonlySet<string> = new Set(
  "modulesPath utils specialArgs _class _prefix extendModules moduleType baseModules extraModules modules noUserModules".split(
    " ",
  ),
)

const constants: ReadonlyMap<string, Code> = new Map<string, Code>([
  ["null", { kind: "null" }],
  ["true", { kind: "boolean", value: true }],
  ["false", { kind: "boolean", value: false }],
])

function named(
  name: string,
  start: number,
  names: Names,
  converting: Converting,
): Code | undefined {
  const meaning = meaningOf(name, names)
  requireNoPlace(name, meaning, start, converting)
  switch (meaning.kind) {
    case "argument":
      return argument(name)
    case "whole":
      throw refused(wholeArguments(name), start, converting)
    case "global":
      return constants.get(name) ?? builtIn(name)
    case "bound":
      return meaning.code()
    case "with": {
      const [only, ...others] = meaning.withs
      if (only === undefined || others.length > 0) return undefined
      return selectedFromWith(name, only, converterIn(converting))
    }
    case "unknown":
    default:
      throw refused(`nothing is named \`${name}\` here`, start, converting)
  }
}

function argument(name: string): Code {
  if (isExported(name)) return { kind: "reference", name }
  if (unexported.has(name)) return { kind: "raw", pieces: [name] }
  return { kind: "select", from: { kind: "reference", name: "specialArgs" }, name }
}

function builtIn(name: string): Code | undefined {
  const builtins: Code = { kind: "reference", name: "builtins" }
  if (name === "builtins") return builtins
  return { kind: "select", from: builtins, name: name.replace(/^__/, "") }
}

function text(
  parts: ReturnType<typeof textParts>,
  names: Names,
  converting: Converting,
): Code | undefined {
  const codes = parts.map((part) =>
    typeof part === "string" ? part : convert(part.expression, names, converting),
  )
  const inner = codes.filter((code) => typeof code !== "string")
  if (inner.length > 0 && inner.every(isUnexported)) return undefined
  return inner.every(isInterpolated) ? { kind: "text", parts: codes } : undefined
}

/** Whether it is an argument that only Nix can name. */
function isUnexported(code: Code): boolean {
  const [only, ...others] = code.kind === "raw" ? code.pieces : []
  return typeof only === "string" && others.length === 0 && unexported.has(only)
}

/** Sets and lists have no text, but for those that say what theirs is. */
function isInterpolated(code: Code): boolean {
  const { kind } = withoutConstant(code)
  return ["call", "file", "operator", "raw", "reference", "secret", "select", "text"].includes(kind)
}

/** An operator of values: what defines an option is none. */
function operator(
  name: OperatorName,
  operands: readonly Code[],
  converting: Converting,
): Code | undefined {
  const isOfValues = operands.every((each) => withoutConstant(each).kind !== "property")
  if (!isOfValues) return undefined
  const conditions = conditionsOf[name] ?? 0
  const typed = operands.map((each, index) =>
    index < conditions ? condition(each, converting) : each,
  )
  return { kind: "operator", name, operands: typed }
}

/** How many of the operands are conditions, from the first one on. */
const conditionsOf: { readonly [Name in OperatorName]?: number } = {
  and: Infinity,
  ifElse: 1,
  implies: 2,
  not: 1,
  or: Infinity,
}

/** A condition: what may be another type than a boolean stands in Nix. */
function condition(code: Code, { options }: Converting): Code {
  const read = readOf(code, options)
  const inner = withoutConstant(code)
  const isEither = inner.kind === "operator" && ["fallback", "ifElse"].includes(inner.name)
  const isOther = isEither || (read?.kind === "type" && read.type.kind !== "boolean")
  return isOther ? { kind: "raw", pieces: [code] } : code
}

const operators: Readonly<Record<string, OperatorName>> = {
  "!=": "notEquals",
  "&&": "and",
  "*": "multiply",
  "+": "add",
  "++": "append",
  "-": "subtract",
  "->": "implies",
  "/": "divide",
  "//": "update",
  "<": "lessThan",
  "<=": "lessOrEqual",
  "==": "equals",
  ">": "greaterThan",
  ">=": "greaterOrEqual",
  "||": "or",
}

/** One of the files of a folder, all of which are taken along. */
function inFolder(
  node: Node & { readonly kind: "path" },
  names: Names,
  converting: Converting,
): Code | undefined {
  const inside = pathInFolder(node)
  const rest = inside && text(inside.rest, names, converting)
  if (inside === undefined || rest === undefined) return undefined
  return operator("add", [folderOf(inside, converting), rest], converting)
}

/** `./. + "/users.nix"` is a path like any other. */
function joinedPath(
  { operator: sign, left, right }: Binary,
  converting: Converting,
): Code | undefined {
  const [path, added] = [withoutParentheses(left), withoutParentheses(right)]
  if (sign.text !== "+" || path.kind !== "path" || added.kind !== "string") return undefined
  const written = writtenPath(path)
  const [rest = "", ...more] = textParts(added)
  const isPlain = more.length === 0 && typeof rest === "string" && rest.startsWith("/")
  if (written === undefined || !isPlain) return undefined
  return { kind: "file", ...converting.fileAt(written + rest) }
}

function calculated(node: Binary, names: Names, converting: Converting): Code | undefined {
  const name = operators[node.operator.text]
  if (name === undefined) return undefined
  const nodes = operandsOf(node)
  const operands = nodes.map((each) => convert(each, names, converting))
  if (operands.some(isUnexported)) return undefined
  return isTyped(name, operands) ? operator(name, operands, converting) : undefined
}

/** Whether the types of an operator's function take these: no text for a number, no function for a set. */
function isTyped(name: OperatorName, operands: readonly Code[]): boolean {
  const kinds = operands.map((each) => withoutConstant(each).kind)
  return name !== "add" || !kinds.some((kind) => kind === "list" || kind === "set")
}

function selected(node: Select, names: Names, converting: Converting): Code | undefined {
  const { expression, path, fallback } = node
  const base = convert(expression, names, converting)
  const found = path.reduce<Code | undefined>(
    (from, step) => from && attributeOf(from, step, converting),
    base,
  )
  if (found === undefined) return undefined
  if (fallback === undefined) return readSecret(found) ?? found
  if (nodeOfCode(found).kind !== "select" || found.kind === "raw") return undefined
  return operator("fallback", [found, convert(fallback.expression, names, converting)], converting)
}

/** What is selected; undefined where TypeScript cannot say so. */
function attributeOf(from: Code, { name }: Attribute, converting: Converting): Code | undefined {
  const attribute = attributeText(name)
  // what has it would be taken for a promise
  if (attribute === undefined || attribute === "then") return undefined
  const inner = withoutConstant(from)
  if (inner.kind === "set") {
    const member = inner.members.find((each) => each.name === attribute)
    if (member === undefined) return undefined
    return from.kind === "constant" ? { kind: "select", from, name: attribute } : member.code
  }
  if (!isSelectable(from)) return undefined
  const code: Code = { kind: "select", from, name: attribute }
  // of what is in Nix, types know nothing
  return inner.kind !== "raw" && isMissing(code, converting) ? inNix(from, attribute) : code
}

function isSelectable(code: Code): boolean {
  return ["call", "raw", "reference", "select"].includes(withoutConstant(code).kind)
}

/** A selection that the types do not have. */
function inNix(from: Code, name: string): Code {
  const attribute = printNix(attributeName(name))
  const whole = chainText(from)
  return {
    kind: "raw",
    pieces: whole === undefined ? [from, `.${attribute}`] : [`${whole}.${attribute}`],
  }
}

/** Whether an option is read that is none of those that are known. */
function isMissing(code: Code, { options, isExact, own }: Converting): boolean {
  const read = readOf(code, options)
  if (read?.kind === "devices") return true
  // another option of that name has another type
  if (read?.kind === "type") return !isExact && readsOwn(code, own)
  return read?.kind === "missing" && (isExact || read.depth > 0 || read.removed)
}

const properties: Readonly<Record<PropertyName, number>> = {
  mkAfter: 1,
  mkBefore: 1,
  mkDefault: 1,
  mkForce: 1,
  mkIf: 2,
  mkMerge: 1,
  mkOrder: 2,
  mkOverride: 2,
}

function isProperty(name: string | undefined): name is PropertyName {
  return name !== undefined && Object.hasOwn(properties, name)
}

function applied(node: Apply, names: Names, converting: Converting): Code | undefined {
  const called = convert(node.function, names, converting)
  const given = node.arguments.map((each) => convert(each, names, converting))
  const property = propertyOf(called, given, converting)
  if (property !== undefined) return property
  if (isWordOfNix(node, names) && isNixAnyway(given)) return undefined
  return isCallable(called, given, converting) ? { kind: "call", called, given } : undefined
}

/** Whether it calls what Nix has without `builtins`. */
function isWordOfNix({ function: called }: Apply, names: Names): boolean {
  return called.kind === "identifier" && meaningOf(called.name.text, names).kind === "global"
}

/** Functions of Nix and what names them: `map (x: …) y` reads best as it is. */
function isNixAnyway(given: readonly Code[]): boolean {
  const isWrittenOutHere = given.some(({ kind }) => ["list", "set", "text"].includes(kind))
  return !isWrittenOutHere && given.some(({ kind }) => kind === "raw")
}

/** A property, where its function is given all that it takes. */
function propertyOf(
  called: Code,
  given: readonly Code[],
  converting: Converting,
): Code | undefined {
  const name = functionOfLib(called)
  const content = given.at(-1)
  if (!isProperty(name) || given.length !== properties[name] || content === undefined)
    return undefined
  const others = given
    .slice(0, -1)
    .map((each) => (name === "mkIf" ? condition(each, converting) : each))
  const [first] = others.map(withoutConstant)
  if (name === "mkMerge" && content.kind !== "list") return undefined
  if ((name === "mkOrder" || name === "mkOverride") && first?.kind !== "integer") return undefined
  if (first?.kind === "property") return undefined
  return { kind: "property", name, given: others, content }
}

function functionOfLib(code: Code): string | undefined {
  const inner = withoutConstant(code)
  if (inner.kind !== "select") return undefined
  const from = withoutConstant(inner.from)
  const isOfLib =
    (from.kind === "reference" && from.name === "lib") ||
    (from.kind === "select" && from.name === "modules" && functionOfLib(from) === "modules")
  return isOfLib ? inner.name : undefined
}

/** Whether a call can be written: what is read of options is typed, and no function. */
function isCallable(called: Code, given: readonly Code[], converting: Converting): boolean {
  const inner = withoutConstant(called)
  if (!["call", "raw", "select"].includes(inner.kind)) return false
  const read = inner.kind === "select" ? readOf(called, converting.options) : undefined
  if (read !== undefined && (converting.isExact || read.kind !== "missing")) return false
  // TypeScript's own JSON would call it so
  const [only, ...others] = given
  const isHook = inner.kind === "select" && inner.name === "toJSON" && others.length === 0
  return !(isHook && withoutConstant(only ?? called).kind === "text")
}
