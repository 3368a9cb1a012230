/** What the user's tsconfig.json says that changes what a file means when it is run. */
import { dirname } from "node:path"
import { type TsConfigJson, getTsconfig } from "get-tsconfig"

/** The options that do (TypeScript: TSConfig reference). */
export interface CompilerOptions {
  readonly verbatimModuleSyntax: boolean
  readonly useDefineForClassFields: boolean
  readonly experimentalDecorators: boolean
  readonly emitDecoratorMetadata: boolean
}

/** The options for files of a folder, by its nearest tsconfig.json; each is read once. */
export function compilerOptionsReader(): (file: string) => CompilerOptions {
  const files = new Map<string, unknown>()
  const byFolder = new Map<string, CompilerOptions>()
  return (file) => {
    const folder = dirname(file)
    const known = byFolder.get(folder) ?? read(folder, files)
    byFolder.set(folder, known)
    return known
  }
}

function read(folder: string, files: Map<string, unknown>): CompilerOptions {
  try {
    return of(getTsconfig(folder, "tsconfig.json", files)?.config.compilerOptions)
  } catch {
    // the editor and `nixgen check` tell what is wrong with it
    return of(undefined)
  }
}

function of(written: TsConfigJson.CompilerOptions = {}): CompilerOptions {
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
