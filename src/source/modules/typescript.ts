/** Syntax of TypeScript that gives code, as TypeScript itself understands it. */
import { typescript } from "./compilers.ts"
import type { JavaScript, JavaScriptOptions } from "./made.ts"

/** What TypeScript makes of a file, which has been parsed already: nothing is wrong with it. */
export function transpiled(
  code: string,
  file: string,
  options: JavaScriptOptions & Pick<JavaScript, "kind">,
): { readonly code: string; readonly map: string } {
  const ts = typescript()
  const { kind, isOwn: _, ...compilerOptions } = options
  const { outputText, sourceMapText = "" } = ts.transpileModule(code, {
    fileName: file,
    compilerOptions: {
      ...compilerOptions,
      allowJs: true,
      // what Node 20 has; anything later is made of it
      target: ts.ScriptTarget.ES2022,
      module: kind === "module" ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS,
      verbatimModuleSyntax: kind === "module" && options.verbatimModuleSyntax,
      esModuleInterop: true,
      isolatedModules: true,
      sourceMap: true,
    },
  })
  return { code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ""), map: sourceMapText }
}
