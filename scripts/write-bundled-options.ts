/** Writes the bundle's option tree as data, the last step of `npm run build`. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { bundleTable } from "../src/options/bundle.ts"
import { bundledOptionsFile } from "../src/options/bundled-options.ts"
import { encodeOptions } from "../src/options/option-file.ts"
import { parseTable } from "../src/options/table.ts"
import { buildTree } from "../src/options/tree.ts"

const root = join(import.meta.dirname, "..")
const table = parseTable(readFileSync(join(root, bundleTable), "utf8"))
writeFileSync(join(root, bundledOptionsFile), encodeOptions(buildTree(table)))
