/** What a flake gives to the modules of its hosts, where all that is known of it is how it is named in the flake. */
import { dirname } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { flakeInputs } from "./flake-outputs.ts"
import type { FoundHost } from "./found-host.ts"
import type { OwnFlake } from "./own-outputs.ts"
import type { Lazy, Value } from "./static-value.ts"
import { member } from "./static-values.ts"

/** The flake of a file: its inputs, and what all hosts are given by the same name of it: `self`, `outputs`, an input. */
export function ownFlake(file: string, hosts: readonly FoundHost[]): OwnFlake {
  const inputs = flakeInputs(file)
  const [first, ...others] = hosts.map(({ given }) => given)
  const names = first?.kind === "set" ? [...first.members.keys()] : []
  const shared = names.flatMap((name): readonly (readonly [string, Lazy])[] => {
    const value = first && member(first, name)
    const isShared = others.every((each) => isSameName(each && member(each, name), value))
    return value !== undefined && isShared ? [[name, () => value]] : []
  })
  const own = inputs === undefined ? [] : [["inputs", () => inputs] as const]
  const known = new Map([...shared, ...own])
  const given = hosts.map(({ given: each }) =>
    each?.kind === "set" ? new Map([...each.members, ...own]) : known,
  )
  return { root: dirname(file), known, given }
}

function isSameName(one: Value | undefined, other: Value | undefined): boolean {
  return (
    one?.kind === "named" && other?.kind === "named" && isDeepStrictEqual(one.names, other.names)
  )
}
