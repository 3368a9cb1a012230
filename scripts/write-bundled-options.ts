/** Writes the bundle's option tree as data, and the tables beside it: the last step of `npm run build`. */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { broughtTable, bundledBrought } from "../src/options/brought.ts"
import { bundledDirectives, directivesTable } from "../src/options/bundled-sections.ts"
import { bundleTables, bundleTree } from "../src/options/bundle.ts"
import { bundledOptionsFile } from "../src/options/bundled-options.ts"
import { encodeOptions } from "../src/options/tree/option-file.ts"

const root = join(import.meta.dirname, "..")
const tables = bundleTables.map((table) => readFileSync(join(root, table), "utf8"))
writeFileSync(join(root, bundledOptionsFile), encodeOptions(bundleTree(tables)))
copyFileSync(join(root, broughtTable), join(root, bundledBrought))
copyFileSync(join(root, directivesTable), join(root, bundledDirectives))
