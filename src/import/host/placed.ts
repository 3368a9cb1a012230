/** Code as it stands in a file of the fleet: its files named from there, modules by their definitions. */
import { dirname, isAbsolute, relative, sep } from "node:path"
import { moduleAt } from "../../files/module-files.ts"
import { changedCode } from "../module/changed-code.ts"
import { type Code, withoutConstant } from "../module/code.ts"
import type { ModuleContents } from "../module/module-text.ts"
import { type FileCode, filesIn } from "./files-in-code.ts"

/** What the files of code become. */
export interface Placing {
  /** The file that is written; absolute. */
  readonly path: string
  /** The definition that a module of the tree has, and the file of it. */
  readonly definitionOf: (
    file: string,
  ) => { readonly name: string; readonly path: string } | undefined
  /** Takes a file along; gives what names it. */
  readonly take: (file: FileCode) => Code
}

/** The contents of a file at its place. */
export function placed(contents: ModuleContents, placing: Placing): ModuleContents {
  const { parts } = contents
  const changed = (code: Code) => placedFiles(code, placing, placing.take)
  const constants = contents.constants.map((each) => ({ ...each, code: changed(each.code) }))
  return {
    ...contents,
    constants,
    parts: {
      ...parts,
      imports: parts.imports && withDefinitions(parts.imports, placing, changed),
      disabledModules: parts.disabledModules && changed(parts.disabledModules),
      options: parts.options && changed(parts.options),
      config: parts.config && changed(parts.config),
    },
  }
}

/** What a host says beside its modules: definitions of layouts and services, and files. */
export function placedCode(code: Code, placing: Placing): Code {
  return placedFiles(code, placing, (file) => definitionAt(file, placing) ?? placing.take(file))
}

/** Code with something else for each file, and what other files of the fleet define named from this one. */
function placedFiles(code: Code, { path }: Placing, change: (file: FileCode) => Code): Code {
  return changedCode(code, (part) => {
    if (part.kind === "file") return change(part)
    if (part.kind !== "definition" || !isAbsolute(part.from)) return undefined
    return { ...part, from: pathFrom(path, part.from) }
  })
}

function definitionAt(code: Code, { definitionOf, path }: Placing): Code | undefined {
  const file = withoutConstant(code)
  const definition = file.kind === "file" ? definitionOf(moduleAt(file.path)) : undefined
  return (
    definition && {
      kind: "definition",
      name: definition.name,
      from: pathFrom(path, definition.path),
    }
  )
}

function withDefinitions(imports: Code, placing: Placing, changed: (code: Code) => Code): Code {
  if (imports.kind !== "list") return changed(imports)
  const items = imports.items.map((item) => ({
    ...item,
    code: definitionAt(item.code, placing) ?? changed(item.code),
  }))
  return { ...imports, items }
}

/** How a file names another one. */
export function pathFrom(file: string, target: string): string {
  const way = relative(dirname(file), target).split(sep).join("/")
  return way.startsWith("..") ? way : `./${way}`
}

/** All files that contents name. */
export function allFilesIn({ parts, constants }: ModuleContents): readonly FileCode[] {
  const { imports, disabledModules, options, config } = parts
  const codes = [imports, disabledModules, options, config, ...constants.map(({ code }) => code)]
  return codes.flatMap((code) => (code === undefined ? [] : filesIn(code)))
}
