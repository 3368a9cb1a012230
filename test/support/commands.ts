/** The commands as tests run them: only with what matters, and with every outcome judged by its shape. */
import { expect } from "vitest"
import { add as addCode } from "../../src/cli/add.ts"
import { build as buildCode } from "../../src/cli/build.ts"
import { check as checkCode } from "../../src/cli/check.ts"
import { type Definition, type OptionsOf, type Run } from "../../src/cli/command-line/definition.ts"
import { formatOf } from "../../src/cli/command-line/common.ts"
import { flagValues } from "../../src/cli/command-line/parser.ts"
import { addCommand } from "../../src/cli/commands/add.ts"
import { buildCommand } from "../../src/cli/commands/build.ts"
import { checkCommand } from "../../src/cli/commands/check.ts"
import { deployCommand } from "../../src/cli/commands/deploy.ts"
import { diffCommand } from "../../src/cli/commands/diff.ts"
import { doctorCommand } from "../../src/cli/commands/doctor.ts"
import { explainCommand } from "../../src/cli/commands/explain.ts"
import { gcCommand } from "../../src/cli/commands/gc.ts"
import { importCommand } from "../../src/cli/commands/import.ts"
import { initCommand } from "../../src/cli/commands/init.ts"
import { rebootCommand } from "../../src/cli/commands/reboot.ts"
import { rollbackCommand } from "../../src/cli/commands/rollback.ts"
import { runCommandLine } from "../../src/cli/commands/run.ts"
import { statusCommand } from "../../src/cli/commands/status.ts"
import { typesCommand } from "../../src/cli/commands/types.ts"
import { whyCommand } from "../../src/cli/commands/why.ts"
import { deploy as deployCode } from "../../src/cli/deploy.ts"
import { diff as diffCode } from "../../src/cli/diff.ts"
import { doctor as doctorCode } from "../../src/cli/doctor.ts"
import type { ExitStatus } from "../../src/cli/exit-status.ts"
import { explain as explainCode } from "../../src/cli/explain.ts"
import { gc as gcCode } from "../../src/cli/gc.ts"
import { importFile as importCode } from "../../src/cli/import.ts"
import { init as initCode } from "../../src/cli/init.ts"
import { reboot as rebootCode } from "../../src/cli/reboot.ts"
import { rollback as rollbackCode } from "../../src/cli/rollback.ts"
import { runOnMachines as runCode } from "../../src/cli/run-command.ts"
import { reporterFor } from "../../src/cli/report.ts"
import { status as statusCode } from "../../src/cli/status.ts"
import type { Terminal } from "../../src/cli/terminal.ts"
import { types as typesCode } from "../../src/cli/types.ts"
import { why as whyCode } from "../../src/cli/why.ts"
import type { Versions } from "../../src/starter/project.ts"
import { failureShape } from "../../src/cli/commands/shared.ts"
import { testTerminal } from "./terminal.ts"

/** Some of what can be given on a command's line. */
type Given<Command> = Partial<OptionsOf<Command>>

function tested<const Command extends Definition>(definition: Command, run: Run<Command>) {
  return async (given: Given<Command>, terminal: Terminal): Promise<ExitStatus> => {
    const values = { ...flagValues(definition, () => undefined), ...given }
    const options = values as OptionsOf<Command>
    const outcome = await run(options, terminal)
    if (typeof outcome === "number") return outcome
    const silent = testTerminal(terminal.directory)
    ;(await reporterFor("json", silent))(outcome)
    const said: unknown = JSON.parse(silent.written())
    expect((definition.json?.shape() ?? failureShape()).parse(said)).toEqual(said)
    return (await reporterFor(formatOf(options), terminal))(outcome)
  }
}

export const build = tested(buildCommand, buildCode)
export const check = tested(checkCommand, checkCode)
export const diff = tested(diffCommand, diffCode)
export const status = tested(statusCommand, statusCode)
export const deploy = tested(deployCommand, deployCode)
export const rollback = tested(rollbackCommand, rollbackCode)
export const reboot = tested(rebootCommand, rebootCode)
export const gc = tested(gcCommand, gcCode)
export const runOnMachines = tested(runCommandLine, runCode)
export const types = tested(typesCommand, typesCode)
export const why = tested(whyCommand, whyCode)
export const doctor = tested(doctorCommand, doctorCode)
export const explain = tested(explainCommand, explainCode)

/** What a test gives to an import, beside the file. */
export type ImportOptions = Given<typeof importCommand>

export async function importFile(file: string, options: ImportOptions, terminal: Terminal) {
  return await tested(importCommand, importCode)({ file, ...options }, terminal)
}

export async function add(
  kind: OptionsOf<typeof addCommand>["kind"],
  name: string,
  options: Given<typeof addCommand>,
  terminal: Terminal,
) {
  return await tested(addCommand, addCode)({ kind, name, ...options }, terminal)
}

export async function init(dir: string | undefined, versions: Versions, terminal: Terminal) {
  const run: Run<typeof initCommand> = async (options) =>
    await initCode(options, terminal, versions)
  return await tested(initCommand, run)({ dir }, terminal)
}
