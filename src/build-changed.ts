/** What becomes of hosts whose definitions have changed, while nothing else of their fleet has. */
import { isDeepStrictEqual } from "node:util"
import type { Made } from "./build.ts"
import { namesSaid } from "./emit/secrets/known-hosts.ts"
import { lockText } from "./lock/lock-file.ts"
import { inventoryEntries } from "./model/inventory-entries.ts"
import type { Model, ModelHost } from "./model/model.ts"
import { outsideOf } from "./model/outside-of.ts"
import type { GeneratedTree } from "./output/tree.ts"
import type { Problem } from "./problems/problem.ts"
import { endpointNames } from "./rules/network/endpoints.ts"
import type { Around } from "./rules/rule.ts"
import { rules } from "./rules/rules.ts"

/** What has to be known of a fleet where one of its hosts is to be made by itself. */
export interface FleetAround extends Around {
  /** What the inventory has of each host. */
  readonly entries: readonly (readonly [name: string, entry: unknown])[]
}

/** That of a fleet. */
export function aroundIn(model: Model): FleetAround {
  const endpoints = model.hosts.flatMap(endpointNames)
  const distinct = new Map(endpoints.map((each) => [each.join(":"), each]))
  return { entries: [...inventoryEntries(model)], endpoints: [...distinct.values()] }
}

/** Whether a file of the tree is of one host alone. */
export type IsOwn = (path: string) => boolean

/** Tells the files of some hosts. */
export function isOwnOf(hosts: readonly string[]): IsOwn {
  const folders = new Set(hosts)
  return (path) => {
    const [group, name = "", ...rest] = path.split("/")
    return group === "hosts" && rest.length > 0 && folders.has(name)
  }
}

/**
 * Whether a change of some hosts reaches no further than their own files. They were made by themselves,
 * without all other hosts, as they were and as they are: what differs between the two is what the change
 * does. It is theirs alone where nothing is told that was not told before, no file of the fleet's is
 * another one, and the others see the same of them.
 */
export function staysInside(before: Made, after: Made, isOwn: IsOwn, around: Around): boolean {
  const seenIn = ({ model }: Made) => model.hosts.map((host) => seenOf(host, around))
  return (
    isDeepStrictEqual(toldIn(before), toldIn(after)) &&
    isDeepStrictEqual(sharedBy(before.model), sharedBy(after.model)) &&
    isDeepStrictEqual(seenIn(before), seenIn(after)) &&
    lockText(before.update.lock) === lockText(after.update.lock) &&
    isDeepStrictEqual(othersIn(before, isOwn), othersIn(after, isOwn))
  )
}

/** What is told of them; where on the line is no matter. */
function toldIn({ problems }: Made): readonly unknown[] {
  return problems.map(({ code, severity, message, path, place }: Problem) => [
    code,
    severity,
    message,
    path,
    place?.file,
  ])
}

/** What hosts have in common, as far as it is made of what they define. */
function sharedBy(model: Model): object {
  const { common, modules, services, layouts, assignments, inputs } = model
  return { common, modules, services, layouts, assignments, inputs, arguments: model.arguments }
}

/** What of a host counts outside of it. */
function seenOf(host: ModelHost, around: Around): object {
  const seen = rules.flatMap((rule) => ("sees" in rule ? [rule.sees(host, around)] : []))
  return { outside: outsideOf(host), seen, said: namesSaid(host) }
}

/** The files of the tree that are of no host alone. */
function othersIn({ printed: { tree } }: Made, isOwn: IsOwn): GeneratedTree {
  return new Map([...tree].filter(([path]) => !isOwn(path)))
}
