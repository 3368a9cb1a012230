/**
 * The operands of Nix's operators (Nix manual, "Operators"), the arguments of functions that are known, and what
 * stands in a text (Nix manual, "String interpolation"), each with what is taken there.
 */
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
import { staticName } from "../../nix/syntax/scope.ts"
import type { ArgumentKind } from "../names/typed.ts"
import type { OptionType } from "../tree/option-type.ts"
import { knownFunction } from "./known-functions.ts"
import { unfinished } from "./reads.ts"
import { writtenItems } from "./written.ts"

/** What an operator takes. */
export interface Taken {
  readonly words: string
  readonly type: OptionType
}

/** What several operators take, and functions in words of their own (`argumentKinds`). */
const booleans: Taken = { words: "booleans", type: { kind: "boolean" } }
const numbers: Taken = { words: "numbers", type: { kind: "number" } }
export const lists: Taken = {
  words: "lists",
  type: { kind: "list", element: { kind: "anything" } },
}
export const sets: Taken = { words: "attribute sets", type: { kind: "submodule" } }
const functions: Taken = { words: "functions", type: unfinished }
export const texts: Taken = {
  words: "texts, paths and packages",
  type: { kind: "union", members: [{ kind: "path" }, { kind: "package" }] },
}
const nameTexts: Taken = { words: "texts", type: { kind: "string" } }

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

/** The operators whose operands are all of one type. */
export const alike: Readonly<Record<string, Several>> = {
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

/** Something that is given to an operator, or to a function. */
export interface Operand {
  /** As in `WrongOperand`. */
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

/** What an expression gives to its operator or function, or has in a text or as a name, and what that takes. */
export function operandsOf(node: Node): readonly Operand[] {
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
