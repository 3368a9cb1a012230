/** Arguments that each host gives to its modules in its own way: data of the host, which the fleet's `arguments` name. */
import { isDeepStrictEqual } from "node:util"
import type { Code, CodeMember } from "../module/code.ts"
import { memberAt, newMember } from "../module/members.ts"
import { plainValue } from "../module/plain-code.ts"
import type { FoundHost } from "./found-host.ts"

/** What the data of a host has already (`emit/inventory.ts`). */
const reserved: ReadonlySet<string> = new Set(["deploy", "name", "system", "tags"])

/** Of the arguments that modules take, those that all hosts have as plain values, and not all the same. */
export function ownArguments(
  hosts: readonly FoundHost[],
  names: readonly string[],
): readonly string[] {
  return names.filter((name) => {
    const values = hosts.map((host) => valueOf(host, name))
    return (
      !reserved.has(name) &&
      values.every((value) => value !== undefined) &&
      values.some((value) => !isDeepStrictEqual(value, values[0])) &&
      hosts.every((host) => !hasOther(host, name))
    )
  })
}

/** What a host says, with those arguments in its data. */
export function withOwnArguments(
  said: readonly CodeMember[],
  { arguments: given }: FoundHost,
  names: readonly string[],
): readonly CodeMember[] {
  if (names.length === 0) return said
  const inventory = said.find(({ name }) => name === "inventory")
  const there = inventory?.code.kind === "set" ? inventory.code.members : []
  const added = names.flatMap((name) => {
    const code = given?.get(name)
    return code === undefined || there.some((each) => each.name === name)
      ? []
      : [newMember(name, code)]
  })
  const code: Code = { kind: "set", members: [...there, ...added] }
  const others = said.filter((each) => each !== inventory)
  return [
    ...others,
    inventory === undefined ? newMember("inventory", code) : { ...inventory, code },
  ]
}

/** An argument as the fleet gives it: what is in the data of the host. */
export function ownArgument(name: string): Code {
  return { kind: "select", from: { kind: "reference", name: "host" }, name }
}

function valueOf({ arguments: given }: FoundHost, name: string): unknown {
  const code = given?.get(name)
  return code && plainValue(code)
}

/** Whether a generated flake's host has something else by that name in its data. */
function hasOther(host: FoundHost, name: string): boolean {
  const data = host.arguments?.get("host")
  const there = data && memberAt(data, [name])
  return there !== undefined && !isDeepStrictEqual(plainValue(there.code), valueOf(host, name))
}
