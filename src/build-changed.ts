/** What becomes of hosts whose definitions have changed, while nothing else of their fleet has. */
import { isDeepStrictEqual } from "node:util"
import type { Made } from "./build.ts"
import { namesSaid } from "./emit/secrets/known-hosts.ts"
import { lockText } from "./lock/lock-file.ts"
import { inventoryEntries } from "./model/inventory-entries.ts"
import type { Model, ModelHost, OtherHosts } from "./model/model.ts"
import { importingIn } from "./model/nested-imports.ts"
import { moduleArguments } from "./model/module-arguments.ts"
import { outsideOf } from "./model/outside-of.ts"
import type { GeneratedTree } from "./output/tree.ts"
import type { Place } from "./problems/problem.ts"
import { keptFor } from "./remembered.ts"
import { endpointNames } from "./rules/network/endpoints.ts"
import type { Around } from "./rules/rule.ts"
import { type Found, rules } from "./rules/rules.ts"
import { placing } from "./source/locate.ts"

/** What has to be known of a fleet where some of its hosts are made by themselves: all of it is data. */
export interface FleetAround extends Pick<Around, "endpoints"> {
  /** What the inventory has of each host. */
  readonly entries: readonly (readonly [name: string, entry: unknown])[]
  /** The arguments that modules give to all. */
  readonly arguments: { readonly names: readonly string[]; readonly isOpen: boolean }
  /** The names of the services: each declares options, to which other hosts may give values. */
  readonly services: readonly string[]
  /** Those of the disk layouts. */
  readonly layouts: readonly string[]
}

/** That of a fleet. */
export function aroundIn(model: Model): FleetAround {
  const endpoints = model.hosts.flatMap(endpointNames)
  const distinct = new Map(endpoints.map((each) => [each.join(":"), each]))
  const { names, isOpen } = model.arguments
  return {
    entries: [...inventoryEntries(model)],
    endpoints: [...distinct.values()],
    arguments: { names: [...names], isOpen },
    services: model.services.map(({ name }) => name),
    layouts: model.layouts.map(({ name }) => name),
  }
}

/** What modules of some hosts know of all others. */
export const othersIn = keptFor(
  ({ entries, arguments: given, services, layouts }: FleetAround): OtherHosts => ({
    entries: new Map(entries),
    arguments: { names: new Set(given.names), isOpen: given.isOpen },
    services,
    layouts,
  }),
)

/** Whether a file is of some hosts alone. */
export type IsOwn = (path: string) => boolean

/** Tells the files of the tree that are of some hosts. */
export function isOwnOf(hosts: readonly string[]): IsOwn {
  const folders = new Set(hosts)
  return (path) => {
    const [group, name = "", ...rest] = path.split("/")
    return group === "hosts" && rest.length > 0 && folders.has(name)
  }
}

/** Hosts that are made by themselves. */
export interface Apart {
  /** Whether a file of the tree is theirs. */
  readonly isOwn: IsOwn
  /** Whether a file of definitions is. */
  readonly isDefinition: IsOwn
  readonly around: FleetAround
}

/**
 * Whether a change of some hosts reaches no further than their own files. They were made by themselves,
 * without all other hosts, as they were and as they are: what differs between the two is what the change
 * does. It is theirs alone where nothing is found that was not found before, no file of the fleet's is
 * another one, and the others see the same of them.
 */
export function staysInside(before: Made, after: Made, apart: Apart): boolean {
  const seenIn = ({ model }: Made) => seenOf(model.hosts, apart)
  const foundIn = ({ found }: Made) => found().map((each) => comparable(each, apart))
  const toldIn = ({ problems }: Made) => problems.map((each) => comparable(each, apart))
  return (
    isDeepStrictEqual(foundIn(before), foundIn(after)) &&
    isDeepStrictEqual(toldIn(before), toldIn(after)) &&
    isDeepStrictEqual(sharedBy(before), sharedBy(after)) &&
    isDeepStrictEqual(seenIn(before), seenIn(after)) &&
    lockText(before.update.lock) === lockText(after.update.lock) &&
    isDeepStrictEqual(sharedFilesOf(before, apart), sharedFilesOf(after, apart)) &&
    ![before, after].some((made) => namesOtherServices(made, apart))
  )
}

/**
 * What was found, as it can be compared. Where on a line it stands is no matter in a definition of these
 * hosts alone; in a file that others use as well, their findings stand there, too.
 */
export function comparable(found: Found, { isDefinition }: Pick<Apart, "isDefinition">): Found {
  const { place, related } = found
  const without = (each: Place | undefined) =>
    each && isDefinition(each.file) ? { file: each.file } : each
  const further = related?.map((each) => ({ ...each, place: without(each.place) }))
  return { ...found, place: without(place), related: further }
}

/** What hosts have in common, as far as it is made of what they define. */
function sharedBy({ model, outdated }: Made): object {
  const { common, modules, services, layouts, assignments, inputs } = model
  const given = moduleArguments(model)
  return { common, modules, services, layouts, assignments, inputs, outdated, given }
}

/** What of hosts counts outside of them. */
function seenOf(
  hosts: readonly ModelHost[],
  { around: { endpoints }, isDefinition }: Apart,
): readonly unknown[] {
  const placeOf = placing()
  const around: Around = {
    endpoints,
    standsAt: (origin) => {
      const place = placeOf(origin)
      return [place && isDefinition(place.file) ? place.file : place, origin.path]
    },
  }
  return hosts.map((host) => {
    const seen = rules.flatMap((rule) => ("sees" in rule ? [rule.sees(host, around)] : []))
    // where one host shares modules, an option that others define may come with them
    const shares = importingIn(host.config, "sharedModules").map(({ path }) => path)
    return { outside: outsideOf(host), seen, said: namesSaid(host), shares }
  })
}

/** The files of the tree that are of no host alone. */
function sharedFilesOf({ printed: { tree } }: Made, { isOwn }: Apart): GeneratedTree {
  return new Map([...tree].filter(([path]) => !isOwn(path)))
}

/** What is written in Nix as it is. */
const isWord = /^[\w'-]+$/

/**
 * Whether files of hosts have the name of a service that only others use: where it is an option that they
 * define or read, it is one that is not known here.
 */
function namesOtherServices({ model, printed: { tree } }: Made, { isOwn, around }: Apart): boolean {
  const own = new Set(model.services.map(({ name }) => name))
  const others = around.services.filter((name) => !own.has(name))
  if (others.length === 0) return false
  const texts = [...tree].flatMap(([path, { content }]) =>
    isOwn(path) ? [Buffer.from(content).toString()] : [],
  )
  const words = new Set(texts.flatMap((text) => text.match(/[\w'-]+/g) ?? []))
  return others.some((name) => words.has(name) || !isWord.test(name))
}
