/** The commands that speak to machines, as tests run them. */
import { deployCommand } from "../../src/cli/commands/deploy.ts"
import { gcCommand } from "../../src/cli/commands/gc.ts"
import { rebootCommand } from "../../src/cli/commands/reboot.ts"
import { rollbackCommand } from "../../src/cli/commands/rollback.ts"
import { runCommandLine } from "../../src/cli/commands/run.ts"
import { statusCommand } from "../../src/cli/commands/status.ts"
import { deploy as deployCode } from "../../src/cli/deploy.ts"
import { gc as gcCode } from "../../src/cli/gc.ts"
import { reboot as rebootCode } from "../../src/cli/reboot.ts"
import { rollback as rollbackCode } from "../../src/cli/rollback.ts"
import { runOnMachines as runCode } from "../../src/cli/run.ts"
import { status as statusCode } from "../../src/cli/status.ts"
import { tested } from "./tested.ts"

export const status = tested(statusCommand, statusCode)
export const deploy = tested(deployCommand, deployCode)
export const rollback = tested(rollbackCommand, rollbackCode)
export const reboot = tested(rebootCommand, rebootCode)
export const gc = tested(gcCommand, gcCode)
export const runOnMachines = tested(runCommandLine, runCode)
