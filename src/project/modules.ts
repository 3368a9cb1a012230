/** The user's TypeScript and JavaScript, run as it is: no step of building comes before. */
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type * as jitiModule from "jiti"
import type { TransformOptions } from "jiti"
import * as zod from "zod"
import * as layouts from "../layouts/index.ts"
import { type Problem, within } from "../problem.ts"
import type { Checked } from "../schema.ts"
import { thrownProblems } from "../thrown.ts"
import { transpile } from "./transpile.ts"

// As CommonJS, which it is: imported, Node would first search all of it for names to export.
const { createJiti } = createRequire(import.meta.url)("jiti") as typeof jitiModule

/** Gives the default export of a definition file, or the problems of running it. */
export interface Loader {
  (file: string): Promise<Checked<unknown>>
  /** The user's files that were run so far, where that is known. */
  readonly files?: () => readonly string[]
}

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
  const load = async (file: string): Promise<Checked<unknown>> => {
    try {
      return { value: defaultOf(await moduleOf(file, jiti)), problems: [] }
    } catch (error) {
      const syntax = syntaxProblem(error)
      return { problems: syntax ? [syntax] : within(thrownProblems(error), { place: { file } }) }
    }
  }
  const files = () => Object.keys(jiti.cache).filter((file) => !file.includes("/node_modules/"))
  return Object.assign(load, { files })
}

/**
 * Left to itself, jiti would have Node load JavaScript: apart from the same module that TypeScript
 * imports, so that both would define it, and only once in a process, whatever changes.
 */
async function moduleOf(file: string, jiti: jitiModule.Jiti): Promise<unknown> {
  const known = jiti.cache[file]
  if (known?.loaded === true) return known.exports
  const source = await readFile(file, "utf8")
  return await jiti.evalModule(source, { filename: file, async: true, forceTranspile: true })
}

function defaultOf(module: unknown): unknown {
  return typeof module === "object" && module !== null && "default" in module
    ? module.default
    : module
}

/** What an earlier run in this process loaded may have changed since. */
function forgetUserModules({ cache }: jitiModule.Jiti): void {
  for (const file of Object.keys(cache)) {
    if (!file.includes("/node_modules/")) delete cache[file]
  }
}

/** What keeps a file from being parsed: jiti's message ends with its name, line and column (from 0). */
function syntaxProblem(error: unknown): Problem | undefined {
  const text = error instanceof Error ? error.message : ""
  const parts = /^ParseError: (.*?)\s*\n\s*(.+):(\d+):(\d+)\s*$/s.exec(text)
  if (parts === null) return undefined
  const [, message = "", file = "", line, column] = parts
  return {
    code: "NG002",
    severity: "error",
    message: `the file cannot be parsed: ${message}`,
    place: { file, line: Number(line), column: Number(column) + 1 },
  }
}
