/** The definitions in an expression that NixOS takes one or several of: in properties and choices. */

import type { PathSegment } from "../../problems/problem.ts"
import { holdsMembers } from "../../holds-members.ts"

/** What is said of a value beside what it is (`marks.ts`), and where it stands in what was read. */
export interface Mark {
  readonly said: unknown
  readonly path: readonly PathSegment[]
}

/** What a property says of its definition: that there are several, when it is one, and how it counts. */
export type Says = "several" | "condition" | "priority" | "order"

/** What stands in a property or a choice. */
export interface Content {
  /** A property of one definition, of several that are merged, or a choice of two. */
  readonly kind: "one" | "merged" | "either"
  /** What a property is for, which NixOS looks for in this order, and the function that says it. */
  readonly says?: Says
  readonly name?: string
  readonly definitions: readonly unknown[]
  /** What a property is given beside its definitions: a condition, a priority or an order. */
  readonly others: readonly unknown[]
  /** The priority that it gives; `undefined` where it leaves that as it is. */
  readonly priority: unknown
  /** What has to hold for it to be a definition at all; `true` where nothing has to. */
  readonly condition: unknown
  /** The definitions as they were given: one, several in a list, or a choice of two in a list. */
  readonly given: unknown
  /** The marks in them, by where they stand: in several, after the position of the definition. */
  readonly marks: readonly Mark[]
  /** How many levels of definitions stand in each other there. */
  readonly depth: number
}

const contents = new WeakMap<object, Content>()

/** The same expression, known by what stands in it. */
export function containing<T extends object>(expression: T, content: Content): T {
  contents.set(expression, content)
  return expression
}

/** What stands in a property or a choice; `undefined` for every other value. */
export function contentOf(value: unknown): Content | undefined {
  return holdsMembers(value) ? contents.get(value) : undefined
}

/** Whether a value is a definition of an option, which has no value itself. */
export function isProperty(value: unknown): boolean {
  const kind = contentOf(value)?.kind
  return kind === "one" || kind === "merged"
}
