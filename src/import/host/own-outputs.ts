/**
 * What modules take of the flake that they are in, followed as it is written: `inputs.self.nixosModules.web` in
 * `imports` is the file that the flake has for it, and `"${inputs.self}/keys"` one of its files.
 */
import { dirname } from "node:path"
import { ofKind } from "../../of-kind.ts"
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
import { callValue, member } from "./static-values.ts"

/** The flake that modules are in. */
export interface OwnFlake {
  /** Its folder. */
  readonly root: string
  /** What arguments of modules stand for, as far as that is written out: `inputs`, and what it gives beside. */
  readonly known: KnownArguments
}

type KnownArguments = ReadonlyMap<string, Lazy>

/** The same contents with the files of what is imported of the own flake, and of what is below its folder. */
export function withOwnFiles(contents: ModuleContents, flake: OwnFlake): ModuleContents {
  const own: OwnFolder = { root: flake.root, isFolder: (code) => isFolderOf(code, flake.known) }
  return changedContents(withOwnModules(contents, flake.known), (code) => inFolder(code, own))
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

function withOwnModules(contents: ModuleContents, known: KnownArguments): ModuleContents {
  const items = importedItems(contents)
  if (items.length === 0) return contents
  return importingItems(
    contents,
    items.flatMap((item) => ownModules(item, known)),
  )
}

/** The files that an imported item comes to, or the item itself where it is anything else. */
function ownModules(item: CodeItem, known: KnownArguments): readonly CodeItem[] {
  const code = withoutConstant(item.code)
  if (code.kind === "file") return [item]
  const imported = modulesIn(code)
  const value = imported ? valueOfCode(imported, known) : valueOfCode(code, known)
  const files = (value.kind === "list" ? value.items.map((each) => each()) : [value]).map(fileOf)
  if (files.length === 0 || !files.every((file) => file !== undefined)) return [item]
  return files.map((file, index) => ({
    code: file,
    comments: index === 0 ? item.comments : noComments,
    isApart: index === 0 && item.isApart,
  }))
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
  reference: ({ name }, known) => {
    if (name === "specialArgs") return { kind: "set", members: known }
    if (name === "lib") return { kind: "named", names: ["inputs", "nixpkgs", "lib"] }
    return name === "builtins" ? { kind: "named", names: ["builtins"] } : known.get(name)?.()
  },
  select: ({ from, name }, known) => member(valueOfCode(from, known), name),
  text: ({ parts }) => {
    const [only = "", ...others] = parts
    return typeof only === "string" && others.length === 0
      ? { kind: "text", text: only }
      : undefined
  },
}
