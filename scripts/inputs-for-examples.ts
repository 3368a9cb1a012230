/**
 * Writes an `inputs.json` for `nixgen check --inputs` of the examples: the reference inputs of one folder,
 * and in the place of flakes with modules what tests take, which fits that nixpkgs.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { inputsSchema } from "../src/evaluate/inputs.ts"
import { nix } from "../test/support/nix.ts"
import { moduleFlakesOfExamples } from "../test/support/examples.ts"
import { kindOf, moduleFlakePath } from "../test/support/module-flakes.ts"

const [reference = "", folder = ""] = process.argv.slice(2)
const inputs = inputsSchema.parse(JSON.parse(readFileSync(join(reference, "inputs.json"), "utf8")))
const modules = moduleFlakesOfExamples().map((name) => {
  const path = moduleFlakePath(name)
  console.log(`${name}: ${kindOf(name)}`)
  return [name, { path, narHash: nix(["hash", "path", path]).trim() }] as const
})
writeFileSync(
  join(folder, "inputs.json"),
  `${JSON.stringify({ ...inputs, ...Object.fromEntries(modules) }, undefined, 2)}\n`,
)
