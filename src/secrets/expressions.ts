/** The texts and files in a Nix expression, with the names of the attributes that they are given to. */
import { appendAll } from "../append.ts"
import type {
  Apply,
  AttributeSet,
  Definition,
  HasAttribute,
  IndentedString,
  Integer,
  List,
  Node,
  Path,
  Select,
  String,
} from "../nix/syntax/ast.ts"
import { unescapeIndented, unescapeSimple } from "../nix/syntax/escape.ts"
import { staticName } from "../nix/syntax/scope.ts"
import { functionName } from "../nix/syntax/selections.ts"
import { innerParts } from "../nix/syntax/inner-parts.ts"
import { linesOf } from "../nix/syntax/string-lines.ts"
import { hasErrors } from "../problems/problem.ts"
import { isBytes, namesBefore, namesOfValue } from "./members.ts"

/** A text, and the names that lead to it, outermost first. */
export interface NamedText {
  readonly text: string
  readonly names: readonly string[]
  /** Where it starts in what was parsed; not of comments. */
  readonly start?: number
}

/** The user's files that an expression takes along, and those that they refer to. */
export function filesOf(node: Node): readonly string[] {
  const copies = [...partsOf(node)].flatMap((part) => (isPath(part) ? (part.copyOf ?? []) : []))
  // what is refused is not looked into: it may be the whole disk
  return copies
    .filter(({ problems }) => !hasErrors(problems))
    .flatMap(({ source, along }) => [source, ...along.map((each) => each.source)])
}

/** Functions of nixpkgs and Nix that put a text into the store. */
const writers =
  /^(?:writeText|writeTextFile|writeTextDir|writeScript|writeShellScript|toFile|path|runCommand.*)$/

/** Those of them that put it there as it is, and not to be run. */
const textWriters = /^(?:writeText|writeTextDir|toFile)$/

/** Functions of nixpkgs whose text says what an option is, and is no value of it. */
const describers = /^(?:mkEnableOption|mkPackageOption|literalExpression|literalMD|mdDoc)$/

/** Whether an expression is a file that is copied to the store, or written there. */
export function makesFile(node: Node): boolean {
  return [...partsOf(node)].some(
    (part) => isPath(part) || (isApply(part) && isWriter(part.function)),
  )
}

function* partsOf(node: Node): Iterable<object> {
  const todo: object[] = [node]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    yield next
    appendAll(todo, innerParts(next))
  }
}

function isPath(part: object): part is Path {
  return "kind" in part && part.kind === "path"
}

function isApply(part: object): part is Apply {
  return "kind" in part && part.kind === "apply"
}

function isSelection(part: object): part is Select | HasAttribute {
  return "kind" in part && (part.kind === "select" || part.kind === "hasAttribute")
}

function isWriter(called: Node): boolean {
  return writers.test(lastName(called))
}

function writesText(called: Node): boolean {
  return textWriters.test(lastName(called))
}

function lastName(called: Node): string {
  return functionName(called) ?? ""
}

/** Something in an expression, and the names that lead to it. */
type Part = readonly [value: unknown, names: readonly string[]]

/** Every text, long number and comment of an expression below `names`. A node is plain data. */
export function* textsOf(node: Node, names: readonly string[]): Iterable<NamedText> {
  const todo: Part[] = [[node, names]]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [value, here] = next
    if (typeof value !== "object" || value === null) continue
    const text = writtenText(value)
    if (text !== undefined) yield { text, names: here, ...startOf(value) }
    if ("comments" in value || "trailing" in value)
      for (const comment of commentsOf(value)) yield { text: comment, names: [] }
    appendAll(todo, innerOf(value, here))
  }
}

function startOf(value: object): Pick<NamedText, "start"> {
  return "start" in value && typeof value.start === "number" ? { start: value.start } : {}
}

/** What stands there as one value: a text, a number too long for a count, a list of bytes. */
function writtenText(value: object): string | undefined {
  if (isString(value)) return textOf(value)
  if (isInteger(value)) return value.literal.text.length > 3 ? value.literal.text : undefined
  if (!isList(value)) return undefined
  const bytes = value.items.map((item) =>
    item.kind === "integer" ? Number(item.literal.text) : -1,
  )
  return isBytes(bytes) ? bytes.join(" ") : undefined
}

/** What an expression is made of, each part with the names that lead to it. */
function innerOf(value: object, here: readonly string[]): readonly Part[] {
  if (isDefinition(value)) {
    // a name in quotes is a name, and no value by that name
    const inside = [...here, ...namesOf(value)]
    return [...partsBelow(value.path, []), ...partsBelow({ ...value, path: [] }, inside)]
  }
  // what is selected is known by its name, and is not that
  if (isSelection(value))
    return [...partsBelow(value.path, []), ...partsBelow({ ...value, path: [] }, here)]
  if (isApply(value) && isWriter(value.function)) return writtenBy(value, here)
  if (isApply(value) && describers.test(lastName(value.function))) return partsBelow(value, [])
  if (isList(value)) return [...elementsOf(value, here), [value.open, here], [value.close, here]]
  if (isSet(value)) {
    const { keyword, open, close } = value
    return [...bindingsOf(value, here), [keyword, here], [open, here], [close, here]]
  }
  return partsBelow(value, here)
}

function partsBelow(value: object, names: readonly string[]): readonly Part[] {
  return innerParts(value).map((inner) => [inner, names])
}

/** What is written to a file is called as the file is; what is run is not. */
function writtenBy(apply: Apply, here: readonly string[]): readonly Part[] {
  const [first, ...others] = apply.arguments
  if (first === undefined || !isString(first)) return partsBelow(apply.arguments, here)
  const names = writesText(apply.function) ? [...here, textOf(first), "text"] : here
  return others.map((each) => [each, names])
}

function elementsOf({ items }: List, here: readonly string[]): readonly Part[] {
  const texts = items.map(plainText)
  return items.map((item, index) => [
    item,
    [...here, ...namesBefore(texts[index - 1], texts[index])],
  ])
}

function bindingsOf({ bindings }: AttributeSet, here: readonly string[]): readonly Part[] {
  const definitions = bindings.filter(isDefinition)
  const named = definitions.find((each) => namesOf(each).join(".") === "name")
  return bindings.map((binding) => {
    const name = isDefinition(binding) ? namesOf(binding).join(".") : ""
    return [binding, [...here, ...namesOfValue(name, plainText(named?.value))]]
  })
}

function plainText(node: Node | undefined): string | undefined {
  return node !== undefined && isString(node) ? textOf(node) : undefined
}

function isInteger(value: object): value is Integer {
  return "kind" in value && value.kind === "integer"
}

function isList(value: object): value is List {
  return "kind" in value && value.kind === "list"
}

function isSet(value: object): value is AttributeSet {
  return "kind" in value && value.kind === "attributeSet"
}

function isString(value: object): value is String | IndentedString {
  return "kind" in value && (value.kind === "string" || value.kind === "indentedString")
}

function isDefinition(value: object): value is Definition {
  return "kind" in value && value.kind === "definition"
}

function namesOf({ path }: Definition): readonly string[] {
  return path.map(({ name }) => staticName(name)[0] ?? "")
}

/** A text as Nix reads it; what is interpolated stands in it as a variable of a shell would. */
function textOf(node: String | IndentedString): string {
  const { indented, lines } = linesOf(node)
  const unescape = indented ? unescapeIndented : unescapeSimple
  return lines
    .map((line) =>
      line.map((part) => (typeof part === "string" ? unescape(part) : "${…}")).join(""),
    )
    .join("\n")
}

function commentsOf(token: object): readonly string[] {
  const trailing = "trailing" in token ? [token.trailing] : []
  const before = "comments" in token && Array.isArray(token.comments) ? token.comments : []
  if (before.length === 0) return trailing.filter(isText)
  // a text of several lines has a comment for each
  const lines = before.flatMap(commentTexts).filter(isText)
  return [...trailing, lines.join("\n")].filter(isText)
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== ""
}

function commentTexts(comment: unknown): readonly unknown[] {
  if (typeof comment !== "object" || comment === null) return []
  if ("text" in comment) return [comment.text]
  return "lines" in comment && Array.isArray(comment.lines) ? [comment.lines.join("\n")] : []
}
