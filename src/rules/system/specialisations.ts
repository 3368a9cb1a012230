/** A host as its specialisations have it: all that it says, and what they say beside that. */
import type { ConfigValues } from "../../model/config-lookup.ts"
import type { ModelHost } from "../../model/model.ts"
import { plainPriority } from "../../nix/values/properties.ts"
import { keptFor } from "../../remembered.ts"
import { mayBeDefined, membersOf } from "../settled.ts"

/** What a host is in one of its specialisations. */
export interface Specialisation {
  readonly name: string
  readonly host: ModelHost
}

/** The specialisations of a host whose definitions are known, and stand beside those of the host. */
export const specialisationsOf = keptFor((host: ModelHost): readonly Specialisation[] =>
  (membersOf(host, "specialisation") ?? [])
    .filter((name) => standsBeside(host, name))
    .map((name) => ({ name, host: hostIn(host, name) })),
)

/** Whether one has all that its host has: a property around its configuration says nothing of what is in it. */
function standsBeside(host: ModelHost, name: string): boolean {
  const around = [["specialisation"], ["specialisation", name], configurationOf(name)]
  const definitions = around.flatMap((path) => host.definitions(...path).values)
  return (
    definitions.every(({ priority }) => priority === plainPriority) &&
    !mayBeDefined(host, "specialisation", name, "inheritParentConfig")
  )
}

function configurationOf(name: string): readonly string[] {
  return ["specialisation", name, "configuration"]
}

function hostIn(host: ModelHost, name: string): ModelHost {
  const own = configurationOf(name)
  return {
    ...host,
    values: (...path) => both(host.values(...path), host.values(...own, ...path)),
    definitions: (...path) => both(host.definitions(...path), host.definitions(...own, ...path)),
    allDefinitions: (...path) =>
      both(host.allDefinitions(...path), host.allDefinitions(...own, ...path)),
    names: (...path) => new Set([...host.names(...path), ...host.names(...own, ...path)]),
  }
}

function both<Value>(outer: ConfigValues<Value>, own: ConfigValues<Value>): ConfigValues<Value> {
  return {
    values: [...outer.values, ...own.values],
    isKnown: outer.isKnown && own.isKnown,
  }
}
