/** How hosts are deployed, as a flake says it to deploy-rs or colmena. */
import { existsSync } from "node:fs"
import { hostSchema } from "../../fleet/host.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import type { Code, CodeMember } from "../module/code.ts"
import { newMember } from "../module/members.ts"
import { plainValue } from "../module/plain-code.ts"
import type { FoundHost } from "./found-host.ts"
import { flakeOutputs } from "./flake-outputs.ts"
import { plainCode } from "./given-arguments.ts"
import type { FlakeCode } from "./static-code.ts"
import type { Value } from "./static-value.ts"
import { member } from "./static-values.ts"

/** The hosts with what `deploy.nodes`, `colmenaHive` or `colmena` of their flake say of them. */
export function withDeployments(
  hosts: readonly FoundHost[],
  flake: string,
  state: () => FlakeCode,
): readonly FoundHost[] {
  const outputs = existsSync(flake) ? outcomeOf(() => flakeOutputs(flake)).value : undefined
  if (outputs === undefined) return hosts
  return hosts.map((host) => {
    const said = deploymentOf(host.name, outputs, state)
    return said.length === 0 ? host : { ...host, deploy: { kind: "set", members: said } }
  })
}

function deploymentOf(name: string, outputs: Value, state: () => FlakeCode): readonly CodeMember[] {
  const node = at(outputs, ["deploy", "nodes", name])
  const hive = at(hiveOf(outputs), [name, "deployment"])
  const engines = [
    // what is said of all nodes holds for those that there are
    () => (node === undefined ? [] : fields(deployRs, [node, member(outputs, "deploy")], state)),
    () => (hive === undefined ? [] : fields(colmena, [hive], state)),
  ]
  for (const read of engines) {
    const said = read()
    if (said.length > 0) return said
  }
  return []
}

/** What engines call the words of `deploy`. */
type Words = Readonly<Record<string, string>>

const deployRs: Words = { hostname: "targetHost", sshUser: "user", remoteBuild: "buildOn" }
const colmena: Words = {
  targetHost: "targetHost",
  targetUser: "user",
  targetPort: "port",
  buildOnTarget: "buildOn",
  tags: "tags",
}

/** What is plain, and a host's definition takes; said of the host, or else of all. */
function fields(
  words: Words,
  from: readonly (Value | undefined)[],
  state: () => FlakeCode,
): readonly CodeMember[] {
  return Object.entries(words).flatMap(([theirs, ours]) => {
    const value = from
      .map((each) => each && member(each, theirs))
      .find((each) => each !== undefined)
    const found = value && plainCode(value, state)
    const code = found && ours === "buildOn" ? builtOn(found) : found
    if (code === undefined) return []
    const said = newMember(ours, code)
    const read = hostSchema.shape.deploy.safeParse(plainValue({ kind: "set", members: [said] }))
    return read.success ? [said] : []
  })
}

function builtOn(isRemote: Code): Code | undefined {
  const isSaid = isRemote.kind === "boolean" && isRemote.value
  return isSaid ? { kind: "text", parts: ["remote"] } : undefined
}

function at(value: Value | undefined, path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>((found, name) => {
    const next = found && member(found, name)
    // a node of colmena may be a module that takes arguments
    return next?.kind === "function" ? next.call(() => ({ kind: "unknown" })) : next
  }, value)
}

/** `colmena`, or what `colmenaHive` is made of. */
function hiveOf(outputs: Value): Value | undefined {
  const hive = member(outputs, "colmenaHive")
  return hive?.kind === "call" ? hive.given[0]?.() : member(outputs, "colmena")
}
