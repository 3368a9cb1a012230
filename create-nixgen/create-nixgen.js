#!/usr/bin/env node
// `npm create nixgen`: runs `nixgen init` of the nixgen that this package depends on, with the same line.
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"

const manifest = createRequire(import.meta.url).resolve("nixgen/package.json")
process.argv.splice(2, 0, "init")
await import(pathToFileURL(join(dirname(manifest), "dist/cli/main.js")).href)
