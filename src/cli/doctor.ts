/** `nixgen doctor`: what is missing on this machine for what one wants to do. */
import { type Project, findProject } from "../project/fleets.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { doctorCommand } from "./commands/doctor.ts"
import { copiesFinding } from "./doctor/copies.ts"
import { type Finding, finding } from "./doctor/finding.ts"
import { fleetFindings } from "./doctor/fleet.ts"
import { gitFindings } from "./doctor/git.ts"
import { installedHere, installedText } from "./doctor/installed.ts"
import { leftTreeFindings } from "./doctor/left-trees.ts"
import { machineFindings } from "./doctor/machine.ts"
import { type NixSettings, nixSettings } from "../evaluate/machine.ts"
import { buildableSystems, systemFindings } from "./doctor/systems.ts"
import { testFindings } from "./doctor/tests.ts"
import { examinedFleet } from "./fleets/examined-fleet.ts"
import { exitStatus } from "./outcome/exit-status.ts"
import type { Terminal } from "./terminal/terminal.ts"
import { hasCompiler } from "./check/type-check.ts"

/** Tells everything that was looked at; status 1 where something is missing that `build` needs. */
export async function doctor(
  _: OptionsOf<typeof doctorCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof doctorCommand>>> {
  const { value: project, problems } = await findProject(terminal.directory)
  const settings = await nixSettings(terminal)
  const versions = await installedHere(settings, terminal)
  const findings = [
    ...(await machineFindings(settings, terminal)),
    ...problems.map(({ message, hint = "see the nixgen section of package.json" }): Finding => ({
      status: "missing",
      message,
      neededFor: ["build"],
      hint,
    })),
    ...(project === undefined ? [] : await projectFindings(project, settings, terminal)),
  ]
  return {
    status: findings.some(keepsFromBuilding) ? exitStatus.problems : exitStatus.done,
    problems: [],
    json: () => ({ findings, versions }),
    words: () => {
      terminal.write(installedText(versions))
      for (const each of findings) terminal.write(textOf(each))
    },
  }
}

function keepsFromBuilding({ status, neededFor }: Finding): boolean {
  return status === "missing" && neededFor.includes("build")
}

async function projectFindings(
  { directory, fleets }: Project,
  settings: NixSettings,
  terminal: Terminal,
): Promise<readonly Finding[]> {
  const buildable = buildableSystems(settings)
  const found: Finding[] = [compilerFinding(directory), copiesFinding({ directory, fleets })]
  for (const fleet of fleets) {
    const examined = await examinedFleet(fleet)
    found.push(
      ...(await fleetFindings(fleet, examined, terminal)),
      ...(await gitFindings(fleet, terminal)),
      ...systemFindings(examined.found?.model, buildable),
      ...testFindings(examined.found?.model, settings),
    )
  }
  return [...found, ...leftTreeFindings({ directory, fleets }, terminal)]
}

function compilerFinding(directory: string): Finding {
  return finding(["check", "edit"], hasCompiler(directory) ? "TypeScript" : undefined, {
    status: "missing",
    message: "TypeScript is not installed in the project",
    hint: "npm install --save-dev typescript",
  })
}

/** A finding over one line, or two with what to do. */
function textOf({ status, message, neededFor, hint }: Finding): string {
  const head = `${status.padEnd(7)}  ${message}  (${neededFor.join(", ")})`
  return hint === undefined ? head : `${head}\n         ${hint}`
}
