/** A project that uses nixgen as users do: an example, with nixgen built into `node_modules`. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A project on disk, until `remove` is called. */
export interface Project {
  readonly folder: string
  readonly remove: () => void
}

/** Sets up the project, with nixgen as `npm run build` has made it in the repository at `root`. */
export function makeProject(root: string, example: string): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "nixgen-project-")))
  cpSync(join(root, "examples", example), folder, { recursive: true })
  const modules = join(folder, "node_modules")
  mkdirSync(join(modules, "nixgen"), { recursive: true })
  for (const name of ["package.json", "dist"])
    cpSync(join(root, name), join(modules, "nixgen", name), { recursive: true })
  // nothing else: an editor looks through whatever there is for names to import
  symlinkSync(join(root, "node_modules/zod"), join(modules, "zod"))
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
