/** The commands of nixgen, in the order of the help: what each is, and the code that is loaded for it. */
import { type Command, command } from "../command-line/command.ts"
import { addCommand } from "./add.ts"
import { buildCommand } from "./build.ts"
import { checkCommand } from "./check.ts"
import { completionCommand } from "./completion.ts"
import { deployCommand } from "./deploy.ts"
import { diffCommand } from "./diff.ts"
import { doctorCommand } from "./doctor.ts"
import { explainCommand } from "./explain.ts"
import { gcCommand } from "./gc.ts"
import { imageCommand } from "./image.ts"
import { importCommand } from "./import.ts"
import { initCommand } from "./init.ts"
import { rebootCommand } from "./reboot.ts"
import { removeCommand } from "./remove.ts"
import { renameCommand } from "./rename.ts"
import { reportCommand } from "./report.ts"
import { rollbackCommand } from "./rollback.ts"
import { runCommandLine } from "./run.ts"
import { planCommand } from "./plan.ts"
import { showCommand } from "./show.ts"
import { secretsCommand } from "./secrets.ts"
import { statusCommand } from "./status.ts"
import { typesCommand } from "./types.ts"
import { updateCommand } from "./update.ts"
import { whyCommand } from "./why.ts"

export const commands: readonly Command[] = [
  command(buildCommand, async () => (await import("../build.ts")).build),
  command(checkCommand, async () => (await import("../check.ts")).check),
  command(whyCommand, async () => (await import("../why.ts")).why),
  command(showCommand, async () => (await import("../show.ts")).show),
  command(reportCommand, async () => (await import("../report.ts")).report),
  command(diffCommand, async () => (await import("../diff.ts")).diff),
  command(deployCommand, async () => (await import("../deploy.ts")).deploy),
  command(planCommand, async () => (await import("../plan.ts")).plan),
  command(statusCommand, async () => (await import("../status.ts")).status),
  command(rollbackCommand, async () => (await import("../rollback.ts")).rollback),
  command(rebootCommand, async () => (await import("../reboot.ts")).reboot),
  command(gcCommand, async () => (await import("../gc.ts")).gc),
  command(runCommandLine, async () => (await import("../run.ts")).runOnMachines),
  command(secretsCommand, async () => (await import("../secrets.ts")).secrets),
  command(typesCommand, async () => (await import("../types.ts")).types),
  command(initCommand, async () => (await import("../init.ts")).init),
  command(addCommand, async () => (await import("../add.ts")).add),
  command(removeCommand, async () => (await import("../remove.ts")).remove),
  command(renameCommand, async () => (await import("../rename.ts")).rename),
  command(updateCommand, async () => (await import("../update.ts")).update),
  command(imageCommand, async () => (await import("../image.ts")).image),
  command(importCommand, async () => (await import("../import.ts")).importFile),
  command(doctorCommand, async () => (await import("../doctor.ts")).doctor),
  command(explainCommand, async () => (await import("../explain.ts")).explain),
  command(completionCommand, async () => (await import("../completion.ts")).completionOf(commands)),
]

/** What the help says of nixgen as a whole. */
export const program = {
  name: "nixgen",
  summary: "Typed TypeScript definitions of NixOS machines, written out as a Nix flake.",
  examples: [
    ["nixgen init fleet", "begin: a fleet in a new folder, by questions"],
    ["nixgen build --watch", "write the flake whenever a definition changes"],
    ["nixgen check", "let Nix evaluate all hosts, and tell mistakes at your own lines"],
    ["nixgen plan", "what the changes since the last commit mean for each machine"],
    ["nixgen deploy web", "install or update one machine"],
    ["nixgen deploy --help", "more of a command, with its examples"],
  ],
  commands,
} as const
