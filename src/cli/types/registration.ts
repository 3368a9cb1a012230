/** `nixgen-env.d.ts`, by which the TypeScript of a project knows its own options. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type Problem, problem } from "../../problems/problem.ts"
import type { Checked } from "../../problems/schema.ts"
import type { ProjectChange } from "../project/new-files.ts"
import { fleetNamesFile } from "./fleet-names.ts"
import { typesFolder } from "./folders.ts"

/** The file, in the folder that types are for. */
export const registrationFile = "nixgen-env.d.ts"
const typesModule = `./${typesFolder}/options.js`
const namesModule = `./${typesFolder}/${fleetNamesFile.replace(/\.d\.ts$/, ".js")}`

/** What it says. */
export const registrationText = `// The options of this project's own nixpkgs and modules, which \`nixgen types\` writes, and what modules
// know of the fleet, which every build does. Commit this file, but not what it refers to: where the first
// is missing, the options of NixOS 25.11 hold.
// @ts-ignore -- it is missing until \`nixgen types\` has run
import type { Options } from "${typesModule}"
// @ts-ignore -- it is missing until \`nixgen build\` has run
import type {} from "${namesModule}"

declare module "nixgen" {
  interface Register {
    options: Options
  }
}
`

/**
 * What registers a project's types: the file, or nothing where it is there. Problems: NG081 it is
 * there, but registers something else.
 */
export function registration(folder: string): Checked<ProjectChange> {
  const path = join(folder, registrationFile)
  if (!existsSync(path))
    return { value: { create: [{ path, text: registrationText }], change: [] }, problems: [] }
  const registers = readFileSync(path, "utf8").includes(`${typesFolder}/options`)
  return registers
    ? { value: { create: [], change: [] }, problems: [] }
    : { problems: [otherFile(path)] }
}

function otherFile(file: string): Problem {
  return problem("NG081", {
    place: { file },
    message: "this file does not register the types of options, and it is not overwritten",
    detail: registrationText.trim(),
    hint: "add these lines, or move the file away and run `nixgen types` again",
  })
}
