/** Objects that have one key twice: JavaScript keeps the last, and what the first said is lost. */
import type { ObjectProperty, VisitorObject } from "oxc-parser"
import type { FoundInSource } from "./source-problems.ts"
import { problem } from "../../problems/problem.ts"

/** Visits a file, and tells every key that its object has already. */
export function duplicateKeys(tell: (found: FoundInSource) => void): VisitorObject {
  return {
    ObjectExpression({ properties }) {
      const known = new Map<string, Set<string>>()
      for (const each of properties) {
        const name = each.type === "Property" ? nameOf(each) : undefined
        if (each.type !== "Property" || name === undefined) continue
        const kinds = known.get(name) ?? new Set()
        if (isTaken(kinds, each.kind)) tell(duplicate(name, each.key.start))
        known.set(name, kinds.add(each.kind))
      }
    },
  }
}

/** A getter and a setter make one property together. */
function isTaken(kinds: ReadonlySet<string>, kind: string): boolean {
  if (kind === "get") return kinds.has("get") || kinds.has("init")
  if (kind === "set") return kinds.has("set") || kinds.has("init")
  return kinds.size > 0
}

/** The name that JavaScript gives to the property; undefined where only a run can tell it. */
function nameOf({ key, computed, shorthand, method }: ObjectProperty): string | undefined {
  if (key.type === "Literal") {
    const name = String("bigint" in key ? key.bigint : key.value)
    // `__proto__: x` is no property
    return name === "__proto__" && !computed ? undefined : name
  }
  if (computed || key.type !== "Identifier") return undefined
  return key.name === "__proto__" && !shorthand && !method ? undefined : key.name
}

function duplicate(name: string, offset: number): FoundInSource {
  return {
    ...problem("NG013", {
      message: `the object has the key ${JSON.stringify(name)} already`,
      detail: "JavaScript keeps the last of them only; what the first says would be lost.",
      hint: "write the two as one",
    }),
    offset,
  }
}
