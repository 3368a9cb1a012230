/** Code of a module, made a function that can be called with what the module is given. */
import { Script } from "node:vm"
import { tellSource } from "../../problems/call-site.ts"
import type { JavaScript } from "./made.ts"
import { importName, names } from "./names.ts"
import { nameAt, syntaxReader } from "./syntax.ts"
import { type SourceText, nestedWithinBounds } from "./source-problems.ts"

/** Gives the body of a module, a generator function or that of CommonJS, for what it is given by name. */
export type ModuleFunction = (
  given: Readonly<Record<string, unknown>>,
) => (...parameters: readonly unknown[]) => unknown

/** The names that every module's code has from its loader. */
const given = [names.import, names.guards, names.origins]
/** Those that a module has beside them; what it declares itself takes their place. */
const givenToModules = [
  names.exports,
  names.exportAll,
  names.meta,
  "require",
  "__filename",
  "__dirname",
]

/** Compiles the code under the name of its file, at whose places all that it throws is told. */
export function compiled(
  source: SourceText,
  made: JavaScript,
  sourceMap: () => string,
): ModuleFunction {
  const script = nestedWithinBounds(
    source,
    () => new Script(wrapped(made), { filename: source.file, lineOffset: -1 }),
  )
  tellCode(source, sourceMap)
  return script.runInThisContext() as ModuleFunction
}

/** Says that the code that runs under the name of a file is what was made of this text. */
export function tellCode(source: SourceText, sourceMap: () => string): void {
  const reader = syntaxReader()
  const startOfName = (offset: number): number => nameAt(offset, reader.ofSource(source))
  tellSource({ source, sourceMap, startOfName })
}

/** The code stands on lines of its own, so that their columns are its own. */
function wrapped({ kind, code, waits, imports }: JavaScript): string {
  if (kind === "commonjs") {
    const parameters = "exports, require, module, __filename, __dirname"
    return `(function ({ ${given.join(", ")} }) { return function (${parameters}) {\n${code}\n} })`
  }
  const imported = imports.map((_, index) => importName(index))
  const all = [...given, ...givenToModules, ...imported].join(", ")
  const body = `${waits ? "async " : ""}function* () { "use strict";`
  return `(function ({ ${all} }) { return ${body}\n${code}\n} })`
}
