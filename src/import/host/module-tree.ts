/** The modules that hosts import from their own tree, one from the other, as far as that is written out. */
import { existsSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { moduleAt } from "../../files/module-files.ts"
import { appendAll } from "../../append.ts"
import type { File } from "../../nix/syntax/ast.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { pathReferences } from "../../nix/syntax/path-references.ts"
import type { OptionNames } from "../../options/tree/option-names.ts"
import { type Place, type Problem, lineAndColumn, problem } from "../../problems/problem.ts"
import { thrownProblems } from "../../problems/thrown.ts"
import { type Code, withoutConstant } from "../module/code.ts"
import { type UnjudgedModule, convertTree } from "../module/convert-module.ts"
import { noParts } from "../module/module-parts.ts"
import type { ModuleContents } from "../module/module-text.ts"
import { sourceText } from "../nix/source-file.ts"
import { type FileCode, fileFrom, filesIn } from "./files-in-code.ts"
import { importedItems } from "./imported-modules.ts"
import { type OwnFlake, withOwnFiles } from "./own-outputs.ts"

/** A file of Nix that is a module, as it was read. */
export interface TreeModule {
  /** Absolute. */
  readonly file: string
  readonly text: string
  readonly tree: File
  /** Its definitions, whose files have absolute paths; none where TypeScript cannot say them. */
  readonly contents: ModuleContents | undefined
  /** Why it cannot, or what is to be told of what can. */
  readonly problems: readonly Problem[]
  /** Judges the definitions, where no types have yet. */
  readonly judge?: UnjudgedModule["judge"]
}

/** The module that stands for what a flake's own file lists for a host: it imports all of that. */
export function hostOfFlake(
  file: string,
  name: string,
  imports: Code,
  constants: ModuleContents["constants"] = [],
): TreeModule {
  const contents = { name, isHost: false, constants, parts: { ...noParts, imports } }
  return { file, text: "", tree: parseNix("{ }"), contents, problems: [] }
}

/** What modules are read by. */
export interface Reading {
  readonly options: OptionNames
  readonly isExact: boolean
  /** Modules that are parts of files, by the paths that stand for them. */
  readonly parts?: ReadonlyMap<string, TreeModule>
  /** The flake that they are in. */
  readonly flake?: OwnFlake
}

/** A file that names others, with its text where that is Nix which was read. */
export type NamingFile = Pick<TreeModule, "file"> & Partial<Pick<TreeModule, "text" | "tree">>

/** All modules, in the order in which they are first imported, and what keeps some from being read. */
export interface ModuleTree {
  readonly modules: ReadonlyMap<string, TreeModule>
  readonly problems: readonly Problem[]
}

/**
 * Follows imports from the contents of files. Problems: NG011 a file that is no Nix, NG090 one that
 * cannot be read, NG553 an import of what is not there.
 */
export async function moduleTree(
  roots: readonly TreeModule[],
  reading: Reading,
): Promise<ModuleTree> {
  const modules = new Map<string, TreeModule>()
  const problems: Problem[] = []
  const todo = roots.flatMap(importsOf)
  for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
    if (modules.has(next.file)) continue
    const found = await readImport(next, reading).catch((error: unknown) => thrownProblems(error))
    if (!("file" in found)) appendAll(problems, found)
    else {
      modules.set(next.file, found)
      appendAll(todo, importsOf(found))
    }
  }
  return { modules, problems }
}

/** A module that another one imports. */
interface TreeImport {
  readonly file: string
  readonly by: TreeModule
}

async function readImport(
  { file, by }: TreeImport,
  reading: Reading,
): Promise<TreeModule | readonly Problem[]> {
  const part = reading.parts?.get(file)
  if (part !== undefined) return part
  if (existsSync(file)) return await readTreeModule(file, reading).catch(unreadable(file))
  return [
    problem("NG553", {
      message: `there is no file ${file}`,
      hint: "the path is relative to the file that imports it: take it out, or put the file there",
      place: placeOfPath(file, by),
    }),
  ]
}

/** What cannot be read as text is taken along as it is, such as what is encrypted; what is no Nix is not. */
function unreadable(file: string): (error: unknown) => TreeModule {
  return (error) => {
    const problems = thrownProblems(error)
    if (problems.some(({ code }) => code !== "NG090")) throw error
    return { file, text: "", tree: parseNix("{ }"), contents: undefined, problems }
  }
}

/** Reads a module and converts it. Throws NG011 and NG090. */
export async function readTreeModule(
  file: string,
  { options, isExact, flake }: Reading,
): Promise<TreeModule> {
  const text = await sourceText(file)
  const tree = parseNix(text, file)
  const fileAt = (path: string) => fileFrom(dirname(file), path)
  const module = { file, text, name: "module", isHost: false, options, isExact, fileAt }
  const { contents, ...converted } = convertTree(tree, module)
  const own = flake && contents && withOwnFiles(contents, flake)
  return { file, text, tree, contents: own ?? contents, ...converted }
}

/** The files that a module imports as they are, and no expression makes. */
function importsOf(by: TreeModule): readonly TreeImport[] {
  return directImports(by.contents).map(({ path }) => ({ file: moduleAt(path), by }))
}

/** Those in the list of imports itself. */
export function directImports(contents: ModuleContents | undefined): readonly FileCode[] {
  return importedItems(contents).flatMap(({ code }) => {
    const item = withoutConstant(code)
    return item.kind === "file" ? [item] : []
  })
}

/** The file that an imported module is; nothing of an expression. */
export function fileOf(code: Code): string | undefined {
  const inner = withoutConstant(code)
  return inner.kind === "file" ? moduleAt(inner.path) : undefined
}

/** Those that an expression in it imports, be it under a condition. */
export function otherImports(contents: ModuleContents): readonly FileCode[] {
  const { imports, disabledModules } = contents.parts
  const direct = new Set<FileCode>(directImports(contents))
  const all = [imports, disabledModules].flatMap((code) =>
    code === undefined ? [] : filesIn(code),
  )
  const constants = contents.constants.flatMap(({ code }) => filesIn(code))
  return [...all.filter((file) => !direct.has(file)), ...constants]
}

/** The modules that a host comes to, itself the first. */
export function reachedBy(
  root: TreeModule,
  modules: ReadonlyMap<string, TreeModule>,
): readonly TreeModule[] {
  const reached = new Set([root])
  for (const module of reached)
    for (const { path } of directImports(module.contents)) {
      const next = modules.get(moduleAt(path))
      if (next !== undefined) reached.add(next)
    }
  return [...reached]
}

/** Where a file names another one; the file alone where its text does not. */
export function placeOfPath(target: string, { file, text, tree }: NamingFile): Place {
  if (text === undefined || tree === undefined) return { file }
  const reference = pathReferences(tree).find(
    (each) => moduleAt(resolve(dirname(file), each.text)) === moduleAt(target),
  )
  return { file, ...(reference && lineAndColumn(text, reference.start)) }
}
