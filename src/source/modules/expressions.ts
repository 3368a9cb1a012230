/** What the loader has to know of expressions of TypeScript. */
import type { Argument, MemberExpression, Node } from "oxc-parser"

/** Kinds of expressions that never give an expression of Nix. */
const plain: ReadonlySet<string> = new Set([
  "ArrayExpression",
  "ArrowFunctionExpression",
  "BinaryExpression",
  "ClassExpression",
  "FunctionExpression",
  "ImportExpression",
  "JSXElement",
  "JSXFragment",
  "Literal",
  "MetaProperty",
  "NewExpression",
  "ObjectExpression",
  "PrivateIdentifier",
  "Super",
  "TemplateLiteral",
  "UnaryExpression",
  "UpdateExpression",
])

/** What is in parentheses or only has another type. */
export function bare(node: Node): Node {
  return isWrapper(node) ? bare(node.expression) : node
}

type Wrapper = Extract<
  Node,
  {
    type:
      | "ParenthesizedExpression"
      | "TSAsExpression"
      | "TSSatisfiesExpression"
      | "TSNonNullExpression"
      | "TSTypeAssertion"
      | "TSInstantiationExpression"
  }
>

const wrappers: ReadonlySet<string> = new Set<Wrapper["type"]>([
  "ParenthesizedExpression",
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
])

/** Whether a node is in parentheses or only has another type. */
export function isWrapper(node: Node): node is Wrapper {
  return wrappers.has(node.type)
}

/** Whether an expression is `undefined`, or `void` of anything. */
export function isUndefined(node: Node): boolean {
  const inner = bare(node)
  if (inner.type === "Identifier") return inner.name === "undefined"
  return inner.type === "UnaryExpression" && inner.operator === "void"
}

/** Whether a node never gives an expression. */
export function isPlain(node: Node): boolean {
  return plain.has(bare(node).type) || isUndefined(node)
}

/** The parts of a node of which one is its value. What they are chosen by has a guard of its own. */
export function resultsOf(node: Node): readonly Node[] {
  const inner = bare(node)
  if (inner.type === "LogicalExpression") return resultsOf(inner.right)
  if (inner.type === "ConditionalExpression")
    return [...resultsOf(inner.consequent), ...resultsOf(inner.alternate)]
  if (inner.type === "SequenceExpression") return inner.expressions.slice(-1).flatMap(resultsOf)
  return [node]
}

/** The parts of a node of which one is what text is made of: of `&&`, `||` and `??`, that may be either side. */
export function textsOf(node: Node): readonly Node[] {
  const inner = bare(node)
  if (inner.type === "ConditionalExpression")
    return [...textsOf(inner.consequent), ...textsOf(inner.alternate)]
  if (inner.type === "SequenceExpression") return inner.expressions.slice(-1).flatMap(textsOf)
  return [node]
}

/** What gives a number, and none where it is given what is none. */
const arithmetic: ReadonlySet<string> = new Set(["-", "*", "/", "%", "**"])

/** Whether what a node gives has a text for certain, or is told of where it is made. */
export function hasText(node: Node): boolean {
  const inner = bare(node)
  if (inner.type === "Literal") return inner.raw !== "null"
  if (inner.type === "UnaryExpression") return !["void", "-", "+"].includes(inner.operator)
  if (inner.type === "BinaryExpression") return !arithmetic.has(inner.operator) && !isSum(inner)
  return inner.type === "TemplateLiteral" || inner.type === "MetaProperty"
}

type Binary = Extract<Node, { type: "BinaryExpression" }>

/** Whether numbers are added up, and no texts joined: one of the two is written out. */
export function isSum({ operator, left, right }: Binary): boolean {
  return operator === "+" && [left, right].some(isNumber)
}

function isNumber(node: Node): boolean {
  const inner = bare(node)
  return inner.type === "Literal" && typeof inner.value === "number"
}

/** Whether a node is text that is written out. */
export function isText(node: Node): boolean {
  const inner = bare(node)
  if (inner.type === "TemplateLiteral") return true
  return inner.type === "Literal" && typeof inner.value === "string"
}

/** Whether reading a node again does nothing and gives the same. */
export function isRepeatable(node: Node): boolean {
  const inner = bare(node)
  if (inner.type === "Identifier" || inner.type === "ThisExpression") return true
  if (inner.type === "ChainExpression") return isRepeatable(inner.expression)
  if (inner.type !== "MemberExpression" || !isRepeatable(inner.object)) return false
  return !inner.computed || bare(inner.property).type === "Literal"
}

/** Whether an argument is spread. */
export function isSpread(node: Argument): node is Extract<Argument, { type: "SpreadElement" }> {
  return node.type === "SpreadElement"
}

/** The name of a member, where it is written out. */
export function nameOf({ property, computed }: MemberExpression): string | undefined {
  if (!computed) return property.type === "Identifier" ? property.name : undefined
  const inner = bare(property)
  return inner.type === "Literal" && typeof inner.value === "string" ? inner.value : undefined
}

/** The name that an expression begins with. */
export function rootOf(node: Node): string | undefined {
  const inner = bare(node)
  if (inner.type === "Identifier") return inner.name
  if (inner.type === "MemberExpression") return rootOf(inner.object)
  return inner.type === "CallExpression" ? rootOf(inner.callee) : undefined
}

/** Whether an expression may end early, by `?.`. */
export function hasChain(node: Node): boolean {
  const inner = bare(node)
  if (inner.type === "MemberExpression") return inner.optional || hasChain(inner.object)
  if (inner.type === "CallExpression") return inner.optional || hasChain(inner.callee)
  return false
}
