/** Values as Nix has evaluated them, with the arguments that were found again in them. */
import { appendAll } from "../../append.ts"
import * as z from "zod"
import type { PathSegment } from "../../problems/problem.ts"

/** A place as Nix gives it: its columns count bytes. */
const positionSchema = z.object({ file: z.string(), line: z.int(), column: z.int() })

/** Where an attribute is defined, as Nix says. */
export type Position = z.output<typeof positionSchema>

const foreignSchema = z.enum(["derivation", "function", "path", "property", "storePath", "tooDeep"])

/** What no definition can hold. */
export type ForeignKind = z.output<typeof foreignSchema>

/**
 * A use of an argument: itself, an element of the list that it is, or the text of a number. In the
 * file that is written, of a constant or a function as well.
 */
export interface Use {
  readonly argument: string
  /** What the function is given. */
  readonly given?: readonly Value[]
  readonly element?: number
  readonly asText?: boolean
}

/** An attribute of a set. */
export interface Member {
  readonly name: string
  readonly position: Position | null
  readonly value: Value
}

/** A value. Numbers are kept as Nix writes them, as they may have more digits than JavaScript's. */
export type Value =
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "integer"; readonly digits: string }
  | { readonly kind: "float"; readonly digits: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "set"; readonly members: readonly Member[] }
  | {
      readonly kind: "foreign"
      readonly what: ForeignKind
      readonly text: string
      /** Of a property: what it defines, as far as it can be evaluated by itself. */
      readonly content?: Value | null | undefined
      /** Of a property: its priority, or its place in the order of definitions. */
      readonly priority?: number | null | undefined
    }
  /** Text with uses of arguments in it. */
  | {
      readonly kind: "template"
      readonly parts: readonly (string | Use)[]
      /** Whether all that is used is text when TypeScript runs. */
      readonly isPlain?: boolean
    }
  | { readonly kind: "use"; readonly use: Use }

/** What Nix prints for a value. */
export const valueSchema: z.ZodType<Value> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("null") }),
    z.object({ kind: z.literal("boolean"), value: z.boolean() }),
    z.object({ kind: z.literal("integer"), digits: z.string() }),
    z.object({ kind: z.literal("float"), digits: z.string() }),
    z.object({ kind: z.literal("string"), text: z.string() }),
    z.object({ kind: z.literal("list"), items: z.array(valueSchema) }),
    z.object({ kind: z.literal("set"), members: z.array(memberSchema) }),
    z.object({
      kind: z.literal("foreign"),
      what: foreignSchema,
      text: z.string(),
      content: valueSchema.nullish(),
      priority: z.int().nullish(),
    }),
  ]),
)

const memberSchema: z.ZodType<Member> = z.object({
  name: z.string(),
  position: positionSchema.nullable(),
  value: valueSchema,
})

/** Whether two values are the same, wherever they are defined. */
export function isSame(left: Value, right: Value): boolean {
  return differencesBetween(left, right).next().done === true
}

/** Two values that differ at a path of two larger ones. */
export interface Difference {
  readonly path: readonly PathSegment[]
  readonly left: Value
  readonly right: Value
}

/** The innermost values in which two differ. */
export function* differencesBetween(
  left: Value,
  right: Value,
  path: readonly PathSegment[] = [],
): Generator<Difference> {
  if (left.kind === "list" && right.kind === "list" && left.items.length === right.items.length) {
    for (const [index, item] of left.items.entries())
      yield* differencesBetween(item, right.items[index] ?? nothing, [...path, index])
  } else if (left.kind === "set" && right.kind === "set" && haveSameNames(left, right)) {
    const others = new Map(right.members.map(({ name, value }) => [name, value]))
    for (const { name, value } of left.members)
      yield* differencesBetween(value, others.get(name) ?? nothing, [...path, name])
  } else if (JSON.stringify(left) !== JSON.stringify(right)) yield { path, left, right }
}

const nothing: Value = { kind: "null" }

type SetValue = Value & { readonly kind: "set" }

function haveSameNames(left: SetValue, right: SetValue): boolean {
  const names = new Set(left.members.map(({ name }) => name))
  return names.size === right.members.length && right.members.every(({ name }) => names.has(name))
}

/** Every attribute in a value, however deep. */
export function* membersIn(value: Value): Generator<Member> {
  if (value.kind === "list") for (const item of value.items) yield* membersIn(item)
  if (value.kind !== "set") return
  for (const member of value.members) {
    yield member
    yield* membersIn(member.value)
  }
}

/** Every use in a value. */
export function usesIn(value: Value): readonly Use[] {
  const uses: Use[] = []
  mapValue(value, (each) => {
    if (each.kind === "use") uses.push(each.use)
    if (each.kind === "template")
      appendAll(
        uses,
        each.parts.filter((part) => typeof part !== "string"),
      )
    return each
  })
  return uses
}

/** The same value with each of its innermost ones, and each list, put through `change`. */
export function mapValue(
  value: Value,
  change: (value: Value, path: readonly PathSegment[]) => Value,
  path: readonly PathSegment[] = [],
): Value {
  switch (value.kind) {
    case "list": {
      const changed = change(value, path)
      if (changed !== value || changed.kind !== "list") return changed
      const items = value.items.map((item, index) => mapValue(item, change, [...path, index]))
      return { kind: "list", items }
    }
    case "set": {
      const members = value.members.map((member) => ({
        ...member,
        value: mapValue(member.value, change, [...path, member.name]),
      }))
      return { kind: "set", members }
    }
    case "null":
    case "boolean":
    case "integer":
    case "float":
    case "string":
    case "foreign":
    case "template":
    case "use":
    default:
      return change(value, path)
  }
}
