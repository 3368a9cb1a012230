/**
 * Nix's operators as functions (Nix manual, "Operators"), for values that only Nix knows: TypeScript
 * decides by a reference itself, and not by what it stands for. Nothing is computed beforehand:
 * `and(true, a)` is printed as `true && a`.
 */
import { argument, innerValue } from "./argument.ts"
import type { Node } from "../syntax/ast.ts"
import * as construct from "../syntax/construct.ts"
import { containing, isProperty } from "./contents.ts"
import type { brands } from "./brands.ts"
import type { Computed, Expression, Interpolated } from "./expression.ts"
import { binaryOperators } from "../syntax/operators.ts"
import { withoutParentheses } from "../syntax/parentheses.ts"
import { unmarked } from "./marks.ts"
import { type Reference, reference } from "./references.ts"
import { refuseOperand } from "./refuse-operand.ts"
import { isExpression } from "./value-kinds.ts"

/** A value, or an expression that gives one. */
export type Operand<T> = T | Expression<T>

/** What is true or false. */
export type Condition = Operand<boolean>

/** What can be put together as text: a text, or an expression of one, of a path or of a package. */
export type TextLike = string | Expression<string | Interpolated>

/** A number; a `bigint` where a `number` is not exact. */
export type Amount = number | bigint

/** Two that have an order in Nix: both are numbers, or texts, or lists. */
export type Ordered =
  | readonly [left: Operand<Amount>, right: Operand<Amount>]
  | readonly [left: Operand<string>, right: Operand<string>]
  | readonly [left: Operand<readonly unknown[]>, right: Operand<readonly unknown[]>]

/** An attribute set: it has no elements, as a list has. */
export interface Attributes {
  readonly [Symbol.iterator]?: never
}

/** An attribute set that is written out, or an expression of one. */
export type SetOperand =
  | ((object | Readonly<Record<string, unknown>>) & Attributes & { readonly [brands.node]?: never })
  | Expression<object & Attributes>

/** Two or more. */
export type Several<T> = readonly [T, T, ...T[]]

/** What an operand gives; `never` where that is known to Nix only. */
export type ValueOf<T> = 0 extends 1 & T // of `any`, which `any-name.ts` has
  ? never
  : T extends Expression<never>
    ? never
    : T extends Expression<infer Value>
      ? Value
      : T

/** One of two; it may be one of certain words where either of them may. */
export type OneOf<One, Other> = Expression<ValueOf<One> | ValueOf<Other>> & ComputedIn<One | Other>

/** Whether one of several was read of an option; of what is anything it is not known. */
export type ComputedIn<T> = 0 extends 1 & T
  ? unknown
  : [Extract<Exclude<T, Expression<never>>, Computed>] extends [never]
    ? unknown
    : Computed

/** What a list is of. */
export type ElementOf<T> = T extends readonly (infer Element)[] ? Element : never

/** What the elements of several lists are, of which some may be known to Nix only. */
export type ElementOfAny<Lists extends readonly unknown[]> = {
  readonly [Index in keyof Lists]: ElementOf<ValueOf<Lists[Index]>>
}[number]

/** Two sets as one; nothing is known of it where nothing is known of one of them. */
export type Merged<Left, Right> = [Extract<Left | Right, Expression<never>>] extends [never]
  ? Expression<MergedSet<ValueOf<Left>, ValueOf<Right>>>
  : Expression<never>

/** What two sets are as one. Where any name may be in one of them, what both have is one of all. */
export type MergedSet<Left, Right> = string extends keyof Left | keyof Right
  ? { readonly [name: string]: AttributeOf<Left> | AttributeOf<Right> }
  : Omit<Left, keyof Right> & Right

/** What the attributes of a set are; `never`, which fits everything, where they may be of any kind. */
export type AttributeOf<Set> = [OfAnyKind] extends [Set[keyof Set]] ? never : Set[keyof Set]

/** One of each kind of values that are told apart. */
export type OfAnyKind = null | boolean | number | string | readonly []

/**
 * Whether a condition does not hold: `!condition`.
 *
 * @example
 * ```ts
 * mkIf(not(config.networking.useDHCP), { networking: { useNetworkd: true } })
 * ```
 */
export function not(condition: Condition): Expression<boolean> {
  return reference(construct.unary("!", operand("not", condition)))
}

/**
 * Whether all of the conditions hold: `a && b`.
 *
 * @example
 * ```ts
 * mkIf(and(config.services.nginx.enable, host.public), { networking: { firewall: { allowedTCPPorts: [443] } } })
 * ```
 */
export function and(...conditions: Several<Condition>): Expression<boolean> {
  return chain("and", "&&", conditions)
}

/**
 * Whether one of the conditions holds, or more: `a || b`.
 *
 * @example
 * ```ts
 * mkIf(or(config.services.nginx.enable, config.services.caddy.enable), { security: { acme: { acceptTerms: true } } })
 * ```
 */
export function or(...conditions: Several<Condition>): Expression<boolean> {
  return chain("or", "||", conditions)
}

/**
 * Whether one condition holds wherever another does: `condition -> consequence`.
 *
 * @example
 * ```ts
 * defineModule({
 *   config: {
 *     assertions: [
 *       {
 *         assertion: implies(config.services.nginx.enable, config.networking.firewall.enable),
 *         message: "nginx is only for machines with a firewall",
 *       },
 *     ],
 *   },
 * })
 * ```
 */
export function implies(condition: Condition, consequence: Condition): Expression<boolean> {
  return chain("implies", "->", [condition, consequence])
}

/**
 * Whether two values are the same: `left == right`.
 *
 * @example
 * ```ts
 * mkIf(equals(host.rack, "a"), { networking: { domain: "a.example.org" } })
 * ```
 */
export function equals(left: unknown, right: unknown): Expression<boolean> {
  return chain("equals", "==", [left, right])
}

/**
 * Whether two values differ: `left != right`.
 *
 * @example
 * ```ts
 * mkIf(notEquals(host.role, "router"), { networking: { useDHCP: true } })
 * ```
 */
export function notEquals(left: unknown, right: unknown): Expression<boolean> {
  return chain("notEquals", "!=", [left, right])
}

/**
 * `left < right`, of numbers, texts or lists.
 *
 * @example
 * ```ts
 * mkIf(lessThan(host.memory, 4), { zramSwap: { enable: true } })
 * ```
 */
export function lessThan(...operands: Ordered): Expression<boolean> {
  return chain("lessThan", "<", operands)
}

/** `left <= right`, of numbers, texts or lists. */
export function lessOrEqual(...operands: Ordered): Expression<boolean> {
  return chain("lessOrEqual", "<=", operands)
}

/** `left > right`, of numbers, texts or lists. */
export function greaterThan(...operands: Ordered): Expression<boolean> {
  return chain("greaterThan", ">", operands)
}

/**
 * `left >= right`, of numbers, texts or lists.
 *
 * @example
 * ```ts
 * mkIf(greaterOrEqual(host.memory, 64), { boot: { tmp: { useTmpfs: true } } })
 * ```
 */
export function greaterOrEqual(...operands: Ordered): Expression<boolean> {
  return chain("greaterOrEqual", ">=", operands)
}

/**
 * The sum of numbers, or texts, paths and packages one after the other: `a + b`. A package is the text of its path.
 *
 * @example
 * ```ts
 * add(host.port, 1) // host.port + 1
 * add(pkgs.hello, "/bin/hello") // pkgs.hello + "/bin/hello"
 * ```
 */
export function add(...operands: Several<Expression<never>>): Expression<never>
export function add(...operands: Several<TextLike>): Expression<string>
export function add(...operands: Several<Operand<Amount>>): Expression<number>
export function add(...operands: Several<unknown>): Reference {
  return chain("add", "+", operands)
}

/**
 * `left - right`
 *
 * @example
 * ```ts
 * subtract(host.cores, 2) // host.cores - 2
 * ```
 */
export function subtract(left: Operand<Amount>, right: Operand<Amount>): Expression<number> {
  return chain("subtract", "-", [left, right])
}

/**
 * The product of numbers: `a * b`.
 *
 * @example
 * ```ts
 * multiply(host.memory, 1024) // host.memory * 1024
 * ```
 */
export function multiply(...factors: Several<Operand<Amount>>): Expression<number> {
  return chain("multiply", "*", factors)
}

/**
 * `left / right`, which Nix rounds towards zero where both are integers.
 *
 * @example
 * ```ts
 * divide(host.cores, 2) // host.cores / 2
 * ```
 */
export function divide(left: Operand<Amount>, right: Operand<Amount>): Expression<number> {
  return chain("divide", "/", [left, right])
}

/**
 * `-amount`
 *
 * @example
 * ```ts
 * negate(host.offset) // -host.offset
 * ```
 */
export function negate(amount: Operand<Amount>): Expression<number> {
  return reference(construct.unary("-", operand("negate", amount)))
}

/**
 * The elements of lists one after the other: `a ++ b`.
 *
 * @example
 * ```ts
 * append(host.ports, [443]) // host.ports ++ [ 443 ]
 * ```
 */
export function append<const Lists extends Several<Operand<readonly unknown[]>>>(
  ...lists: Lists
): Expression<readonly ElementOfAny<Lists>[]> {
  return chain("append", "++", lists)
}

/**
 * Two sets as one, the attributes of the second before those of the first: `left // right`.
 *
 * @example
 * ```ts
 * update(host.labels, { rack: "a" }) // host.labels // { rack = "a"; }
 * ```
 */
export function update<const Left extends SetOperand, const Right extends SetOperand>(
  left: Left,
  right: Right,
): Merged<Left, Right>
export function update(left: unknown, right: unknown): Reference {
  return chain("update", "//", [left, right])
}

/**
 * Whether a set has an attribute, or an attribute of an attribute: `set ? a.b`.
 *
 * @example
 * ```ts
 * mkIf(has(host, "domain"), { networking: { domain: host.domain } })
 * ```
 */
export function has(
  set: SetOperand,
  ...path: readonly [Operand<string>, ...Operand<string>[]]
): Expression<boolean> {
  const isNamed = path.every((name) => isExpression(name) || typeof name === "string")
  if (path.length === 0 || !isNamed)
    refuseOperand("has needs the name of an attribute", 'write has(host, "domain")')
  const names = path.map((name) => (typeof name === "string" ? name : operand("has", name)))
  return reference(construct.hasAttribute(operand("has", set), names))
}

/**
 * One value or another: `if condition then consequence else alternative`.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   config: {
 *     networking: { firewall: { allowedTCPPorts: ifElse(config.services.nginx.enable, [80, 443], []) } },
 *   },
 * })
 * ```
 */
export function ifElse<const Consequence, const Alternative>(
  condition: Condition,
  consequence: Consequence,
  alternative: Alternative,
): OneOf<Consequence, Alternative>
export function ifElse(
  condition: unknown,
  ...given: readonly [unknown, unknown]
): Expression<unknown> {
  refuseProperties("ifElse", given)
  const [consequence, alternative] = [innerValue(given[0]), innerValue(given[1])]
  const made = construct.ifThenElse(
    operand("ifElse", condition),
    consequence.node,
    alternative.node,
  )
  return containing(reference(made), {
    kind: "either",
    others: [condition],
    priority: undefined,
    // which of the two holds is known to Nix only
    condition: undefined,
    definitions: [consequence.value, alternative.value],
    given: given.map(unmarked),
    marks: [...consequence.marks, ...alternative.marks],
    depth: Math.max(consequence.depth, alternative.depth) + 1,
  })
}

/**
 * What a selection gives, or something else where there is no such attribute: `a.b or c`.
 *
 * @example
 * ```ts
 * fallback(host.domain, "lan") // host.domain or "lan"
 * ```
 */
export function fallback<const From extends Expression<unknown>, const Default>(
  selection: From,
  otherwise: Default,
): OneOf<From, Default>
export function fallback(selection: unknown, otherwise: unknown): Expression<unknown> {
  const tree = withoutParentheses(operand("fallback", selection))
  if (tree.kind !== "select" || tree.fallback !== undefined) {
    const hint = "only a selection can find nothing, such as that of host.domain"
    return refuseOperand("fallback needs the selection of an attribute", hint)
  }
  return reference(construct.select(tree, [], operand("fallback", otherwise)))
}

/** The operands with an operator between them, nested as Nix itself would read them. */
function chain(name: string, operator: string, operands: readonly unknown[]): Reference {
  const trees = operands.map((each) => operand(name, each))
  if (trees.length < 2) refuseOperand(`${name} needs two operands or more`, `write ${name}(…, …)`)
  return reference(
    binaryOperators.get(operator)?.associativity === "right"
      ? trees.reduceRight((right, left) => construct.binary(operator, left, right))
      : trees.reduce((left, right) => construct.binary(operator, left, right)),
  )
}

function operand(name: string, value: unknown): Node {
  refuseProperties(name, [value])
  return argument(value).node
}

const bothDefined = "mkMerge([mkIf(…, …), mkIf(not(…), …)])"

/** A property is no operand: it defines an option, and has no value. */
function refuseProperties(name: string, operands: readonly unknown[]): void {
  if (operands.map(unmarked).some(isProperty)) {
    const inside = `write ${name}(…) inside of it, as in mkForce(${name}(…))`
    const hint = name === "ifElse" ? `${inside}, or ${bothDefined} where the two differ` : inside
    refuseOperand(`${name} takes a value, and a definition of an option is none`, hint)
  }
}
