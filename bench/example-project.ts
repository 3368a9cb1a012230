/** The example as a project of its own, with the package installed. */
import { cpSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")

export function exampleProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-bench-"))
  cpSync(join(root, "examples/nixos-pi-servers"), folder, { recursive: true })
  const modules = join(folder, "node_modules")
  cpSync(join(root, "dist"), join(modules, "nixgen/dist"), { recursive: true })
  cpSync(join(root, "package.json"), join(modules, "nixgen/package.json"))
  const packages = readdirSync(join(root, "node_modules")).filter((each) => !each.startsWith("."))
  for (const name of packages)
    if (name !== "nixgen") symlinkSync(join(root, "node_modules", name), join(modules, name))
  return folder
}
