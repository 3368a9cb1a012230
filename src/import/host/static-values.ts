/**
 * What expressions of a flake come to without Nix: sets, lists, texts and functions that are written out are
 * followed, and what its inputs give stays the name that it has.
 */
import { existsSync, readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { moduleAt } from "../../files/module-files.ts"
import { ofKind } from "../../of-kind.ts"
import type { AttributeSet, Binding, Node, StringPart } from "../../nix/syntax/ast.ts"
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { unescapeIndented, unescapeSimple } from "../../nix/syntax/escape.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { once } from "../../remembered.ts"
import { staticFunctions } from "./static-functions.ts"
import type { Lazy, Surroundings, Value } from "./static-value.ts"

/** How deep calls are followed: no flake of a person's has more. */
const deepest = 400
let depth = 0

/** What an expression comes to. */
export function valueOf(node: Node, around: Surroundings): Value {
  if (depth >= deepest) return { kind: "unknown", at: { node, around } }
  depth += 1
  try {
    const value = ofKind(values, node.kind)?.(node, around) ?? unknown
    return value.at === undefined ? { ...value, at: { node, around } } : value
  } finally {
    depth -= 1
  }
}

const unknown: Value = { kind: "unknown" }

type Values = {
  readonly [N in Node as N["kind"]]?: (node: N, around: Surroundings) => Value | undefined
}

const values: Values = {
  apply: ({ function: called, arguments: given }, around) =>
    given.reduce<Value | undefined>(
      (value, each) =>
        value &&
        callValue(
          value,
          once(() => valueOf(each, around)),
          around,
        ),
      valueOf(called, around),
    ),
  attributeSet: (node, around) =>
    node.keyword?.text === "let" ? undefined : setValue(node, around),
  binary: ({ operator, left, right }, around) =>
    joinedValues(operator.text, valueOf(left, around), () => valueOf(right, around)),
  identifier: ({ name }, around) => named(name.text, around),
  if: ({ condition, consequence, alternative }, around) => {
    const asked = valueOf(condition, around)
    if (asked.kind !== "boolean") return undefined
    return valueOf(asked.value ? consequence : alternative, around)
  },
  indentedString: ({ parts }, around) => textValue(parts, unescapeIndented, around),
  lambda: (node, around) => ({
    kind: "function",
    call: (given) => valueOf(node.body, withArguments(node, given, around)),
  }),
  letIn: ({ bindings, body }, around) => valueOf(body, withBindings(bindings, around)),
  list: ({ items }, around) => ({
    kind: "list",
    items: items.map((item) => once(() => valueOf(item, around))),
  }),
  parenthesized: ({ expression }, around) => valueOf(expression, around),
  path: ({ parts }, around) => {
    const text = textOfParts(parts, (part) => part, around)
    if (text === undefined || /^[/~]/.test(text)) return undefined
    return { kind: "path", path: resolve(dirname(around.source.file), text) }
  },
  select: ({ expression, path, fallback }, around) => {
    let value: Value | undefined = valueOf(expression, around)
    for (const { name } of path) {
      const text =
        name.kind === "interpolation" ? textIn(name.expression, around) : attributeText(name)
      value = text === undefined || value === undefined ? undefined : member(value, text)
    }
    return value ?? (fallback && valueOf(fallback.expression, around))
  },
  string: ({ parts }, around) => textValue(parts, unescapeSimple, around),
  unary: ({ operator, operand }, around) => {
    const inner = operator.text === "!" ? valueOf(operand, around) : unknown
    return inner.kind === "boolean" ? truth(!inner.value) : undefined
  },
  with: ({ scope, body }, around) =>
    valueOf(body, {
      source: around.source,
      names: new Map(),
      outer: around,
      scope: { node: scope, value: once(() => valueOf(scope, around)) },
    }),
}

function textIn(node: Node, around: Surroundings): string | undefined {
  const value = valueOf(node, around)
  return value.kind === "text" ? value.text : undefined
}

/** A member of a set, or of what an input gives. */
export function member(value: Value, name: string): Value | undefined {
  if (value.kind === "set") return value.members.get(name)?.()
  if (value.kind !== "named") return undefined
  const inside = value.inside?.()
  return (inside && member(inside, name)) ?? { kind: "named", names: [...value.names, name] }
}

function named(name: string, around: Surroundings): Value | undefined {
  for (let at: Surroundings | undefined = around; at !== undefined; at = at.outer) {
    const found = at.names.get(name)
    if (found !== undefined) return found()
  }
  if (name === "true" || name === "false") return truth(name === "true")
  if (name === "builtins" || ["import", "map", "toString"].includes(name))
    return { kind: "named", names: [name] }
  for (let at: Surroundings | undefined = around; at !== undefined; at = at.outer) {
    const value = at.scope?.value()
    const found = value && member(value, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** Calls what is called; a function of a library by its name, where it is one that is known. */
export function callValue(called: Value, given: Lazy, around: Surroundings): Value | undefined {
  if (called.kind === "function") return called.call(given)
  if (called.kind !== "named" && called.kind !== "call") return undefined
  const before = called.kind === "call" ? called.given : []
  const all = [...before, given]
  const known = called.names.at(-1) ?? ""
  if (known === "import" && all.length === 1) return importedValue(given(), around)
  const library =
    staticFunctions.get(called.names.slice(-2).join(".")) ?? staticFunctions.get(known)
  if (library?.arity === all.length)
    return library.apply(all, (value, each) => callValue(value, each, around))
  return { kind: "call", names: called.names, given: all }
}

/** What a file of the tree gives. */
function importedValue(path: Value, around: Surroundings): Value | undefined {
  if (path.kind !== "path") return undefined
  const file = moduleAt(path.path)
  if (!existsSync(file) || file === around.source.file) return undefined
  return fileValue(file, new Map())
}

/** What a file gives, with names around it that are known. */
export function fileValue(file: string, names: ReadonlyMap<string, Lazy>): Value {
  const text = readFileSync(file, "utf8")
  const root = parseNix(text, file).expression
  return valueOf(root, { source: { file, text }, names, outer: undefined, root })
}

function truth(value: boolean): Value {
  return { kind: "boolean", value }
}

function joinedValues(operator: string, left: Value, right: Lazy): Value | undefined {
  if (left.kind === "boolean" && (operator === "&&" || operator === "||"))
    return left.value === (operator === "||") ? truth(left.value) : right()
  const other = right()
  if (operator === "==" || operator === "!=") return equality(left, other, operator === "==")
  if (operator === "//" && left.kind === "set" && other.kind === "set")
    return { kind: "set", members: new Map([...left.members, ...other.members]) }
  if (operator === "++" && (left.kind === "list" || other.kind === "list"))
    return { kind: "list", items: [...itemsOf(left), ...itemsOf(other)] }
  if (operator !== "+" || other.kind !== "text") return undefined
  if (left.kind === "text") return { kind: "text", text: left.text + other.text }
  return left.kind === "path" ? { kind: "path", path: resolve(left.path + other.text) } : undefined
}

/** Whether two texts or two truth values are the same. */
function equality(left: Value, right: Value, isAsked: boolean): Value | undefined {
  if (left.kind === "text" && right.kind === "text")
    return truth((left.text === right.text) === isAsked)
  if (left.kind === "boolean" && right.kind === "boolean")
    return truth((left.value === right.value) === isAsked)
  return undefined
}

/** The items of a list; what is no list that is known is told by whoever takes it. */
function itemsOf(value: Value): readonly Lazy[] {
  return value.kind === "list"
    ? value.items
    : [() => ({ kind: "call", names: ["++"], given: [() => value] })]
}

function textValue(
  parts: readonly StringPart[],
  unescape: (text: string) => string,
  around: Surroundings,
): Value | undefined {
  const text = textOfParts(parts, unescape, around)
  return text === undefined ? undefined : { kind: "text", text }
}

function textOfParts(
  parts: readonly StringPart[],
  unescape: (text: string) => string,
  around: Surroundings,
): string | undefined {
  const texts = parts.map((part) =>
    typeof part === "string" ? unescape(part) : textIn(part.expression, around),
  )
  return texts.includes(undefined) ? undefined : texts.join("")
}

function setValue(node: AttributeSet, around: Surroundings): Value | undefined {
  const inside = node.keyword === undefined ? around : withBindings(node.bindings, around)
  const members = membersOf(node.bindings, inside, around)
  return members && { kind: "set", members }
}

function withBindings(bindings: readonly Binding[], outer: Surroundings): Surroundings {
  const names = new Map<string, Lazy>()
  const inside: Surroundings = { source: outer.source, names, outer }
  for (const [name, value] of membersOf(bindings, inside, outer) ?? []) names.set(name, value)
  return inside
}

/** What is bound; nothing where a name is not known. */
function membersOf(
  bindings: readonly Binding[],
  inside: Surroundings,
  outer: Surroundings,
): Map<string, Lazy> | undefined {
  const members = new Map<string, Lazy>()
  for (const binding of bindings) {
    if (binding.kind === "inherit") {
      const { from, names } = binding
      for (const each of names) {
        const name = attributeText(each)
        if (name === undefined) return undefined
        members.set(
          name,
          once(
            () =>
              (from === undefined ? named(name, outer) : member(valueOf(from, inside), name)) ??
              unknown,
          ),
        )
      }
      continue
    }
    const [first, ...rest] = binding.path.map(({ name }) =>
      name.kind === "interpolation" ? textIn(name.expression, inside) : attributeText(name),
    )
    if (first === undefined) return undefined
    const value = rest.reduceRight<Lazy>(
      (inner, name) => () => ({ kind: "set", members: new Map([[name ?? "", inner]]) }),
      once(() => valueOf(binding.value, inside)),
    )
    const before = members.get(first)
    members.set(first, before === undefined ? value : once(() => merged(before(), value())))
  }
  return members
}

/** `a.b = 1; a.c = 2;` is one set; what is said twice otherwise, only modules can make one of. */
export function merged(one: Value, other: Value): Value {
  if (one.kind !== "set" || other.kind !== "set") return unknown
  const members = new Map(one.members)
  for (const [name, value] of other.members) {
    const before = members.get(name)
    members.set(name, before === undefined ? value : once(() => merged(before(), value())))
  }
  return { kind: "set", members }
}

function withArguments(
  { parameter }: Node & { readonly kind: "lambda" },
  given: Lazy,
  outer: Surroundings,
): Surroundings {
  const names = new Map<string, Lazy>()
  const inside: Surroundings = { source: outer.source, names, outer }
  if (parameter.kind === "identifier") {
    names.set(parameter.name.text, given)
    return inside
  }
  if (parameter.name !== undefined) names.set(parameter.name.text, given)
  for (const { name, fallback } of parameter.formals)
    names.set(
      name.text,
      once(
        () =>
          member(given(), name.text) ??
          (fallback === undefined ? unknown : valueOf(fallback.expression, inside)),
      ),
    )
  return inside
}
