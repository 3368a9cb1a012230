/** Disk layouts that are imported: what evaluates them, and those that are the disks of hosts. */
import { existsSync } from "node:fs"
import { realpath } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { sourceTrees } from "../../emit/source-trees.ts"
import { hasNix, runNix } from "../../evaluate/nix.ts"
import { importDisko } from "../../import/disko/disko.ts"
import type { EvaluateNix } from "../../import/disko/evaluator.ts"
import type { ImportLayout } from "../../import/host/disks.ts"
import { sourceText } from "../../import/nix/source-file.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { nix } from "../../nix/values/templates.ts"
import { toNix } from "../../nix/values/values.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import { findProject } from "../../project/fleets.ts"
import { requireLayoutName } from "../add/rules.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { formatTypeScript } from "../project/format-typescript.ts"
import { localInputs } from "../fleets/local-inputs.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** Imports the disks of hosts; nothing where there is no Nix. */
export async function layoutImporter(
  inputs: string | undefined,
  into: string,
  terminal: Terminal,
): Promise<ImportLayout | undefined> {
  const { directory, signal } = terminal
  if (!(await hasNix({ directory, signal }))) return undefined
  const nixpkgs = await nixpkgsFor(directory, inputs)
  return async (path, name) => {
    if (outcomeOf(() => requireLayoutName(name), []).problems.length > 0) return undefined
    const file = await realpath(path)
    const { text, constant, parameters, problems } = await importDisko({
      file,
      text: await sourceText(file),
      name,
      given: new Map(),
      nixpkgs,
      attribute: undefined,
      evaluate: evaluator(dirname(file), terminal),
      format: async (typescript) =>
        await formatTypeScript(typescript, join(into, "disk-layouts", `${name}.ts`)),
    })
    const isWhole = text !== undefined && constant !== undefined && parameters !== undefined
    return isWhole && problems.length === 0 ? { text, constant, parameters } : undefined
  }
}

/** Evaluates with Nix, which builds nothing for it. */
export function evaluator(folder: string, { signal }: Terminal): EvaluateNix {
  const settings = ["--no-allow-import-from-derivation", "--impure"]
  const command = ["eval", ...settings, "--json", "--show-trace", "--file", "-"]
  return async (input) => await runNix(command, { directory: folder, signal, input })
}

/** The nixpkgs of local inputs, of the project's pins, or of Nix's own search path. */
export async function nixpkgsFor(directory: string, inputs: string | undefined): Promise<Node> {
  if (inputs !== undefined) {
    const { nixpkgs } = await localInputs(resolve(directory, inputs))
    if (nixpkgs === undefined) throw new CommandFailure(`${inputs}/inputs.json names no nixpkgs`)
    return toNix(nix`/. + ${nixpkgs.path}`)
  }
  const pins = await pinsOf(directory)
  if (pins === undefined) return toNix(nix`<nixpkgs>`)
  return toNix(nix`(${sourceTrees(nix`/. + ${pins}`)}).nixpkgs or <nixpkgs>`)
}

/** Where npins keeps the pins of the project's fleet. */
async function pinsOf(directory: string): Promise<string | undefined> {
  const { value: project } = await findProject(directory)
  const folders = project?.fleets.map(({ file }) => dirname(file)) ?? []
  return folders
    .map((folder) => join(folder, "npins/sources.json"))
    .find((sources) => existsSync(sources))
}
