/** The bindings of a set as members of an object: `a.b = 1; a.c = 2;` is one of two. */
import { appendAll } from "../../append.ts"
import type {
  Attribute,
  AttributeName,
  AttributeSet,
  Binding,
  Definition,
  Node,
} from "../../nix/syntax/ast.ts"
import { attributeSet } from "../../nix/syntax/construct.ts"
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { freeVariables } from "../../nix/syntax/scope.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import { type Comments, linesIn, noComments } from "../nix/source-comments.ts"
import { type Code, type CodeMember, withoutConstant } from "./code.ts"
import { before, commentsAround, commentsLeft, isApart } from "./comments.ts"
import type { Converting } from "./converting.ts"
import type { Names } from "./names.ts"
import { type Convert, isWrittenOut, rawCode, refused } from "./raw.ts"

/** A member that is being put together. */
interface Growing {
  readonly name: string
  readonly start: number
  /** How many bindings it is made of. */
  uses: number
  comments: Comments
  isApart: boolean
  code: Code | undefined
  /** The set that its code is of, where that refers to itself. */
  recursive: AttributeSet | undefined
  readonly members: Map<string, Growing>
  /** Sets of members whose names only Nix knows. */
  readonly others: Code[]
}

/** What members are made in. */
export interface Making {
  readonly converting: Converting
  readonly convert: Convert
}

/** The members of a set that is written out. */
export function membersOf(
  bindings: readonly Binding[],
  names: Names,
  making: Making,
): { readonly members: readonly CodeMember[]; readonly others: readonly Code[] } {
  const root = growing("", -1)
  addBindings(root, bindings, names, making)
  const members = [...root.members.values()].map((member) => grown(member, making.converting))
  return { members, others: root.others }
}

/** Members, with what is said after the last of them. */
export function withBelow(
  members: readonly CodeMember[],
  below: readonly string[],
): readonly CodeMember[] {
  const last = members.at(-1)
  if (last === undefined || below.length === 0) return members
  const comments = { ...last.comments, below: [...last.comments.below, ...below] }
  return [...members.slice(0, -1), { ...last, comments }]
}

/** The set as code: with members that only Nix knows, an operator adds them. */
export function setCode(members: readonly CodeMember[], others: readonly Code[]): Code {
  const set: Code = { kind: "set", members }
  const parts = members.length === 0 && others.length > 0 ? others : [set, ...others]
  const [first = set, ...rest] = parts
  return rest.reduce<Code>(
    (left, right) => ({ kind: "operator", name: "update", operands: [left, right] }),
    first,
  )
}

function growing(name: string, start: number): Growing {
  return {
    name,
    start,
    uses: 0,
    comments: noComments,
    isApart: false,
    code: undefined,
    recursive: undefined,
    members: new Map(),
    others: [],
  }
}

function grown(member: Growing, converting: Converting): CodeMember {
  const { name, start, comments, isApart: apart } = member
  return { name, start, comments, isApart: apart, code: grownCode(member, converting) }
}

/** What a member is: code, a set, or a set that refers to itself and to which others are added. */
function grownCode(member: Growing, converting: Converting): Code {
  const { code, others, start } = member
  const inner = [...member.members.values()].map((each) => grown(each, converting))
  if (code === undefined) return setCode(inner, others)
  if (inner.length === 0 && others.length === 0) return code
  if (others.length > 0 || inner.some(({ name }) => !isNew(name, member.recursive)))
    throw refused("it is defined in several places, which refer to each other", start, converting)
  return { kind: "operator", name: "update", operands: [code, { kind: "set", members: inner }] }
}

/** Whether a set has no such name, and uses none. */
function isNew(name: string, set: AttributeSet | undefined): boolean {
  if (set === undefined || freeVariables(set).has(name)) return false
  return set.bindings.every((binding) =>
    binding.kind === "inherit"
      ? binding.names.every((each) => attributeText(each) !== name)
      : binding.path.slice(0, 1).every((each) => {
          const text = attributeText(each.name)
          return text !== undefined && text !== name
        }),
  )
}

function addBindings(
  set: Growing,
  bindings: readonly Binding[],
  names: Names,
  making: Making,
): void {
  const added = bindings.map((binding) => addBinding(set, binding, names, making))
  for (const each of added) each()
}

/** Adds what a binding defines. What is said about it is told where nothing else is in the same member. */
function addBinding(set: Growing, binding: Binding, names: Names, making: Making): () => void {
  const { told } = making.converting
  const around = commentsAround(binding, told)
  const apart = isApart(binding)
  const way =
    binding.kind === "inherit"
      ? addInherited(set, binding, names, making)
      : addDefinition(set, binding, around, names, making)
  const left = commentsLeft(binding, told)
  return () => {
    const member = way.find(({ uses }) => uses === 1) ?? way.at(-1)
    if (member === undefined) return
    member.isApart ||= apart
    member.comments = joined({ ...around, before: [...around.before, ...left] }, member.comments)
  }
}

function joined(one: Comments, other: Comments): Comments {
  const trailing = one.after !== undefined && other.after !== undefined ? [other.after] : []
  return {
    ...noComments,
    before: [...one.before, ...other.before, ...trailing],
    after: one.after ?? other.after,
    below: [...one.below, ...other.below],
  }
}

function addInherited(
  set: Growing,
  { from, names: inherited }: Binding & { readonly kind: "inherit" },
  names: Names,
  { convert, converting }: Making,
): readonly Growing[] {
  return inherited.map((name) => {
    const text = attributeText(name)
    if (text === undefined) throw refused("only Nix knows this name", name.start, converting)
    const member = memberOf(set, text, name.start)
    member.code = convert(inheritedValue(text, name.start, from), names)
    return member
  })
}

/** What is inherited: a variable, or an attribute. */
export function inheritedValue(text: string, start: number, from: Node | undefined): Node {
  const end = start + text.length
  const token = { text, line: 0, comments: [], trailing: undefined, start, end }
  const name = { kind: "identifier", name: token, start, end } as const
  if (from === undefined) return name
  return {
    kind: "select",
    expression: from,
    path: [{ dot: undefined, name }],
    fallback: undefined,
    start,
    end,
  }
}

function memberOf(set: Growing, name: string, start: number): Growing {
  const member = set.members.get(name) ?? growing(name, start)
  set.members.set(name, member)
  member.uses += 1
  return member
}

function addDefinition(
  set: Growing,
  binding: Definition,
  around: Comments,
  names: Names,
  making: Making,
): readonly Growing[] {
  const written = writtenNames(binding.path, names, making)
  let at = set
  const way = written.map((name, index) => {
    at = memberOf(at, name, binding.path[index]?.name.start ?? binding.start)
    return at
  })
  if (written.length < binding.path.length) {
    // what is said about a member is told there, and otherwise in the Nix
    const comments = at === set ? linesIn(around) : []
    at.others.push(dynamicPart(binding, written.length, comments, names, making))
    return way
  }
  const value = withoutParentheses(binding.value)
  if (value.kind !== "attributeSet" || !isWrittenOut(value)) {
    at.code = converted(binding.value, names, making)
    at.recursive = value.kind === "attributeSet" ? value : undefined
    return way
  }
  addBindings(at, value.bindings, names, making)
  const below = before(value.close, making.converting.told)
  const last = [...at.members.values()].at(-1)
  if (last !== undefined)
    last.comments = { ...last.comments, below: [...last.comments.below, ...below] }
  else at.comments = { ...at.comments, before: [...at.comments.before, ...below] }
  return way
}

/** The code for a value. What cannot be taken over is told with the rest. */
function converted(value: Node, names: Names, { convert, converting }: Making): Code {
  const { value: code, problems } = outcomeOf(() => convert(value, names), [])
  appendAll(converting.problems, problems)
  return code ?? { kind: "null" }
}

/** The names of a path, up to the first that only Nix knows; a constant text is known. */
function writtenNames(
  path: readonly Attribute[],
  names: Names,
  { convert }: Making,
): readonly string[] {
  const texts: string[] = []
  for (const { name } of path) {
    const fixed = attributeText(name)
    const text = fixed ?? textOf(name, (node) => convert(node, names))
    if (text === undefined) return texts
    texts.push(text)
  }
  return texts
}

function textOf(name: AttributeName, convert: (node: Node) => Code): string | undefined {
  if (name.kind === "identifier") return undefined
  const node = name.kind === "string" ? name : withoutParentheses(name.expression)
  if (node.kind !== "string" && node.kind !== "identifier") return undefined
  const code = withoutConstant(convert(node))
  const parts = code.kind === "text" ? code.parts.map(plainText) : [undefined]
  return parts.includes(undefined) ? undefined : parts.join("")
}

/** A part that is known without Nix. */
function plainText(part: string | Code): string | undefined {
  if (typeof part === "string") return part
  const code = withoutConstant(part)
  const parts = code.kind === "text" ? code.parts.map(plainText) : [undefined]
  return parts.includes(undefined) ? undefined : parts.join("")
}

/** `${name}.enable = true;` as a set of its own. */
function dynamicPart(
  binding: Definition,
  from: number,
  comments: readonly string[],
  names: Names,
  { convert, converting }: Making,
): Code {
  const path = binding.path.slice(from)
  const node = attributeSet([{ ...binding, path }])
  const start = path[0]?.name.start ?? binding.start
  const lines = comments.map((each) => `# ${each}\n`).join("")
  const stretch = { node, ranges: [{ start, end: binding.end }], before: `{ ${lines}`, after: "}" }
  return rawCode(stretch, names, converting, convert)
}
