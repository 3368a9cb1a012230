/** A host's own definitions without what it says outside of them: its platform, its first release, its name. */
import type { Code, CodeMember } from "../module/code.ts"
import type { ModuleContents } from "../module/module-text.ts"

/** The options that a host says otherwise. */
const facts: readonly (readonly string[])[] = [
  ["nixpkgs", "hostPlatform"],
  ["system", "stateVersion"],
  ["networking", "hostName"],
]

/** The same contents; comments on what is left out stand at the head of the file. */
export function withoutFacts(contents: ModuleContents): ModuleContents {
  const { parts } = contents
  const comments: string[] = []
  const config = facts.reduce<Code | undefined>(
    (code, path) => code && without(code, path, comments),
    parts.config,
  )
  return { ...contents, parts: { ...parts, config, head: [...parts.head, ...comments] } }
}

/** The code without a member that is plain text, be it a default; nothing where nothing is left. */
function without(code: Code, path: readonly string[], comments: string[]): Code | undefined {
  if (code.kind === "property" && code.name === "mkMerge" && code.content.kind === "list") {
    const items = code.content.items.flatMap((item) => {
      const left = without(item.code, path, comments)
      return left === undefined ? [] : [{ ...item, code: left }]
    })
    return { ...code, content: { ...code.content, items } }
  }
  if (code.kind !== "set") return code
  const members = code.members.flatMap((member) => leftOf(member, path, comments))
  return members.length === 0 && code.members.length > 0 ? undefined : { ...code, members }
}

function leftOf(
  member: CodeMember,
  [name, ...rest]: readonly string[],
  comments: string[],
): readonly CodeMember[] {
  if (member.name !== name) return [member]
  const left = rest.length > 0 ? without(member.code, rest, comments) : undefined
  if (left !== undefined) return [{ ...member, code: left }]
  if (rest.length === 0 && !isPlain(member.code)) return [member]
  const { before, after, below } = member.comments
  comments.push(...before, ...(after === undefined ? [] : [after]), ...below)
  return []
}

function isPlain(code: Code): boolean {
  if (code.kind === "property") return code.name !== "mkIf" && isPlain(code.content)
  return code.kind === "text" && code.parts.every((part) => typeof part === "string")
}
