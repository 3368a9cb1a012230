/** Members of sets that are written out, by the names on the way to them. */
import { noComments } from "../nix/source-comments.ts"
import type { Code, CodeMember } from "./code.ts"

/** A member that stands in no file: nothing is said about it there. */
export function newMember(name: string, code: Code): CodeMember {
  return { name, code, comments: noComments, start: -1, isApart: false }
}

/** The member at a path; nothing where there is none, or an expression is on the way. */
export function memberAt(code: Code, [name, ...rest]: readonly string[]): CodeMember | undefined {
  if (code.kind !== "set") return undefined
  const member = code.members.find((each) => each.name === name)
  return member === undefined || rest.length === 0 ? member : memberAt(member.code, rest)
}

/** The code without what is at a path, and without the sets that are empty then; nothing where all of it is. */
export function withoutMember(code: Code, [name, ...rest]: readonly string[]): Code | undefined {
  if (code.kind !== "set") return code
  const members = code.members.flatMap((member) => {
    if (member.name !== name) return [member]
    const left = rest.length === 0 ? undefined : withoutMember(member.code, rest)
    return left === undefined ? [] : [{ ...member, code: left }]
  })
  return members.length === 0 ? undefined : { ...code, members }
}
