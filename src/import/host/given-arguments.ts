/** What a flake gives to all modules of a host (`specialArgs`), as far as that is plain. */
import type { Code } from "../module/code.ts"
import { isPlain } from "../module/plain-code.ts"
import { newMember } from "../module/members.ts"
import { noComments } from "../nix/source-comments.ts"
import { type FlakeCode, codeOf } from "./static-code.ts"
import type { Value } from "./static-value.ts"

/** The arguments by their names, but those that are no plain values. */
export function givenArguments(
  given: Value | undefined,
  state: () => FlakeCode,
): ReadonlyMap<string, Code> {
  const members = given?.kind === "set" ? [...given.members] : []
  return new Map(
    members.flatMap(([name, value]) => {
      const code = plainCode(value(), state)
      return code === undefined ? [] : [[name, code] as const]
    }),
  )
}

/** A set that has itself in it has no end. */
const deepest = 20

/** What is plain: as it is written, with its comments, where no name stands in it. */
export function plainCode(value: Value, state: () => FlakeCode, depth = 0): Code | undefined {
  const found = foundCode(value, state, depth)
  const isLong = found?.kind === "set" || found?.kind === "list"
  const asWritten = isLong && value.at !== undefined ? codeOf(value, state()) : undefined
  return asWritten !== undefined && isPlain(asWritten) ? asWritten : found
}

/** Text, numbers, truth values, null, and lists and sets of them. */
function foundCode(value: Value, state: () => FlakeCode, depth: number): Code | undefined {
  if (depth > deepest) return undefined
  const inside = (each: Value) => plainCode(each, state, depth + 1)
  if (value.kind === "text") return { kind: "text", parts: [value.text] }
  if (value.kind === "list") {
    const items = value.items.map((item) => inside(item()))
    if (!items.every((code) => code !== undefined)) return undefined
    return {
      kind: "list",
      items: items.map((code) => ({ code, comments: noComments, isApart: false })),
    }
  }
  if (value.kind === "set") {
    const members = [...value.members].flatMap(([name, member]) => {
      const code = inside(member())
      return code === undefined ? [] : [newMember(name, code)]
    })
    return members.length === value.members.size ? { kind: "set", members } : undefined
  }
  if (value.kind === "boolean") return { kind: "boolean", value: value.value }
  if (value.kind !== "unknown") return undefined
  const code = codeOf(value, state())
  return code !== undefined && plainKinds.has(code.kind) ? code : undefined
}

const plainKinds: ReadonlySet<Code["kind"]> = new Set(["boolean", "float", "integer", "null"])
