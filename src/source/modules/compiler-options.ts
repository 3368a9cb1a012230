/** What the user's tsconfig.json says that changes what a file means when it is run. */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { TsConfigJson } from "get-tsconfig"
import { configurations } from "./compilers.ts"
import { remembered } from "../../remembered.ts"

/** The options that do (TypeScript: TSConfig reference). */
export interface CompilerOptions {
  readonly verbatimModuleSyntax: boolean
  readonly useDefineForClassFields: boolean
  readonly experimentalDecorators: boolean
  readonly emitDecoratorMetadata: boolean
}

/** The options for files of a folder, read if they are asked for. */
export interface Configuration {
  /** What they depend on. */
  readonly key: string
  readonly options: () => CompilerOptions
}

/** The configuration of files by the nearest tsconfig.json; each is read once. */
export function configurationReader(): (file: string) => Configuration {
  const files = new Map<string, unknown>()
  const configurationOf = remembered((folder: string): Configuration => {
    const text = textOf(join(folder, "tsconfig.json"))
    if (text === undefined && dirname(folder) !== folder) return configurationOf(dirname(folder))
    // as a rule one need not know what it says to know that it says the same
    const isWhole = text === undefined || !text.includes('"extends"')
    if (!isWhole) {
      const options = optionsIn(folder, files)
      return { key: JSON.stringify(options), options: () => options }
    }
    const options = () => optionsOf(text ?? "{}") ?? optionsIn(folder, files)
    return { key: text ?? "", options }
  })
  return (file) => configurationOf(dirname(file))
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}

/** What a file that is JSON says; as a rule it has no comments, and needs no other reader. */
function optionsOf(text: string): CompilerOptions | undefined {
  try {
    const { compilerOptions }: TsConfigJson = JSON.parse(text)
    return chosen(compilerOptions)
  } catch {
    return undefined
  }
}

function optionsIn(folder: string, files: Map<string, unknown>): CompilerOptions {
  try {
    const found = configurations().getTsconfig(folder, "tsconfig.json", files)
    return chosen(found?.config.compilerOptions)
  } catch {
    // the editor and `nixgen check` tell what is wrong with it
    return chosen(undefined)
  }
}

function chosen(written: TsConfigJson.CompilerOptions = {}): CompilerOptions {
  const { target, verbatimModuleSyntax = false, experimentalDecorators = false } = written
  return {
    verbatimModuleSyntax,
    experimentalDecorators,
    emitDecoratorMetadata: written.emitDecoratorMetadata ?? false,
    useDefineForClassFields: written.useDefineForClassFields ?? !isOlder(target),
  }
}

/** Whether a target is older than fields of classes. */
function isOlder(target: string | undefined): boolean {
  return /^es(3|5|6|20(1\d|20|21))$/i.test(target ?? "")
}
