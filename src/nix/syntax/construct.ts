/**
 * Constructors of syntax trees. They add the parentheses that precedence needs and no others, so
 * that whatever they are given, the tree means what its nesting says.
 */
import type {
  Attribute,
  AttributeName,
  AttributeSet,
  Binding,
  Comment,
  Formal,
  Formals,
  Identifier,
  Interpolation,
  List,
  Node,
  Path,
  SourceFile,
  StringPart,
  Token,
} from "./ast.ts"
import { mapFirstToken } from "./edges.ts"
import { escapeIndented, escapeSimple, fitsIndented, isIdentifier } from "./escape.ts"
import { commentLines } from "./comment-text.ts"
import { isPathLiteral } from "./literals.ts"
import { binaryOperators, precedence } from "./operators.ts"
import type { OriginOf } from "../../problems/problem.ts"
import { asSelected, asTerm, atLeast, parenthesized } from "./parentheses.ts"
import { builtToken as token, nowhere } from "./token.ts"

/** An attribute path as one writes it: names as text, dynamic names as expressions. */
export type PathSegments = readonly (string | Node)[]

/** What belongs to a binding beside what it says: what stands above it, and where it was written. */
export interface Heading {
  /** Lines of a comment, without their `#`. */
  readonly comment?: string
  readonly blankLineBefore?: boolean
  /** Tells where a name, or the value at a path of names, was written. */
  readonly written?: OriginOf | undefined
}

/** A variable; with a scope one of the function that binds it, whatever else has its name. */
export function identifier(name: string, scope?: symbol): Identifier {
  const node = { start: nowhere, end: nowhere, kind: "identifier", name: token(name) } as const
  return scope === undefined ? node : { ...node, scope }
}

/**
 * An integer of 64 bits. Nix has no negative literals, and none for the smallest integer: that one
 * is written as a difference.
 */
export function integer(value: bigint | number): Node {
  const wide = BigInt(value)
  if (wide >= 0n)
    return { start: nowhere, end: nowhere, kind: "integer", literal: token(wide.toString()) }
  if (wide === -(2n ** 63n)) return binary("-", integer(wide + 1n), integer(1))
  return unary("-", integer(-wide))
}

/**
 * A floating-point number: the shortest digits that give this very number. `-x` means `0 - x` in
 * Nix, so that the negative zero is a product; and Nix reads no number below the smallest normal
 * one, so that those are products too.
 */
export function float(value: number): Node {
  if (Object.is(value, -0)) return binary("*", float(0), integer(-1))
  if (value < 0) return unary("-", float(-value))
  if (value > 0 && value < smallestNormal)
    return binary("*", float(value * 2 ** 60), float(2 ** -60))
  const [decimal = "", exponent] = value.toString().split(/e\+?/)
  const mantissa = decimal.includes(".") ? decimal : `${decimal}.0`
  const digits = exponent === undefined ? mantissa : `${mantissa}e${exponent}`
  return { start: nowhere, end: nowhere, kind: "float", literal: token(digits) }
}

const smallestNormal = 2 ** -1022

/** A string in `"` quotes. Parts are text, which is escaped, and expressions, which are interpolated. */
export function string(...parts: readonly (string | TextPart)[]): Node {
  return {
    start: nowhere,
    end: nowhere,
    kind: "string",
    quote: token('"'),
    parts: stringParts(parts, escapeSimple),
  }
}

/**
 * A string in `''` quotes. It stands for the given text byte for byte if `fitsIndented` holds for
 * its text parts joined, with a word in place of each expression.
 */
export function indentedString(...parts: readonly (string | TextPart)[]): Node {
  const [first = "", ...rest] = stringParts(parts, escapeIndented)
  const opened = typeof first === "string" ? [`\n${first}`] : ["\n", first]
  return {
    start: nowhere,
    end: nowhere,
    kind: "indentedString",
    quote: token("''"),
    parts: [...opened, ...rest],
  }
}

/** What is interpolated in a text. */
type TextPart = Node | Interpolation

/** A string in the quotes that suit it: `''` for lines, and to spare a line all escapes. */
export function text(...parts: readonly (string | TextPart)[]): Node {
  const whole = parts.map((part) => (typeof part === "string" ? part : "x")).join("")
  const indented = whole.includes("\n") ? fitsIndented(whole) : needsNoEscapes(whole, parts)
  return indented ? indentedString(...parts) : string(...parts)
}

/** Whether a line needs escapes in `"` quotes, and none in `''`, which would take spaces before it. */
function needsNoEscapes(whole: string, parts: readonly (string | TextPart)[]): boolean {
  if (!/^[^ ].*["\\]|^["\\]/.test(whole) || /\p{Cc}/u.test(whole)) return false
  const escaped = stringParts(parts, escapeIndented).filter((part) => typeof part === "string")
  return escaped.join("") === parts.filter((part) => typeof part === "string").join("")
}

function stringParts(
  parts: readonly (string | TextPart)[],
  escape: (text: string, beforeInterpolation: boolean) => string,
): StringPart[] {
  const joined = joinTexts(parts)
  return joined.map((part, index) => {
    if (typeof part !== "string") return part.kind === "interpolation" ? part : interpolation(part)
    return escape(part, index < joined.length - 1)
  })
}

/** Texts next to each other as one: what has to be escaped may only arise between them. */
function joinTexts(parts: readonly (string | TextPart)[]): (string | TextPart)[] {
  const joined: (string | TextPart)[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (typeof part !== "string" || typeof last !== "string") joined.push(part)
    else joined[joined.length - 1] = last + part
  }
  return joined.filter((part) => part !== "")
}

/** `${expression}` in a string or as a name; `written` tells where that was. */
export function interpolation(expression: Node, written?: OriginOf): Interpolation {
  const [open, close] = [token("${"), token("}")]
  return {
    start: nowhere,
    end: nowhere,
    kind: "interpolation",
    open,
    expression,
    close,
    cut: false,
    written,
  }
}

/**
 * A literal path, such as `./disks.nix`; with `copyOf`, one to a copy of a file from elsewhere. It
 * takes nothing else: a name from elsewhere might end the literal, and be read as Nix.
 */
export function path(literal: string, copyOf?: SourceFile): Path {
  if (!isPathLiteral(literal)) throw new RangeError(`${JSON.stringify(literal)} is no path literal`)
  const node = {
    start: nowhere,
    end: nowhere,
    kind: "path",
    mark: token(""),
    parts: [literal],
  } as const
  if (copyOf === undefined) return node
  return { ...node, copyOf, written: () => ({ place: copyOf.place }) }
}

/** A path relative to the file that it stands in, whatever its names: a literal where it can be. */
export function relativePath(names: string): Node {
  const literal = names.startsWith("../") ? names : `./${names}`
  return isPathLiteral(literal) ? path(literal) : binary("+", path("./."), string(`/${names}`))
}

/** A list; `written` tells where the items were. */
export function list(items: readonly Node[], written?: OriginOf): List {
  const terms = items.map(asTerm)
  return {
    start: nowhere,
    end: nowhere,
    kind: "list",
    written,
    open: token("["),
    items: terms,
    close: token("]"),
  }
}

/** A set of bindings. */
export function attributeSet(
  bindings: readonly Binding[],
  options: { readonly recursive?: boolean } = {},
): AttributeSet {
  const keyword = options.recursive === true ? token("rec") : undefined
  return {
    start: nowhere,
    end: nowhere,
    kind: "attributeSet",
    keyword,
    open: token("{"),
    bindings,
    close: token("}"),
  }
}

/** `path = value;` */
export function binding(attributePath: PathSegments, value: Node, heading: Heading = {}): Binding {
  return {
    start: nowhere,
    end: nowhere,
    kind: "definition",
    written: heading.written,
    path: headed(attributes(attributePath), commentsOf(heading)),
    equals: token("="),
    value,
    semicolon: token(";"),
  }
}

/** An attribute path with comments in front of it. */
function headed(names: Attribute[], comments: readonly Comment[]): Attribute[] {
  const [first, ...rest] = names
  if (first === undefined) throw new RangeError("an attribute path has at least one name")
  if (comments.length === 0) return names
  const name = mapFirstToken(first.name, (start) => withComments(start, comments))
  return [{ ...first, name }, ...rest]
}

/** `inherit (from) names;`: a name that holds in a certain scope only is given as what it is. */
export function inherit(
  names: readonly (string | Identifier)[],
  from?: Node,
  heading: Heading = {},
): Binding {
  return {
    start: nowhere,
    end: nowhere,
    kind: "inherit",
    written: heading.written,
    inherit: token("inherit", commentsOf(heading)),
    from: from === undefined ? undefined : parenthesized(from),
    names: names.map((name) => (typeof name === "string" ? attributeName(name) : name)),
    semicolon: token(";"),
  }
}

/** `expression.path`, with `or fallback` where one is given. */
export function select(expression: Node, attributePath: PathSegments, fallback?: Node): Node {
  const inner =
    expression.kind === "select" && expression.fallback === undefined ? expression : undefined
  const names = attributes(attributePath).map((attribute) => ({ ...attribute, dot: token(".") }))
  return {
    start: nowhere,
    end: nowhere,
    kind: "select",
    expression: inner?.expression ?? asSelected(expression),
    path: [...(inner?.path ?? []), ...names],
    fallback:
      fallback === undefined ? undefined : { or: token("or"), expression: asTerm(fallback) },
  }
}

/** `expression ? path` */
export function hasAttribute(expression: Node, attributePath: PathSegments): Node {
  return {
    start: nowhere,
    end: nowhere,
    kind: "hasAttribute",
    expression: atLeast(precedence.hasAttribute, expression),
    question: token("?"),
    path: attributes(attributePath),
  }
}

/** `function argument …` */
export function apply(fn: Node, ...arguments_: readonly Node[]): Node {
  if (arguments_.length === 0) return fn
  const inner = fn.kind === "apply" ? fn : undefined
  return {
    start: nowhere,
    end: nowhere,
    kind: "apply",
    function: inner?.function ?? asTerm(fn),
    arguments: [...(inner?.arguments ?? []), ...arguments_.map(asTerm)],
  }
}

/** `parameter: body` */
export function lambda(parameter: string | Formals, body: Node): Node {
  return {
    start: nowhere,
    end: nowhere,
    kind: "lambda",
    parameter: typeof parameter === "string" ? identifier(parameter) : parameter,
    colon: colonBefore(parameter, body),
    body,
  }
}

/**
 * nixfmt leaves a body in braces where it stands, on the line of the colon or below it. Below is
 * where all its versions put it after `{ … }:`, so we say that it comes from another line.
 */
function colonBefore(parameter: string | Formals, body: Node): Token {
  const below =
    typeof parameter !== "string" && (body.kind === "attributeSet" || body.kind === "list")
  return { ...token(":"), line: below ? -1 : 0 }
}

/** `{ name, name ? fallback, ... }`, with `@ bind` where a name is given for the whole argument. */
export function formals(
  parameters: readonly { readonly name: string; readonly fallback?: Node }[],
  options: {
    readonly open?: boolean
    readonly bind?: string
    readonly written?: OriginOf
  } = {},
): Formals {
  const open = options.open === true
  return {
    start: nowhere,
    end: nowhere,
    kind: "formals",
    written: options.written,
    name: options.bind === undefined ? undefined : token(options.bind),
    at: options.bind === undefined ? undefined : token("@"),
    nameFirst: false,
    open: token("{"),
    formals: parameters.map(({ name, fallback }, index): Formal => ({
      name: token(name),
      fallback: fallback === undefined ? undefined : { question: token("?"), expression: fallback },
      comma: open || index < parameters.length - 1 ? token(",") : undefined,
    })),
    ellipsis: open ? token("...") : undefined,
    close: token("}"),
  }
}

/** `let bindings in body`; the body alone where there is nothing to bind. */
export function letIn(bindings: readonly Binding[], body: Node): Node {
  if (bindings.length === 0) return body
  return {
    start: nowhere,
    end: nowhere,
    kind: "letIn",
    let: token("let"),
    bindings,
    in: token("in"),
    body,
  }
}

/** `with scope; body` */
export function withIn(scope: Node, body: Node): Node {
  return {
    start: nowhere,
    end: nowhere,
    kind: "with",
    with: token("with"),
    scope,
    semicolon: token(";"),
    body,
  }
}

/** `assert condition; body` */
export function assertThen(condition: Node, body: Node): Node {
  const semicolon = token(";")
  return {
    start: nowhere,
    end: nowhere,
    kind: "assert",
    assert: token("assert"),
    condition,
    semicolon,
    body,
  }
}

/** `if condition then consequence else alternative` */
export function ifThenElse(condition: Node, consequence: Node, alternative: Node): Node {
  return {
    start: nowhere,
    end: nowhere,
    kind: "if",
    ifToken: token("if"),
    condition,
    thenToken: token("then"),
    consequence,
    elseToken: token("else"),
    alternative,
  }
}

/** `left operator right`, for one of Nix's binary operators. */
export function binary(operator: string, left: Node, right: Node): Node {
  const own = binaryOperators.get(operator)
  if (own === undefined) throw new RangeError(`Nix has no operator ${operator}`)
  const { precedence: level, associativity } = own
  return {
    start: nowhere,
    end: nowhere,
    kind: "binary",
    left: atLeast(associativity === "left" ? level : level + 1, left),
    operator: token(operator),
    right: atLeast(associativity === "right" ? level : level + 1, right),
  }
}

/** `-operand` or `!operand` */
export function unary(operator: "-" | "!", operand: Node): Node {
  const level = operator === "-" ? precedence.negate : precedence.not
  return {
    start: nowhere,
    end: nowhere,
    kind: "unary",
    operator: token(operator),
    operand: atLeast(level, operand),
  }
}

/** The same expression with lines of comment in front of it, such as a file's head. */
export function withComment<T extends Node>(
  node: T,
  comment: string,
  options: { readonly blankLineAfter?: boolean } = {},
): T {
  const blank: readonly Comment[] = options.blankLineAfter === true ? [{ kind: "blankLine" }] : []
  return mapFirstToken(node, (start) => withComments(start, [...lines(comment), ...blank]))
}

function withComments(start: Token, added: readonly Comment[]): Token {
  return added.length === 0 ? start : { ...start, comments: [...added, ...start.comments] }
}

function commentsOf({ comment, blankLineBefore = false }: Heading): Comment[] {
  const blank: Comment[] = blankLineBefore ? [{ kind: "blankLine" }] : []
  return comment === undefined ? blank : [...blank, ...lines(comment)]
}

function lines(comment: string): Comment[] {
  return commentLines(comment).map((line) => ({ kind: "line", text: ` ${line}`.trimEnd() }))
}

function attributes(segments: PathSegments): Attribute[] {
  return segments.map((segment, index) => ({
    dot: index === 0 ? undefined : token("."),
    name: typeof segment === "string" ? attributeName(segment) : interpolation(segment),
  }))
}

/** A name as it is written in an attribute path: in quotes only where it is no identifier. */
export function attributeName(name: string): AttributeName {
  if (isIdentifier(name)) return identifier(name)
  return {
    start: nowhere,
    end: nowhere,
    kind: "string",
    quote: token('"'),
    parts: stringParts([name], escapeSimple),
  }
}
