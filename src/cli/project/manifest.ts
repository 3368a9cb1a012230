/** What package.json says of what nixgen's users need beside it. */
import { readFileSync } from "node:fs"
import * as z from "zod"
import { ownPath } from "../../own-package.ts"
import type { Versions } from "../../starter/project.ts"
import { ownVersion } from "../../version.ts"

const manifestSchema = z.object({
  dependencies: z.object({ zod: z.string() }),
  devDependencies: z.object({ typescript: z.string(), vitest: z.string() }),
})

function manifest() {
  return manifestSchema.parse(JSON.parse(readFileSync(ownPath("package.json"), "utf8")))
}

/** The versions of what a new project depends on. */
export function projectVersions(): Versions {
  const { dependencies, devDependencies } = manifest()
  return { nixgen: `^${ownVersion()}`, zod: dependencies.zod, ...devDependencies }
}
