/** From what Nix names, a position in a file or an option, to where the user wrote it. */
import { dirname } from "node:path/posix"
import type { Build } from "../../build.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { selectionsIn } from "../../nix/syntax/selections.ts"
import type { PathSegment, Place, Related } from "../../problems/problem.ts"
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

/** An option as Nix names it, and what it is about in the option's value. */
type AskedOption = OptionText & { readonly inside?: readonly PathSegment[] | undefined }

/** What leads to the places of one host. */
export interface Guide {
  /** The place that Nix itself names, or the nearest around it. */
  readonly ofComplaint: (complaint: Complaint) => Place | undefined
  /** The places of an option's definitions, of those in certain modules where any are known. */
  readonly ofOption: (option: AskedOption, files?: readonly string[]) => readonly Lead[]
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

/** A host, and all that defines options in it. */
interface Defined extends Led {
  readonly host: string
  readonly definitions: readonly OptionDefinition[]
  /** What the inventory says, which modules may be given. */
  readonly inventory: readonly OptionDefinition[]
  /** The defaults of options, where nothing defines them. */
  readonly defaults: readonly OptionDefinition[]
}

/** What leads to the places of a host's definitions. */
export function guideTo(led: Led, host: string): Guide {
  const { tree } = led
  const definitions = definitionsOfHost(tree, host)
  const defined: Defined = {
    ...led,
    host,
    definitions,
    inventory: inventoryIn(tree),
    defaults: defaultsOfHost(tree, host),
  }
  return {
    definitions,
    ofComplaint: (complaint) => placeOfComplaint(complaint, led),
    ofOption: (option, files = []) => leadsToOption(option, files, defined),
    ofDefinition: (path, module) =>
      tree.has(module) ? leadsToOption({ path }, [module], defined) : [],
    ofText: (at) => placeAt(at, led),
    ofImporter: (files) =>
      files
        .flatMap((file) => importerIn(tree, inTree(file)) ?? [])
        .flatMap((at) => placeAt(at, led) ?? [])[0],
    ofHost: () => placeOfHost(defined),
  }
}

function placeAt({ file, offset }: TextPlace, { tree, originOf }: Led): Place | undefined {
  return originOf(file, positionIn(tree, file, offset))?.place
}

/** The place that is named last, as Nix comes from there, of those that are in the tree. */
function placeOfComplaint(
  { place, frames }: Complaint,
  { tree, originOf }: Led,
): Place | undefined {
  const prefix = prefixIn(frames)
  const places = [...frames.flatMap((each) => each.place ?? []), ...(place ? [place] : [])]
  return places
    .toReversed()
    .map((each) => {
      const file = treeFile(tree, each.file, prefix)
      return file === undefined ? undefined : originOf(file, each)?.place
    })
    .find((each) => each !== undefined)
}

function placeOfHost({ definitions, host, ...led }: Defined): Place | undefined {
  const name = definitions.find(
    (each) => isOwn(each, host) && each.path.join(".") === "networking.hostName",
  )
  return name && placeAt(name.at, led)
}

function isOwn({ module }: OptionDefinition, host: string): boolean {
  return module.startsWith(`hosts/${host}/`)
}

/** Where an option is defined, by the host itself first; where nothing defines it, its default. */
function leadsToOption(
  option: AskedOption,
  files: readonly string[],
  defined: Defined,
): readonly Lead[] {
  const { tree, host, definitions, defaults } = defined
  const named = new Set(files.flatMap((file) => treeFile(tree, file, undefined) ?? []))
  const fitting = nearest(definitions, option.path).toSorted(
    (one, other) => Number(isOwn(other, host)) - Number(isOwn(one, host)),
  )
  if (fitting.length === 0)
    return nearest(defaults, option.path).flatMap(
      (each) => leadToDefault(each, option, defined) ?? [],
    )
  const inNamed = fitting.filter(({ module }) => named.has(module))
  return (inNamed.length > 0 ? inNamed : fitting).flatMap(
    (each) => leadToDefinition(each, option, defined) ?? [],
  )
}

/** Where the value of a definition was given, or else where it stands. */
function leadToDefinition(
  definition: OptionDefinition,
  option: AskedOption,
  { host, definitions, inventory, ...led }: Defined,
): Lead | undefined {
  const { at, value } = inModule(definition, option)
  const place = placeAt(at, led)
  const given = givenTo(value, definition, [...definitions, ...inventory], host)
  const [first, ...others] = given.flatMap((each) => placeAt(each, led) ?? [])
  if (first === undefined) return place && { place, related: [] }
  const related = others.map((each) => ({ message: "and this one", place: each }))
  const used = place === undefined ? [] : [{ message: "used here", place }]
  return { place: first, related: [...related, ...used] }
}

function leadToDefault(
  definition: OptionDefinition,
  option: AskedOption,
  led: Led,
): Lead | undefined {
  const { at, value } = inModule(definition, option)
  // what was handed to zod is a copy: what is known is where templates in it stand
  const place = placeAt(value === undefined ? at : { ...at, offset: startOf(value) }, led)
  return place && { place, related: [] }
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
