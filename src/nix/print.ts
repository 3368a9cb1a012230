/** A first printer: valid Nix on one line. */
import type { Attribute, Binding, Formals, Node, StringPart } from "./ast.ts"
import { nodeOf, toNix } from "./values.ts"

/** A value, an expression or a syntax tree as Nix source. */
export function printNix(value: unknown): string {
  return print(isTree(value) ? value : (nodeOf(value) ?? toNix(value)))
}

/** A syntax tree as the text of a file, with a final newline. */
export function printFile(node: Node): string {
  return `${print(node)}\n`
}

function isTree(value: unknown): value is Node {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    "start" in value &&
    "end" in value
  )
}

type Printers = { readonly [N in Node as N["kind"]]: (node: N) => string }

const printers: Printers = {
  apply: (n) => [n.function, ...n.arguments].map(print).join(" "),
  assert: (n) => `assert ${print(n.condition)}; ${print(n.body)}`,
  attributeSet: (n) =>
    `${n.keyword === undefined ? "" : `${n.keyword.text} `}{ ${n.bindings.map(bind).join(" ")} }`,
  binary: (n) => `${print(n.left)} ${n.operator.text} ${print(n.right)}`,
  float: (n) => n.literal.text,
  hasAttribute: (n) => `${print(n.expression)} ? ${attributePath(n.path)}`,
  identifier: (n) => n.name.text,
  if: (n) => `if ${print(n.condition)} then ${print(n.consequence)} else ${print(n.alternative)}`,
  indentedString: (n) => `''${parts(n.parts)}''`,
  integer: (n) => n.literal.text,
  lambda: (n) =>
    `${n.parameter.kind === "identifier" ? n.parameter.name.text : formals(n.parameter)}: ${print(n.body)}`,
  letIn: (n) => `let ${n.bindings.map(bind).join(" ")} in ${print(n.body)}`,
  list: (n) => `[ ${n.items.map(print).join(" ")} ]`,
  parenthesized: (n) => `(${print(n.expression)})`,
  path: (n) => parts(n.parts),
  searchPath: (n) => n.literal.text,
  select: (n) =>
    `${print(n.expression)}.${attributePath(n.path)}${n.fallback === undefined ? "" : ` or ${print(n.fallback.expression)}`}`,
  string: (n) => `"${parts(n.parts)}"`,
  unary: (n) => n.operator.text + print(n.operand),
  uri: (n) => n.literal.text,
  with: (n) => `with ${print(n.scope)}; ${print(n.body)}`,
}

function print(node: Node): string {
  const printer = printers[node.kind] as (node: Node) => string
  return printer(node)
}

function bind(binding: Binding): string {
  if (binding.kind === "definition")
    return `${attributePath(binding.path)} = ${print(binding.value)};`
  const from = binding.from === undefined ? "" : ` ${print(binding.from)}`
  return `inherit${from} ${attributePath(
    binding.names.map((name) => ({ dot: undefined, name })),
    " ",
  )};`
}

function attributePath(path: readonly Attribute[], separator = "."): string {
  return path
    .map(({ name }) =>
      name.kind === "interpolation" ? `\${${print(name.expression)}}` : print(name),
    )
    .join(separator)
}

function parts(all: readonly StringPart[]): string {
  return all
    .map((part) => (typeof part === "string" ? part : `\${${print(part.expression)}}`))
    .join("")
}

function formals(node: Formals): string {
  const names = node.formals.map(({ name, fallback }) =>
    fallback === undefined ? name.text : `${name.text} ? ${print(fallback.expression)}`,
  )
  const all = node.ellipsis === undefined ? names : [...names, "..."]
  return `{ ${all.join(", ")} }${node.name === undefined ? "" : `@${node.name.text}`}`
}
