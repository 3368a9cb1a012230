/** What a host says outside of its definitions, in them: its platform, its first release, its name. */
import type { Code, CodeMember } from "../module/code.ts"
import type { ModuleContents } from "../module/module-text.ts"

/** The options that a host says otherwise. */
const facts: readonly (readonly string[])[] = [
  ["nixpkgs", "hostPlatform"],
  ["system", "stateVersion"],
  ["networking", "hostName"],
]

/** The same contents without that; comments on what is left out stand at the head of the file. */
export function withoutFacts(contents: ModuleContents): ModuleContents {
  return facts.reduce((left, path) => changed(left, path, unlessPlain), withPlatform(contents))
}

function unlessPlain(member: CodeMember): CodeMember | undefined {
  return isPlain(member.code) ? undefined : member
}

/**
 * The same contents with the platform beside a host's own, which is text: as text where it is a set of nothing else,
 * and by force where it says more. NixOS takes only one of two.
 */
export function withPlatform(contents: ModuleContents): ModuleContents {
  return changed(contents, ["nixpkgs", "hostPlatform"], besideText)
}

function besideText(member: CodeMember): CodeMember {
  const { code, comments } = member
  if (code.kind !== "set") return member
  const [system, ...others] = code.members
  if (system?.name !== "system" || others.length > 0 || !isPlain(system.code))
    return { ...member, code: { kind: "property", name: "mkForce", given: [], content: code } }
  const after = comments.after ?? system.comments.after
  const both = {
    ...comments,
    before: [...comments.before, ...system.comments.before],
    after,
    below: [...system.comments.below, ...comments.below],
  }
  return { ...member, code: system.code, comments: both }
}

type Change = (member: CodeMember) => CodeMember | undefined

/** The contents with what is defined at a path changed, or left out. */
function changed(
  contents: ModuleContents,
  path: readonly string[],
  change: Change,
): ModuleContents {
  const { parts } = contents
  const comments: string[] = []
  const config = parts.config && changedIn(parts.config, path, change, comments)
  return { ...contents, parts: { ...parts, config, head: [...parts.head, ...comments] } }
}

/** The code with a member changed; nothing where nothing is left, whose comments are kept. */
function changedIn(
  code: Code,
  path: readonly string[],
  change: Change,
  comments: string[],
): Code | undefined {
  if (code.kind === "property" && code.name === "mkMerge" && code.content.kind === "list") {
    const items = code.content.items.flatMap((item) => {
      const left = changedIn(item.code, path, change, comments)
      return left === undefined ? [] : [{ ...item, code: left }]
    })
    return { ...code, content: { ...code.content, items } }
  }
  if (code.kind !== "set") return code
  const [name, ...rest] = path
  const members = code.members.flatMap((member) => {
    if (member.name !== name) return [member]
    const left = rest.length === 0 ? change(member) : inMember(member, rest, change, comments)
    if (left !== undefined) return [left]
    const { before, after, below } = member.comments
    comments.push(...before, ...(after === undefined ? [] : [after]), ...below)
    return []
  })
  return members.length === 0 && code.members.length > 0 ? undefined : { ...code, members }
}

function inMember(
  member: CodeMember,
  path: readonly string[],
  change: Change,
  comments: string[],
): CodeMember | undefined {
  const code = changedIn(member.code, path, change, comments)
  return code && { ...member, code }
}

function isPlain(code: Code): boolean {
  if (code.kind === "property") return code.name !== "mkIf" && isPlain(code.content)
  return code.kind === "text" && code.parts.every((part) => typeof part === "string")
}
