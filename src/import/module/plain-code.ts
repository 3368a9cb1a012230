/** Code that is nothing but a value: no reference and no expression is in it. */
import type { Code } from "./code.ts"
import { valueOf } from "./code-value.ts"

const plainKinds: ReadonlySet<Code["kind"]> = new Set(["boolean", "integer", "null"])

/** Whether code is texts, integers, truth values, null, and lists and sets of them. */
export function isPlain(code: Code): boolean {
  if (code.kind === "list") return code.items.every((item) => isPlain(item.code))
  if (code.kind === "set") return code.members.every((member) => isPlain(member.code))
  if (code.kind === "text") return code.parts.every((part) => typeof part === "string")
  return plainKinds.has(code.kind)
}

/** The value of what is written out; nothing of anything else. */
export function plainValue(code: Code): unknown {
  return isPlain(code) ? valueOf(code) : undefined
}

/** The text of what is nothing but one. */
export function textOf(code: Code): string | undefined {
  const value = code.kind === "text" ? plainValue(code) : undefined
  return typeof value === "string" ? value : undefined
}
