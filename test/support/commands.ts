/** The commands as tests run them. Those that speak to machines are in `machine-commands.ts`. */
import { add as addCode } from "../../src/cli/add.ts"
import { build as buildCode } from "../../src/cli/build.ts"
import { check as checkCode } from "../../src/cli/check.ts"
import { addCommand } from "../../src/cli/commands/add.ts"
import { buildCommand } from "../../src/cli/commands/build.ts"
import { checkCommand } from "../../src/cli/commands/check.ts"
import { diffCommand } from "../../src/cli/commands/diff.ts"
import { doctorCommand } from "../../src/cli/commands/doctor.ts"
import { explainCommand } from "../../src/cli/commands/explain.ts"
import { imageCommand } from "../../src/cli/commands/image.ts"
import { importCommand } from "../../src/cli/commands/import.ts"
import { initCommand } from "../../src/cli/commands/init.ts"
import { removeCommand } from "../../src/cli/commands/remove.ts"
import { renameCommand } from "../../src/cli/commands/rename.ts"
import { planCommand } from "../../src/cli/commands/plan.ts"
import { reportCommand } from "../../src/cli/commands/report.ts"
import { showCommand } from "../../src/cli/commands/show.ts"
import { secretsCommand } from "../../src/cli/commands/secrets.ts"
import { typesCommand } from "../../src/cli/commands/types.ts"
import { updateCommand } from "../../src/cli/commands/update.ts"
import { whyCommand } from "../../src/cli/commands/why.ts"
import { diff as diffCode } from "../../src/cli/diff.ts"
import { doctor as doctorCode } from "../../src/cli/doctor.ts"
import { explain as explainCode } from "../../src/cli/explain.ts"
import { image as imageCode } from "../../src/cli/image.ts"
import { plan as planCode } from "../../src/cli/plan.ts"
import { importFile as importCode } from "../../src/cli/import.ts"
import { init as initCode } from "../../src/cli/init.ts"
import { report as reportCode } from "../../src/cli/report.ts"
import type { OptionsOf, Run } from "../../src/cli/command-line/definition.ts"
import { remove as removeCode } from "../../src/cli/remove.ts"
import { rename as renameCode } from "../../src/cli/rename.ts"
import { secrets as secretsCode } from "../../src/cli/secrets.ts"
import type { Terminal } from "../../src/cli/terminal/terminal.ts"
import { show as showCode } from "../../src/cli/show.ts"
import { types as typesCode } from "../../src/cli/types.ts"
import { update as updateCode } from "../../src/cli/update.ts"
import { why as whyCode } from "../../src/cli/why.ts"
import type { Servers } from "../../src/pins/forges.ts"
import type { Versions } from "../../src/starter/project.ts"
import { type Given, tested } from "./tested.ts"

export const build = tested(buildCommand, buildCode)
export const check = tested(checkCommand, checkCode)
export const diff = tested(diffCommand, diffCode)
export const image = tested(imageCommand, imageCode)
export const remove = tested(removeCommand, removeCode)
export const rename = tested(renameCommand, renameCode)
export const types = tested(typesCommand, typesCode)
export const plan = tested(planCommand, planCode)
export const why = tested(whyCommand, whyCode)
export const report = tested(reportCommand, reportCode)
export const show = tested(showCommand, showCode)
export const doctor = tested(doctorCommand, doctorCode)
export const explain = tested(explainCommand, explainCode)

export async function secrets(given: Given<typeof secretsCommand>, terminal: Terminal) {
  return await tested(secretsCommand, secretsCode)({ names: [], ...given }, terminal)
}

/** What a test gives to an import, beside the file. */
export type ImportOptions = Given<typeof importCommand>

export async function importFile(file: string, options: ImportOptions, terminal: Terminal) {
  return await tested(importCommand, importCode)({ kind: "disko", file, ...options }, terminal)
}

export async function add(
  kind: OptionsOf<typeof addCommand>["kind"],
  name: string,
  options: Given<typeof addCommand> & { readonly servers?: Servers },
  terminal: Terminal,
) {
  const { servers, ...given } = options
  const run: Run<typeof addCommand> = async (all, outside) => await addCode(all, outside, servers)
  return await tested(addCommand, run)({ kind, name, ...given }, terminal)
}

export async function init(
  dir: string | undefined,
  versions: Versions,
  terminal: Terminal,
  ci?: OptionsOf<typeof initCommand>["ci"],
  wishes: Given<typeof initCommand> = {},
) {
  const run: Run<typeof initCommand> = async (options) =>
    await initCode(options, terminal, versions)
  return await tested(initCommand, run)({ dir, ci, ...wishes }, terminal)
}

export async function update(
  pin: readonly string[],
  options: Given<typeof updateCommand> & { readonly servers?: Servers },
  terminal: Terminal,
) {
  const { servers, ...given } = options
  const run: Run<typeof updateCommand> = async (all, outside) =>
    await updateCode(all, outside, servers)
  return await tested(updateCommand, run)({ pin, ...given }, terminal)
}
