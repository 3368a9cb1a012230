/** From what Nix names, a position in a file or an option, to where the user wrote it. */
import { dirname } from "node:path/posix"
import type { Build } from "../../build.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { selectionsIn } from "../../nix/syntax/selections.ts"
import type { Origin, PathSegment, Place, Related } from "../../problems/problem.ts"
import type { NixPlace } from "../log.ts"
import type { Complaint } from "./complaint.ts"
import { inModule, isWrittenOut, startOf, wrappedValue } from "./inside.ts"
import {
  type OptionDefinition,
  type TextPlace,
  defaultsOfHost,
  definitionsOfHost,
  inventoryIn,
} from "./module-definitions.ts"
import type { OptionText } from "./option-text.ts"
import { inTree } from "./words.ts"

/** A built fleet, as far as what Nix says of it leads back. */
export type Led = Pick<Build, "tree" | "originOf">

/** Where something was written, and what else has to do with it. */
export interface Lead {
  readonly place: Place
  readonly related: readonly Related[]
}

/** What leads to the places of one host. */
export interface Guide {
  /** The place that Nix itself names, or the nearest around it. */
  readonly ofComplaint: (complaint: Complaint) => Place | undefined
  /** The places of an option's definitions, of those in certain modules where any are known. */
  readonly ofOption: (
    option: OptionText & { readonly inside?: readonly PathSegment[] | undefined },
    files?: readonly string[],
  ) => readonly Lead[]
  /** The places where one module of the tree defines an option. */
  readonly ofDefinition: (path: readonly string[], module: string) => readonly Lead[]
  /** The place of what stands at a place of the tree. */
  readonly ofText: (at: TextPlace) => Place | undefined
  /** Where modules are imported that are not there, or are none. */
  readonly ofImporter: (files: readonly string[]) => Place | undefined
  /** The host's own definition. */
  readonly ofHost: () => Place | undefined
  readonly definitions: readonly OptionDefinition[]
}

/** Files that only put others together. */
const plumbing =
  /^(flake|shell|hosts\/default|hosts\/inventory|modules\/[\w-]+\/default|npins\/default)\.nix$/

/** What leads to the places of a host's definitions. */
export function guideTo({ tree, originOf }: Led, host: string): Guide {
  const own = `hosts/${host}`
  const definitions = definitionsOfHost(tree, host)
  const inventory = inventoryIn(tree)
  const isOwn = ({ module }: OptionDefinition) => module.startsWith(`${own}/`)
  const placeAt = ({ file, offset }: TextPlace) =>
    placeOf(originOf(file, positionIn(tree, file, offset)))
  const ofPlace = (place: NixPlace, prefix: string | undefined) => {
    const file = treeFile(tree, place.file, prefix)
    return file === undefined ? undefined : placeOf(originOf(file, place))
  }
  const leadTo = (
    definition: OptionDefinition,
    option: Parameters<Guide["ofOption"]>[0],
  ): Lead | undefined => {
    const { at, value } = inModule(definition, option)
    const place = placeAt(at)
    const given = givenTo(value, definition, [...definitions, ...inventory], host).flatMap(
      (each) => placeAt(each) ?? [],
    )
    const [first, ...others] = given
    if (first === undefined) return place && { place, related: [] }
    const related = others.map((each) => ({ message: "and this one", place: each }))
    const used = place === undefined ? [] : [{ message: "used here", place }]
    return { place: first, related: [...related, ...used] }
  }
  const defaults = defaultsOfHost(tree, host)
  const ofDefault = (
    definition: OptionDefinition,
    option: Parameters<Guide["ofOption"]>[0],
  ): Lead | undefined => {
    const { at, value } = inModule(definition, option)
    // what was handed to zod is a copy: what is known is where templates in it stand
    const place = placeAt(value === undefined ? at : { ...at, offset: startOf(value) })
    return place && { place, related: [] }
  }
  const ofOption: Guide["ofOption"] = (option, files = []) => {
    const named = new Set(files.flatMap((file) => treeFile(tree, file, undefined) ?? []))
    const fitting = nearest(definitions, option.path).toSorted(
      (one, other) => Number(isOwn(other)) - Number(isOwn(one)),
    )
    if (fitting.length === 0)
      return nearest(defaults, option.path).flatMap((each) => ofDefault(each, option) ?? [])
    const inNamed = fitting.filter(({ module }) => named.has(module))
    return (inNamed.length > 0 ? inNamed : fitting).flatMap((each) => leadTo(each, option) ?? [])
  }
  return {
    definitions,
    ofComplaint: ({ place, frames }) => {
      const prefix = prefixIn(frames)
      const places = [...frames.flatMap((each) => each.place ?? []), ...(place ? [place] : [])]
      return places
        .toReversed()
        .map((each) => ofPlace(each, prefix))
        .find((each) => each !== undefined)
    },
    ofOption,
    ofDefinition: (path, module) => (tree.has(module) ? ofOption({ path }, [module]) : []),
    ofText: placeAt,
    ofImporter: (files) =>
      files
        .flatMap((file) => importerIn(tree, inTree(file)) ?? [])
        .flatMap((at) => placeAt(at) ?? [])[0],
    ofHost: () => {
      const name = definitions.find(
        (each) => isOwn(each) && each.path.join(".") === "networking.hostName",
      )
      return name && placeAt(name.at)
    },
  }
}

function placeOf(origin: Origin | undefined): Place | undefined {
  return origin?.place
}

/** The folder that the tree has in the store, from where its flake stands. */
function prefixIn(frames: Complaint["frames"]): string | undefined {
  const { place } = frames.find(({ doing }) => doing.includes("checking the overlay")) ?? {}
  return place?.file.replace(/flake\.nix$/, "")
}

/** The path in the tree of a file as Nix names it; nothing for files of inputs. */
function treeFile(tree: Led["tree"], file: string, prefix: string | undefined): string | undefined {
  if (prefix !== undefined && !file.startsWith(prefix)) return undefined
  const path = inTree(file)
  const found = [path, `${path}/default.nix`].find((each) => tree.has(each))
  return found === undefined || plumbing.test(found) ? undefined : found
}

/** In a module, or in one beside what is missing: where it imports others, or where it begins. */
function importerIn(tree: Led["tree"], path: string): TextPlace | undefined {
  const folder = dirname(path)
  const beside = [...tree.keys()].filter(
    (each) => dirname(each) === folder && each.endsWith(".nix"),
  )
  for (const file of tree.has(path) ? [path] : beside) {
    const text = tree.get(file)?.content.toString() ?? ""
    const offset = text.search(/\bimports\b/)
    if (offset >= 0 || file === path) return { file, offset: Math.max(0, offset) }
  }
  return undefined
}

/** A position as Nix counts it: columns count bytes. */
function positionIn(tree: Led["tree"], file: string, offset: number) {
  const before = (tree.get(file)?.content.toString() ?? "").slice(0, offset)
  const start = before.lastIndexOf("\n") + 1
  return {
    line: before.split("\n").length,
    column: Buffer.byteLength(before.slice(start)) + 1,
  }
}

/** The definitions that say the most of an option's path: of it, of what it is in, or of what is in it. */
function nearest(
  definitions: readonly OptionDefinition[],
  path: readonly string[],
): readonly OptionDefinition[] {
  const depth = ({ path: defined }: OptionDefinition) => commonLength(defined, path)
  const fitting = definitions.filter((each) => {
    const common = depth(each)
    return common === path.length || (common === each.path.length && common > 0)
  })
  const best = fitting.reduce((most, each) => Math.max(most, depth(each)), 0)
  return firstOfEach(
    fitting.filter((each) => depth(each) === best),
    path.length,
  )
}

/** Of those that lead to the same name, one. */
function firstOfEach(
  definitions: readonly OptionDefinition[],
  length: number,
): readonly OptionDefinition[] {
  const known = new Set<string>()
  return definitions.filter((each) => {
    const { file, offset } = each.names[length - 1] ?? each.at
    const key = `${each.module} ${file} ${offset}`
    return !known.has(key) && known.add(key)
  })
}

/** How many names two paths begin with in common. */
export function commonLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((name, index) => name !== other[index])
  return differs < 0 ? one.length : differs
}

/** Where what a value is made of was given: arguments of a layout, settings of a service, a host's data. */
function givenTo(
  value: Node | undefined,
  { given, settings }: OptionDefinition,
  definitions: readonly OptionDefinition[],
  host: string,
): readonly TextPlace[] {
  if (value === undefined || !isHandedOn(wrappedValue(value))) return []
  return selectionsIn(wrappedValue(value)).flatMap(({ variable: { name }, path }) => {
    const argument = given.get(name)
    if (argument !== undefined) return [argument]
    const from = { cfg: settings, host: ["inventory", host], inventory: ["inventory"] }[name]
    if (from === undefined) return []
    const setting = [...from, ...path.filter((each) => each !== undefined)]
    return definitions
      .filter((each) => each.path.join("\n") === setting.join("\n"))
      .map(({ at }) => at)
  })
}

/** Whether a value is nothing but what it was given, or a text around that. */
function isHandedOn(value: Node): boolean {
  return (
    ["identifier", "select", "string", "indentedString"].includes(value.kind) && isWrittenOut(value)
  )
}
