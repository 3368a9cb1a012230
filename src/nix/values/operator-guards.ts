/**
 * What the loader puts around the operands of the user's operators. JavaScript has no trap for
 * truth or identity, so that an expression there would silently be an object like any other.
 */
import { type Problem, problem } from "../../problems/problem.ts"
import type { Node } from "../syntax/ast.ts"
import { brands } from "./brands.ts"
import { select } from "../syntax/construct.ts"
import { staticName } from "../syntax/scope.ts"
import { chainOf } from "../syntax/selections.ts"
import type { Members } from "./expression.ts"
import {
  type OperatorOfTypeScript,
  type OperatorWords,
  operatorsOfTypeScript,
} from "./operators-of-typescript.ts"
import { noteBound, useOf } from "./functions-of-javascript.ts"
import { knownOf } from "./references.ts"
import { printNix } from "./print-nix.ts"
import { nodeOf } from "./values.ts"

/** An expression that was found at an operator, and where: its offset in the file. */
export interface FoundOperand {
  readonly tree: Node
  /** Whether it stands for a parameter, or for a member that one has by its schema. */
  readonly isParameter: boolean
  readonly operator: OperatorOfTypeScript
  readonly offset: number
}

type Call = (this: unknown, ...parameters: unknown[]) => unknown

/** The functions that guarded code calls. */
export interface OperatorGuards {
  /** A value that an operator is about to look into. */
  readonly operand: (value: unknown, operator: OperatorOfTypeScript, offset: number) => unknown
  /** A value of which `typeof` is compared, or which is compared with `undefined`. */
  readonly asked: (value: unknown, type: string, offset: number) => unknown
  /** A function whose results decide: what `filter` and its like are given. */
  readonly decider: (value: unknown, operator: OperatorOfTypeScript, offset: number) => unknown
  /** A list in which something is looked for. */
  readonly searched: (value: unknown, operator: OperatorOfTypeScript, offset: number) => unknown
  /** What a Set or Map is made of. */
  readonly keys: (value: unknown, operator: "Set" | "Map", offset: number) => unknown
  /** What a function is given that may be one of JavaScript's own. */
  readonly given: (value: unknown, callee: unknown, index: number, offset: number) => unknown
  /** Notes which function a bound one calls, and how many arguments that has already. */
  readonly bound: (value: unknown, callee: unknown, count: number) => unknown
  /** Keeps what has a method that is about to be called, so that the method can be looked at. */
  readonly held: (index: number, value: unknown) => unknown
  readonly holds: unknown[]
  readonly isExpression: typeof isExpression
  /** The value of what comes last, of two that are done one after the other. */
  readonly last: (first: unknown, second: unknown) => unknown
  /** What has the member that an assignment is about to look into. */
  readonly owner: (
    value: unknown,
    name: string,
    operator: OperatorOfTypeScript,
    offset: number,
  ) => unknown
  /** The same where the member's name is computed, by `member`, right after. */
  readonly holder: (value: unknown) => unknown
  readonly member: (name: unknown, operator: OperatorOfTypeScript, offset: number) => unknown
  /** What is about to be copied, however deep the expression is in it. */
  readonly copied: (
    value: unknown,
    operator: "JSON.stringify" | "structuredClone",
    offset: number,
  ) => unknown
  /** Names a member that only what has references as its members gives: read where a pattern has defaults. */
  readonly takenApart: typeof brands.takenApart
  /** The same name, once that member was read; names and offsets of what has a default take turns. */
  readonly defaults: (
    source: unknown,
    ...defaulted: readonly (string | number)[]
  ) => typeof brands.takenApart
  /** Where a pattern that assigns may put what it read. */
  readonly sink: { it: unknown }
}

/** Whether a value is an expression, as fast as it can be told. */
function isExpression(value: unknown): value is object {
  return (
    (typeof value === "object" ? value !== null : typeof value === "function") &&
    brands.node in (value as object)
  )
}

const converters: ReadonlySet<unknown> = new Set([Boolean, String, Number, BigInt])

/** What calls a function with anything, and no index. */
const anyCall: ReadonlySet<OperatorOfTypeScript> = new Set(["sort", "toSorted", "JSON.stringify"])

type Guards<Names extends keyof OperatorGuards> = Pick<OperatorGuards, Names>

/** The guards of one file; `tell` is called for every expression that is found. */
export function operatorGuards(tell: (found: FoundOperand) => void): OperatorGuards {
  function standIn(value: object, operator: OperatorOfTypeScript, offset: number): unknown {
    const tree = nodeOf(value)
    // a list is taken apart there, and what is none stays whole, as it would in Nix
    if ((operator === "flat" || operator === "concat") && tree && isNoList(tree)) return value
    if (tree !== undefined)
      tell({ tree, isParameter: knownOf(value) !== undefined, operator, offset })
    return operatorsOfTypeScript[operator].standIn(value)
  }

  const operand: OperatorGuards["operand"] = (value, operator, offset) =>
    isExpression(value) ? standIn(value, operator, offset) : value

  return {
    operand,
    asked(value, type, offset) {
      if (!isExpression(value) || knownOf(value)?.mayBe(type) !== true) return value
      return standIn(value, type === "undefined" ? type : "typeof", offset)
    },
    ...guardsOfItems(operand),
    ...guardsOfCalls(standIn),
    ...guardsOfMembers(operand),
    ...guardsOfPatterns(tell),
    ...keepers(),
  }
}

const noLists: ReadonlySet<Node["kind"]> = new Set([
  "string",
  "indentedString",
  "path",
  "lambda",
  "attributeSet",
])

/** Whether an expression is none of a list for certain: a text, a set, a package of nixpkgs. */
function isNoList(tree: Node): boolean {
  if (tree.kind !== "select") return noLists.has(tree.kind)
  const { variable, names } = chainOf(tree) ?? {}
  if (variable?.name.text !== "pkgs") return false
  const [first = "", ...further] = names?.flatMap(staticName) ?? []
  return (
    further.length === 0 || (further.length === 1 && /(?:Packages(?:_\w+)?|Plugins)$/.test(first))
  )
}

/** What is decided for each item of something. */
function guardsOfItems(
  operand: OperatorGuards["operand"],
): Guards<"decider" | "searched" | "keys"> {
  return {
    decider(value, operator, offset) {
      if (typeof value !== "function" || isExpression(value)) return value
      const call = value as Call
      if (converters.has(value)) return (item: unknown) => call(operand(item, operator, offset))
      return function (this: unknown, ...parameters: unknown[]): unknown {
        const result = call.apply(this, parameters)
        // lists and iterators give the index as well; a function of the same name may do as it likes
        const decides = anyCall.has(operator) || typeof parameters[1] === "number"
        return decides ? operand(result, operator, offset) : result
      }
    },
    searched(value, operator, offset) {
      if (Array.isArray(value)) for (const item of value) operand(item, operator, offset)
      return value
    },
    keys(value, operator, offset) {
      if (!Array.isArray(value)) return value
      for (const item of value) {
        const key: unknown = operator === "Map" && Array.isArray(item) ? item[0] : item
        operand(key, operator, offset)
      }
      return value
    },
  }
}

/** What functions of JavaScript are given. */
function guardsOfCalls(
  standIn: (value: object, operator: OperatorOfTypeScript, offset: number) => unknown,
): Guards<"given" | "copied" | "bound"> {
  return {
    bound(value, callee, count) {
      noteBound(value, callee, count)
      return value
    },
    given(value, callee, index, offset) {
      if (!isExpression(value)) return value
      const use = useOf(callee, index)
      if (use === undefined || use === "kept") return value
      // of what is no list for certain, and of what nobody knows, the answer may well be the right one
      if (use === "Array.isArray" && knownOf(value)?.mayBe(use) !== true) return value
      return standIn(value, use, offset)
    },
    copied(value, operator, offset) {
      const written = operator === "JSON.stringify" ? asJson : itself
      const expression = expressionIn(value, written, new Set())
      return expression === undefined ? value : standIn(expression, operator, offset)
    },
  }
}

/** Members that an assignment looks into. */
function guardsOfMembers(
  operand: OperatorGuards["operand"],
): Guards<"owner" | "holder" | "member"> {
  /** A computed name may hold assignments of its own. */
  const holders: unknown[] = []

  const owner: OperatorGuards["owner"] = (value, name, operator, offset) => {
    if (value !== undefined && value !== null) operand(Object(value)[name], operator, offset)
    return value
  }

  return {
    owner,
    holder(value) {
      holders.push(value)
      return value
    },
    member(name, operator, offset) {
      const value = holders.pop()
      if (!isExpression(name)) owner(value, String(name), operator, offset)
      return name
    },
  }
}

/** Defaults in patterns, which an expression never needs. */
function guardsOfPatterns(
  tell: (found: FoundOperand) => void,
): Guards<"takenApart" | "defaults" | "sink"> {
  return {
    takenApart: brands.takenApart,
    defaults(source, ...defaulted) {
      if (source === undefined) return brands.takenApart
      for (let index = 0; index < defaulted.length; index += 2)
        tell(
          neverApplied(source as Members, String(defaulted[index]), Number(defaulted[index + 1])),
        )
      return brands.takenApart
    },
    sink: { it: undefined },
  }
}

/** What keeps values on the way, and finds nothing. */
function keepers(): Guards<"held" | "holds" | "isExpression" | "last"> {
  const holds: unknown[] = []
  return {
    holds,
    held(index, value) {
      holds[index] = value
      return value
    },
    isExpression,
    last: (_first, second) => second,
  }
}

/** A default for a member that is there whatever Nix says of it. */
function neverApplied(source: Members, name: string, offset: number): FoundOperand {
  return typeof source === "function"
    ? { tree: source(name), isParameter: true, operator: "parameter", offset }
    : { tree: select(source, [name]), isParameter: false, operator: "default", offset }
}

const itself = (value: object): unknown => value

/** What JSON has in the place of an object that says so itself. */
function asJson(value: object): unknown {
  const hook: unknown = Reflect.get(value, "toJSON")
  return typeof hook === "function" ? Reflect.apply(hook, value, [""]) : value
}

/** The first expression in plain data, of which each object is taken as what is written of it. */
function expressionIn(
  given: unknown,
  written: (value: object) => unknown,
  seen: Set<object>,
): object | undefined {
  if (isExpression(given)) return given
  if (typeof given !== "object" || given === null || seen.has(given)) return undefined
  // a secret says itself that it is no text
  if (brands.secret in given) return undefined
  seen.add(given)
  const value = written(given)
  if (isExpression(value)) return value
  if (typeof value !== "object" || value === null) return undefined
  for (const member of Object.values(value)) {
    const expression = expressionIn(member, written, seen)
    if (expression !== undefined) return expression
  }
  return undefined
}

const longest = 60

/** The problem of an expression at an operator, without its place. */
export function operandProblem({ tree, isParameter, operator }: FoundOperand): Problem {
  const words: OperatorWords = operatorsOfTypeScript[operator]
  const printed = printNix(tree).trim()
  const text = printed.includes("\n") || printed.length > longest ? "x" : printed
  const shown = text === "x" ? `${printed.slice(0, longest).split("\n")[0] ?? ""} …` : text
  const noun = ["identifier", "select"].includes(tree.kind) ? "reference" : "expression"
  return problem(words.isAllowed ? "NG019" : "NG012", {
    message: `the ${noun} ${shown} ${words.how}`,
    detail: "Its value is known to Nix only; TypeScript sees an object that stands for it.",
    hint: words.hint(text, isParameter),
  })
}
