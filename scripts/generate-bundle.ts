/** Writes the types of the bundle: `npm run generate`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { bundleFolder, bundleTable, printBundle } from "../src/options/bundle.ts"

const root = join(import.meta.dirname, "..")
const folder = join(root, bundleFolder)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [file, text] of printBundle(readFileSync(join(root, bundleTable), "utf8"))) {
  writeFileSync(join(folder, file), text)
}
