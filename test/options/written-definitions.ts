/** What modules written in Nix define, as far as it is plain: the value that TypeScript would have. */
import type { Attribute, AttributeSet, Binding, Node } from "../../src/nix/syntax/ast.ts"
import { identifier } from "../../src/nix/syntax/construct.ts"
import { parseNix } from "../../src/nix/syntax/parse.ts"
import { reference } from "../../src/nix/values/references.ts"

/** Stands for what only Nix can evaluate. */
const opaque: unknown = reference(identifier("unknown"))

type Values = Record<string, unknown>

/** The definitions of each module in a file: its own, and those of the machines of a test. */
export function definitionsIn(text: string, isTest: boolean): readonly Values[] {
  const body = bodyOf(parseNix(text).expression)
  if (isTest) return machinesOf(body).flatMap((node) => moduleDefinitions(bodyOf(node)))
  return moduleDefinitions(body)
}

/** What a function, a `let` and the like give in the end. */
function bodyOf(node: Node): Node {
  const inner = innerOf(node)
  return inner.kind === "lambda" ? bodyOf(inner.body) : inner
}

/** The same, but for what a function gives. */
function innerOf(node: Node): Node {
  if (node.kind === "letIn" || node.kind === "with" || node.kind === "assert")
    return innerOf(node.body)
  return node.kind === "parenthesized" ? innerOf(node.expression) : node
}

const structure = new Set(["imports", "meta", "options", "disabledModules", "_file", "key"])

function moduleDefinitions(node: Node): readonly Values[] {
  if (node.kind !== "attributeSet") return []
  const bindings = definitionsOf(node)
  const isLong = bindings.some(({ names: [first] }) => first === "config" || first === "options")
  const own = bindings.filter(({ names: [first = ""] }) =>
    isLong ? first === "config" : !structure.has(first),
  )
  return own.flatMap(({ names, value }) =>
    alternativesOf(value).map((each) => nested(isLong ? names.slice(1) : names, valueOf(each))),
  )
}

/** The nodes of a test, by the ways to write them. */
function machinesOf(node: Node): readonly Node[] {
  const candidates = node.kind === "apply" ? node.arguments : [node]
  return candidates.map(bodyOf).flatMap((each) => {
    if (each.kind !== "attributeSet") return []
    return definitionsOf(each).flatMap(({ names: [first, second], value }) => {
      if (first === "machine" || (first === "nodes" && second !== undefined)) return [value]
      if (first !== "nodes" || value.kind !== "attributeSet") return []
      return definitionsOf(value).map((machine) => machine.value)
    })
  })
}

interface Definition {
  readonly names: readonly string[]
  readonly value: Node
}

/** The definitions of a set whose names are written out. */
function definitionsOf({ bindings }: AttributeSet): readonly Definition[] {
  return bindings.flatMap((binding: Binding) => {
    if (binding.kind !== "definition") return []
    const names = binding.path.map(nameOf)
    const known = names.filter((name) => name !== undefined)
    return known.length === names.length ? [{ names: known, value: binding.value }] : []
  })
}

function nameOf({ name }: Attribute): string | undefined {
  if (name.kind === "identifier") return name.name.text
  return name.kind === "string" ? textOf(name.parts) : undefined
}

/** What stands in properties: each of several. */
function alternativesOf(node: Node): readonly Node[] {
  const inner = innerOf(node)
  if (inner.kind !== "apply") return [inner]
  const [name, last] = [functionName(inner.function), inner.arguments.at(-1)]
  if (last === undefined || !/^mk(If|Merge|Force|Default|Before|After|Override|Order)$/.test(name))
    return [inner]
  if (name !== "mkMerge") return alternativesOf(last)
  return last.kind === "list" ? last.items.flatMap(alternativesOf) : []
}

function functionName(node: Node): string {
  if (node.kind === "identifier") return node.name.text
  const last = node.kind === "select" ? node.path.at(-1) : undefined
  return (last && nameOf(last)) ?? ""
}

function valueOf(node: Node): unknown {
  const [only, ...others] = alternativesOf(node)
  if (only === undefined || others.length > 0) return opaque
  if (only.kind === "integer") return Number(only.literal.text)
  if (only.kind === "string") return textOf(only.parts) ?? opaque
  if (only.kind === "identifier") return constants.get(only.name.text) ?? opaque
  if (only.kind === "list") return only.items.map(valueOf)
  if (only.kind !== "attributeSet" || only.keyword !== undefined) return opaque
  return definitionsOf(only).reduce<Values>(
    (all, { names, value }) => merged(all, nested(names, valueOf(value))),
    {},
  )
}

const constants = new Map<string, unknown>([
  ["true", true],
  ["false", false],
])

function textOf(parts: readonly unknown[]): string | undefined {
  if (!parts.every((part) => typeof part === "string")) return undefined
  const text = parts.join("")
  return text.includes("\\") ? undefined : text
}

function nested(names: readonly string[], value: unknown): Values {
  return names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Values
}

function isValues(value: unknown): value is Values {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}

function merged(one: Values, other: Values): Values {
  const all: Values = { ...one }
  for (const [name, value] of Object.entries(other)) {
    const known = all[name]
    all[name] = isValues(known) && isValues(value) ? merged(known, value) : value
  }
  return all
}
