/** Writes the JSON Schema of "nixgen" in package.json, for editors, from the schema that reads it. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { packageSchema } from "../src/project/settings.ts"

const file = join(import.meta.dirname, "../dist/package.schema.json")
writeFileSync(file, `${JSON.stringify(packageSchema(), undefined, 2)}\n`)
