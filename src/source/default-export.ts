/** Where a file's default export stands, for what is told of it as a whole. */
import { existsSync, readFileSync } from "node:fs"
import type { Place } from "../problems/problem.ts"
import { parser } from "./modules/compilers.ts"
import { exportedName } from "./modules/duplicate-exports.ts"
import { placeInSource } from "./modules/source-problems.ts"

/** The place of what a file exports by default; the file's first line where it exports nothing so. */
export function defaultExportOf(file: string): Place {
  const text = existsSync(file) ? readFileSync(file, "utf8") : ""
  const { module } = parser().parseSync(file, text, { sourceType: "module" })
  const exported = module.staticExports
    .flatMap(({ entries }) => entries)
    .find(({ exportName }) => exportedName(exportName) === "default")
  return exported === undefined ? { file, line: 1 } : placeInSource(exported.start, { file, text })
}
