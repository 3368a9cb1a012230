/** Objects that have one key twice: JavaScript keeps the last, and what the first said is lost. */
import type { Node, ObjectProperty, VisitorObject } from "oxc-parser"
import { bare } from "./expressions.ts"
import type { FoundInSource } from "./source-problems.ts"
import { problem } from "../../problems/problem.ts"

/** Visits a file, and tells every key that its object has already. */
export function duplicateKeys(tell: (found: FoundInSource) => void): VisitorObject {
  const constants: Constants = new Map()
  return {
    VariableDeclaration({ kind, declarations }) {
      for (const { id, init } of declarations) {
        if (id.type !== "Identifier") continue
        const isOne = kind === "const" && init !== null && !constants.has(id.name)
        constants.set(id.name, isOne ? textOf(init, constants) : undefined)
      }
    },
    ObjectExpression({ properties }) {
      const known = new Map<string, Known>()
      for (const each of properties) {
        const name = each.type === "Property" ? nameOf(each, constants) : undefined
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

/** The texts that constants of a file are; of a name that it has several times, none. */
type Constants = Map<string, string | undefined>

/** The name that JavaScript gives to the property; undefined where only a run can tell it. */
function nameOf(
  { key, computed, shorthand, method }: ObjectProperty,
  constants: Constants,
): string | undefined {
  if (computed) return textOf(key, constants)
  // `__proto__: x` is no property
  if (key.type === "Literal") return textOf(key, constants, "__proto__")
  if (key.type !== "Identifier") return undefined
  return key.name === "__proto__" && !shorthand && !method ? undefined : key.name
}

/** The text that an expression is whenever it runs; undefined where that is another one or not known. */
function textOf(node: Node, constants: Constants, but?: string): string | undefined {
  const inner = bare(node)
  if (inner.type === "Literal") {
    const text = String("bigint" in inner ? inner.bigint : inner.value)
    return text === but ? undefined : text
  }
  if (inner.type === "Identifier") return constants.get(inner.name)
  if (inner.type === "TemplateLiteral" && inner.expressions.length === 0)
    return inner.quasis[0]?.value.cooked ?? undefined
  if (inner.type !== "BinaryExpression" || inner.operator !== "+") return undefined
  const [left, right] = [textOf(inner.left, constants), textOf(inner.right, constants)]
  // a sum of numbers is no text of them
  const isText = [inner.left, inner.right].some((each) => typeof literalOf(each) !== "number")
  return isText && left !== undefined && right !== undefined ? left + right : undefined
}

function literalOf(node: Node): unknown {
  const inner = bare(node)
  return inner.type === "Literal" ? inner.value : undefined
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
