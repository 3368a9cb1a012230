/**
 * Writes an `inputs.json` for `nixgen check --inputs` of the examples: the reference inputs of one folder,
 * with the flakes whose modules install secrets beside them, if they are not among those.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { inputsSchema } from "../src/evaluate/inputs.ts"
import { nix } from "../test/support/nix.ts"
import { kindOf, secretModulePath, secretModules } from "../test/support/secret-modules.ts"

const [reference = "", folder = ""] = process.argv.slice(2)
const inputs = inputsSchema.parse(JSON.parse(readFileSync(join(reference, "inputs.json"), "utf8")))
const modules = secretModules
  .filter((name) => inputs[name] === undefined)
  .map((name) => {
    const path = secretModulePath(name)
    console.log(`${name}: ${kindOf(name)}`)
    return [name, { path, narHash: nix(["hash", "path", path]).trim() }] as const
  })
writeFileSync(
  join(folder, "inputs.json"),
  `${JSON.stringify({ ...inputs, ...Object.fromEntries(modules) }, undefined, 2)}\n`,
)
