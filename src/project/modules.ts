/** The user's TypeScript and JavaScript, run as it is: no step of building comes before. */
import { createRequire } from "node:module"
import type * as jitiModule from "jiti"
import type { TransformOptions } from "jiti"
import * as zod from "zod"
import * as layouts from "../layouts/index.ts"
import { type Place, within } from "../problem.ts"
import type { Checked } from "../schema.ts"
import { thrownProblems } from "../thrown.ts"
import { transpile } from "./transpile.ts"

// As CommonJS, which it is: imported, Node would first search all of it for names to export.
const { createJiti } = createRequire(import.meta.url)("jiti") as typeof jitiModule

/** Gives the default export of a definition file, or the problems of running it. */
export type Loader = (file: string) => Promise<Checked<unknown>>

/**
 * A loader for one run. `library` is what definitions get when they import "nixgen", instead of
 * the one installed beside them. Each file is run once, however often it is imported.
 */
export function createLoader(library?: object): Loader {
  // zod is one of nixgen's own modules too: a second copy would only cost time
  const virtualModules =
    library === undefined ? {} : { nixgen: library, "nixgen/layouts": layouts, zod }
  const babel = (options: TransformOptions) => createJiti(import.meta.url).transform(options)
  const transform = (options: TransformOptions) => ({ code: transpile(options, babel) })
  const jiti = createJiti(import.meta.url, { virtualModules, transform })
  forgetUserModules(jiti)
  return async (file) => {
    try {
      return { value: await jiti.import(file, { default: true }), problems: [] }
    } catch (error) {
      return { problems: within(thrownProblems(error), { place: syntaxPlace(error) ?? { file } }) }
    }
  }
}

/** What an earlier run in this process loaded may have changed since. */
function forgetUserModules({ cache }: jitiModule.Jiti): void {
  for (const file of Object.keys(cache)) {
    if (!file.includes("/node_modules/")) delete cache[file]
  }
}

/** Where a file cannot be parsed: its name, line and column (from 0) end the message. */
function syntaxPlace(error: unknown): Place | undefined {
  const message = error instanceof Error ? error.message : ""
  const [, file, line, column] = /^\s*(\/.*):(\d+):(\d+)\s*$/m.exec(message) ?? []
  if (file === undefined) return undefined
  return { file, line: Number(line), column: Number(column) + 1 }
}
