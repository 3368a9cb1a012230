/** `nixgen doctor`: what is missing on this machine for what one wants to do. */
import { accessSync, constants, existsSync } from "node:fs"
import { dirname } from "node:path"
import { findProject } from "../project/fleets.ts"
import { placeholders } from "../starter/definitions.ts"
import { type ExitStatus, exitStatus } from "./exit-status.ts"
import { type BuiltFleet, builtFleets } from "./fleets.ts"
import { runProgram } from "./program.ts"
import { counted, shown } from "./report.ts"
import type { Terminal } from "./terminal.ts"
import { hasCompiler } from "./type-check.ts"

/** What was looked at, and how it is. */
interface Finding {
  readonly state: "ok" | "warning" | "missing"
  readonly what: string
  /** What it is needed for. */
  readonly need: string
  /** What to do, where it is not as it should be. */
  readonly advice?: string
}

/** Tells every finding; fails where something is missing that `build` needs. */
export async function doctor(options: { json?: boolean }, terminal: Terminal): Promise<ExitStatus> {
  const findings = [
    nodeFinding(),
    ...(await Promise.all([nixFinding(terminal), gitFinding(terminal), sshFinding(terminal)])),
    ...(await projectFindings(terminal)),
  ]
  if (options.json === true) terminal.write(JSON.stringify({ findings }, undefined, 2))
  else for (const finding of findings) terminal.write(lineOf(finding, terminal))
  return findings.some(({ state }) => state === "missing") ? exitStatus.problems : exitStatus.done
}

function lineOf({ state, what, need, advice }: Finding, { colors }: Terminal): string {
  const color = { ok: colors.green, warning: colors.yellow, missing: colors.red }[state]
  const head = `${color(state.padEnd(7))}  ${what}  (${need})`
  return advice === undefined ? head : `${head}\n         ${advice}`
}

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  const enough = major > 20 || (major === 20 && minor >= 19)
  return {
    state: enough ? "ok" : "missing",
    what: `Node.js ${process.versions.node}`,
    need: "for nixgen itself",
    ...(enough ? {} : { advice: "install Node.js 20.19 or later" }),
  }
}

async function nixFinding(terminal: Terminal): Promise<Finding> {
  const need = "to check, deploy and update"
  const found = await versionOf("nix", "--version", terminal)
  if (found === undefined)
    return { state: "warning", what: "Nix", need, advice: "install it: https://nixos.org/download" }
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(found) ?? []).slice(1).map(Number)
  const enough = major > 2 || (major === 2 && minor >= 18)
  return {
    state: enough ? "ok" : "warning",
    what: found,
    need,
    ...(enough ? {} : { advice: "Nix 2.18 or later is needed" }),
  }
}

async function gitFinding(terminal: Terminal): Promise<Finding> {
  const need = "to commit the generated flake"
  const inside = await runProgram("git", ["rev-parse", "--is-inside-work-tree"], terminal).catch(
    () => undefined,
  )
  if (inside === undefined) return { state: "warning", what: "git", need, advice: "install git" }
  if (inside.status === 0) return { state: "ok", what: "git repository", need }
  return { state: "warning", what: "git repository", need, advice: "run `git init` here" }
}

async function sshFinding(terminal: Terminal): Promise<Finding> {
  const need = "to deploy and update"
  const found = await versionOf("ssh", "-V", terminal)
  if (found !== undefined) return { state: "ok", what: found, need }
  return { state: "warning", what: "ssh", need, advice: "install an ssh client" }
}

/** What a program says of its version, on either stream; `undefined` where it cannot be run. */
async function versionOf(
  program: string,
  option: string,
  terminal: Terminal,
): Promise<string | undefined> {
  const result = await runProgram(program, [option], terminal).catch(() => undefined)
  return result?.status === 0 ? (result.output + result.errors).trim().split("\n")[0] : undefined
}

async function projectFindings(terminal: Terminal): Promise<readonly Finding[]> {
  const need = "to build"
  const { value: project, problems } = await findProject(terminal.directory)
  if (project === undefined)
    return problems.map(({ message, hint = "" }) => ({
      state: "missing",
      what: message,
      need,
      advice: hint,
    }))
  const built = await builtFleets(project.fleets)
  return [
    compilerFinding(project.directory),
    ...(await Promise.all(built.map((fleet) => fleetFindings(fleet, terminal)))).flat(),
  ]
}

function compilerFinding(directory: string): Finding {
  const what = "TypeScript"
  const need = "for `nixgen check` and the editor"
  if (hasCompiler(directory)) return { state: "ok", what, need }
  return { state: "warning", what, need, advice: "npm install --save-dev typescript" }
}

async function fleetFindings(built: BuiltFleet, terminal: Terminal): Promise<readonly Finding[]> {
  const { fleet, problems } = built
  const file = shown(fleet.file, terminal.directory)
  const errors = problems.filter(({ severity }) => severity === "error").length
  const definitions: Finding =
    errors === 0
      ? { state: "ok", what: file, need: "to build" }
      : {
          state: "missing",
          what: `${file} has ${counted(errors, "error")}`,
          need: "to build",
          advice: "`nixgen build` tells them",
        }
  return [
    definitions,
    writableFinding(fleet.out, terminal),
    ...(await ignoredFinding(fleet.out, terminal)),
    ...placeholderFindings(built),
  ]
}

function writableFinding(folder: string, { directory }: Terminal): Finding {
  const what = `${shown(folder, directory)} can be written`
  const nearest = [folder, ...above(folder)].find((each) => existsSync(each)) ?? folder
  try {
    accessSync(nearest, constants.W_OK)
    return { state: "ok", what, need: "to build" }
  } catch {
    const advice = `you may not write in ${nearest}`
    return { state: "missing", what, need: "to build", advice }
  }
}

function above(folder: string): readonly string[] {
  const parent = dirname(folder)
  return parent === folder ? [] : [parent, ...above(parent)]
}

async function ignoredFinding(folder: string, terminal: Terminal): Promise<readonly Finding[]> {
  const ignored = await runProgram("git", ["check-ignore", "-q", folder], terminal).catch(
    () => undefined,
  )
  if (ignored?.status !== 0) return []
  const what = `git ignores ${shown(folder, terminal.directory)}`
  const need = "the generated flake is meant to be committed"
  return [{ state: "warning", what, need, advice: "take it out of .gitignore" }]
}

/** What `init` and `add` left for the user to fill in. */
function placeholderFindings({ tree, fleet }: BuiltFleet): readonly Finding[] {
  const left = Object.values(placeholders).filter((placeholder) =>
    [...tree.values()].some(({ content }) => Buffer.from(content).includes(placeholder)),
  )
  return left.map((placeholder) => ({
    state: "warning",
    what: `"${placeholder}" is still in ${fleet.name}`,
    need: "to deploy",
    advice: "put your own value in its place",
  }))
}
