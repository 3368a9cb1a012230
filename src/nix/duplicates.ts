/**
 * Names that are defined twice. Nix takes `a.b = 1; a.c = 2;` and even `a = { b = 1; }; a.c = 2;`
 * as one set, and rejects what remains twice (Nix manual, "Attribute set").
 */
import type { Attribute, AttributeName, AttributeSet, Binding, Formals, Node } from "./ast.ts"
import { unescapeSimple } from "./escape.ts"
import { linesOf } from "./string-lines.ts"
import { NixSyntaxError } from "./syntax-error.ts"

/** The attributes of a set by name: a set itself, or a value that nothing can be added to. */
type Members = Map<string, Members | "value">

/** Where what is wrong is noted: a text with such faults can still be laid out. */
export type Faults = NixSyntaxError[]

/** Notes where a set or a `let` defines an attribute twice, or a `let` one without a fixed name. */
export function checkBindings(
  bindings: readonly Binding[],
  where: "set" | "let",
  faults: Faults,
): void {
  for (const binding of bindings) checkFixed(binding, where, faults)
  if (namesTwice(bindings)) membersOf(bindings, faults)
}

/** Notes where a function has two parameters of one name. */
export function checkFormals({ name, formals }: Formals, faults: Faults): void {
  const seen = new Set(name === undefined ? [] : [name.text])
  for (const { name: formal } of formals) {
    if (seen.has(formal.text)) {
      faults.push(
        new NixSyntaxError(`there is a parameter \`${formal.text}\` already`, formal.start),
      )
    }
    seen.add(formal.text)
  }
}

function checkFixed(binding: Binding, where: "set" | "let", faults: Faults): void {
  const names = binding.kind === "inherit" ? binding.names : firstName(binding.path)
  if (binding.kind === "definition" && where === "set") return
  const what = binding.kind === "inherit" ? "inherited" : "bound by `let`"
  for (const name of names) {
    if (attributeText(name) !== undefined) continue
    faults.push(new NixSyntaxError(`only fixed names can be ${what}`, name.start))
  }
}

function firstName(path: readonly Attribute[]): AttributeName[] {
  return path.slice(0, 1).map(({ name }) => name)
}

/** Whether a first name comes up twice, so that it has to be looked into. */
function namesTwice(bindings: readonly Binding[]): boolean {
  if (bindings.length < 2 && bindings[0]?.kind !== "inherit") return false
  const seen = new Set<string>()
  let count = 0
  for (const binding of bindings) {
    const names = binding.kind === "inherit" ? binding.names : firstName(binding.path)
    for (const name of names) {
      const text = attributeText(name)
      if (text !== undefined) {
        seen.add(text)
        count += 1
      }
    }
  }
  return seen.size < count
}

function membersOf(bindings: readonly Binding[], faults: Faults): Members {
  const members: Members = new Map()
  for (const binding of bindings) {
    if (binding.kind === "definition") define(members, binding.path, binding.value, faults)
    else for (const name of binding.names) add(members, name, "value", faults)
  }
  return members
}

function define(set: Members, path: readonly Attribute[], value: Node, faults: Faults): void {
  let members = set
  path.forEach(({ name }, index) => {
    if (index === path.length - 1) add(members, name, valueOf(value), faults)
    else members = enterSet(members, name, faults)
  })
}

function enterSet(members: Members, name: AttributeName, faults: Faults): Members {
  const text = attributeText(name)
  const known = text === undefined ? undefined : members.get(text)
  if (known === "value") faults.push(defined(name))
  const inner: Members = known === undefined || known === "value" ? new Map() : known
  if (text !== undefined) members.set(text, inner)
  return inner
}

function add(
  members: Members,
  name: AttributeName,
  value: Members | "value",
  faults: Faults,
): void {
  const text = attributeText(name)
  if (text !== undefined && !merge(members, text, value)) faults.push(defined(name))
}

/** Adds an attribute; two sets of one name become one. False where it is there and not a set. */
function merge(members: Members, name: string, value: Members | "value"): boolean {
  const known = members.get(name)
  if (known === undefined) members.set(name, value)
  else if (known === "value" || value === "value") return false
  else return [...value].every(([inner, added]) => merge(known, inner, added))
  return true
}

/** A set's own faults have been noted when it was read. */
function valueOf(node: Node): Members | "value" {
  const set = withoutParentheses(node)
  return isSet(set) ? membersOf(set.bindings, []) : "value"
}

/** The old `let { }` stands for one attribute of the set. */
function isSet(node: Node): node is AttributeSet {
  return node.kind === "attributeSet" && node.keyword?.text !== "let"
}

function withoutParentheses(node: Node): Node {
  let at = node
  while (at.kind === "parenthesized") at = at.expression
  return at
}

/** The text of a name that Nix knows when it reads it: `a`, `"a"`, `${"a"}`. */
export function attributeText(name: AttributeName): string | undefined {
  if (name.kind === "identifier") return name.name.text
  return fixedText(name.kind === "string" ? name : withoutParentheses(name.expression))
}

function fixedText(node: Node): string | undefined {
  if (node.kind === "uri") return node.literal.text
  if (node.kind !== "string" && node.kind !== "indentedString") return undefined
  const [first = "", second] = node.parts
  if (second !== undefined || typeof first !== "string") return undefined
  if (node.kind === "string") return unescapeSimple(first)
  if (!isOneWord.test(first)) return undefined
  const lines = linesOf(node).lines.map((line) => line.map(String).join(""))
  return lines.join("\n")
}

/** Nix takes a `''` string for fixed if its lexer reads it in one go: without any escapes. */
const isOneWord = /^(?:\$|(?:[^$']|\$[^{']|'[^'$])*)$/

function defined(name: AttributeName): NixSyntaxError {
  return new NixSyntaxError(
    `the attribute \`${attributeText(name) ?? ""}\` is defined already`,
    name.start,
  )
}
