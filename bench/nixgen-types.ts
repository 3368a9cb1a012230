/**
 * `nixgen types` of the example against the reference inputs, by the clock: the first time, where nothing
 * changed since, and where only a module of the fleet's own did. Says nothing where there are none.
 */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { inputsFolder } from "../test/support/inputs-folder.ts"
import { exampleProject } from "./example-project.ts"

const rounds = 3

/** Declares an option, so that what the fleet declares is another with each round. */
const ownModule = (round: number): string =>
  `{ lib, ... }: { options.own.round${round} = lib.mkOption { type = lib.types.str; }; }\n`

/** The example, one of whose hosts has a module of its own in Nix. */
function project(): string {
  const folder = exampleProject()
  const file = join(folder, "hosts/dev-142.ts")
  const text = readFileSync(file, "utf8")
    .replace("defineHost, ", "defineHost, nixModule, ")
    .replace("  services: [", '  imports: [nixModule("../own.nix")],\n  services: [')
  writeFileSync(file, text)
  writeFileSync(join(folder, "own.nix"), ownModule(0))
  return folder
}

function seconds(folder: string): number {
  const main = join(folder, "node_modules/nixgen/dist/cli/main.js")
  const start = performance.now()
  const line = [main, "types", "--inputs", inputsFolder]
  const { status, stderr } = spawnSync(process.execPath, line, { cwd: folder, encoding: "utf8" })
  if (status !== 0) throw new Error(stderr)
  return (performance.now() - start) / 1000
}

/** What is done before each run of a kind, and how long it may take, in seconds. */
const kinds = {
  "the first time": {
    target: 6,
    before: (folder: string) => {
      for (const name of ["node_modules/.cache", ".nixgen"])
        rmSync(join(folder, name), { recursive: true, force: true })
    },
  },
  "nothing changed": { target: 0.4, before: () => undefined },
  "a module of its own changed": {
    target: 3.5,
    before: (folder: string, round: number) =>
      writeFileSync(join(folder, "own.nix"), ownModule(round + 1)),
  },
}

if (existsSync(join(inputsFolder, "inputs.json"))) {
  const folder = project()
  seconds(folder)
  for (const [name, { target, before }] of Object.entries(kinds)) {
    const times = Array.from({ length: rounds }, (_, round) => {
      before(folder, round)
      return seconds(folder)
    })
    console.log(`types, ${name}: ${Math.min(...times).toFixed(2)} s (target ${target})`)
  }
  rmSync(folder, { recursive: true })
}
