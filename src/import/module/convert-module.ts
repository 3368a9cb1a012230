/** From a NixOS module to its definition in TypeScript. */
import type { File } from "../../nix/syntax/ast.ts"
import { deepest } from "../../nix/values/reading.ts"
import type { OptionNames } from "../../options/tree/option-names.ts"
import { type Problem, distinct, hasErrors } from "../../problems/problem.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import { noComments } from "../nix/source-comments.ts"
import { newMember } from "./members.ts"
import { absentFiles } from "./absent-files.ts"
import { freeName } from "../typescript/free-name.ts"
import { type Code, type CodeItem, withoutConstant } from "./code.ts"
import { type Converting, type NamedFile, newConversion } from "./converting.ts"
import { tooDeep } from "./depth.ts"
import { fitted } from "./fitted.ts"
import { type ModuleParts, moduleParts } from "./module-parts.ts"
import type { ModuleContents } from "./module-text.ts"
import { ownOptions } from "./own-options.ts"
import { refusal, refused } from "./raw.ts"

/** What is imported, and what with. */
export interface ModuleImport {
  /** The Nix file's absolute path, and its text. */
  readonly file: string
  readonly text: string
  /** What the module is called. */
  readonly name: string
  /** Whether it is what a host defines itself, and no module. */
  readonly isHost: boolean
  /** The options that its definitions are judged by. */
  readonly options: OptionNames
  readonly isExact: boolean
  /** A path of the module's as the TypeScript names it. */
  readonly fileAt: (path: string) => NamedFile
}

/**
 * What a module's file is made of, unless there is an error, and all that was found, before the types of options have
 * judged it: what another place may say is still in it.
 */
export interface UnjudgedModule {
  readonly contents?: ModuleContents
  readonly problems: readonly Problem[]
  /** Judges these definitions, or what is left of them. Problems: warnings NG552. */
  readonly judge?: (contents: ModuleContents) => JudgedContents
}

/** Definitions as `defineModule` takes them. */
export interface JudgedContents {
  readonly contents: ModuleContents
  readonly problems: readonly Problem[]
}

/** Names that no constant may have: what nixgen gives, and what is JavaScript's own. */
export const takenNames =
  `Infinity NaN add and append builtins config defineModule divide equals fallback file
  greaterOrEqual greaterThan has host ifElse implies inputs inventory lessOrEqual lessThan lib mkAfter mkBefore
  mkDefault mkEnableOption mkForce mkIf mkMerge mkOrder mkOverride mkPackageOption multiply negate nix nixModule not notEquals option options or
  pkgs secret secretText specialArgs str subtract undefined update z Import HostDefinition NixosConfig`.split(
    /\s+/,
  )

/** A module of a tree that may be a part of the file's. Problems: NG550 and NG551 where it cannot be TypeScript. */
export function convertTree(tree: File, module: ModuleImport): UnjudgedModule {
  const { isHost, options } = module
  const shared = { taken: new Set(takenNames), constants: [], problems: [] }
  const converting = newConversion(module, shared, ownOptions(tree.expression))
  const name = freeName(module.name, converting.taken)
  const { value: parts, problems: refusals } = outcomeOf(() => {
    requireDepth(tree, converting)
    return moduleParts(tree, converting, isHost)
  }, [])
  const absent = absentFiles(tree, module.file).map(({ text, start }) =>
    refusal(`it asks for \`${text}\`, which is not there`, start, converting),
  )
  const problems = distinct([...converting.problems, ...refusals, ...absent])
  if (parts === undefined || hasErrors(problems)) return { problems }
  return {
    contents: { name, parts: withLists(parts), constants: converting.constants, isHost },
    problems,
    judge: (contents) => judgedContents(contents, options, converting),
  }
}

/** NG551 where code would be nested too deeply. */
function requireDepth({ expression }: File, converting: Converting): void {
  const deep = tooDeep(expression)
  if (deep !== undefined)
    throw refused(`it is nested more than ${deepest} deep`, deep.start, converting)
}

/** What a module imports and disables, as lists. Where Nix makes the latter, a module that it imports says so. */
function withLists(parts: ModuleParts): ModuleParts {
  const { imports, disabledModules } = parts
  const disabled = disabledModules && withoutConstant(disabledModules)
  const items = imports === undefined ? [] : itemsOf(imports)
  if (disabled === undefined || disabled.kind === "list")
    return {
      ...parts,
      imports: imports && { kind: "list", items },
      disabledModules: disabled && { ...disabled, items: disabled.items.map(asExpression) },
    }
  const list: Code = { kind: "list", items: [...items, moduleOf("disabledModules", disabled)] }
  return { ...parts, imports: list, disabledModules: undefined }
}

/** A module that is told by its key. */
function asExpression(item: CodeItem): CodeItem {
  return withoutConstant(item.code).kind === "set" ? { ...item, code: inNix(item.code) } : item
}

function judgedContents(
  contents: ModuleContents,
  options: OptionNames,
  converting: Converting,
): JudgedContents {
  const { parts } = contents
  const { config } = parts
  const judged = config && fitted(config, parts.options, options, converting)
  const fitting = judged && isEmpty(judged.code) ? undefined : judged?.code
  return {
    contents: { ...contents, parts: { ...parts, config: fitting } },
    problems: judged?.problems ?? [],
  }
}

function isEmpty(code: Code): boolean {
  return code.kind === "set" && code.members.length === 0
}

/** What is imported as a list; where Nix makes a part of it, a module imports what is in that. */
export function listOfModules(imports: Code): Code {
  return { kind: "list", items: itemsOf(imports) }
}

function itemsOf(imports: Code): readonly CodeItem[] {
  const list = withoutConstant(imports)
  if (list.kind === "list")
    return list.items.map((item) => ({ ...item, code: importable(item.code) }))
  if (list.kind === "operator" && list.name === "append") return list.operands.flatMap(itemsOf)
  return [moduleOf("imports", imports)]
}

/** A module that says one thing. */
function moduleOf(name: string, said: Code): CodeItem {
  const code = inNix({ kind: "set", members: [newMember(name, said)] })
  return { code, comments: noComments, isApart: false }
}

/** A module that is written out is no expression by itself. */
function importable(code: Code): Code {
  const inner = withoutConstant(code)
  const isPlain = inner.kind === "text" && inner.parts.every((part) => typeof part === "string")
  return isPlain || inner.kind === "set" || inner.kind === "property" ? inNix(code) : code
}

function inNix(code: Code): Code {
  return { kind: "raw", pieces: [code] }
}
