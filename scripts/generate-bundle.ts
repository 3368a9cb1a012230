/** Writes the types of the bundle, the first step of `npm run build`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import {
  bundleFolder,
  bundleTables,
  packageNamesTable,
  printBundle,
  printPackages,
} from "../src/options/bundle.ts"
import { directivesTable } from "../src/options/bundled-sections.ts"
import { knownFlakes } from "../src/pins/known-flakes.ts"

const root = join(import.meta.dirname, "..")
const folder = join(root, bundleFolder)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const tables = bundleTables.map((table) => readFileSync(join(root, table), "utf8"))
const directives = readFileSync(join(root, directivesTable), "utf8")
for (const [file, text] of printBundle(tables, knownFlakes, directives)) {
  writeFileSync(join(folder, file), text)
}
const names = readFileSync(join(root, packageNamesTable), "utf8")
writeFileSync(join(folder, "packages.d.ts"), printPackages(names))
