/** What the result of an operation of Nix is, as far as the operation tells (Nix manual, "Operators"). */
import type { Apply, AttributeSet, Binary, Node } from "../../nix/syntax/ast.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import type { GivenKind, ValueKind } from "../names/typed.ts"
import { operationOf } from "./bodies.ts"
import { knownFunction } from "./known-functions.ts"

const binaries: Readonly<Record<string, ValueKind>> = {
  "->": "boolean",
  "||": "boolean",
  "&&": "boolean",
  "==": "boolean",
  "!=": "boolean",
  "<": "boolean",
  ">": "boolean",
  "<=": "boolean",
  ">=": "boolean",
  "//": "attribute set",
  "-": "number",
  "*": "number",
  "/": "number",
  "++": "list",
}

/** What a value is that Nix computes; undefined where only Nix knows that too. A text that is computed may be a path. */
export function resultKind(value: unknown): ValueKind | undefined {
  const node = operationOf(value)
  if (node?.kind === "hasAttribute") return "boolean"
  if (node?.kind === "list") return "list"
  if (node?.kind === "attributeSet") return isOtherInSet(node) ? undefined : "attribute set"
  if (node?.kind === "unary") return node.operator.text === "!" ? "boolean" : "number"
  if (node?.kind === "apply") return givenBy(node)
  if (node?.kind !== "binary") return undefined
  return node.operator.text === "+" ? sumOf(node) : binaries[node.operator.text]
}

/** What a function of the library or of Nix itself gives, once it has all of its arguments. */
function givenBy({ function: called, arguments: given }: Apply): ValueKind | undefined {
  const { takes, gives } = knownFunction(called) ?? {}
  return takes?.length === given.length && gives !== undefined ? kinds[gives] : undefined
}

/** The kinds of what functions give; a package and an element are told by their types, with all else of these. */
const kinds: Readonly<Record<GivenKind, ValueKind | undefined>> = {
  boolean: "boolean",
  number: "number",
  text: "text",
  list: "list",
  texts: "list",
  numbers: "list",
  "attribute set": "attribute set",
  package: undefined,
  element: undefined,
}

/** Whether a set stands for something else: a package, a text or a function. */
function isOtherInSet({ bindings }: AttributeSet): boolean {
  return bindings.some((binding) => {
    const names = binding.kind === "inherit" ? binding.names : binding.path.map(({ name }) => name)
    return names.some((name) => meansOther.has(staticName(name)[0] ?? ""))
  })
}

const meansOther: ReadonlySet<string> = new Set(["outPath", "__toString", "__functor", "_type"])

/** What is added to a number is one, and to a text; where nothing is known of either, of the sum neither. */
function sumOf(sum: Binary): ValueKind | undefined {
  let operand: Node = sum
  while (operand.kind === "binary" && operand.operator.text === "+") {
    const told = literalKind(operand.right)
    if (told !== undefined) return told
    operand = operand.left
  }
  return literalKind(operand)
}

const literals: { readonly [K in Node["kind"]]?: ValueKind } = {
  integer: "number",
  float: "number",
  string: "text",
  indentedString: "text",
}

/** What a number or a text is that is written out; undefined of all else. */
export function literalKind({ kind }: Node): ValueKind | undefined {
  return literals[kind]
}
