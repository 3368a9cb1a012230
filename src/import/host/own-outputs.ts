/**
 * What modules take of the flake that they are in, followed as it is written: `inputs.self.nixosModules.web` in
 * `imports` is the file that the flake has for it, and `"${inputs.self}/keys"` one of its files.
 */
import { dirname } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { parseNix } from "../../nix/syntax/parse.ts"
import { ofKind } from "../../of-kind.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import { changedCode } from "../module/changed-code.ts"
import { changedContents } from "../module/changed-contents.ts"
import { type Code, type CodeItem, withoutConstant } from "../module/code.ts"
import { memberAt } from "../module/members.ts"
import type { ModuleContents } from "../module/module-text.ts"
import { noComments } from "../nix/source-comments.ts"
import { importedItems, importingItems } from "./imported-modules.ts"
import { fileFrom } from "./files-in-code.ts"
import { type OwnFolder, withOwnFilesInText } from "./own-files.ts"
import { withOwnFilesInNix } from "./own-files-in-nix.ts"
import type { Lazy, Surroundings, Value } from "./static-value.ts"
import { callValue, member, valueOf } from "./static-values.ts"

/** The flake that modules are in. */
export interface OwnFlake {
  /** Its folder. */
  readonly root: string
  /** What arguments of modules stand for, as far as that is written out: `inputs`, and what it gives beside. */
  readonly known: KnownArguments
  /** The same of each host, with all that it is given: a library that makes paths, too. */
  readonly given: readonly KnownArguments[]
}

export type KnownArguments = ReadonlyMap<string, Lazy>

/** The same contents with the files of what is imported of the own flake, and of what is below its folder. */
export function withOwnFiles(contents: ModuleContents, flake: OwnFlake): ModuleContents {
  const own: OwnFolder = { root: flake.root, isFolder: (code) => isFolderOf(code, flake.known) }
  return changedContents(withOwnModules(contents, flake.given), (code) => inFolder(code, own))
}

/** `"${inputs.self}/keys"` is a file; of one whose name goes on with what only Nix knows, the folder is. */
function inFolder(code: Code, own: OwnFolder): Code {
  return changedCode(code, (part) => {
    if (part.kind !== "raw") return withOwnFilesInText(part, own)
    const pieces = withOwnFilesInNix(part.pieces, own)
    return pieces && inFolder({ ...part, pieces }, own)
  })
}

/** Whether an expression is the folder of the own flake: `inputs.self`, `toString self`, `self.outPath`. */
function isFolderOf(code: Code, known: KnownArguments): boolean {
  const value = valueOfCode(code, known)
  const [given, ...more] = value.kind === "call" ? value.given : []
  const isText = value.kind === "call" && value.names.at(-1) === "toString" && more.length === 0
  const of = isText && given !== undefined ? given() : value
  return of.kind === "named" && /^inputs\.self(\.outPath)?$/.test(of.names.join("."))
}

function withOwnModules(
  contents: ModuleContents,
  given: readonly KnownArguments[],
): ModuleContents {
  const items = importedItems(contents)
  if (items.length === 0) return contents
  return importingItems(
    contents,
    items.flatMap((item) => ownModules(item, given)),
  )
}

/** The modules that an imported item comes to, or the item itself where it is anything else. */
function ownModules(item: CodeItem, given: readonly KnownArguments[]): readonly CodeItem[] {
  return listedItems(item, given) ?? [item]
}

/** The modules that an item comes to for every host, with the comments in it; nothing where one is anything else. */
function listedItems(
  item: CodeItem,
  given: readonly KnownArguments[],
): readonly CodeItem[] | undefined {
  const code = withoutConstant(item.code)
  if (code.kind === "file") return [item]
  const imported = modulesIn(code) ?? code
  const list = flatList(imported)
  if (list !== undefined) {
    const listed = list.map((each) => listedItems(each, given))
    return listed.every((each) => each !== undefined) ? commentedAs(item, listed.flat()) : undefined
  }
  const [modules, ...others] = given.map((known) => listedModules(valueOfCode(imported, known)))
  if (modules === undefined || !others.every((each) => isDeepStrictEqual(each, modules)))
    return undefined
  return commentedAs(
    item,
    modules.map((module) => ({ code: module, comments: noComments, isApart: false })),
  )
}

/** The items of `lib.flatten […]`, and of a list in it. */
function flatList(code: Code): readonly CodeItem[] | undefined {
  if (code.kind === "list") return code.items
  if (code.kind !== "call" || code.called.kind !== "select") return undefined
  const { from, name } = code.called
  const [list, ...others] = code.given
  const isFlatten = from.kind === "reference" && from.name === "lib" && name === "flatten"
  return isFlatten && list?.kind === "list" && others.length === 0 ? list.items : undefined
}

/** What is written around an item is written around the first of what stands for it. */
function commentedAs(
  { comments, isApart }: CodeItem,
  [first, ...others]: readonly CodeItem[],
): readonly CodeItem[] | undefined {
  if (first === undefined) return isDeepStrictEqual(comments, noComments) ? [] : undefined
  const { before, after, below, items } = first.comments
  const all = {
    before: [...comments.before, ...before],
    after: comments.after ?? after,
    below: [...below, ...comments.below],
    items: [...items, ...comments.items],
  }
  return [{ ...first, isApart, comments: all }, ...others]
}

/** The modules that a value is or lists; nothing where one of them is no file, and nothing of an input. */
function listedModules(value: Value): readonly Code[] | undefined {
  const values = value.kind === "list" ? value.items.map((each) => each()) : [value]
  const modules = values.map((each) => fileOf(each) ?? inputOf(each))
  return modules.every((module) => module !== undefined) ? modules : undefined
}

/** What a module that has nothing else imports: `{ imports = …; }`, as lists that Nix makes are written. */
function modulesIn(code: Code): Code | undefined {
  const [only, ...others] = code.kind === "raw" ? code.pieces : []
  if (typeof only !== "object" || others.length > 0 || only.kind !== "set") return undefined
  return only.members.length === 1 ? memberAt(only, ["imports"])?.code : undefined
}

/** The file that a module is, or is all of. */
function fileOf(value: Value): Code | undefined {
  const path = value.kind === "path" ? value.path : wholeFile(value)
  return path === undefined ? undefined : { kind: "file", ...fileFrom(dirname(path), path) }
}

function wholeFile({ at }: Value): string | undefined {
  const isWhole = at !== undefined && at.around.outer === undefined && at.around.root === at.node
  return isWhole ? at.around.source.file : undefined
}

/** What an input gives, by the name that modules have for it. */
function inputOf(value: Value): Code | undefined {
  if (value.kind !== "named") return undefined
  const [first, ...names] = value.names
  if (first !== "inputs" || names[0] === "self") return undefined
  return names.reduce<Code>((from, name) => ({ kind: "select", from, name }), {
    kind: "reference",
    name: first,
  })
}

const unknown: Value = { kind: "unknown" }

const nowhere: Surroundings = { source: { file: "", text: "" }, names: new Map(), outer: undefined }

type Values = {
  readonly [C in Code as C["kind"]]?: (code: C, known: KnownArguments) => Value | undefined
}

function valueOfCode(code: Code, known: KnownArguments): Value {
  return ofKind(values, withoutConstant(code).kind)?.(withoutConstant(code), known) ?? unknown
}

const values: Values = {
  call: ({ called, given }, known) =>
    given.reduce<Value | undefined>(
      (value, each) => value && callValue(value, () => valueOfCode(each, known), nowhere),
      valueOfCode(called, known),
    ),
  file: ({ path }) => ({ kind: "path", path }),
  list: ({ items }, known) => ({
    kind: "list",
    items: items.map(
      ({ code }) =>
        () =>
          valueOfCode(code, known),
    ),
  }),
  raw: ({ pieces }, known) => valueOfNix(pieces, known),
  reference: ({ name }, known) => namesOf(known).get(name)?.(),
  select: ({ from, name }, known) => member(valueOfCode(from, known), name),
  text: ({ parts }) => {
    const [only = "", ...others] = parts
    return typeof only === "string" && others.length === 0
      ? { kind: "text", text: only }
      : undefined
  },
}

/** What modules may name, as far as it is known. */
function namesOf(known: KnownArguments): KnownArguments {
  return new Map<string, Lazy>([
    ["builtins", () => ({ kind: "named", names: ["builtins"] })],
    ["lib", () => ({ kind: "named", names: ["inputs", "nixpkgs", "lib"] })],
    ["specialArgs", () => ({ kind: "set", members: known })],
    ...known,
  ])
}

/** What Nix as it is comes to, with a name in the place of each code in it. */
function valueOfNix(pieces: readonly (string | Code)[], known: KnownArguments): Value | undefined {
  const names = pieces.flatMap((piece, index): readonly (readonly [string, Lazy])[] =>
    typeof piece === "string" ? [] : [[`piece-${index}`, () => valueOfCode(piece, known)]],
  )
  const text = pieces.map((piece, index) => (typeof piece === "string" ? piece : `piece-${index}`))
  const { value: tree } = outcomeOf(() => parseNix(text.join("")))
  const around = { ...nowhere, names: new Map([...namesOf(known), ...names]) }
  return tree && valueOf(tree.expression, around)
}
