/** What a generated flake says of a host in its inventory, as the host's definition says it. */
import { isDeepStrictEqual } from "node:util"
import { hostSchema } from "../../fleet/host.ts"
import type { Code, CodeMember } from "../module/code.ts"
import { memberAt } from "../module/members.ts"
import { plainValue } from "../module/plain-code.ts"
import { noComments } from "../nix/source-comments.ts"
import type { FoundHost } from "./found-host.ts"

/** `inventory` and `deploy`; nothing where the flake gives its modules no such `host` (`emit/inventory.ts`). */
export function hostData({ name, arguments: given }: FoundHost): readonly CodeMember[] | undefined {
  const host = given?.get("host")
  if (host?.kind !== "set" || memberAt(host, ["system"])?.code.kind !== "text") return undefined
  const deploy = memberAt(host, ["deploy"])
  if (deploy?.code.kind !== "set") return undefined
  const said = deploy.code.members.filter((member) => !isUsual(member, name))
  const read = hostSchema.shape.deploy.safeParse(plainValue({ kind: "set", members: said }))
  if (!read.success) return undefined
  const own = host.members.filter((member) => member.name !== "system" && member !== deploy)
  return [
    { ...deploy, name: "inventory", code: setOf(own), comments: noComments },
    { ...deploy, code: setOf(said) },
  ].filter(({ code }) => code.kind === "set" && code.members.length > 0)
}

function setOf(members: readonly CodeMember[]): Code {
  return { kind: "set", members }
}

/** What holds where nothing is said. */
function isUsual({ name, code }: CodeMember, host: string): boolean {
  const usual = Object.entries({ targetHost: host, ...hostSchema.shape.deploy.parse({}) })
  return usual.some(([each, value]) => each === name && isDeepStrictEqual(plainValue(code), value))
}
