/**
 * Names that are defined twice. Nix takes `a.b = 1; a.c = 2;` and even `a = { b = 1; }; a.c = 2;`
 * as one set, and rejects what remains twice (Nix manual, "Attribute set").
 */
import type { Attribute, AttributeName, AttributeSet, Binding, Formals, Node } from "./ast.ts"
import { unescapeSimple } from "./escape.ts"
import { withoutParentheses } from "./parentheses.ts"
import { linesOf } from "./string-lines.ts"
import { NixSyntaxError } from "./syntax-error.ts"

/** The attributes of a set by name. */
type Members = Map<string, Value>

/** A set, one that is not looked into yet, or a value that nothing can be added to. */
type Value = Members | AttributeSet | "value"

/** The sets that were looked into: one that is in many others is looked into once. */
const known = new WeakMap<readonly Binding[], Members>()

/** The attributes of one set being put together. */
interface Merging {
  readonly faults: Faults
  /** The sets that are made for it: any other may stand elsewhere as well, and is copied first. */
  readonly own: Set<Members>
}

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
  const before = known.get(bindings)
  if (before !== undefined) return before
  const members: Members = new Map()
  const merging = { faults, own: new Set([members]) }
  for (const binding of bindings) {
    if (binding.kind === "definition") define(members, binding.path, binding.value, merging)
    else for (const name of binding.names) add(members, name, "value", merging)
  }
  known.set(bindings, members)
  return members
}

function define(set: Members, path: readonly Attribute[], value: Node, merging: Merging): void {
  let members = set
  path.forEach(({ name }, index) => {
    if (index === path.length - 1) add(members, name, valueOf(value), merging)
    else members = enterSet(members, name, merging)
  })
}

function enterSet(members: Members, name: AttributeName, merging: Merging): Members {
  const text = attributeText(name)
  const before = text === undefined ? undefined : members.get(text)
  if (before === "value") merging.faults.push(defined(name))
  const hasMembers = before !== undefined && before !== "value"
  return opened(members, text, hasMembers ? before : new Map(), merging)
}

function add(members: Members, name: AttributeName, value: Value, merging: Merging): void {
  const text = attributeText(name)
  if (text !== undefined && !merge(members, text, value, merging))
    merging.faults.push(defined(name))
}

/** Adds an attribute; two sets of one name become one. False where it is there and not a set. */
function merge(members: Members, name: string, value: Value, merging: Merging): boolean {
  const before = members.get(name)
  if (before === undefined) members.set(name, value)
  else if (before === "value" || value === "value") return false
  else {
    const inner = opened(members, name, before, merging)
    return [...attributesOf(value)].every(([each, added]) => merge(inner, each, added, merging))
  }
  return true
}

/** The attribute of a set as one that can be added to. */
function opened(
  members: Members,
  name: string | undefined,
  value: Members | AttributeSet,
  { own }: Merging,
): Members {
  const inner = attributesOf(value)
  if (own.has(inner)) return inner
  const copy = new Map(inner)
  own.add(copy)
  if (name !== undefined) members.set(name, copy)
  return copy
}

/** A set's own faults have been noted when it was read. */
function attributesOf(value: Members | AttributeSet): Members {
  return "kind" in value ? membersOf(value.bindings, []) : value
}

function valueOf(node: Node): Value {
  const set = withoutParentheses(node)
  return isSet(set) ? set : "value"
}

/** The old `let { }` stands for one attribute of the set. */
function isSet(node: Node): node is AttributeSet {
  return node.kind === "attributeSet" && node.keyword?.text !== "let"
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
