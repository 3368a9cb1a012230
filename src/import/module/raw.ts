/**
 * Nix that stays Nix: its text, with what names stand for in their places. What a function in it would
 * hide, a `let` around it binds.
 */
import { appendAll } from "../../append.ts"
import type {
  AttributeName,
  AttributeSet,
  Binding,
  Node,
  Select,
  Span,
} from "../../nix/syntax/ast.ts"
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { type Scope, freeVariables, walk } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { keptFor } from "../../remembered.ts"
import type { Code } from "./code.ts"
import { nodeOfCode, valueOf } from "./code-value.ts"
import { keepComments } from "./comments.ts"
import { type Converting, placeAt } from "./converting.ts"
import { folderOf, isElsewhere, pathInFolder, writtenPath } from "./paths.ts"
import { type Edit, joinedPieces, separatedPieces } from "./piece-words.ts"
import { secretUseOf } from "./secret-reads.ts"
import { type Meaning, type Names, type With, meaningOf, withsIn } from "./names.ts"

/** Converts an expression as it is seen from a place. */
export type Convert = (node: Node, names: Names) => Code

/** An expression, and the stretches of the text that it is, with what is put around them. */
export interface Stretch {
  readonly node: Node
  readonly ranges: readonly Span[]
  readonly before?: string
  readonly after?: string
}

/** Throws NG551 where the expression cannot stand in another file. */
export function rawCode(
  { node, ranges, before = "", after = "" }: Stretch,
  names: Names,
  converting: Converting,
  convert: Convert,
): Code {
  keepComments(node, converting.told)
  const search: Search = {
    names,
    converting,
    convert,
    inherited: inheritedNames(node),
    edits: [],
    around: new Map(),
    needsWiths: false,
  }
  walk(node, ({ node: each, scope }) => visit(each, scope, search))
  const inner = [before, ...ranges.flatMap((range) => [...edited(range, search), "\n"]), after]
  const bound = [...search.around].flatMap(([name, code]) => [`${name} = `, code, "; "])
  const withs = search.needsWiths ? withsIn(names).toReversed() : []
  const pieces = [
    ...withs.flatMap(({ scope, names: outside }) => {
      const code = convert(scope, outside)
      return ["with ", chainText(code) ?? code, "; "]
    }),
    ...(bound.length === 0 ? [] : ["let ", ...bound, "in "]),
    ...inner,
  ]
  return checked({ kind: "raw", pieces: laidOut(pieces) }, ranges[0]?.start ?? 0, converting)
}

/** What has been found in an expression. */
interface Search {
  readonly names: Names
  readonly converting: Converting
  readonly convert: Convert
  /** Where names stand that are inherited. */
  readonly inherited: ReadonlySet<number>
  readonly edits: Edit[]
  /** What a `let` around the expression binds. */
  readonly around: Map<string, Code>
  needsWiths: boolean
}

function visit(node: Node, scope: Scope, search: Search): void {
  const { edits, converting } = search
  for (const name of namesIn(node))
    if (name.kind === "string") appendAll(edits, escapeEdits(name, converting.text))
  if (node.kind === "select") appendAll(edits, secretEdits(node, scope, search))
  else if (node.kind === "path") appendAll(edits, pathEdits(node, search))
  else if (node.kind === "string")
    appendAll(edits, [...escapeEdits(node, converting.text), ...returnEdits(node, converting.text)])
  else if (node.kind === "indentedString") {
    requireIndentation(node, converting)
    appendAll(edits, returnEdits(node, converting.text))
  } else if (node.kind === "identifier" && !binds(scope, node.name.text))
    useName(node.name.text, node.start, scope, search)
}

function binds(scope: Scope, name: string): boolean {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer)
    if (at.names.has(name)) return true
  return false
}

function useName(name: string, start: number, scope: Scope, search: Search): void {
  const meaning = meaningOf(name, search.names)
  requireNoPlace(name, meaning, start, search.converting)
  if (meaning.kind === "whole") throw refused(wholeArguments(name), start, search.converting)
  if (meaning.kind === "with" && scope.withs.length > 0) search.needsWiths = true
  const code = codeOfMeaning(name, meaning, scope, search)
  if (code === undefined) return
  const text = chainText(code)
  const free = freeNames(code)
  const isHidden = [...free].some((each) => binds(scope, each))
  if (!isHidden && !search.inherited.has(start)) {
    const end = start + lengthOfName(start, search.converting.text)
    search.edits.push({ start, end, pieces: [text ?? code] })
    return
  }
  if (free.has(name)) throw refused(`\`${name}\` is hidden in it`, start, search.converting)
  search.around.set(name, code)
}

/** The names that code takes from around it, found once in its own text: what it refers to may be a long chain. */
const freeNames = keptFor((code: Code): ReadonlySet<string> => {
  if (code.kind === "constant") return freeNames(code.constant.code)
  if (code.kind !== "raw") return freeVariables(nodeOfCode(code))
  const { text, codes } = joinedPieces(code.pieces)
  const own = [...freeVariables(parseNix(text).expression)].map((name) => {
    const inner = codes.get(name)
    return inner === undefined ? [name] : [...freeNames(inner)]
  })
  return new Set(own.flat())
})

/** The code that takes the place of a name; nothing where the name stays. */
function codeOfMeaning(
  name: string,
  meaning: Meaning,
  scope: Scope,
  search: Search,
): Code | undefined {
  if (meaning.kind === "bound") return meaning.code()
  if (meaning.kind !== "with" || scope.withs.length > 0) return undefined
  const [only, ...others] = meaning.withs
  if (only === undefined || others.length > 0) {
    search.needsWiths = true
    return undefined
  }
  return selectedFromWith(name, only, search.convert)
}

/** What a name is that a `with` has. */
export function selectedFromWith(name: string, { scope, names }: With, convert: Convert): Code {
  return convert({ kind: "select", expression: scope, path: [attribute(name)], ...nowhere }, names)
}

const nowhere = { start: -1, end: -1, fallback: undefined } as const

function attribute(name: string) {
  const token = { text: name, line: 0, comments: [], trailing: undefined, start: -1, end: -1 }
  return { dot: undefined, name: { kind: "identifier" as const, name: token, start: -1, end: -1 } }
}

/** A selection from an argument reads best as it is written in Nix. */
export function chainText(code: Code): string | undefined {
  if (code.kind === "reference" && code.name !== "specialArgs") return code.name
  if (code.kind !== "select") return undefined
  const node = nodeOfCode(code)
  return isWritten(code) && chainOf(node) !== undefined ? printNix(node) : undefined
}

function isWritten(code: Code): boolean {
  return code.kind === "select" ? isWritten(code.from) : code.kind === "reference"
}

function lengthOfName(start: number, text: string): number {
  return /^[\w'-]+/.exec(text.slice(start, start + 500))?.[0].length ?? 0
}

function inheritedNames(root: Node): ReadonlySet<number> {
  const starts = new Set<number>()
  walk(root, ({ node }) => {
    for (const binding of bindingsOf(node))
      if (binding.kind === "inherit" && binding.from === undefined)
        for (const name of binding.names) starts.add(name.start)
  })
  return starts
}

/** The names that stand in an expression, each of which may be a text. */
function namesIn(node: Node): readonly AttributeName[] {
  if (node.kind === "select" || node.kind === "hasAttribute")
    return node.path.map(({ name }) => name)
  return bindingsOf(node).flatMap((each) =>
    each.kind === "inherit" ? each.names : each.path.map(({ name }) => name),
  )
}

function bindingsOf(node: Node): readonly Binding[] {
  return node.kind === "attributeSet" || node.kind === "letIn" ? node.bindings : []
}

/** Where the machine has a secret is told apart from all that is read of options. */
function secretEdits(node: Select, scope: Scope, { names, convert }: Search): readonly Edit[] {
  const isRead = secretUseOf(node) !== undefined && !binds(scope, "config")
  if (!isRead || meaningOf("config", names).kind !== "argument") return []
  return [{ start: node.start, end: node.end, pieces: [convert(node, names)] }]
}

type Path = Node & { readonly kind: "path" }

/** A path leads to another file from where the generated module stands. */
function pathEdits(node: Path, { converting }: Search): readonly Edit[] {
  const { parts, start, end } = node
  const [first] = parts
  if (typeof first === "string" && isElsewhere(first)) return []
  const written = writtenPath(node)
  if (written !== undefined)
    return [{ start, end, pieces: [{ kind: "file", ...converting.fileAt(written) }] }]
  const inside = pathInFolder(node)
  if (inside === undefined) throw refused("only Nix knows where this path leads", start, converting)
  const afterFolder = start + inside.folder.length
  return [
    { start, end: afterFolder, pieces: ["(", folderOf(inside, converting), ' + "'] },
    { start: end, end, pieces: ['")'] },
  ]
}

/** Carriage returns, which templates of TypeScript leave out: Nix does so as well, but in text between `''`. */
function returnEdits(
  node: Node & { readonly kind: "string" | "indentedString" },
  text: string,
): readonly Edit[] {
  const isKept = node.kind === "indentedString"
  return matchesIn(node, isKept ? /\r/g : /\r\n?/g, text).map(({ 0: found, index }) => {
    const start = node.start + index
    const pieces: Edit["pieces"] = [isKept ? { kind: "text", parts: [found] } : "\n"]
    return { start, end: start + found.length, pieces }
  })
}

/** What is found in a string, but for its interpolations. */
function matchesIn(
  { parts, start, end }: Node & { readonly kind: "string" | "indentedString" },
  pattern: RegExp,
  text: string,
): readonly RegExpExecArray[] {
  const holes = parts.filter((part) => typeof part !== "string")
  return [...text.slice(start, end).matchAll(pattern)].filter(({ 0: found, index }) => {
    const last = start + index + found.length - 1
    return !holes.some((hole) => hole.start <= last && last < hole.end)
  })
}

/** `\${` and a backslash in front of a backtick, as a template of TypeScript can have them. */
function escapeEdits(node: Node & { readonly kind: "string" }, text: string): readonly Edit[] {
  const found = matchesIn(node, /(?<!\\)(?:\\\\)*(\\\$\{|\\`)/g, text)
  return found.map((match) => {
    const [whole, escape = ""] = match
    const start = node.start + match.index + whole.length - escape.length
    return { start, end: start + escape.length, pieces: [escape === "\\`" ? "`" : "$\\{"] }
  })
}

/** Behind a line break that is escaped, Nix takes as many spaces away as all lines have. */
function requireIndentation(
  { parts, start }: Node & { readonly kind: "indentedString" },
  converting: Converting,
): void {
  const escapes = parts.flatMap((part) =>
    typeof part === "string" ? (part.match(/''(?:\\[^]|['$]) ?/g) ?? []) : [],
  )
  if (escapes.some((escape) => /^''\\[n\n] $/.test(escape)))
    throw refused("only Nix knows the spaces behind an escaped line break", start, converting)
}

function edited({ start, end }: Span, search: Search): readonly (string | Code)[] {
  const { edits, converting } = search
  const pieces: (string | Code)[] = []
  let at = start
  for (const edit of edits.toSorted((left, right) => left.start - right.start)) {
    if (edit.start < at || edit.end > end) continue
    pieces.push(converting.text.slice(at, edit.start), ...edit.pieces)
    at = edit.end
  }
  return [...pieces, converting.text.slice(at, end)]
}

/** The pieces as the formatter lays them out. */
function laidOut(pieces: readonly (string | Code)[]): readonly (string | Code)[] {
  const { text, codes } = joinedPieces(pieces)
  return separatedPieces(printNix(parseNix(text)), codes).flatMap((piece) =>
    typeof piece === "string" ? withoutBackslash(piece) : [piece],
  )
}

/** In text of several lines, a backslash in front of an interpolation is text, and no template can have it there. */
function withoutBackslash(text: string): readonly (string | Code)[] {
  const pieces = text.split(/(?<!\\)((?:\\\\)*)\\(?=\$\{|`)/)
  return pieces.flatMap((piece, index): (string | Code)[] =>
    index % 2 === 0 ? [piece] : [piece, { kind: "text", parts: ["\\"] }],
  )
}

/** Sees that what the template would be read as is Nix. */
function checked(code: Code, start: number, converting: Converting): Code {
  try {
    valueOf(code)
    return code
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw refused("it cannot stand in a template of TypeScript", start, converting)
  }
}

/** Why a module that names all of its arguments by one name is not taken over. */
export function wholeArguments(name: string): string {
  return `\`${name}\` is all that the module is given, whatever that is`
}

/** Nix tells where `__curPos` itself stands. */
export function requireNoPlace(
  name: string,
  { kind }: Meaning,
  start: number,
  converting: Converting,
): void {
  if (kind === "global" && name === "__curPos")
    throw refused("it is the place in the file that it is written in", start, converting)
}

/** NG551, to be thrown. */
export function refused(why: string, start: number, converting: Converting): ProblemError {
  return new ProblemError([refusal(why, start, converting)])
}

/** NG551 */
export function refusal(why: string, start: number, converting: Converting): Problem {
  return problem("NG551", {
    message: `this cannot be taken over: ${why}`,
    hint: 'take the file along as it is: imports: [nixModule("./…")]',
    place: placeAt(start, converting),
  })
}

/** The names of a set that are not written out, or the whole of one that refers to itself. */
export function isWrittenOut({ keyword, bindings }: AttributeSet): boolean {
  const names = bindings.flatMap((binding) =>
    binding.kind === "inherit"
      ? binding.names.map((name) => attributeText(name))
      : binding.path.slice(0, 1).map(({ name }) => attributeText(name)),
  )
  if (keyword === undefined) return true
  if (keyword.text === "let") return false
  const used = new Set(
    bindings.flatMap((binding) =>
      binding.kind === "inherit"
        ? binding.from === undefined
          ? []
          : [...freeVariables(binding.from)]
        : [...freeVariables(binding.value), ...pathVariables(binding)],
    ),
  )
  return names.every((name) => name !== undefined && !used.has(name))
}

function pathVariables({ path }: Binding & { readonly kind: "definition" }): readonly string[] {
  return path.flatMap(({ name }) =>
    name.kind === "interpolation" ? [...freeVariables(name.expression)] : [],
  )
}
