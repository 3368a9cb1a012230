/**
 * Operands of Nix's operators whose values are of another kind than the operator takes (Nix manual,
 * "Operators"), and what a text cannot hold (Nix manual, "String interpolation"): what Nix would end
 * with an error for, as far as it is known without evaluating it.
 */
import { appendAll } from "../../append.ts"
import { ofKind } from "../../of-kind.ts"
import type {
  Apply,
  Attribute,
  AttributeSet,
  Binary,
  Node,
  Select,
  StringPart,
} from "../../nix/syntax/ast.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import {
  type Scope,
  type Visit,
  freeVariable,
  nothingBound,
  staticName,
  walk,
} from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { brands } from "../../nix/values/brands.ts"
import { knownValue } from "../../nix/values/known.ts"
import { propertyOf } from "../../nix/values/property-calls.ts"
import { describeType } from "./describe-type.ts"
import { definitionsIn, makerOf } from "./makers.ts"
import { type OptionType, alternatives, union } from "../tree/option-type.ts"
import type { ArgumentKind } from "../names/typed.ts"
import { mayBeNull } from "./null-parameters.ts"
import { memberOfType } from "./plain-members.ts"
import { type Known, mayFit, typeRead, unfinished } from "./reads.ts"
import { knownFunction, missingArguments } from "./known-functions.ts"
import { resultKind } from "./result-kind.ts"
import { writtenItems } from "./written.ts"

/** An operand that its operator does not take, or an argument that its function does not. */
export interface WrongOperand {
  /** The operator or the function as it is written in Nix, `${}`, `name`, `call`, or the name that is selected: `.name`. */
  readonly operator: string
  /** What the operator takes, in words. */
  readonly wanted: string
  readonly node: Node
  /** What the operand is; what defines an option is no value, and nobody takes what is extra, or null where a parameter is left out. */
  readonly type: OptionType | "definition" | "extra" | "nullable"
}

/** What an operator takes. */
interface Taken {
  readonly words: string
  readonly type: OptionType
}

const booleans: Taken = { words: "booleans", type: { kind: "boolean" } }
const numbers: Taken = { words: "numbers", type: { kind: "number" } }
const lists: Taken = { words: "lists", type: { kind: "list", element: { kind: "anything" } } }
const sets: Taken = { words: "attribute sets", type: { kind: "submodule" } }
const functions: Taken = { words: "functions", type: unfinished }
const texts: Taken = {
  words: "texts, paths and packages",
  type: { kind: "union", members: [{ kind: "path" }, { kind: "package" }] },
}
const nameTexts: Taken = { words: "texts", type: { kind: "string" } }

const nothing: OptionType = { kind: "null" }

const listOfTexts: Taken = {
  words: "a list of texts",
  type: { kind: "list", element: texts.type },
}

/** What functions take; a package may be a set, as what is made of one with `//` is. */
const argumentKinds: { readonly [Kind in ArgumentKind]: Taken | undefined } = {
  boolean: { words: "a boolean", type: booleans.type },
  number: { words: "a number", type: numbers.type },
  text: { ...texts, words: "a text" },
  string: { words: "a text", type: { kind: "string" } },
  list: { words: "a list", type: lists.type },
  texts: listOfTexts,
  packages: listOfTexts,
  lists: { words: "a list of lists", type: { kind: "list", element: lists.type } },
  "attribute set": { words: "an attribute set", type: sets.type },
  package: {
    words: "a package",
    type: { kind: "union", members: [{ kind: "package" }, sets.type] },
  },
  function: { ...functions, words: "a function" },
  any: undefined,
}

/** What has an order, and what can be added up: each with its own kind only. */
const ordered: Several = {
  words: "two numbers, texts or lists",
  types: [numbers.type, texts.type, lists.type],
}
const added: Several = { words: "numbers, or texts and paths", types: [numbers.type, texts.type] }

/** What an operator takes of which all operands are of one type. */
interface Several {
  readonly words: string
  readonly types: readonly OptionType[]
}

const alike: Readonly<Record<string, Several>> = {
  "+": added,
  "<": ordered,
  "<=": ordered,
  ">": ordered,
  ">=": ordered,
}

const binaries: Readonly<Record<string, Taken>> = {
  "->": booleans,
  "||": booleans,
  "&&": booleans,
  "++": lists,
  "//": sets,
  "-": numbers,
  "*": numbers,
  "/": numbers,
}

/** Everything in an expression that its operator does not take. */
export function wrongOperands(root: Node, names: Known): readonly WrongOperand[] {
  const found: WrongOperand[] = []
  walk(root, ({ node, scope }) => appendAll(found, wrongOperandsOf(node, scope, names)))
  return found
}

/** What an operator or a function does not take of what it is given itself, where no name around it is bound. */
export function ownWrongOperands(node: Node, names: Known): readonly WrongOperand[] {
  return wrongOperandsOf(node, nothingBound, names)
}

function wrongOperandsOf(node: Node, scope: Scope, names: Known): readonly WrongOperand[] {
  const found: WrongOperand[] = []
  // what the fleet's data does not have is told of as that (NG034)
  const withoutData = { ...names, data: undefined }
  const isOwn = isCallOfOwn(node, scope)
  const operands = isOwn ? [] : operandsOf(node)
  for (const { operator, taken, operand, ofNull } of operands) {
    const isMember = operator.startsWith(".")
    if (ofNull === undefined && isNull(operand, scope)) {
      found.push({ operator, wanted: taken.words, node: operand, type: nothing })
      continue
    }
    const type = typeOf(operand, scope, isMember ? withoutData : names)
    if (type === undefined) continue
    if (mayFit(type, taken.type) && !isSwapped(operand, type, taken)) {
      if (ofNull !== "taken" && mayBeNull({ [brands.node]: operand }, type, names.isCompared))
        found.push({ operator, wanted: taken.words, node: operand, type: "nullable" })
      continue
    }
    // any other name may be there: an option can be read as another thing than it takes
    const isOther = isMember && !hasNoMembers(type, isParameter(operand))
    if (isOther && memberOfType(type, operator) === undefined) continue
    if (taken.type === texts.type && mayBeText(type)) continue
    found.push({ operator, wanted: taken.words, node: operand, type })
  }
  const absent = node.kind === "select" ? absentMember(node) : undefined
  const unlike = node.kind === "binary" ? unlikeOperand(node, scope, names) : undefined
  const further = node.kind === "apply" && !isOwn ? furtherOperands(node) : []
  const unequal = node.kind === "binary" ? unequalOperand(node, scope, names) : undefined
  return [
    ...found,
    ...[absent, unlike, unequal].filter((each) => each !== undefined),
    ...further,
    ...definedOperands({ node, scope }, operands),
  ]
}

/** Whether nothing is written out, which no operator takes but those that compare. */
function isNull(operand: Node, scope: Scope): boolean {
  return constantOf(operand, scope) === "null"
}

/** The constant of Nix that a name stands for, unless something around binds it: `let null = …; in null`. */
function constantOf(operand: Node, scope: Scope): string | undefined {
  const name = freeVariable({ node: withoutParentheses(operand), scope })?.name
  return name === "null" || name === "true" || name === "false" ? name : undefined
}

/** Definitions of options where an operator, a text or a name takes values: Nix would look for the value itself. */
function definedOperands(
  { node, scope }: Visit,
  others: readonly Operand[],
): readonly WrongOperand[] {
  if (node.kind === "select" || addsToNothing(node)) return []
  const isOfAlike = node.kind === "binary" && Object.hasOwn(alike, node.operator.text)
  const operands = isOfAlike
    ? [node.left, node.right].map((operand) => ({ operator: node.operator.text, operand }))
    : // of functions, those that make one list of lists look at each at once
      others.filter(({ taken }) => node.kind !== "apply" || taken === lists)
  return operands.flatMap(({ operator, operand }): readonly WrongOperand[] => {
    const inner = withoutParentheses(operand)
    return propertyOf(inner) === undefined || isCallOfOwn(inner, scope)
      ? []
      : [{ operator, wanted: "values", node: inner, type: "definition" }]
  })
}

/** `{ } // lib.mkMerge [ … ]`, which is that definition itself. */
function addsToNothing(node: Node): boolean {
  if (node.kind !== "binary" || node.operator.text !== "//") return false
  const left = withoutParentheses(node.left)
  return left.kind === "attributeSet" && left.bindings.length === 0
}

/** Arguments that a function has no use for, and definitions of options where it makes something of values. */
function furtherOperands(call: Apply): readonly WrongOperand[] {
  const { name, takes, gives } = knownFunction(call.function) ?? {}
  const isDone = gives !== undefined && gives !== "attribute set"
  const [extra] = takes !== undefined && isDone ? call.arguments.slice(takes.length) : []
  const more: readonly WrongOperand[] =
    extra === undefined
      ? []
      : [
          {
            operator: name ?? "",
            wanted: takes?.length === 1 ? "one argument" : `${takes?.length} arguments`,
            node: extra,
            type: "extra",
          },
        ]
  const maker = makerOf(call)
  const definitions = maker === undefined ? [] : definitionsIn(call.arguments)
  return [
    ...more,
    ...definitions.map((node): WrongOperand => {
      return { operator: maker ?? "", wanted: "values", node, type: "definition" }
    }),
  ]
}

/** The name that a set which is written out does not have, where nothing else is given for it. */
function absentMember({ expression, path, fallback }: Select): WrongOperand | undefined {
  const set = withoutParentheses(expression)
  const [selected] = path.slice(0, 1).flatMap(({ name }) => staticName(name))
  if (set.kind !== "attributeSet" || set.keyword?.text === "let") return undefined
  if (fallback !== undefined || selected === undefined) return undefined
  const names = set.bindings.flatMap((each) =>
    each.kind === "inherit" ? each.names : each.path.slice(0, 1).map(({ name }) => name),
  )
  const known = names.flatMap(staticName)
  return known.length < names.length || known.includes(selected)
    ? undefined
    : { operator: `.${selected}`, wanted: sets.words, node: set, type: sets.type }
}

/** The operand that is of no type that the operator takes, or of another one than those before it. */
function unlikeOperand(binary: Binary, scope: Scope, names: Known): WrongOperand | undefined {
  const operator = binary.operator.text
  const taken = alike[operator]
  if (taken === undefined) return undefined
  let { types } = taken
  for (const node of [binary.left, binary.right]) {
    const type = isNull(node, scope) ? nothing : typeOf(node, scope, names)
    if (type === undefined) continue
    if (type === nothing) return { operator, wanted: taken.words, node, type }
    types = types.filter((each) => mayFit(type, each))
    if (types.length === 0) return { operator, wanted: taken.words, node, type }
  }
  return undefined
}

/** What can never be equal to what it is compared with: who writes that in Nix may mean it, `equals` does not. */
function unequalOperand(
  { operator, left, right, start }: Binary,
  scope: Scope,
  names: Known,
): WrongOperand | undefined {
  if (start >= 0 || (operator.text !== "==" && operator.text !== "!=")) return undefined
  const one = { node: left, type: typeOf(left, scope, names) }
  const other = { node: right, type: typeOf(right, scope, names) }
  for (const [{ type: wanted }, { node, type }] of [
    [one, other],
    [other, one],
  ] as const) {
    if (wanted === undefined || type === undefined) return undefined
    const isOther = !mayFit(type, wanted) && !mayFit(wanted, type)
    if (isOther || isNoneOf(node, wanted))
      return { operator: operator.text, wanted: describeType(wanted), node, type }
  }
  return undefined
}

/** Whether a text that is written out is none of those that there may be. */
function isNoneOf(node: Node, type: OptionType): boolean {
  const text = knownValue(node, () => undefined)
  if (typeof text !== "string") return false
  return alternatives(type).every(
    (each) => each.kind === "null" || (each.kind === "enumeration" && !each.values.includes(text)),
  )
}

/** Whether what is called is bound in the expression itself, whatever it is named: `let lib = …; in lib.toUpper`. */
function isCallOfOwn(node: Node, scope: Scope): boolean {
  const chain = node.kind === "apply" ? chainOf(node.function) : undefined
  return chain !== undefined && freeVariable({ node: chain.variable, scope }) === undefined
}

/** What no module makes a set of; a parameter is nothing but what its schema says. */
function hasNoMembers(type: OptionType, isOfParameter: boolean): boolean {
  return alternatives(type).every(
    ({ kind }) => plain.has(kind) || (isOfParameter && plainParameters.has(kind)),
  )
}

const plain: ReadonlySet<OptionType["kind"]> = new Set(["boolean", "integer", "number"])
const plainParameters: ReadonlySet<OptionType["kind"]> = new Set(["string", "enumeration", "list"])

/** Whether an expression selects of what the definition around it binds. */
function isParameter(node: Node): boolean {
  return chainOf(node)?.variable.scope !== undefined
}

/** A set of whatever attributes may say itself what it is as text, where one of them may be a text. */
function mayBeText(type: OptionType): boolean {
  return alternatives(type).some((each) => {
    if (each.kind === "attributeSet") return mayFit(each.element, texts.type)
    return each.kind === "submodule" && each.freeform !== undefined
  })
}

/** What one could take for an argument of the other kind: a function that is none of a set, and the other way round. */
function isSwapped(operand: Node, type: OptionType, taken: Taken): boolean {
  if (taken.type === unfinished)
    return withoutParentheses(operand).kind === "attributeSet" && type.kind === "submodule"
  return taken.type === sets.type && type === unfinished
}

interface Operand {
  readonly operator: string
  readonly taken: Taken
  readonly operand: Node
  /** Whether null is as good, or not known to be wrong where it is written out: not every function looks at it. */
  readonly ofNull?: "taken" | "unknown"
}

type Finders = { readonly [N in Node as N["kind"]]?: (node: N) => readonly Operand[] }

const finders: Finders = {
  binary: binaryOperands,
  unary: ({ operator, operand }) => [
    { operator: operator.text, taken: operator.text === "!" ? booleans : numbers, operand },
  ],
  if: ({ condition }) => [{ operator: "if", taken: booleans, operand: condition }],
  assert: ({ condition }) => [{ operator: "assert", taken: booleans, operand: condition }],
  // Nix says of anything else that it has none: who writes that in Nix may mean it, `has` does not
  hasAttribute: ({ expression, start }) =>
    start < 0 ? [{ operator: "?", taken: sets, operand: expression }] : [],
  apply: argumentsOf,
  select: (node) => [...selectedOf(node), ...named(node.path)],
  attributeSet: namesOf,
  string: ({ parts }) => interpolated(parts),
  indentedString: ({ parts }) => interpolated(parts),
}

function operandsOf(node: Node): readonly Operand[] {
  return ofKind(finders, node.kind)?.(node) ?? []
}

function binaryOperands({ operator, left, right }: Binary): readonly Operand[] {
  const taken = binaries[operator.text]
  if (taken === undefined) return []
  return [left, right].map((operand) => ({ operator: operator.text, taken, operand }))
}

/** The names of a set that are computed; of one that is null, Nix leaves the attribute out. */
function namesOf({ bindings }: AttributeSet): readonly Operand[] {
  return bindings.flatMap((each) =>
    each.kind === "inherit" ? [] : named(each.path).map((name) => ({ ...name, ofNull: "taken" })),
  )
}

function named(path: readonly Attribute[]): readonly Operand[] {
  return path.flatMap(({ name }) =>
    name.kind === "interpolation"
      ? [{ operator: "name", taken: nameTexts, operand: name.expression }]
      : [],
  )
}

/** What is called, where it is written out, and what a function is given of which it is known what it takes. */
function argumentsOf({ function: called, arguments: given }: Apply): readonly Operand[] {
  if (isValue(called))
    return [{ operator: "call", taken: functions, operand: called, ofNull: "unknown" }]
  const { name = "", known = "", takes = [] } = knownFunction(called) ?? {}
  return takes.flatMap((kind, index) => {
    const [taken, operand] = [argumentKinds[kind], given[index]]
    if (taken === undefined || operand === undefined) return []
    const ofItem = itemKinds[kind]
    const items = ofItem === undefined ? [] : writtenItems(operand)
    return [
      {
        operator: name,
        taken,
        operand,
        ...(!looksAt(known, kind) && { ofNull: "unknown" as const }),
      },
      ...items.map((item) => ({ operator: name, taken, ...ofItem, operand: item })),
    ]
  })
}

/** Whether a function ends with an error for null, whatever else it is given. Functions are called for what there is only. */
function looksAt(known: string, kind: ArgumentKind): boolean {
  return kind !== "function" && !known.startsWith("pkgs.") && !leaving.has(known)
}

/** Functions that leave one of their arguments as it is, or unlooked at. */
const leaving: ReadonlySet<string> = new Set(
  `attrByPath drop fixedWidthString getAttrFromPath hasAttrByPath makeSearchPath mkIf mkMerge mkOrder mkOverride
   optionalAttrs optionalString optionals splitString take`
    .split(/\s+/)
    .map((name) => `lib.${name}`),
)

/** What lists of a kind are of, of which the elements that are written out are looked at one by one. */
const itemKinds: { readonly [Kind in ArgumentKind]?: Pick<Operand, "taken" | "ofNull"> } = {
  texts: { taken: texts },
  packages: { taken: texts, ofNull: "taken" },
  lists: { taken: lists },
}

const values: ReadonlySet<Node["kind"]> = new Set([
  "integer",
  "float",
  "string",
  "indentedString",
  "list",
  "attributeSet",
])

/** Whether something is written out that has arguments after it: two lists without `++`, as a rule. */
function isValue(called: Node): boolean {
  return values.has(withoutParentheses(called).kind)
}

/** What each name is selected of. Where there is something else to take, Nix asks first. */
function selectedOf({ fallback, ...selection }: Select): readonly Operand[] {
  if (fallback !== undefined) return []
  return selection.path.flatMap(({ name }, index): readonly Operand[] => {
    const [selected] = staticName(name)
    if (selected === undefined) return []
    const path = selection.path.slice(0, index)
    const operand = index === 0 ? selection.expression : { ...selection, path, fallback }
    return [{ operator: `.${selected}`, taken: sets, operand }]
  })
}

function interpolated(parts: readonly StringPart[]): readonly Operand[] {
  return parts.flatMap((part) =>
    typeof part === "string" ? [] : [{ operator: "${}", taken: texts, operand: part.expression }],
  )
}

/** What an operand is: a literal, the result of an operator, or what is read of an option. */
function typeOf(expression: Node, scope: Scope, names: Known): OptionType | undefined {
  const node = withoutParentheses(expression)
  const literal = literals[node.kind]
  if (literal !== undefined) return literal
  if (node.kind === "if") return eitherOf([node.consequence, node.alternative], scope, names)
  const constant = constantOf(node, scope)
  if (constant === "true" || constant === "false") return { kind: "boolean" }
  if (isCallOfOwn(node, scope)) return undefined
  // what is made of a package with `//` is one
  if (node.kind === "binary" && node.operator.text === "//") {
    const left = typeOf(node.left, scope, names)
    return left === undefined || left.kind === "package" ? left : sets.type
  }
  const value = { [brands.node]: node }
  const result = resultKind(value)
  if (result !== undefined) return results[result]
  const chain = chainOf(node)
  const variable = chain && freeVariable({ node: chain.variable, scope })
  if (chain !== undefined && variable === undefined) return undefined
  if (missingArguments(value) !== undefined) return unfinished
  return variable === undefined || variable.underWith ? undefined : typeRead(value, names)
}

/** What one of several is; it is not known where one of them is not. */
function eitherOf(nodes: readonly Node[], scope: Scope, names: Known): OptionType | undefined {
  const types = nodes.map((each) => typeOf(each, scope, names))
  const known = types.filter((type) => type !== undefined)
  return known.length < types.length ? undefined : union(known)
}

const literals: { readonly [Kind in Node["kind"]]?: OptionType } = {
  integer: { kind: "integer" },
  float: { kind: "number" },
  string: { kind: "string" },
  indentedString: { kind: "string" },
  lambda: unfinished,
  list: lists.type,
}

const results = {
  boolean: { kind: "boolean" },
  number: { kind: "union", members: [{ kind: "integer" }, { kind: "number" }] },
  // what is added to a text may be a path
  text: { kind: "path" },
  list: lists.type,
  "attribute set": { kind: "submodule" },
} as const satisfies Readonly<Record<string, OptionType>>
