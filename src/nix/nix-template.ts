/** `` nix`…` ``: any Nix expression, parsed where it is written. */
import { callSite } from "../call-site.ts"
import { type Place, ProblemError } from "../problem.ts"
import type { Binary, Identifier, Node } from "./ast.ts"
import { asOperand, asTerm } from "./construct.ts"
import { mapFirstToken } from "./edges.ts"
import type { Expression } from "./expression.ts"
import { parseNix } from "./parse.ts"
import { reference } from "./references.ts"
import { toNix } from "./values.ts"

/**
 * The expression that the text is. What is interpolated becomes Nix: a value as `toNix` gives it,
 * an expression as it is, in parentheses where it needs them. Nix's own interpolation is written
 * `\${…}`. Throws a `ProblemError`, NG011, at the place of what cannot be parsed.
 */
export function nix(
  template: TemplateStringsArray,
  ...values: readonly unknown[]
): Expression<never> {
  const texts = template.raw.map((text) => text.replace(/\\(\$\{|`)/g, "$1"))
  const text = texts.reduce((whole, part, index) => `${whole}${placeholder(index - 1)}${part}`)
  const nodes = values.map((value) => toNix(value, { scopes: "any" }))
  return reference(filled(parsed(text), nodes))
}

/** A name that stands for an interpolated value while the text is parsed. */
function placeholder(index: number): string {
  return `nixgen'${index}'`
}

function parsed(text: string): Node {
  try {
    return parseNix(text).expression
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const site = callSite()
    throw new ProblemError(
      error.problems.map((problem) => ({ ...problem, place: placeIn(site, problem.place) })),
    )
  }
}

/** A line of the template as a line of the file: the template starts where it is called. */
function placeIn(site: Place | undefined, inner: Place | undefined): Place | undefined {
  if (site?.line === undefined || inner?.line === undefined) return site
  const line = site.line + inner.line - 1
  if (inner.column === undefined || inner.line === 1) return { file: site.file, line }
  return { file: site.file, line, column: inner.column }
}

/** Where any expression can stand without parentheses, by the kind of node and its property. */
const open: ReadonlySet<string> = new Set([
  "assert.body",
  "assert.condition",
  "definition.value",
  "file.expression",
  "if.alternative",
  "if.condition",
  "if.consequence",
  "interpolation.expression",
  "lambda.body",
  "letIn.body",
  "parenthesized.expression",
  "with.body",
  "with.scope",
])

/** The tree with each placeholder replaced. A node is plain data: one walk serves all kinds. */
function filled<T>(tree: T, nodes: readonly Node[]): T {
  const fill = (value: unknown, parent: object, property: string): unknown => {
    if (typeof value !== "object" || value === null) return value
    const node = replacement(value, nodes)
    if (node !== undefined) return fitted(node, parent, property)
    if (Array.isArray(value)) return value.map((item) => fill(item, parent, property))
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, fill(member, value, key)]),
    )
  }
  // nodes are replaced by nodes, and all else is copied
  return fill(tree, { kind: "file" }, "expression") as T
}

/** What a placeholder stands for, with the comments in front of the placeholder. */
function replacement(value: object, nodes: readonly Node[]): Node | undefined {
  if (!isIdentifier(value)) return undefined
  const index = /^nixgen'(\d+)'$/.exec(value.name.text)?.[1]
  const node = index === undefined ? undefined : nodes[Number(index)]
  if (node === undefined) return undefined
  const { comments, line } = value.name
  return mapFirstToken(node, (token) => ({
    ...token,
    line,
    comments: [...comments, ...token.comments],
  }))
}

function isIdentifier(value: object): value is Identifier {
  return "kind" in value && value.kind === "identifier"
}

/** A node as it can stand in a property of its parent. */
function fitted(node: Node, parent: object, property: string): Node {
  const kind = "kind" in parent ? String(parent.kind) : ""
  if (open.has(`${kind}.${property}`)) return node
  if (isBinary(parent) && (property === "left" || property === "right"))
    return asOperand(parent.operator.text, property, node)
  return asTerm(node)
}

function isBinary(parent: object): parent is Binary {
  return "kind" in parent && parent.kind === "binary"
}
