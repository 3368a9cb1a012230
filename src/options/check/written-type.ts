/** The types that expressions of nixpkgs' library stand for: `lib.types.listOf lib.types.str`. */
import type { Node } from "../../nix/syntax/ast.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { brands } from "../../nix/values/brands.ts"
import { knownValue } from "../../nix/values/known.ts"
import { nodeOf } from "../../nix/values/values.ts"
import { mergeTrees } from "../tree/merge.ts"
import {
  type Group,
  type Literal,
  type Member,
  type Option,
  type OptionType,
  union,
} from "../tree/option-type.ts"
import { parseTypeText } from "../tree/type-text.ts"
import { plainMembers, writtenItems } from "./written.ts"

const anything: OptionType = { kind: "anything" }

/** What types that are made of nothing else say of themselves, by their names in `lib.types`. */
const texts: Readonly<Record<string, string>> = {
  attrs: "attribute set",
  bool: "boolean",
  boolByOr: "boolean",
  commas: "string",
  envVar: "string",
  float: "floating point number",
  int: "signed integer",
  "ints.positive": "positive integer, meaning >0",
  "ints.s16": "16 bit signed integer; between -32768 and 32767 (both inclusive)",
  "ints.s32": "32 bit signed integer; between -2147483648 and 2147483647 (both inclusive)",
  "ints.s8": "8 bit signed integer; between -128 and 127 (both inclusive)",
  "ints.u16": "16 bit unsigned integer; between 0 and 65535 (both inclusive)",
  "ints.u32": "32 bit unsigned integer; between 0 and 4294967295 (both inclusive)",
  "ints.u8": "8 bit unsigned integer; between 0 and 255 (both inclusive)",
  "ints.unsigned": "unsigned integer, meaning >=0",
  lines: "string",
  nonEmptyStr: "non-empty string",
  number: "signed integer or floating point number",
  "numbers.nonnegative": "nonnegative integer or floating point number, meaning >=0",
  "numbers.positive": "positive integer or floating point number, meaning >0",
  package: "package",
  path: "absolute path",
  port: "16 bit unsigned integer; between 0 and 65535 (both inclusive)",
  shellPackage: "package",
  singleLineStr: "(optionally newline-terminated) single-line string",
  str: "string",
}

type Given = readonly (Node | undefined)[]

/** What types that are made of others are, by what they are given. */
const made: Readonly<Record<string, (given: Given) => OptionType>> = {
  addCheck: ([inner]) => writtenType(inner),
  attrsOf: ([element]) => ({ kind: "attributeSet", element: writtenType(element) }),
  coercedTo: ([before, , after]) => union([unlooked(writtenType(before)), writtenType(after)]),
  either: (given) => union(given.map(writtenType)),
  enum: ([values]) => enumeration(values),
  "ints.between": ([lowest, highest]) => between(lowest, highest),
  lazyAttrsOf: ([element]) => ({ kind: "attributeSet", element: writtenType(element) }),
  listOf: ([element]) => ({ kind: "list", element: writtenType(element) }),
  nonEmptyListOf: ([element]) => ({ kind: "list", element: writtenType(element), nonEmpty: true }),
  nullOr: ([inner]) => union([{ kind: "null" }, writtenType(inner)]),
  oneOf: ([types]) => (isList(types) ? union(writtenItems(types).map(writtenType)) : anything),
  separatedString: () => ({ kind: "string" }),
  strMatching: () => ({ kind: "string" }),
  submodule: ([module]) => submodule(module),
  uniq: ([inner]) => writtenType(inner),
  unique: ([, inner]) => writtenType(inner),
}

/** The type that an expression stands for; what is not known of it may be anything. */
export function writtenType(node: Node | undefined): OptionType {
  const { name, given } = callIn(node, "types.")
  const text = given.length === 0 && Object.hasOwn(texts, name) ? texts[name] : undefined
  if (text !== undefined) return parseTypeText(text).type
  return Object.hasOwn(made, name) && given.length > 0
    ? (made[name]?.(given) ?? anything)
    : anything
}

/** The option that an expression such as `lib.mkOption { … }` declares. */
export function writtenOption(node: Node | undefined): Option {
  const { name, given } = callIn(node, "mk")
  const said = new Map(name === "Option" ? membersOf(given[0]) : [])
  const isEnabled = name === "EnableOption" && given.length === 1
  const isReadOnly = said.has("readOnly") && said.has("default")
  return {
    kind: "option",
    type: isEnabled ? { kind: "boolean" } : writtenType(nodeOf(said.get("type"))),
    typeText: "",
    ...(isReadOnly && said.get("readOnly") === true && { standing: "readOnly" }),
    ...(said.has("apply") && { applied: true }),
    isWritten: true,
  }
}

/** NixOS asks no more of what a function is to make another of than whether it is a list or a set. */
function unlooked(type: OptionType): OptionType {
  if (type.kind === "union") return union(type.members.map(unlooked))
  if (type.kind === "list") return { ...type, element: anything }
  return type.kind === "attributeSet" || type.kind === "submodule"
    ? { kind: "attributeSet", element: anything }
    : type
}

/** What is called of nixpkgs' library, by its name behind the start, and what it is given. */
function callIn(node: Node | undefined, start: string): { name: string; given: Given } {
  const [called, given] = flattened(node)
  const chain = called && chainOf(called)
  const isLibrary =
    chain?.kind === "needed" && chain.variable.name.text === "lib" && !chain.variable.scope
  const path = isLibrary ? chain.names.flatMap(staticName).join(".") : ""
  return path.startsWith(start) ? { name: path.slice(start.length), given } : { name: "", given }
}

function flattened(node: Node | undefined): readonly [called: Node | undefined, given: Given] {
  const inner = node && withoutParentheses(node)
  if (inner?.kind !== "apply") return [inner, []]
  const [called, given] = flattened(inner.function)
  return [called, [...given, ...inner.arguments]]
}

function isList(node: Node | undefined): node is Node {
  return node !== undefined && withoutParentheses(node).kind === "list"
}

function enumeration(node: Node | undefined): OptionType {
  const values = isList(node)
    ? writtenItems(node).map((item) => knownValue(item, () => undefined))
    : []
  return values.length > 0 && values.every(isLiteral) ? { kind: "enumeration", values } : anything
}

function isLiteral(value: unknown): value is Literal {
  return value === null || ["string", "number", "boolean"].includes(typeof value)
}

function between(...ends: Given): OptionType {
  const [lowest, highest] = ends.map((end) => end && knownValue(end, () => undefined))
  return Number.isInteger(lowest) && Number.isInteger(highest)
    ? parseTypeText(`integer between ${Number(lowest)} and ${Number(highest)} (both inclusive)`)
        .type
    : { kind: "integer" }
}

/** A submodule of nothing but options, a type for all else and definitions of its own; any other may have more. */
function submodule(node: Node | undefined): OptionType {
  const inner = node && withoutParentheses(node)
  const members = membersOf(inner?.kind === "lambda" ? inner.body : inner)
  if (members?.every(([name, value]) => isOfSubmodule(name, value)) !== true) return anything
  const groups = members.flatMap(([name, value]) => (name === "options" ? [groupIn(value)] : []))
  const freeform = nodeOf(new Map(members).get("freeformType"))
  return {
    kind: "submodule",
    options: mergeTrees(groups.flatMap((group) => group ?? [])),
    ...(freeform !== undefined && { freeform: writtenType(freeform) }),
  }
}

function isOfSubmodule(name: string, value: unknown): boolean {
  if (name === "freeformType") return true
  if (name === "options") return groupIn(value) !== undefined
  return (
    name === "config" && membersOf(nodeOf(value))?.every(([each]) => each !== "_module") === true
  )
}

function groupIn(value: unknown): Group | undefined {
  const members = membersOf(nodeOf(value))
  return members && mergeTrees(members.map(([name, member]) => only(name, memberIn(member))))
}

function only(name: string, member: Member): Group {
  return { kind: "group", members: new Map([[name, member]]) }
}

function memberIn(value: unknown): Member {
  return groupIn(value) ?? writtenOption(nodeOf(value))
}

function membersOf(node: Node | undefined): readonly (readonly [string, unknown])[] | undefined {
  return node && plainMembers({ [brands.node]: withoutParentheses(node) })
}
