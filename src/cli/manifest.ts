/** What package.json says of nixgen, and of what its users need beside it. */
import { readFileSync } from "node:fs"
import * as z from "zod"
import { ownPath } from "../own-package.ts"
import type { Versions } from "../starter/project.ts"

const manifestSchema = z.object({
  version: z.string(),
  dependencies: z.object({ zod: z.string() }),
  devDependencies: z.object({ typescript: z.string(), vitest: z.string() }),
})

function manifest() {
  return manifestSchema.parse(JSON.parse(readFileSync(ownPath("package.json"), "utf8")))
}

/** The version of nixgen. */
export function ownVersion(): string {
  return manifest().version
}

/** The versions of what a new project depends on. */
export function projectVersions(): Versions {
  const { version, dependencies, devDependencies } = manifest()
  return { nixgen: `^${version}`, zod: dependencies.zod, ...devDependencies }
}
