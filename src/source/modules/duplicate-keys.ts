/** Objects that have one key twice: JavaScript keeps the last, and what the first said is lost. */
import type { Node, ObjectProperty, VisitorObject } from "oxc-parser"
import { bare } from "./expressions.ts"
import type { FoundInSource } from "./source-problems.ts"
import { problem } from "../../problems/problem.ts"

/** Visits a file, and tells every key that its object has already. */
export function duplicateKeys(tell: (found: FoundInSource) => void): VisitorObject {
  return {
    ObjectExpression({ properties }) {
      const known = new Map<string, Known>()
      for (const each of properties) {
        const name = each.type === "Property" ? keyOf(each) : undefined
        if (each.type !== "Property" || name === undefined) continue
        const { kinds, first } = known.get(name) ?? { kinds: new Set(), first: each.key.start }
        if (isTaken(kinds, each.kind)) tell(duplicate(name, each.key.start, first))
        known.set(name, { kinds: kinds.add(each.kind), first })
      }
    },
  }
}

/** What an object has by a name: the kinds of its properties, and where the first of them is. */
interface Known {
  readonly kinds: Set<string>
  readonly first: number
}

/** A getter and a setter make one property together. */
function isTaken(kinds: ReadonlySet<string>, kind: string): boolean {
  if (kind === "get") return kinds.has("get") || kinds.has("init")
  if (kind === "set") return kinds.has("set") || kinds.has("init")
  return kinds.size > 0
}

/** The name that JavaScript gives to the property; undefined where only a run can tell it. */
export function keyOf({ key, computed, shorthand, method }: ObjectProperty): string | undefined {
  if (computed) return textOf(key) ?? literalOf(key)
  // `__proto__: x` is no property
  const literal = literalOf(key)
  if (literal !== undefined) return literal === "__proto__" ? undefined : literal
  if (key.type !== "Identifier") return undefined
  return key.name === "__proto__" && !shorthand && !method ? undefined : key.name
}

function literalOf(node: Node): string | undefined {
  const inner = bare(node)
  if (inner.type !== "Literal") return undefined
  return String("bigint" in inner ? inner.bigint : inner.value)
}

/** The text that is written out, be it in parts; undefined of what is no text, or another one in each run. */
function textOf(node: Node): string | undefined {
  const inner = bare(node)
  if (inner.type === "Literal") return typeof inner.value === "string" ? inner.value : undefined
  if (inner.type === "TemplateLiteral" && inner.expressions.length === 0)
    return inner.quasis[0]?.value.cooked ?? undefined
  if (inner.type !== "BinaryExpression" || inner.operator !== "+") return undefined
  const [left, right] = [textOf(inner.left), textOf(inner.right)]
  return left === undefined || right === undefined ? undefined : left + right
}

function duplicate(name: string, offset: number, first: number): FoundInSource {
  return {
    ...problem("NG013", {
      message: `the object has the key ${JSON.stringify(name)} already`,
      detail: "JavaScript keeps the last of them only; what the first says would be lost.",
      hint: "write the two as one",
    }),
    offset,
    others: [{ offset: first, message: "first defined here" }],
  }
}
