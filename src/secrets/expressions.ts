/** The texts and files in a Nix expression, with the names of the attributes that they are given to. */
import { appendAll } from "../append.ts"
import type { Apply, Definition, IndentedString, Node, Path, String } from "../nix/ast.ts"
import { unescapeIndented, unescapeSimple } from "../nix/escape.ts"
import { staticName } from "../nix/scope.ts"
import { linesOf } from "../nix/string-lines.ts"
import { hasErrors } from "../problem.ts"

/** A text, and the names that lead to it, outermost first. */
export interface NamedText {
  readonly text: string
  readonly names: readonly string[]
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

/** Whether an expression is a file that is copied to the store, or written there. */
export function makesFile(node: Node): boolean {
  return [...partsOf(node)].some(
    (part) => isPath(part) || (isApply(part) && isWriter(part.function)),
  )
}

function* partsOf(node: Node): Iterable<object> {
  const todo: unknown[] = [node]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next !== "object" || next === null) continue
    yield next
    appendAll(
      todo,
      Object.values(next).filter((value) => typeof value === "object"),
    )
  }
}

function isPath(part: object): part is Path {
  return "kind" in part && part.kind === "path"
}

function isApply(part: object): part is Apply {
  return "kind" in part && part.kind === "apply"
}

function isWriter(called: Node): boolean {
  const last = called.kind === "select" ? called.path.at(-1) : undefined
  return last !== undefined && staticName(last.name).some((name) => writers.test(name))
}

/** Every text and comment of an expression that stands below `names`. A node is plain data. */
export function* textsOf(node: Node, names: readonly string[]): Iterable<NamedText> {
  const todo: (readonly [unknown, readonly string[]])[] = [[node, names]]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [value, here] = next
    if (typeof value !== "object" || value === null) continue
    if (isString(value)) yield { text: textOf(value), names: here }
    if ("comments" in value || "trailing" in value)
      for (const text of commentsOf(value)) yield { text, names: [] }
    const below = isDefinition(value) ? [...here, ...namesOf(value)] : here
    appendAll(
      todo,
      innerOf(value).map((inner) => [inner, below] as const),
    )
  }
}

/** What an expression is made of, but the name of a file that it writes. */
function innerOf(value: object): readonly unknown[] {
  if (!isApply(value) || !isWriter(value.function)) return Object.values(value)
  const [first, ...others] = value.arguments
  return first !== undefined && isString(first) ? others : value.arguments
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
