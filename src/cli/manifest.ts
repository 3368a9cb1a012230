/** What package.json says of nixgen, and of what its users need beside it. */
import { createRequire } from "node:module"
import * as z from "zod"
import type { Versions } from "../starter/project.ts"

const manifestSchema = z.object({
  version: z.string(),
  dependencies: z.object({ zod: z.string() }),
  devDependencies: z.object({ typescript: z.string() }),
})

function manifest() {
  // by the package's name, wherever in it this stands once it is compiled
  return manifestSchema.parse(createRequire(import.meta.url)("nixgen/package.json"))
}

/** The version of nixgen. */
export function ownVersion(): string {
  return manifest().version
}

/** The versions of what a new project depends on. */
export function projectVersions(): Versions {
  const { version, dependencies, devDependencies } = manifest()
  return { nixgen: `^${version}`, zod: dependencies.zod, typescript: devDependencies.typescript }
}
