/**
 * Operands of Nix's operators whose values are of another kind than the operator takes, and what a text
 * cannot hold: what Nix would end with an error for, as far as it is known without evaluating it.
 */
import { appendAll } from "../../append.ts"
import { ofKind } from "../../of-kind.ts"
import type { Apply, Binary, Node, Select } from "../../nix/syntax/ast.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { type Scope, type Visit, nothingBound, staticName, walk } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { brands } from "../../nix/values/brands.ts"
import { knownValue } from "../../nix/values/known.ts"
import { propertyOf } from "../../nix/values/property-calls.ts"
import { type OptionType, alternatives } from "../tree/option-type.ts"
import { describeType } from "./describe-type.ts"
import { knownFunction } from "./known-functions.ts"
import { definitionsIn, makerOf } from "./makers.ts"
import { mayBeNull } from "./null-parameters.ts"
import { constantOf, isCallOfOwn, operandType } from "./operand-types.ts"
import { type Operand, type Taken, alike, lists, operandsOf, sets, texts } from "./operands.ts"
import { memberOfType } from "./plain-members.ts"
import { type Known, mayFit, unfinished } from "./reads.ts"

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

const nothing: OptionType = { kind: "null" }

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
  if (isCallOfOwn(node, scope)) return []
  const operands = operandsOf(node)
  const found = [
    ...operands.map((operand) => wrongOperand(operand, scope, names)),
    ...(ofKind(furtherFinders, node.kind)?.(node, scope, names) ?? []),
    ...definedOperands({ node, scope }, operands),
  ]
  return found.filter((each) => each !== undefined)
}

function wrongOperand(
  { operator, taken, operand, ofNull }: Operand,
  scope: Scope,
  names: Known,
): WrongOperand | undefined {
  const wrong = { operator, wanted: taken.words, node: operand }
  if (ofNull === undefined && isNull(operand, scope)) return { ...wrong, type: nothing }
  const isMember = operator.startsWith(".")
  // what the fleet's data does not have is told of as that (NG034)
  const type = operandType(operand, scope, isMember ? { ...names, data: undefined } : names)
  if (type === undefined) return undefined
  if (mayFit(type, taken.type) && !isSwapped(operand, type, taken)) {
    const isNullable =
      ofNull !== "taken" && mayBeNull({ [brands.node]: operand }, type, names.isCompared)
    return isNullable ? { ...wrong, type: "nullable" } : undefined
  }
  // any other name may be there: an option can be read as another thing than it takes
  const isOther = isMember && !hasNoMembers(type, isParameter(operand))
  if (isOther && memberOfType(type, operator) === undefined) return undefined
  return taken.type === texts.type && mayBeText(type) ? undefined : { ...wrong, type }
}

type FurtherFinders = {
  readonly [N in Node as N["kind"]]?: (
    node: N,
    scope: Scope,
    names: Known,
  ) => readonly (WrongOperand | undefined)[]
}

/** What is wrong beside what each operand is by itself. */
const furtherFinders: FurtherFinders = {
  apply: (call) => [extraArgument(call), ...definedArguments(call)],
  binary: (node, scope, names) => [
    unlikeOperand(node, scope, names),
    unequalOperand(node, scope, names),
  ],
  select: (node) => [absentMember(node)],
}

/** Whether nothing is written out, which no operator takes but those that compare. */
function isNull(operand: Node, scope: Scope): boolean {
  return constantOf(operand, scope) === "null"
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

/** The first argument that a function has no use for. */
function extraArgument(call: Apply): WrongOperand | undefined {
  const { name = "", takes, gives } = knownFunction(call.function) ?? {}
  if (takes === undefined || gives === undefined || gives === "attribute set") return undefined
  const node = call.arguments[takes.length]
  const wanted = takes.length === 1 ? "one argument" : `${takes.length} arguments`
  return node && { operator: name, wanted, node, type: "extra" }
}

/** Definitions of options that are given to what makes something of values. */
function definedArguments(call: Apply): readonly WrongOperand[] {
  const operator = makerOf(call)
  if (operator === undefined) return []
  return definitionsIn(call.arguments).map((node) => {
    return { operator, wanted: "values", node, type: "definition" }
  })
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
    const type = isNull(node, scope) ? nothing : operandType(node, scope, names)
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
  const one = { node: left, type: operandType(left, scope, names) }
  const other = { node: right, type: operandType(right, scope, names) }
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
