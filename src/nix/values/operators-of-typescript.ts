/**
 * TypeScript's operators, and what else decides by a value or takes it for text: none can look into
 * an expression, whose value is known to Nix only.
 */
import { inspect } from "node:util"

/** What is told of an expression at an operator. */
export interface OperatorWords {
  /** What happens to it there: "is an operand of !". */
  readonly how: string
  /** What to write in place of that; the expression is given as it prints, and whether it is a parameter. */
  readonly hint: (expression: string, isParameter: boolean) => string
  /** What TypeScript goes on with, so that all problems of a run are found. */
  readonly standIn: (expression: unknown) => unknown
  /** Whether it may be meant: what TypeScript goes on with is a value like any other then. */
  readonly isAllowed?: true
}

const truth = () => true
const itself = (expression: unknown) => expression
const nothing = () => undefined
/** What no comparison of numbers holds for: a loop up to it ends at once. */
const incomparable = () => Number.NaN
const one = () => 1
const noText = () => ""
const noItems = () => []

const operand = (
  operator: string,
  hint: OperatorWords["hint"],
  standIn: OperatorWords["standIn"],
): OperatorWords => ({ how: `is an operand of ${operator}`, hint, standIn })

const binary = (operator: string, name: string, standIn: OperatorWords["standIn"]) =>
  operand(
    operator,
    () => `write ${name}(…, …), which prints as Nix's own ${operator.replace(/^([!=])==$/, "$1=")}`,
    standIn,
  )

const known = "what is known to Nix only"
const chosen = (text: string) =>
  `write ifElse(${text}, …, …) for a value, or mkIf(${text}, …) for definitions`
/** Only of data and records a selection can find nothing; options and parameters are there, and null then. */
const instead = (text: string, isParameter: boolean) =>
  text.includes(".") && !isParameter && !text.startsWith("config.")
    ? `write fallback(${text}, …)`
    : `write ifElse(equals(${text}, null), …, ${text})`
const condition = (statement: string): OperatorWords => ({
  how: `is the condition of ${statement}`,
  hint: chosen,
  standIn: truth,
})
const loop = (statement: string): OperatorWords => ({
  how: `is the condition of ${statement}`,
  hint: () => `TypeScript cannot repeat by ${known}: write the loop in Nix, as nix\`…\``,
  standIn: () => false,
})
const inNix = () => "write it in Nix, as nix`…`, with a function of lib or builtins"
const bits = (operator: string) => operand(operator, inNix, one)
const converted = (
  name: string,
  hint: OperatorWords["hint"],
  standIn: OperatorWords["standIn"],
): OperatorWords => ({ how: `is given to ${name}`, hint, standIn })
const searched = (name: string): OperatorWords => ({
  how: `is given to ${name}`,
  hint: () =>
    `TypeScript compares objects, and not ${known}: write nix\`builtins.elem …\`, or equals(…, …)`,
  standIn: nothing,
})
const tested = (name: string): OperatorWords => ({
  how: `decides in ${name}`,
  hint: () => `TypeScript cannot choose by ${known}: write the choice in Nix, as nix\`…\``,
  standIn: truth,
})
const keyed = (name: string): OperatorWords => ({
  how: `is a key of ${name}`,
  hint: () => `TypeScript tells objects apart, and not ${known}: take text or a number as the key`,
  standIn: itself,
})
const asText: OperatorWords["hint"] = (text) => `write str\`…\${${text}}…\``

const elementsOf: OperatorWords["hint"] = (text) =>
  `write append([…], ${text}) for its elements, and [${text}] where it is one itself`

const named: OperatorWords = {
  how: "is used as a name",
  hint: () => `names of TypeScript are text: write the set in Nix, as nix\`{ \${…} = …; }\``,
  standIn: noText,
}

/** Every operator that a guard can stand at. */
export const operatorsOfTypeScript = {
  "!": operand("!", (text) => `write not(${text})`, truth),
  "&&": operand(
    "&&",
    (text) => `write and(${text}, …) for a condition, or mkIf(${text}, …) for definitions`,
    truth,
  ),
  "||": operand(
    "||",
    (text, isParameter) =>
      `write or(${text}, …) for a condition; for a default, ${instead(text, isParameter)}`,
    itself,
  ),
  "??": operand("??", instead, itself),
  "&&=": operand("&&=", (text) => `write and(${text}, …)`, truth),
  "||=": operand("||=", (text) => `write or(${text}, …)`, itself),
  "??=": operand("??=", instead, itself),
  "?.": operand(
    "?.",
    (text) => `select it by ".", and where ${text} may not have it write fallback(…, default)`,
    itself,
  ),
  "?:": condition("?:"),
  if: condition("if"),
  while: loop("while"),
  do: loop("do"),
  for: loop("for"),
  switch: {
    how: "is what a switch is about",
    hint: (text) => `write ifElse(equals(${text}, …), …, …)`,
    standIn: nothing,
  },
  case: {
    how: "is a case of a switch",
    hint: (text) => `write ifElse(equals(…, ${text}), …, …)`,
    standIn: () => Symbol("no value"),
  },
  "===": binary("===", "equals", nothing),
  "!==": binary("!==", "notEquals", nothing),
  "==": binary("==", "equals", nothing),
  "!=": binary("!=", "notEquals", nothing),
  "<": binary("<", "lessThan", incomparable),
  "<=": binary("<=", "lessOrEqual", incomparable),
  ">": binary(">", "greaterThan", incomparable),
  ">=": binary(">=", "greaterOrEqual", incomparable),
  in: operand(
    "in",
    (text) => `write has(${text}, "name") for a set of Nix`,
    () => ({}),
  ),
  instanceof: operand(
    "instanceof",
    () => "Nix has no classes: write nix`builtins.isString …` or its like",
    () => Object,
  ),
  "+": operand(
    "+",
    (text) => `write add(…, …) for numbers, str\`…\${${text}}…\` for text, append(…, …) for lists`,
    one,
  ),
  "-": binary("-", "subtract", one),
  "*": binary("*", "multiply", one),
  "/": binary("/", "divide", one),
  "%": operand("%", () => "write nix`lib.mod … …`", one),
  "**": operand("**", inNix, one),
  "&": bits("&"),
  "|": bits("|"),
  "^": bits("^"),
  "<<": bits("<<"),
  ">>": bits(">>"),
  ">>>": bits(">>>"),
  "~": bits("~"),
  negation: operand("-", (text) => `write negate(${text})`, one),
  plus: operand("+", (text) => `write ${text} alone`, one),
  template: {
    how: "is used as text",
    hint: () => "write str`…` around it",
    standIn: noText,
  },
  name: named,
  key: named,
  "for of": {
    how: "is gone through by for",
    hint: (text) => `write nix\`map (item: …) \${${text}}\``,
    standIn: noItems,
  },
  "for in": {
    how: "is gone through by for",
    hint: (text) => `write nix\`lib.mapAttrs (name: value: …) \${${text}}\``,
    standIn: () => ({}),
  },
  "yield*": {
    how: "is gone through by yield*",
    hint: () => `TypeScript cannot go through ${known}`,
    standIn: noItems,
  },
  items: {
    how: "is spread into a list",
    hint: (text) => `write append([…], ${text})`,
    standIn: noItems,
  },
  members: {
    how: "is spread into an object",
    hint: (text) => `write update({ … }, ${text}), or mkMerge([…])`,
    standIn: () => ({}),
  },
  arguments: {
    how: "is spread into arguments",
    hint: () => `TypeScript cannot take apart ${known}`,
    standIn: noItems,
  },
  elements: {
    how: "is taken apart as a list",
    hint: (text) => `write nix\`builtins.elemAt \${${text}} 0\``,
    standIn: noItems,
  },
  default: {
    how: "is given a default by TypeScript, which never applies",
    hint: (text) => `write fallback(${text}, default)`,
    standIn: itself,
  },
  parameter: {
    how: "is given a default by TypeScript, which never applies",
    hint: () => "give the default in the schema: parameters: z.object({ … .default(…) })",
    standIn: itself,
  },
  Boolean: converted("Boolean(…)", chosen, truth),
  String: converted("String(…)", (text) => `write builtins.toString(${text})`, noText),
  Number: converted("Number(…)", (text) => `write ${text} alone`, one),
  BigInt: converted("BigInt(…)", (text) => `write ${text} alone`, one),
  filter: tested("filter(…)"),
  find: tested("find(…)"),
  findIndex: tested("findIndex(…)"),
  findLast: tested("findLast(…)"),
  findLastIndex: tested("findLastIndex(…)"),
  some: tested("some(…)"),
  every: tested("every(…)"),
  sort: { ...tested("sort(…)"), standIn: () => 0 },
  toSorted: { ...tested("toSorted(…)"), standIn: () => 0 },
  groupBy: { ...keyed("groupBy(…)"), standIn: noText },
  includes: searched("includes(…)"),
  indexOf: searched("indexOf(…)"),
  lastIndexOf: searched("lastIndexOf(…)"),
  "Object.is": searched("Object.is(…)"),
  Set: keyed("a Set"),
  Map: keyed("a Map"),
  "JSON.stringify": {
    how: "is given to JSON.stringify",
    hint: (text) => `write nix\`builtins.toJSON \${${text}}\``,
    standIn: () => null,
  },
  structuredClone: converted(
    "structuredClone",
    (text) => `write ${text} alone`,
    () => null,
  ),
  text: converted("a function of JavaScript's that takes text", asText, () => "0"),
  number: converted("a function of JavaScript's that takes a number", inNix, () => 0),
  set: converted(
    "a function of JavaScript's that looks into objects",
    (text) => `write nix\`builtins.attrNames \${${text}}\` or its like`,
    () => ({}),
  ),
  list: converted("a function of JavaScript's that takes lists apart", elementsOf, noItems),
  concat: converted("concat(…)", elementsOf, itself),
  flat: { how: "stands in a list that is made flat", hint: elementsOf, standIn: itself },
  callback: {
    how: "is called by a function of JavaScript's",
    hint: (text) => `write (item) => ${text}(item): others are given the index as well`,
    standIn: () => itself,
  },
  node: converted("a function of Node's", inNix, () => "0"),
  throw: {
    how: "is thrown",
    hint: () => 'write `throw new Error("…")`, or an assertion in Nix',
    standIn: (expression) => new Error(inspect(expression)),
  },
  undefined: {
    how: "may be null, and is never undefined to TypeScript",
    hint: (text) =>
      `write ifElse(equals(${text}, null), …, …) for a value, or mkIf(notEquals(${text}, null), …) for definitions`,
    standIn: itself,
    isAllowed: true,
  },
  typeof: {
    how: "is nothing that typeof can tell: it says the same of every reference",
    hint: (text) => `write ifElse(nix\`builtins.isString \${${text}}\`, …, …) or its like`,
    standIn: itself,
    isAllowed: true,
  },
  "Array.isArray": {
    how: "may be a list, and is none to Array.isArray, as no reference is",
    hint: (text) =>
      `write lib.toList(${text}), or ifElse(nix\`builtins.isList \${${text}}\`, …, …)`,
    standIn: itself,
    isAllowed: true,
  },
  using: {
    how: "is declared by using",
    hint: () => "nothing is to be done where it is left: write const",
    standIn: () => null,
  },
  "++": operand("++", (text) => `write add(${text}, 1)`, one),
  "--": operand("--", (text) => `write subtract(${text}, 1)`, one),
} as const satisfies Readonly<Record<string, OperatorWords>>

/** An operator, as the table names it. */
export type OperatorOfTypeScript = keyof typeof operatorsOfTypeScript

/** Whether the table has an operator of that name. */
export function isOperator(name: string): name is OperatorOfTypeScript {
  return Object.hasOwn(operatorsOfTypeScript, name)
}
