/**
 * Has the declarations that `tsc` made name zod by its `z`, and not as a namespace: of a CommonJS package,
 * as zod's declarations are, TypeScript makes the namespace up for each program, with all that it exports,
 * which is a third of what an editor infers after an edit.
 */
import { readFileSync, writeFileSync } from "node:fs"
import glob from "fast-glob"

const [folder = "dist"] = process.argv.slice(2)
const namespace = /^import (?:type )?\* as z from "zod"/gm

for (const path of glob.sync(`${folder}/**/*.d.ts`)) {
  const text = readFileSync(path, "utf8")
  const named = text.replaceAll(namespace, 'import type { z } from "zod"')
  if (named !== text) writeFileSync(path, named)
}
