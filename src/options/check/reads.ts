/**
 * What expressions read of options: `config.services.nginx.enable` is a boolean, as its option says.
 * It is the type that the option takes, which is all that is known without evaluating it.
 */
import type { Identifier, Node, SourceFile } from "../../nix/syntax/ast.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { brands } from "../../nix/values/brands.ts"
import type { NamedGroup, OptionNames } from "../tree/option-names.ts"
import { operationOf } from "./bodies.ts"
import {
  type Member,
  type Option,
  type OptionType,
  alternatives,
  freeformElement,
} from "../tree/option-type.ts"
import { groupOfOptions } from "./nested-properties.ts"
import { typeGiven } from "./given-type.ts"
import { makesPackage } from "./makers.ts"
import type { IsCompared } from "./null-parameters.ts"
import { missingArguments } from "./known-functions.ts"
import { withinLibrary } from "../names/library-sets.ts"

/** What is selected of options: something of a type, or a name that none has; else it is not known. */
export type Read =
  | { readonly kind: "type"; readonly type: OptionType }
  /** The name at that index of the path, among those that there are; one of an option that is gone. */
  | {
      readonly kind: "missing"
      readonly depth: number
      readonly names: OptionNames
      readonly removed: boolean
    }

type Path = readonly (string | undefined)[]

/** What a function is that has not all of its arguments. */
export const unfinished: OptionType = { kind: "function", result: { kind: "anything" } }

/**
 * What there is at a path from a whole configuration; undefined where that is known to Nix only. Of
 * `options` there are what declares them, of which only the names are looked at.
 */
export function readAt(path: Path, root: OptionNames, of: "config" | "options"): Read | undefined {
  const members = of === "config" ? root : declared(root)
  return readIn({ kind: "group", members }, path, 0)
}

/** The same names, each with a declaration in place of an option. */
function declared(names: OptionNames): OptionNames {
  return {
    keys: () => names.keys(),
    get: (name) => {
      const member = names.get(name)
      if (member?.kind === "group") return { ...member, members: declared(member.members) }
      return member && { ...member, type: declaration }
    },
  }
}

/** What Nix knows of an option (`lib.mkOption`, `lib.evalModules`). */
const ofDeclaration: ReadonlyMap<string, Member> = new Map(
  Object.entries({
    isDefined: "boolean",
    internal: "boolean",
    readOnly: "boolean",
    highestPrio: "integer",
    name: "string",
    ...ofAnyKind(
      "_type __toString apply declarationPositions declarations default defaultText definitions",
      "definitionsWithLocations description example files loc options relatedPackages type value valueMeta visible",
    ),
  } as const).map(
    ([name, kind]) => [name, { kind: "option", type: { kind }, typeText: "" }] as const,
  ),
)

const declaration: OptionType = {
  kind: "submodule",
  options: { kind: "group", members: ofDeclaration },
}

/** Whether names are those of what declares an option. */
export function areOfDeclaration(names: OptionNames): boolean {
  return names === ofDeclaration
}

function ofAnyKind(...names: readonly string[]): Readonly<Record<string, "anything">> {
  return Object.fromEntries(
    names
      .join(" ")
      .split(" ")
      .map((name) => [name, "anything"]),
  )
}

/** What expressions may read: options, and the parameters of the definition that they stand in. */
export interface Known extends OptionNames {
  /** The names that the definition binds, as a set of them. */
  readonly bound?: OptionType | undefined
  /** What the definition compares with anything. */
  readonly isCompared?: IsCompared | undefined
  /** The fleet's own data. */
  readonly data?: DataTypes | undefined
  /** Is told of each file that stands for a module of Nix, as a submodule's value. */
  readonly onModuleFile?: ((file: SourceFile) => void) | undefined
}

/** The type of what is selected of an argument of modules that is data, as far as it is known. */
export type DataTypes = (variable: string, path: Path) => OptionType | undefined

/** The type of what a value is read of, if it is an expression of which that is known. */
export function typeRead(value: unknown, root: Known): OptionType | undefined {
  const node = operationOf(value)
  if (missingArguments(value) !== undefined) return unfinished
  const written = node && writtenKind(node, root)
  if (written !== undefined) return written
  const chain = node && chainOf(node)
  if (chain === undefined || chain.kind !== "needed") return undefined
  return typeSelected(
    chain.variable,
    chain.names.map((name) => staticName(name)[0]),
    root,
  )
}

/** The type of what is selected of a variable, as far as it is known. */
export function typeSelected(
  { scope, name }: Identifier,
  path: Path,
  root: Known,
): OptionType | undefined {
  if (scope === undefined) return bases.get(name.text)?.(path, root) ?? root.data?.(name.text, path)
  const read = root.bound && readType(root.bound, [name.text, ...path], 0)
  return read?.kind === "type" ? read.type : undefined
}

/** What a function is that is written out in Nix, and what a function of nixpkgs gives. */
function writtenKind(node: Node, root: Known): OptionType | undefined {
  if (node.kind === "lambda") return unfinished
  if (node.kind !== "apply") return undefined
  if (makesPackage(node)) return { kind: "package" }
  return typeGiven(node, (operand) => typeRead({ [brands.node]: operand }, root))
}

/** What is known of what a name stands for in a module. */
const bases: ReadonlyMap<string, (path: Path, root: OptionNames) => OptionType | undefined> =
  new Map([
    ["config", (path: Path, root: OptionNames) => typeAt(path, root, "config")],
    ["options", (path: Path, root: OptionNames) => typeAt(path, root, "options")],
    ["pkgs", attributeOfPackages],
    ["lib", setItself],
    ["inputs", setItself],
    ["builtins", setItself],
  ])

/** Of the sets of functions, and of what a flake has, it is known that they are sets. */
function setItself(path: Path): OptionType | undefined {
  return path.length === 0 ? { kind: "submodule" } : undefined
}

function typeAt(path: Path, root: OptionNames, of: "config" | "options"): OptionType | undefined {
  const read = readAt(path, root, of)
  return read?.kind === "type" ? read.type : undefined
}

function attributeOfPackages(path: Path): OptionType | undefined {
  const inLibrary = withinLibrary("pkgs", path)
  if (inLibrary !== undefined) return setItself(inLibrary)
  const [name, attribute, ...further] = path
  if (path.length === 0) return { kind: "packageSet" }
  // what it is of which the name is known to Nix only, that is as well
  if (name === undefined || noPackages.has(name) || further.length > 0) return undefined
  const isSet = setsOfPackages.test(name)
  if (path.length === 1) return { kind: isSet ? "packageSet" : "package" }
  return !isSet && (attribute === "override" || attribute === "overrideAttrs")
    ? unfinished
    : undefined
}

/** Sets of packages in nixpkgs, by the names that it gives them, which no package has. */
const setsOfPackages =
  /^(?!\w*With)\w+Packages(?:_\w+)?$|^(?:vim|tmux|fish|grafana|wayfire)Plugins$|^(?:gnomeExtensions|nginxModules|vscode-extensions|obs-studio-plugins)$/

/** What nixpkgs has beside packages, functions and sets of them. */
const noPackages: ReadonlySet<string> = new Set(["config", "overlays", "system"])

function readIn({ members, freeform }: NamedGroup, path: Path, depth: number): Read | undefined {
  if (depth === path.length) return { kind: "type", type: { kind: "submodule" } }
  const name = path[depth]
  if (name === undefined) return undefined
  const member = members.get(name)
  if (member?.kind === "group") return readIn(member, path, depth + 1)
  if (member?.kind === "option" && member.standing === "removed")
    return { kind: "missing", depth, names: members, removed: true }
  if (member?.kind === "option") return readOption(member, path, depth + 1)
  if (freeform !== undefined) return readType(freeformElement(freeform), path, depth + 1)
  return { kind: "missing", depth, names: members, removed: false }
}

function readOption(option: Option, path: Path, depth: number): Read | undefined {
  const { type, standing, applied } = option
  // what an option takes that Nix cannot tell of is anything, and so is what its module makes of that
  const isUnknown = standing === "lost" || standing === "gone" || applied
  return isUnknown ? undefined : readType(type, path, depth)
}

function readType(type: OptionType, path: Path, depth: number): Read | undefined {
  if (depth === path.length) return { kind: "type", type }
  const [only, ...others] = alternatives(type).filter(({ kind }) => kind !== "null")
  if (only === undefined || others.length > 0) return undefined
  if (only.kind === "attributeSet") return readType(only.element, path, depth + 1)
  if (only.kind !== "submodule" || only.options === undefined) return undefined
  const { members } = only.options
  return readIn(
    { kind: "group", members, ...(only.freeform && { freeform: only.freeform }) },
    path,
    depth,
  )
}

/** What values of a type are in Nix. */
type Kind = "boolean" | "number" | "text" | "list" | "set" | "package" | "function"

/** Whether what is read of one type may be right for another: null aside, it may be of a common kind. */
export function mayFit(read: OptionType, wanted: OptionType): boolean {
  const given = kindsOf(read)
  const taken = takenBy(wanted)
  if (given === undefined || taken === undefined) return true
  if (!given.some((kind) => taken.has(kind))) return false
  const [from, to] = [elementsOf(read), elementsOf(wanted)]
  if (from === undefined || to === undefined || from.kind !== to.kind) return true
  return mayFit(from.element, to.element)
}

/**
 * The same of what defines an option: a package is a set, but none of options, of which its attributes
 * would be taken for some; and a function is no group of options.
 */
export function mayDefine(read: OptionType, wanted: OptionType): boolean {
  const isGroup = wanted === groupOfOptions
  if (isGroup && ["function", "package", "packageSet"].includes(read.kind)) return false
  const isSet = alternatives(wanted).every(
    (each) =>
      each.kind === "null" ||
      (each.kind === "submodule" && each.options !== undefined) ||
      (each.kind === "attributeSet" && !mayBePackages(each.element)),
  )
  const isPackages = read.kind === "package" || read.kind === "packageSet"
  const isOther = isPackages ? isSet : read === unfinished && isAttributeSet(wanted)
  return !isOther && mayFit(read, wanted)
}

/** Whether it is one of attributes of any name, which no module can be in the place of; of anything it may be more. */
function isAttributeSet(type: OptionType): boolean {
  return alternatives(type).every(
    (each) =>
      each.kind === "null" || (each.kind === "attributeSet" && each.element.kind !== "anything"),
  )
}

/** Whether a set of packages, which is read as a package, has such members. */
function mayBePackages(element: OptionType): boolean {
  return alternatives(element).every(({ kind }) => ["anything", "package", "null"].includes(kind))
}

/** What is nothing but a list, or a set of attributes of any name. */
function elementsOf(
  type: OptionType,
): Extract<OptionType, { readonly kind: "list" | "attributeSet" }> | undefined {
  const [only, ...others] = alternatives(type).filter(({ kind }) => kind !== "null")
  const isOne = only?.kind === "list" || only?.kind === "attributeSet"
  return isOne && others.length === 0 ? only : undefined
}

/** The kinds of what is read; undefined where that may be anything. */
function kindsOf(type: OptionType): readonly Kind[] | undefined {
  const found = alternatives(type).map((each) =>
    each.kind === "enumeration" ? literalKinds(each) : simple[each.kind],
  )
  const kinds = found.flatMap((each) => each ?? [])
  return kinds.length === 0 || found.includes(undefined) ? undefined : kinds
}

/** The kinds of values of each type; none of what may be of any kind. */
const simple: { readonly [Name in OptionType["kind"]]?: readonly Kind[] } = {
  boolean: ["boolean"],
  null: [],
  string: ["text"],
  path: ["text", "package"],
  integer: ["number"],
  number: ["number"],
  list: ["list"],
  tuple: ["list"],
  attributeSet: ["set"],
  submodule: ["set"],
  configuration: ["set"],
  package: ["package"],
  packageSet: ["set"],
  function: ["function"],
  unitSetting: ["boolean", "number", "text", "list", "package"],
}

function literalKinds({ values }: OptionType & { readonly kind: "enumeration" }): readonly Kind[] {
  return values.flatMap((value): readonly Kind[] => {
    if (value === null) return []
    if (typeof value === "string") return ["text"]
    return typeof value === "boolean" ? ["boolean"] : ["number"]
  })
}

/** The kinds that a type takes, which are more than it gives: a package is a set and can be a path. */
function takenBy(type: OptionType): ReadonlySet<Kind> | undefined {
  const kinds = kindsOf(type)
  return kinds && new Set(kinds.flatMap((kind) => [kind, ...(alsoTakes[kind] ?? [])]))
}

const alsoTakes: { readonly [K in Kind]?: readonly Kind[] } = {
  set: ["package", "function"],
  function: ["set", "package"],
}
