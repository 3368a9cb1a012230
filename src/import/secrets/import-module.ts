/** `nixgen import module`: a NixOS module as its definition in TypeScript, with the secrets that it declares and reads. */
import { parseNix } from "../../nix/syntax/parse.ts"
import { type Problem, lineAndColumn } from "../../problems/problem.ts"
import { type ModuleImport, convertTree, takenNames } from "../module/convert-module.ts"
import { type ModuleContents, moduleText } from "../module/module-text.ts"
import type { Format } from "../typescript/layout-file.ts"
import { fleetSecrets } from "./fleet-secrets.ts"
import { secretTexts } from "./secrets-file.ts"

/** The TypeScript, unless there is an error, and all that was found. */
export interface ImportedModule {
  readonly text?: string
  readonly problems: readonly Problem[]
}

/**
 * The definition of a module. Throws NG011 for a file that is no Nix. Problems: NG550 and NG551 where it
 * cannot be TypeScript, and warnings NG552.
 */
export async function importModule(
  module: ModuleImport & { readonly format: Format },
): Promise<ImportedModule> {
  const { contents, problems, judge } = convertTree(parseNix(module.text, module.file), module)
  if (contents === undefined || judge === undefined) return { problems }
  const { secrets, left } = secretsOfModule(contents, module)
  const judged = judge(left)
  const text = await moduleText(judged.contents, module.format, (writing) =>
    secretTexts(secrets, writing, ""),
  )
  return { text, problems: [...problems, ...judged.problems] }
}

/** The secrets that a module both declares and reads; what else is read of it, or where, a module alone does not tell. */
function secretsOfModule(contents: ModuleContents, { file, text }: ModuleImport) {
  const module = {
    file,
    contents,
    hosts: new Set(["the module"]),
    placeAt: (start: number) => ({ file, ...lineAndColumn(text, start) }),
  }
  const taken = new Set([
    ...takenNames,
    contents.name,
    ...contents.constants.map(({ name }) => name),
  ])
  const found = fleetSecrets([module], {
    root: undefined,
    file: undefined,
    hasReaders: () => true,
    taken,
  })
  return { ...found, left: found.left(module) ?? contents }
}
