/** A project that uses nixgen as users do: an example, with nixgen built into `node_modules`. */
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A project on disk, until `remove` is called. */
export interface Project {
  readonly folder: string
  readonly remove: () => void
}

/** Sets up the project: builds nixgen from the repository at `root`. */
export function makeProject(root: string, example: string): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "nixgen-project-")))
  cpSync(join(root, "examples", example), folder, { recursive: true })
  const modules = join(folder, "node_modules")
  mkdirSync(join(modules, "nixgen"), { recursive: true })
  cpSync(join(root, "package.json"), join(modules, "nixgen/package.json"))
  for (const name of ["zod", "@types"])
    symlinkSync(join(root, "node_modules", name), join(modules, name))
  const output = join(modules, "nixgen/dist")
  const compile = ["--project", join(root, "tsconfig.build.json"), "--outDir", output]
  execFileSync(join(root, "node_modules/typescript/bin/tsc"), compile)
  const script = join(root, "scripts/print-device-types.ts")
  execFileSync(process.execPath, [join(root, "node_modules/jiti/lib/jiti-cli.mjs"), script, output])
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
