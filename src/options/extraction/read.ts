/** Makes the option tree of what `extract.nix` answers. */
import { ofKind } from "../../of-kind.ts"
import {
  type Group,
  type Member,
  type Option,
  type OptionType,
  type Standing,
  anyElement,
  anyName,
  parts,
  union,
  withFreeform,
} from "../tree/option-type.ts"
import type {
  Answer,
  GroupShape,
  MemberShape,
  OptionShape,
  SubmoduleShape,
  TypeShape,
} from "./answer.ts"
import { isApplied } from "./applied.ts"
import { splitPath, targetType } from "../tree/renames.ts"
import { plainMarkdown } from "../plain-markdown.ts"
import { type NamedType, namedType } from "./named-type.ts"

/** The option tree, and what could not be told of it. */
export interface Extraction {
  readonly tree: Group
  /** The paths of the options that Nix could not tell of. */
  readonly lost: readonly string[]
  /** Types of which neither name nor description is known, and the first option that has each. */
  readonly unknown: readonly (NamedType & { readonly option: string })[]
}

/**
 * Reads an answer. `folders` are those that the flake's inputs stand in, by name: a declaring module
 * is told relative to the one that it is of.
 */
export function readAnswer(answer: Answer, folders: Readonly<Record<string, string>>): Extraction {
  const reading: Reading = {
    answer,
    folders,
    types: new Map(),
    keys: new Map(),
    open: new Set(),
    lost: [],
    unknown: new Map(),
  }
  const { shape, submodules } = answer.root
  const members =
    shape.options === undefined
      ? new Map<string, Member>()
      : scopeOf(shape.options, { path: [], submodules, inFreeform: false }, reading)
  return {
    tree: { kind: "group", members },
    lost: reading.lost,
    unknown: [...reading.unknown.values()],
  }
}

interface Reading {
  readonly answer: Answer
  readonly folders: Readonly<Record<string, string>>
  /** The submodules that were met, by key; one that is being read is met again in itself. */
  readonly types: Map<string, Submodule>
  /** The keys of those that are being read. */
  readonly open: Set<string>
  /** Their keys. */
  readonly keys: Map<unknown, string>
  readonly lost: string[]
  readonly unknown: Map<string, NamedType & { readonly option: string }>
}

/** Filled while it is read. */
interface Submodule {
  readonly kind: "submodule"
  options?: Group
  freeform?: OptionType
}

type Rename = (members: Map<string, Member>, name: string, option: Option) => void

/** In the type of further attributes there are no names but those of submodules in it. */
const withoutOldNames: Rename = () => undefined

/** Where something stands: in the configuration, and in which submodule. */
interface Position {
  readonly path: readonly string[]
  readonly submodules: SubmoduleShape["submodules"]
  /** What gives renamed options of the submodule, or of the whole, the types of the new ones. */
  readonly rename: Rename
  /** Whether it is in the type of a submodule's further attributes. */
  readonly inFreeform: boolean
}

function below(position: Position, segment: string): Position {
  return { ...position, path: [...position.path, segment] }
}

/** The options of a submodule, or of the whole: the names of renamed options start there. */
function scopeOf(
  shape: GroupShape,
  around: Omit<Position, "rename">,
  reading: Reading,
): ReadonlyMap<string, Member> {
  const renamed: (() => void)[] = []
  const rename: Rename = (members, name, option) =>
    renamed.push(() => members.set(name, resolved(option, scope)))
  const scope = membersOf(shape, { ...around, rename }, reading)
  for (const resolve of renamed) resolve()
  return scope
}

function membersOf(
  { members }: GroupShape,
  position: Position,
  reading: Reading,
): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>()
  for (const [name, shape] of Object.entries(members)) {
    const member = memberOf(shape, below(position, name), reading)
    if (member === undefined) continue
    found.set(name, member)
    if (member.kind === "option" && member.renamedTo !== undefined)
      position.rename(found, name, member)
  }
  return found
}

/** A renamed option of which it is known what it stands for, and so what it takes. */
function resolved(option: Option, scope: ReadonlyMap<string, Member>): Option {
  const { renamedTo, standing } = option
  const type = renamedTo && standing === undefined && targetType(splitPath(renamedTo), scope)
  return type ? { ...option, type } : option
}

function memberOf(shape: MemberShape, position: Position, reading: Reading): Member | undefined {
  if (shape.kind === "option") return optionOf(shape, position, reading)
  if (shape.kind === "lost") {
    reading.lost.push(position.path.join("."))
    return { kind: "option", type: { kind: "anything" }, typeText: "", standing: "lost" }
  }
  const members = membersOf(shape, position, reading)
  return members.size === 0 ? undefined : { kind: "group", members }
}

function optionOf(shape: OptionShape, position: Position, reading: Reading): Option {
  const type = typeOf(shape.type, position, reading)
  const standing = standingOf(shape, type)
  const { text, description, example, declaredIn } = shape
  const renamedTo = newNameOf(shape, type)
  const file = declaredIn && relativeTo(reading.folders, declaredIn)
  return {
    kind: "option",
    type,
    typeText: spaced(text),
    ...(description && renamedTo === undefined && { description: plainMarkdown(description) }),
    ...(shape.default && { default: onOneLine(shape.default) }),
    ...(example && { example: onOneLine(example) }),
    ...(file && { declaredIn: file }),
    ...(renamedTo !== undefined && { renamedTo }),
    ...(standing !== undefined && { standing }),
    ...(type.kind !== "anything" && isApplied(shape, position.path) && { applied: true as const }),
  }
}

/**
 * What an old name leads to. Other names are for good, and in the manual; but for those of what is no
 * option, whose type says nothing.
 */
function newNameOf({ renamedTo, hidden }: OptionShape, type: OptionType): string | undefined {
  const saysNothing = type.kind === "submodule" && !type.options && !type.freeform
  return hidden || saysNothing ? renamedTo : undefined
}

function standingOf(shape: OptionShape, type: OptionType): Standing | undefined {
  if (shape.removed) return "removed"
  if (shape.replaced) return "replaced"
  if (shape.readOnly) return "readOnly"
  const isOld = shape.renamedTo !== undefined
  const isHidden = shape.hidden ?? (shape.internal && !holdsOptions(type))
  return isHidden && !isOld ? "hidden" : undefined
}

function holdsOptions(type: OptionType): boolean {
  if (type.kind === "submodule") return type.options !== undefined
  return parts(type).some(holdsOptions)
}

/** What is longer than this is cut: it is read in a window that opens while one types. */
const longest = 160

function onOneLine(text: string): string {
  const line = spaced(text)
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

/** A file relative to nixpkgs, or to another input by its name; nothing of this machine is told. */
function relativeTo(folders: Reading["folders"], file: string): string | undefined {
  for (const [name, folder] of Object.entries(folders)) {
    if (!file.startsWith(`${folder}/`)) continue
    const path = file.slice(folder.length + 1)
    return name === "nixpkgs" || name === "self" ? path : `${name}/${path}`
  }
  return undefined
}

type Reader<Kind extends TypeShape["kind"]> = (
  shape: TypeShape & { readonly kind: Kind },
  position: Position,
  reading: Reading,
) => OptionType

type Readers = { readonly [Kind in TypeShape["kind"]]: Reader<Kind> }

const readers: Readers = {
  nullOr: ({ part }, position, reading) =>
    unionOf([{ kind: "null" }, typeOf(part, position, reading)], reading),
  list: ({ part, nonEmpty }, position, reading) => ({
    kind: "list",
    element: typeOf(part, below(position, anyElement), reading),
    ...(nonEmpty && { nonEmpty }),
  }),
  attributeSet: ({ part }, position, reading) => ({
    kind: "attributeSet",
    element: typeOf(part, below(position, anyName), reading),
  }),
  function: ({ part }, position, reading) => ({
    kind: "function",
    result: typeOf(part, position, reading),
  }),
  union: ({ members }, position, reading) =>
    unionOf(
      members.map((member) => typeOf(member, position, reading)),
      reading,
    ),
  tagged: ({ members }, position, reading) =>
    unionOf(
      Object.values(members).map((member) => typeOf(member, position, reading)),
      reading,
    ),
  enumeration: ({ values, packages, others }) =>
    union([
      ...(values.length === 0 ? [] : [{ kind: "enumeration", values } as const]),
      ...(packages ? [{ kind: "package" } as const] : []),
      ...(others ? [{ kind: "anything" } as const] : []),
    ]),
  submodule: ({ place }, position, reading) => submoduleOf(place, position, reading),
  configuration: ({ place }, position, reading) => {
    if (place === undefined) return { kind: "configuration" }
    const further = submoduleOf(place, position, reading)
    if (further.kind !== "submodule" || further.options === undefined) return { kind: "anything" }
    return { kind: "configuration", further }
  },
  named: ({ name, description }, { path }, { unknown }) => {
    const type = namedType({ name, description })
    const key = JSON.stringify([name, description])
    if (type === undefined && !unknown.has(key))
      unknown.set(key, { name, description, option: path.join(".") })
    return type ?? { kind: "anything" }
  },
}

function typeOf(shape: TypeShape, position: Position, reading: Reading): OptionType {
  return ofKind(readers, shape.kind)(shape, position, reading)
}

/** Submodules are the same where they have the same key: their text may have no end. */
function unionOf(types: readonly OptionType[], { keys }: Reading): OptionType {
  return union(types, (type) =>
    JSON.stringify(type, (_name, value: unknown) => keys.get(value) ?? value),
  )
}

/** A submodule is a module: in its long form it may import others, and has what it defines in `config`. */
function withImports(
  members: ReadonlyMap<string, Member>,
  submodule: Submodule,
): ReadonlyMap<string, Member> {
  const type: OptionType = { kind: "list", element: { kind: "anything" } }
  return new Map<string, Member>([
    ["imports", { kind: "option", type, typeText: "list of module" }],
    ["config", { kind: "option", type: submodule, typeText: "definitions of these options" }],
    ...members,
  ])
}

function submoduleOf(place: string, position: Position, reading: Reading): OptionType {
  const { path, submodules, inFreeform } = position
  const key = submodules[place] ?? ""
  const met = reading.types.get(key)
  // options have no end without harm, further attributes would
  if (inFreeform && reading.open.has(key))
    return { kind: "attributeSet", element: { kind: "anything" } }
  if (met !== undefined) return met
  const found = reading.answer[key]
  if (found === undefined || found.shape.lost === true) {
    reading.lost.push(path.join("."))
    return { kind: "submodule" }
  }
  const submodule: Submodule = { kind: "submodule" }
  reading.types.set(key, submodule)
  reading.keys.set(submodule, key)
  reading.open.add(key)
  const inside = { path, submodules: found.submodules, inFreeform }
  const { options, freeform, imports } = found.shape
  if (options !== undefined) {
    const members = scopeOf(options, inside, reading)
    submodule.options = {
      kind: "group",
      members: imports ? withImports(members, submodule) : members,
    }
  }
  if (freeform !== undefined) {
    const further = { ...inside, rename: withoutOldNames, inFreeform: true }
    submodule.freeform = typeOf(freeform, further, reading)
    submodule.options &&= withFreeform(submodule.options, submodule.freeform)
  }
  reading.open.delete(key)
  return submodule
}
