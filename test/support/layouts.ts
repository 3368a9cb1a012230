/** Disk layouts of a test's project as Nix, whatever the rules say of hosts that have no more. */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { emit } from "../../src/emit/emit.ts"
import { hasErrors } from "../../src/problems/problem.ts"
import { printFiles } from "../../src/emit/print-files.ts"
import { loadModel } from "./model.ts"

/** Writes the layouts that a project's hosts use, and gives the folder that they are in. */
export async function writeLayouts(project: string): Promise<string> {
  const { model, problems } = await loadModel(project)
  const printed = await printFiles(emit(model))
  const found = [...problems, ...printed.problems]
  if (hasErrors(found)) throw new Error(JSON.stringify(found))
  const folder = "modules/disk-layouts"
  for (const [path, { content }] of printed.tree)
    if (dirname(path) === folder) {
      mkdirSync(join(project, "generated", folder), { recursive: true })
      writeFileSync(join(project, "generated", path), content)
    }
  return join(project, "generated", folder)
}
