/**
 * The grammar of Nix 2.26, one rule a generator.
 *
 * Where a rule needs another, it yields it, and `run` keeps the stack: nesting is bounded by
 * memory and not by the call stack of JavaScript. What is a single token is read without a rule.
 */
import { appendAll } from "../../append.ts"
import type {
  Attribute,
  AttributeName,
  AttributeSet,
  Binding,
  File,
  Formal,
  Formals,
  Identifier,
  Interpolation,
  Node,
  Parenthesized,
  String,
  StringPart,
  Token,
} from "./ast.ts"
import { endRegion } from "./comments.ts"
import { checkBindings, checkFormals } from "./duplicates.ts"
import { fillExpression, fillName, fillText, fit, type Holes, withPlace } from "./holes.ts"
import {
  createLexer,
  enter,
  finish,
  peekToken,
  seek,
  take,
  unexpected,
  type Lexer,
} from "./lexer.ts"
import { endOf, startsPath } from "./literals.ts"
import { binaryOperators, precedence } from "./operators.ts"
import { asSelected } from "./parentheses.ts"
import { NixSyntaxError } from "./syntax-error.ts"

/** A rule, giving a `T`; what it yields is run first and comes back as that rule's node. */
type Part<T> = Generator<Rule, T, Node>
interface Rule extends Part<Node> {}

/** What has been read, and what is wrong with it beyond the grammar. */
export interface Parsed {
  readonly file: File
  readonly faults: readonly NixSyntaxError[]
}

/**
 * The tree of a whole text. Throws a `NixSyntaxError`. Words in `holes` are replaced by what they
 * stand for.
 */
export function parse(text: string, holes?: Holes): Parsed {
  const lexer = createLexer(text, holes)
  const expression = run(expressionRule(lexer))
  if (!isAt(lexer, "eof")) throw unexpected(lexer, "an operator or the end of the text")
  const end = peekToken(lexer)
  const eof = { ...end, comments: [...end.comments, ...endRegion(text, lexer.formatting)] }
  const file: File = { kind: "file", start: 0, end: text.length, expression, eof }
  return { file, faults: lexer.faults }
}

function run(first: Rule): Node {
  const waiting: Rule[] = []
  let rule = first
  let step = rule.next()
  for (;;) {
    if (step.done !== true) {
      waiting.push(rule)
      rule = step.value
      step = rule.next()
    } else {
      const waited = waiting.pop()
      if (waited === undefined) return step.value
      rule = waited
      step = rule.next(step.value)
    }
  }
}

/** An expression where any may stand: functions, `let`, `if`, `with`, `assert`, or an operation. */
function* expressionRule(lexer: Lexer): Rule {
  switch (lexer.kind) {
    case "identifier": {
      const name = identifier(lexer)
      if (isAt(lexer, ":")) return yield* lambda(lexer, name)
      if (isAt(lexer, "@")) return yield* lambda(lexer, yield* formals(lexer, name.name))
      const variable = fillExpression(lexer.holes, name)
      return endsExpression.has(lexer.kind) ? variable : yield* operation(lexer, variable)
    }
    case "{":
      return yield* bracesRule(lexer)
    case "let":
      return yield* letRule(lexer)
    case "if":
      return yield* ifRule(lexer)
    case "with":
      return yield* withRule(lexer)
    case "assert":
      return yield* assertRule(lexer)
    default:
      return yield* operation(lexer, undefined)
  }
}

/** What no expression goes on with: there is no need to look for operators. */
const endsExpression: ReadonlySet<string> = new Set([";", ")", "}", ",", "then", "else", "eof"])

function* lambda(lexer: Lexer, parameter: Identifier | Formals): Part<Node> {
  const colon = expect(lexer, ":")
  const body = yield expressionRule(lexer)
  return { kind: "lambda", start: parameter.start, end: body.end, parameter, colon, body }
}

/** `{` opens an attribute set or the parameters of a function: the next words tell which. */
function* bracesRule(lexer: Lexer): Part<Node> {
  const open = take(lexer)
  if (isAt(lexer, "...")) return yield* lambda(lexer, yield* formals(lexer, undefined, open))
  if (isAt(lexer, "}")) {
    const close = take(lexer)
    if (isAt(lexer, ":") || isAt(lexer, "@")) {
      return yield* lambda(lexer, bindAfter(lexer, formalsOf(open, [], undefined, close)))
    }
    return yield* operation(lexer, setOf(undefined, open, [], close))
  }
  if (!isAt(lexer, "identifier")) {
    return yield* operation(lexer, yield* attributeSet(lexer, undefined, open))
  }
  const name = identifier(lexer)
  if (isAt(lexer, ",") || isAt(lexer, "?") || isAt(lexer, "}")) {
    return yield* lambda(lexer, yield* formals(lexer, undefined, open, name.name))
  }
  return yield* operation(lexer, yield* attributeSet(lexer, undefined, open, name))
}

/** The parameters in braces; `before` is a name in front of them, still to be followed by `@`. */
function* formals(
  lexer: Lexer,
  before: Token | undefined,
  opened?: Token,
  first?: Token,
): Part<Formals> {
  const at = before === undefined ? undefined : expect(lexer, "@")
  const open = opened ?? expect(lexer, "{")
  const list: Formal[] = []
  let name = first
  while (name !== undefined || isAt(lexer, "identifier")) {
    name ??= take(lexer)
    const question: Token | undefined = isAt(lexer, "?") ? take(lexer) : undefined
    const fallback =
      question === undefined ? undefined : { question, expression: yield expressionRule(lexer) }
    const comma: Token | undefined = isAt(lexer, ",") ? take(lexer) : undefined
    list.push({ name, fallback, comma })
    name = undefined
    if (comma === undefined) break
  }
  const mayEnd = list.length === 0 || list.at(-1)?.comma !== undefined
  const ellipsis = mayEnd && isAt(lexer, "...") ? take(lexer) : undefined
  const close = expect(lexer, "}")
  const parsed = formalsOf(open, list, ellipsis, close)
  if (before === undefined) return bindAfter(lexer, parsed)
  return checked(lexer, { ...parsed, start: before.start, name: before, at, nameFirst: true })
}

function formalsOf(
  open: Token,
  list: readonly Formal[],
  ellipsis: Token | undefined,
  close: Token,
): Formals {
  const span = { start: open.start, end: close.end }
  const unnamed = { name: undefined, at: undefined, nameFirst: false }
  return { kind: "formals", ...span, ...unnamed, open, formals: list, ellipsis, close }
}

function bindAfter(lexer: Lexer, parsed: Formals): Formals {
  if (!isAt(lexer, "@")) return checked(lexer, parsed)
  const at = take(lexer)
  const name = expect(lexer, "identifier")
  return checked(lexer, { ...parsed, end: name.end, name, at })
}

function checked(lexer: Lexer, parsed: Formals): Formals {
  checkFormals(parsed, lexer.faults)
  return parsed
}

function* letRule(lexer: Lexer): Part<Node> {
  const keyword = take(lexer)
  if (isAt(lexer, "{")) {
    return yield* operation(lexer, yield* attributeSet(lexer, keyword, take(lexer)))
  }
  const bound = yield* bindings(lexer)
  checkBindings(bound, "let", lexer.faults)
  const inToken = expect(lexer, "in")
  const body = yield expressionRule(lexer)
  const span = { start: keyword.start, end: body.end }
  return { kind: "letIn", ...span, let: keyword, bindings: bound, in: inToken, body }
}

function* ifRule(lexer: Lexer): Part<Node> {
  const ifToken = take(lexer)
  const condition = yield expressionRule(lexer)
  const thenToken = expect(lexer, "then")
  const consequence = yield expressionRule(lexer)
  const elseToken = expect(lexer, "else")
  const alternative = yield expressionRule(lexer)
  return {
    kind: "if",
    start: ifToken.start,
    end: alternative.end,
    ifToken,
    condition,
    thenToken,
    consequence,
    elseToken,
    alternative,
  }
}

function* withRule(lexer: Lexer): Part<Node> {
  const keyword = take(lexer)
  const scope = yield expressionRule(lexer)
  const semicolon = expect(lexer, ";")
  const body = yield expressionRule(lexer)
  return {
    kind: "with",
    start: keyword.start,
    end: body.end,
    with: keyword,
    scope,
    semicolon,
    body,
  }
}

function* assertRule(lexer: Lexer): Part<Node> {
  const assert = take(lexer)
  const condition = yield expressionRule(lexer)
  const semicolon = expect(lexer, ";")
  const body = yield expressionRule(lexer)
  return { kind: "assert", start: assert.start, end: body.end, assert, condition, semicolon, body }
}

/** An operator that waits for its right side. */
interface Waiting {
  readonly token: Token
  readonly precedence: number
  readonly prefix: boolean
}

/** Operators between applications, by precedence; `first` is a term that has been read already. */
function* operation(lexer: Lexer, first: Node | undefined): Part<Node> {
  const operands: Node[] = []
  const waiting: Waiting[] = []
  let head = first
  for (;;) {
    if (head === undefined) readPrefixes(lexer, waiting)
    operands.push(yield* application(lexer, head))
    head = undefined
    while (isAt(lexer, "?")) {
      reduce(operands, waiting, precedence.hasAttribute + 1)
      const question = take(lexer)
      const path = yield* attributePath(lexer, undefined)
      const expression = fit(precedence.hasAttribute, last(operands))
      const span = { start: expression.start, end: endOfAttributes(path) }
      operands[operands.length - 1] = { kind: "hasAttribute", ...span, expression, question, path }
    }
    const operator = binaryOperators.get(lexer.kind)
    if (operator === undefined) break
    const { associativity } = operator
    reduce(operands, waiting, operator.precedence + (associativity === "left" ? 0 : 1))
    const before = waiting.at(-1)
    if (before?.precedence === operator.precedence && clash(before, lexer.kind, associativity)) {
      throw unexpected(lexer, `parentheses, as \`${before.token.text}\` cannot be chained with it`)
    }
    waiting.push({ token: take(lexer), precedence: operator.precedence, prefix: false })
  }
  reduce(operands, waiting, 0)
  return last(operands)
}

/** Operators of one precedence that cannot follow each other: comparisons, and both pipes. */
function clash(before: Waiting, kind: string, associativity: string): boolean {
  return associativity === "none" || (before.token.text !== kind && associativity === "right")
}

function readPrefixes(lexer: Lexer, waiting: Waiting[]): void {
  while (isAt(lexer, "!") || isAt(lexer, "-")) {
    const level = isAt(lexer, "!") ? precedence.not : precedence.negate
    waiting.push({ token: take(lexer), precedence: level, prefix: true })
  }
}

/** Closes the waiting operators that bind at least this strongly. */
function reduce(operands: Node[], waiting: Waiting[], level: number): void {
  for (
    let top = waiting.at(-1);
    top !== undefined && top.precedence >= level;
    top = waiting.at(-1)
  ) {
    waiting.pop()
    const operator = top.token
    const own = top.precedence
    const associativity = binaryOperators.get(operator.text)?.associativity
    const stronger = top.prefix || associativity === "right" ? own : own + 1
    const right = fit(stronger, last(operands))
    operands.pop()
    if (top.prefix) {
      operands.push({
        kind: "unary",
        start: operator.start,
        end: right.end,
        operator,
        operand: right,
      })
    } else {
      const left = fit(associativity === "left" ? own : own + 1, last(operands))
      operands.pop()
      operands.push({ kind: "binary", start: left.start, end: right.end, left, operator, right })
    }
  }
}

function last(operands: readonly Node[]): Node {
  const operand = operands.at(-1)
  if (operand === undefined) throw new RangeError("an operator without an operand")
  return operand
}

function* application(lexer: Lexer, head: Node | undefined): Part<Node> {
  const fn = yield* select(lexer, head)
  if (!startsTerm.has(lexer.kind)) return fn
  const given = yield* terms(lexer)
  const span = { start: fn.start, end: last(given).end }
  return { kind: "apply", ...span, function: fit(precedence.term, fn), arguments: given }
}

const startsTerm: ReadonlySet<string> = new Set([
  "identifier",
  "integer",
  "float",
  "uri",
  "searchPath",
  "path",
  '"',
  "''",
  "(",
  "[",
  "{",
  "rec",
  "let",
])

/** A term with its selections: what can stand in a list without parentheses. */
function* select(lexer: Lexer, head: Node | undefined): Part<Node> {
  const simple = head ?? atom(lexer) ?? (yield term(lexer))
  if (isAt(lexer, "or")) return legacyOr(lexer, simple)
  if (!isAt(lexer, ".")) return simple
  const expression = simple.start < 0 ? asSelected(simple) : simple
  const path = yield* attributePath(lexer, take(lexer))
  const { start } = expression
  if (!isAt(lexer, "or")) {
    return {
      kind: "select",
      start,
      end: endOfAttributes(path),
      expression,
      path,
      fallback: undefined,
    }
  }
  const or = take(lexer)
  const fallback = { or, expression: yield fallbackRule(lexer) }
  return { kind: "select", start, end: fallback.expression.end, expression, path, fallback }
}

/** What follows `or`. */
function* fallbackRule(lexer: Lexer): Rule {
  return fit(precedence.term, yield* select(lexer, undefined))
}

/** Arguments, or the items of a list: terms as long as there are any. */
function* terms(lexer: Lexer): Part<Node[]> {
  const read: Node[] = []
  while (startsTerm.has(lexer.kind)) {
    const head = atom(lexer)
    const goesOn = head === undefined || isAt(lexer, ".") || isAt(lexer, "or")
    read.push(fit(precedence.term, goesOn ? yield* select(lexer, head) : head))
  }
  return read
}

/** `map or`: what is no fallback is an argument by that name, as in old times. */
function legacyOr(lexer: Lexer, fn: Node): Node {
  const name = take(lexer)
  const argument: Node = { kind: "identifier", start: name.start, end: name.end, name }
  return { kind: "apply", start: fn.start, end: name.end, function: fn, arguments: [argument] }
}

/** A term of a single token. */
function atom(lexer: Lexer): Node | undefined {
  const { kind } = lexer
  if (kind === "identifier") return fillExpression(lexer.holes, identifier(lexer))
  if (kind === "searchPath") {
    const literal = take(lexer)
    return withPlace(lexer.holes, { kind, start: literal.start, end: literal.end, literal })
  }
  if (kind === "integer" || kind === "float" || kind === "uri") {
    const literal = take(lexer)
    checkNumber(kind, literal)
    return { kind, start: literal.start, end: literal.end, literal }
  }
  return undefined
}

function identifier(lexer: Lexer): Identifier {
  const name = take(lexer)
  return { kind: "identifier", start: name.start, end: name.end, name }
}

function checkNumber(kind: string, { text, start }: Token): void {
  if (kind === "integer" && text.length > 18 && BigInt(text) >= 2n ** 63n) {
    throw new NixSyntaxError(`the integer ${text} does not fit into 64 bits`, start)
  }
  if (kind === "float" && !isFloat(text)) {
    throw new NixSyntaxError(`the number ${text} is too large or too small`, start)
  }
}

/** Nix reads neither what overflows nor what is below the smallest normal number. */
function isFloat(text: string): boolean {
  const value = Number(text)
  if (value === 0) return !/[1-9]/.test(text.split(/[eE]/)[0] ?? "")
  return value >= 2 ** -1022 && Number.isFinite(value)
}

function* term(lexer: Lexer): Rule {
  switch (lexer.kind) {
    case '"':
      return yield* string(lexer)
    case "''":
      return yield* indentedString(lexer)
    case "path":
      return yield* pathLiteral(lexer)
    case "(":
      return yield* parenthesized(lexer)
    case "[": {
      const open = take(lexer)
      const items = yield* terms(lexer)
      const close = expect(lexer, "]")
      return { kind: "list", start: open.start, end: close.end, open, items, close }
    }
    case "{":
      return yield* attributeSet(lexer, undefined, take(lexer))
    case "rec":
    case "let":
      return yield* attributeSet(lexer, take(lexer), expect(lexer, "{"))
    default:
      throw unexpected(lexer, "an expression")
  }
}

function* parenthesized(lexer: Lexer): Part<Parenthesized> {
  const open = take(lexer)
  const expression = yield expressionRule(lexer)
  const close = expect(lexer, ")")
  return { kind: "parenthesized", start: open.start, end: close.end, open, expression, close }
}

/** The rest of an attribute set, whose brace and perhaps whose first name have been read. */
function* attributeSet(
  lexer: Lexer,
  keyword: Token | undefined,
  open: Token,
  first?: Identifier,
): Part<AttributeSet> {
  const bound = yield* bindings(lexer, first)
  checkBindings(bound, "set", lexer.faults)
  return setOf(keyword, open, bound, expect(lexer, "}"))
}

function setOf(
  keyword: Token | undefined,
  open: Token,
  bound: readonly Binding[],
  close: Token,
): AttributeSet {
  const span = { start: (keyword ?? open).start, end: close.end }
  return { kind: "attributeSet", ...span, keyword, open, bindings: bound, close }
}

function* bindings(lexer: Lexer, first?: Identifier): Part<Binding[]> {
  const bound: Binding[] = []
  if (first !== undefined) bound.push(yield* definition(lexer, first))
  for (;;) {
    if (isAt(lexer, "inherit")) bound.push(yield* inherit(lexer))
    else if (startsName.has(lexer.kind)) bound.push(yield* definition(lexer, undefined))
    else return bound
  }
}

function* definition(lexer: Lexer, first: Identifier | undefined): Part<Binding> {
  const path = yield* attributePath(lexer, undefined, first)
  const equals = expect(lexer, "=")
  const value = yield expressionRule(lexer)
  const semicolon = expect(lexer, ";")
  const start = path[0]?.name.start ?? equals.start
  return { kind: "definition", start, end: semicolon.end, path, equals, value, semicolon }
}

function* inherit(lexer: Lexer): Part<Binding> {
  const keyword = take(lexer)
  const from = isAt(lexer, "(") ? yield* parenthesized(lexer) : undefined
  const names: AttributeName[] = []
  while (startsName.has(lexer.kind)) names.push(plainName(lexer) ?? (yield* attributeName(lexer)))
  const semicolon = expect(lexer, ";")
  const span = { start: keyword.start, end: semicolon.end }
  return { kind: "inherit", ...span, inherit: keyword, from, names, semicolon }
}

const startsName: ReadonlySet<string> = new Set(["identifier", "or", '"', "${"])

function* attributePath(
  lexer: Lexer,
  dot: Token | undefined,
  first?: Identifier,
): Part<Attribute[]> {
  const path: Attribute[] = []
  let name = first === undefined ? plainName(lexer) : fillName(lexer.holes, first)
  for (let before = dot; ; before = take(lexer), name = plainName(lexer)) {
    path.push({ dot: before, name: name ?? (yield* attributeName(lexer)) })
    if (!isAt(lexer, ".")) return path
  }
}

/** A name of a single token. */
function plainName(lexer: Lexer): AttributeName | undefined {
  const isPlain = isAt(lexer, "identifier") || isAt(lexer, "or")
  return isPlain ? fillName(lexer.holes, identifier(lexer)) : undefined
}

function* attributeName(lexer: Lexer): Part<AttributeName> {
  switch (lexer.kind) {
    case '"':
      return yield* string(lexer)
    case "${":
      return yield* interpolation(lexer, take)
    default:
      throw unexpected(lexer, "an attribute name")
  }
}

function* string(lexer: Lexer): Part<String> {
  const { start, line, comments } = lexer
  const { parts, end } = yield* literalParts(lexer, lexer.end, "string")
  const quote = finish(lexer, { start, line, comments }, '"', end + 1)
  return { kind: "string", start, end: end + 1, quote, parts }
}

function* indentedString(lexer: Lexer): Part<Node> {
  const { start, line, comments } = lexer
  const { parts, end } = yield* literalParts(lexer, lexer.end, "indentedString")
  const quote = finish(lexer, { start, line, comments }, "''", end + 2)
  return { kind: "indentedString", start, end: end + 2, quote, parts }
}

function* pathLiteral(lexer: Lexer): Part<Node> {
  const { start, line, comments } = lexer
  const { parts, end } = yield* literalParts(lexer, start, "path")
  if (lexer.text[end - 1] === "/") throw new NixSyntaxError("a path cannot end in a slash", end - 1)
  const [first] = parts
  if (typeof first !== "string" || !startsPath(first, parts.length === 1)) {
    throw new NixSyntaxError("a path starts with names and single slashes", start)
  }
  return withPlace(lexer.holes, {
    kind: "path",
    start,
    end,
    mark: finish(lexer, { start, line, comments }, "", end),
    parts,
  })
}

/** The parts of a literal, from an offset to its end. */
function* literalParts(
  lexer: Lexer,
  from: number,
  literal: "string" | "indentedString" | "path",
): Part<{ parts: StringPart[]; end: number }> {
  const { text } = lexer
  const parts: StringPart[] = []
  for (let at = from; ;) {
    const end = endOf[literal](text, at)
    const content = text.slice(at, end)
    checkText(content, at)
    if (end > at) appendAll(parts, fillText(lexer.holes, content, literal))
    if (!text.startsWith("${", end)) return { parts, end }
    seek(lexer, end)
    const part = yield* interpolation(lexer, peekToken)
    parts.push(part)
    at = part.end
  }
}

/** Nix has no strings with a NUL in them, but does not mind one in a comment. */
function checkText(text: string, start: number): void {
  const at = text.indexOf("\0")
  if (at !== -1) throw new NixSyntaxError("a string cannot hold a NUL character", start + at)
}

function* interpolation(lexer: Lexer, close: (lexer: Lexer) => Token): Part<Interpolation> {
  const open = peekToken(lexer)
  const { disabledFrom } = lexer.formatting
  enter(lexer, open.end)
  const expression = yield expressionRule(lexer)
  if (!isAt(lexer, "}")) throw unexpected(lexer, "`}`")
  const span = { start: open.start, end: lexer.end }
  const cut = disabledFrom !== lexer.formatting.disabledFrom
  return { kind: "interpolation", ...span, open, expression, close: close(lexer), cut }
}

/** A call, so that the compiler does not hold the kind for unchanged after `take`. */
function isAt(lexer: Lexer, kind: string): boolean {
  return lexer.kind === kind
}

function expect(lexer: Lexer, kind: string): Token {
  if (!isAt(lexer, kind)) throw unexpected(lexer, kind === "identifier" ? "a name" : `\`${kind}\``)
  return take(lexer)
}

function endOfAttributes(path: readonly Attribute[]): number {
  return path.at(-1)?.name.end ?? 0
}
