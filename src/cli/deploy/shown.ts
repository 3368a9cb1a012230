/** What is shown of hosts before anything is done with them, and what has to be answered then. */
import { machineProblem } from "../../evaluate/hosts/machine.ts"
import { inTurns } from "../../evaluate/in-turns.ts"
import { factsOf } from "../../machines/facts.ts"
import { protectedFrom, runsAlready } from "../../machines/not-installed.ts"
import { runScript } from "../../machines/script-step.ts"
import { machineSubject } from "../../machines/subject.ts"
import { machineNameOf } from "../../model/machine-names.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { type Confirmation, plainYes } from "../machines/confirmed.ts"
import { type FleetHost, wayOf } from "../machines/hosts.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { plannedFleets } from "../plan/fleet-plans.ts"
import { type Running, runningOf } from "../plan/running.ts"
import { hostLines } from "../plan/words.ts"
import type { Terminal } from "../terminal/terminal.ts"
import {
  type DeployOptions,
  type Deployed,
  type Done,
  asFound,
  reachedAt,
} from "./deployed-host.ts"
import { installParameters } from "./script-call.ts"

/** What is shown of a host beside its line. */
export type Shown = ReadonlyMap<string, readonly string[]>

/** What was found before anything is done. */
export interface Found {
  readonly shown: Shown
  /** What machines say that they run whose hosts are updated. */
  readonly told: ReadonlyMap<string, Running>
  /** Another address than that of the one host. */
  readonly target: string | undefined
}

/** So many machines are read at once. */
const readAtOnce = 8

/**
 * Reads the machines that are to be installed, and gives what would be erased. Fails, and tells all
 * reasons, where one of them must not be or cannot be: nothing is done with the others then, either.
 */
export async function preview(
  hosts: readonly Deployed[],
  options: DeployOptions,
  terminal: Terminal,
): Promise<Shown> {
  const installed = hosts.filter(({ does }) => does !== "update")
  const looks = await inTurns(readAtOnce, installed, async (host) => {
    const refused = protectedFrom(host) ?? (await alreadyThere(host, options, terminal))
    return { host, ...(refused ? { refused, lines: [] } : await look(host, options, terminal)) }
  })
  const refusals = looks.flatMap(({ refused }): readonly Problem[] => (refused ? [refused] : []))
  if (refusals.length > 0) throw new ProblemError(refusals)
  return new Map(looks.map(({ host, lines }) => [host.name, lines]))
}

/** Why a host is not to be installed: it runs, and nobody has said that it does. */
async function alreadyThere(
  host: Deployed,
  { reinstall, target }: DeployOptions,
  terminal: Terminal,
): Promise<Problem | undefined> {
  if (reinstall) return undefined
  const { facts } = await factsOf(wayOf(reachedAt(asFound(host), target), terminal), terminal)
  const isInstalled = facts?.isNixos === true && !facts.isInstaller
  // it may have been installed before it was given a name of its own
  return isInstalled && [host.name, machineNameOf(host)].includes(facts.name)
    ? runsAlready(host, facts.running ?? "NixOS")
    : undefined
}

interface Look {
  readonly refused?: Problem
  readonly lines: readonly string[]
}

/** What deploy.sh finds on the machine. */
async function look(host: Deployed, options: DeployOptions, terminal: Terminal): Promise<Look> {
  const lines: string[] = []
  const teller = {
    step: () => undefined,
    note: (line: string) => lines.push(line),
    line: (line: string) => lines.push(line),
    signal: terminal.signal,
  }
  const parameters = ["--dry-run", ...installParameters(host, options, terminal)]
  const call = { script: "deploy.sh", parameters, folder: host.fleet.out } as const
  const { status } = await runScript(call, teller, terminal)
  if (status === 0) return { lines }
  return { lines, refused: refusalOf(host, lines) }
}

/** Why a machine was not looked at, or what does not fit; what keeps Nix from working is no host's. */
function refusalOf(host: Deployed, lines: readonly string[]): Problem {
  const { name, place } = host
  const detail = lines.slice(-20).join("\n")
  const message = `${name} is not installed: its machine does not fit, or was not read`
  return (
    nixProblem(lines) ??
    problem("NG748", { place, message, detail, subject: machineSubject(asFound(host), detail) })
  )
}

/** What keeps Nix from working, where a script ends for that: ssh and our scripts begin no line so. */
function nixProblem(lines: readonly string[]): Problem | undefined {
  const start = lines.findLastIndex((line) => line.startsWith("error:"))
  return start === -1 ? undefined : machineProblem({ text: lines.slice(start).join("\n") })
}

/** What machines say that they run whose hosts are updated, for who is asked. */
export async function running(
  hosts: readonly Deployed[],
  known: readonly FleetHost[],
  { yes, dryRun, target }: DeployOptions,
  terminal: Terminal,
): Promise<ReadonlyMap<string, Running>> {
  const updated = hosts.filter(({ does }) => does === "update")
  if (updated.length === 0 || (yes && !dryRun)) return new Map()
  const reached = updated.map((host) => reachedAt(host, target))
  return await runningOf(reached, known, terminal)
}

/** What the plan says of the hosts whose machines were asked what they run. */
export async function planned(
  told: ReadonlyMap<string, Running>,
  { fleet }: DeployOptions,
  terminal: Terminal,
): Promise<Shown> {
  const names = [...told.keys()]
  if (names.length === 0) return new Map()
  const asked = { hosts: names, tag: [], all: false, fleet, base: undefined, remote: true, told }
  try {
    const limits = { closures: false, jobs: undefined, inputs: undefined }
    const { fleets } = await plannedFleets({ ...asked, ...limits }, terminal)
    const plans = fleets.flatMap((each) => each.hosts)
    return new Map(plans.map((plan) => [plan.host, hostLines(plan, terminal.directory)]))
  } catch (error) {
    if (!(error instanceof ProblemError || error instanceof CommandFailure)) throw error
    terminal.tell(`what would change there is not known: ${error.message}`)
    return new Map()
  }
}

/** What has to be answered before anything is done: the name of each host that is installed. */
export function confirmations(hosts: readonly Deployed[], found: Found): readonly Confirmation[] {
  const lines = hosts.flatMap((host) => linesOf(host, found))
  const installed = hosts.filter(({ does }) => does !== "update")
  if (installed.length === 0) return [{ lines, ...plainYes }]
  return installed.map(({ name, does }, index) => ({
    lines: index === 0 ? lines : [],
    question: `Type ${installed.length === 1 ? "the name of the host" : `"${name}"`} to ${does === "install" ? "erase its disks" : "stop what runs there"}: `,
    answers: [name.toLowerCase()],
  }))
}

const deeds: Readonly<Record<Done, string>> = {
  "read hardware": "start the installer, which STOPS what runs there, and read the hardware",
  install: "install, which ERASES its disks",
  update: "update",
}

/** How an update ends where no NixOS answers that it could change. */
export const nothingToUpdate = "nothing that could be updated: no installed NixOS answers"

/** What is done with a host, and what is shown of it. */
export function linesOf(host: Deployed, { shown, told, target }: Found): readonly string[] {
  const { name, does } = host
  const { targetHost = name } = reachedAt(does === "update" ? host : asFound(host), target).deploy
  const lines = shown.get(name) ?? []
  const deed = told.get(name)?.kind === "not installed" ? nothingToUpdate : deeds[does]
  return [`${name} (${targetHost}): ${deed}`, ...lines.map((line) => `    ${line}`)]
}
