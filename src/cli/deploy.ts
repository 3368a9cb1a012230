/** `nixgen deploy`: machines are installed or updated by the generated scripts, many at a time. */
import { basename, dirname, extname, relative, resolve, sep } from "node:path"
import { inTurns } from "../evaluate/in-turns.ts"
import { protectedFrom, runsAlready } from "../machines/not-installed.ts"
import type { Ending } from "../machines/rollout.ts"
import { factsOf } from "../machines/facts.ts"
import { runScript } from "../machines/script-step.ts"
import { targetIn } from "../machines/way.ts"
import { machineNameOf } from "../model/machine-names.ts"
import { type Deed, deedOf } from "../plan/deed.ts"
import { enumerate } from "../problems/enumerate.ts"
import { type Problem, ProblemError, problem } from "../problems/problem.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { deployCommand } from "./commands/deploy.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./outcome/exit-status.ts"
import { type BuiltFlakes, builtFlakes } from "./machines/built-flakes.ts"
import { failForLost, handOver } from "./machines/colmena.ts"
import { type Confirmation, confirm, failWithoutAnswer, plainYes } from "./machines/confirmed.ts"
import { type FleetHost, hostsOf, wayOf } from "./machines/hosts.ts"
import { type Job, leftOut, rolledOut } from "./machines/rollout.ts"
import { sudoGiven, sudoPasswordFor } from "./machines/sudo-password.ts"
import { watchParameters } from "./machines/watch-parameters.ts"
import { plannedFleets } from "./plan/fleet-plans.ts"
import { hostLines } from "./plan/words.ts"
import { type HandedOver, hostKeysFor, withHandedOver } from "./secrets/hand-over.ts"
import type { Terminal } from "./terminal/terminal.ts"

type DeployOptions = OptionsOf<typeof deployCommand>

/** A host, and what is done with it. */
interface Deployed extends FleetHost {
  readonly does: Done
}

/** What is done with a host: of one that would be installed, only the hardware may be read. */
type Done = Deed | "read hardware"

/** Deploys the hosts that are meant. */
export async function deploy(
  options: DeployOptions,
  terminal: Terminal,
): Promise<ExitStatus | Outcome<JsonOf<typeof deployCommand>>> {
  failForLost(options)
  const isUpdated = (host: FleetHost) =>
    options.with !== undefined || deedOf(host, options.reinstall) === "update"
  const meaning = { nothingIsAll: false, leavesOut: isUpdated }
  const { chosen } = await hostsOf(options, meaning, terminal)
  failForTarget(options, chosen)
  const flakes = await builtFlakes(chosen, terminal)
  if (options.with !== undefined) return await handOver(chosen, flakes, options, terminal)
  const hosts = chosen.map((host) => ({ ...host, does: doneWith(host, options) }))
  failForMixture(options, hosts)
  failForRestart(options, hosts)
  failForHardware(options, hosts)
  const job = { command: "deploy", what: whatIsDone(options, flakes) }
  const before = leftOut({ ...job, hosts }, options.resume)
  const left = hosts.filter(({ name }) => !before.includes(name))
  failWithoutAnswer(options.yes || options.dryRun || left.length === 0, terminal)
  const shown = new Map([
    ...(await preview(left, options, terminal)),
    ...(await planned(left, options, terminal)),
  ])
  if (options.dryRun) return onlyShown(hosts, shown, terminal)
  const installed = left.filter(({ does }) => does === "install")
  const keys = await hostKeysFor(installed, terminal)
  for (const each of confirmations(left, shown))
    await confirm(each, options.yes || left.length === 0, terminal)
  const sudoPassword = await sudoPasswordFor(
    left.filter(({ does }) => does === "update").map((host) => reachedAt(host, options.target)),
    options.askSudoPassword,
    terminal,
  )
  await buildAll(left, options.rest, terminal)
  return await withHandedOver(
    keys,
    options.rest,
    terminal,
    async (handedOver) =>
      await deployed({ ...job, hosts }, flakes, { ...options, handedOver, sudoPassword }, terminal),
  )
}

function doneWith(host: FleetHost, { reinstall, hardware }: DeployOptions): Done {
  const deed = deedOf(host, reinstall)
  return deed === "install" && hardware !== undefined ? "read hardware" : deed
}

function failForTarget({ target }: DeployOptions, chosen: readonly FleetHost[]): void {
  if (target === undefined) return
  if (chosen.length !== 1)
    throw new CommandFailure("--target is the address of one host", undefined, [], "NG741")
  const found = targetIn(target)
  if ("mistake" in found)
    throw new CommandFailure(
      `--target cannot be "${target}": ${found.mistake}`,
      undefined,
      [],
      "NG087",
    )
}

/** What is passed on is for one program. */
function failForMixture({ rest, boot, restart }: DeployOptions, hosts: readonly Deployed[]): void {
  const deeds = new Set(hosts.map(({ does }) => does))
  if (rest.length > 0 && deeds.size > 1)
    throw new CommandFailure(
      "some hosts are installed, and some are updated: what follows -- is for one of both",
      "deploy them one after the other",
      [],
      "NG088",
    )
  if ((boot || restart) && deeds.has("install"))
    throw new CommandFailure(
      `${boot ? "--boot" : "--restart"} is for hosts that are updated`,
      undefined,
      [],
      "NG088",
    )
}

/** The boot loaders of some hosts start no system once; of the others, their machines know. */
function failForRestart({ restart }: DeployOptions, hosts: readonly Deployed[]): void {
  const unable = hosts.filter(({ firmware }) => firmware === "raspberry-pi")
  if (!restart || unable.length === 0) return
  throw new CommandFailure(
    `the boot loader of a Raspberry Pi starts no system for a trial: ${enumerate(unable.map(({ name }) => name))}`,
    "deploy with --boot, and restart with `nixgen reboot`",
    [],
    "NG088",
  )
}

/** One machine has the hardware, and its system is not there yet. */
function failForHardware({ hardware }: DeployOptions, hosts: readonly Deployed[]): void {
  if (hardware === undefined || (hosts.length === 1 && hosts[0]?.does === "read hardware")) return
  throw new CommandFailure(
    "--hardware is for one host that is not installed yet",
    "what runs there would be stopped: say --reinstall where that is meant",
    [],
    "NG088",
  )
}

function whatIsDone(
  { boot, restart, reinstall, target, rest, hardware }: DeployOptions,
  { hash }: BuiltFlakes,
): string {
  return JSON.stringify({ boot, restart, reinstall, target, rest, hardware, hash })
}

/** What is shown of a host beside its line. */
type Shown = ReadonlyMap<string, readonly string[]>

/** So many machines are read at once. */
const readAtOnce = 8

/**
 * Reads the machines that are to be installed, and gives what would be erased. Fails, and tells all
 * reasons, where one of them must not be or cannot be: nothing is done with the others then, either.
 */
async function preview(
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

/** A host where its machine is found before it is installed. */
function asFound(host: Deployed): Deployed {
  const { installHost, user, installUser = user, port, installPort = port } = host.deploy
  if (installHost === undefined) return host
  const there = { targetHost: installHost, user: installUser, port: installPort }
  return { ...host, deploy: { ...host.deploy, ...there } }
}

/** A host at another address, where one is given. */
function reachedAt(host: Deployed, target: string | undefined): Deployed {
  const found = target === undefined ? undefined : targetIn(target)
  return found === undefined || "mistake" in found
    ? host
    : { ...host, deploy: { ...host.deploy, ...found } }
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
    note: () => undefined,
    line: (line: string) => lines.push(line),
    signal: terminal.signal,
  }
  const parameters = ["--dry-run", ...installParameters(host, options, terminal)]
  const call = { script: "deploy.sh", parameters, folder: host.fleet.out } as const
  const { status } = await runScript(call, teller, terminal)
  if (status === 0) return { lines }
  const { name, place } = host
  const message = `${name} is not installed: its machine does not fit, or was not read`
  return {
    lines,
    refused: problem("NG748", { place, message, detail: lines.slice(-20).join("\n") }),
  }
}

/** What the plan says of the hosts that are updated, for who is asked. */
async function planned(
  hosts: readonly Deployed[],
  { yes, dryRun, fleet }: DeployOptions,
  terminal: Terminal,
): Promise<Shown> {
  const names = hosts.filter(({ does }) => does === "update").map(({ name }) => name)
  if (names.length === 0 || (yes && !dryRun)) return new Map()
  const asked = { hosts: names, tag: [], all: false, fleet, base: undefined, remote: true }
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
function confirmations(hosts: readonly Deployed[], shown: Shown): readonly Confirmation[] {
  const lines = hosts.flatMap((host) => linesOf(host, shown))
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

function linesOf(host: Deployed, shown: Shown) {
  const { name, does } = host
  const { targetHost = name } = (does === "update" ? host : asFound(host)).deploy
  const found = shown.get(name) ?? []
  return [`${name} (${targetHost}): ${deeds[does]}`, ...found.map((line) => `    ${line}`)]
}

function onlyShown(
  hosts: readonly Deployed[],
  shown: Shown,
  { write }: Terminal,
): Outcome<JsonOf<typeof deployCommand>> {
  const end = "not begun"
  return {
    status: exitStatus.done,
    problems: [],
    json: () => ({ hosts: hosts.map(({ name, does }) => ({ name, does, phase: end, end })) }),
    words: () => {
      for (const line of hosts.flatMap((host) => linesOf(host, shown))) write(line)
    },
  }
}

/** Systems of several hosts are evaluated in one process, whose findings Nix keeps for all others. */
async function buildAll(
  hosts: readonly Deployed[],
  rest: readonly string[],
  terminal: Terminal,
): Promise<void> {
  const folders = new Set(hosts.map(({ fleet }) => fleet.out))
  for (const folder of folders) {
    const updated = hosts.filter(({ does, fleet }) => does === "update" && fleet.out === folder)
    if (updated.length < 2) continue
    terminal.tell(`building the systems of ${updated.length} hosts …`)
    const parameters = ["--build", ...updated.map(({ name }) => name), ...behindDashes(rest)]
    const tell = (line: string) => terminal.tell(`build | ${line}`)
    const teller = { step: () => undefined, note: tell, line: tell, signal: terminal.signal }
    const { status } = await runScript(
      { script: "update.sh", parameters, folder },
      teller,
      terminal,
    )
    if (status !== 0) terminal.tell("not all of them could be built: each is tried by itself")
  }
}

function installParameters(
  { name, deploy: { installed } }: Deployed,
  { target, wait, rest, handedOver, hardware }: DeployOptions & HandingOver,
  { directory }: Terminal,
): readonly string[] {
  const handed = handedOver?.get(name)
  // what is said last holds, and has the files of what was said before
  const options = [...rest, ...(handed === undefined ? [] : ["--extra-files", handed.folder])]
  return [
    ...(handed === undefined ? [] : ["--host-key", handed.publicFile]),
    ...(installed === true ? ["--reinstall"] : []),
    ...(wait === undefined ? [] : ["--wait", String(wait)]),
    ...(hardware === undefined ? [] : ["--hardware", resolve(directory, hardware)]),
    name,
    ...(target === undefined ? [] : [target]),
    ...behindDashes(options),
  ]
}

function updateParameters(
  { name }: Deployed,
  options: DeployOptions & HandingOver,
): readonly string[] {
  const { target, boot, restart, restartLimit, rest } = options
  return [
    ...(boot ? ["--boot"] : []),
    ...(restart ? ["--restart"] : []),
    ...(restartLimit === undefined ? [] : ["--restart-limit", String(restartLimit)]),
    ...(target === undefined ? [] : ["--target", target]),
    ...watchParameters(options),
    ...sudoGiven(options).parameters,
    name,
    ...behindDashes(rest),
  ]
}

/** What a script passes on. */
function behindDashes(options: readonly string[]): readonly string[] {
  return options.length === 0 ? [] : ["--", ...options]
}

/** What hosts get as they are installed, and what sudo is given where they are updated. */
interface HandingOver {
  readonly handedOver?: HandedOver
  readonly sudoPassword?: string | undefined
}

async function deployed(
  job: Omit<Job, "work" | "hosts"> & { readonly hosts: readonly Deployed[] },
  flakes: BuiltFlakes,
  options: DeployOptions & HandingOver,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof deployCommand>>> {
  const deedsOf = new Map(job.hosts.map((host) => [host.name, host]))
  const statuses: number[] = []
  const toRestart: string[] = []
  const hostKeys = new Map<string, string>()
  const work: Job["work"] = async ({ name }, teller) => {
    const host = deedsOf.get(name)
    if (host === undefined) throw new Error(`${name} is none of the hosts`)
    const call = callFor(host, options, terminal)
    const { status, ending, isToRestart, hostKey } = await runScript(call, teller, terminal)
    statuses.push(status)
    if (isToRestart) toRestart.push(name)
    if (hostKey !== undefined) hostKeys.set(name, hostKey)
    return host.does === "read hardware" ? hardwareEnding(ending) : ending
  }
  const { ends, problems, words } = await rolledOut({ ...job, work }, options, terminal)
  return {
    status: problems.length === 0 ? exitStatus.done : statusOf(job.hosts, statuses),
    problems: [...flakes.problems, ...problems],
    json: () => ({
      hosts: ends.map((end) => ({ ...end, does: deedsOf.get(end.name)?.does ?? "update" })),
    }),
    words: () => {
      words()
      for (const [name, key] of hostKeys) terminal.tell(`the ssh host key of ${name} is now ${key}`)
      for (const { name } of ends.filter(
        ({ phase, end }) => phase === "done" && end === "installed",
      ))
        if (deedsOf.get(name)?.deploy.installed !== true)
          terminal.tell(`say installed: true in the deploy of ${name}, and build`)
      if (toRestart.length > 0)
        terminal.tell(
          `some of it holds from the next start on only: ${enumerate(toRestart)} (\`nixgen reboot\`, or \`nixgen deploy --restart\` for a way back)`,
        )
      for (const host of job.hosts)
        if (ends.some(({ name, end }) => name === host.name && end === hardwareIsRead))
          terminal.tell(hardwareWords(host, options, terminal))
    },
  }
}

const hardwareIsRead = "hardware read"

function hardwareEnding(ending: Ending): Ending {
  if (ending.phase === "done") return { ...ending, step: hardwareIsRead }
  return ending.step === "installation failed" ? { ...ending, step: "hardware not read" } : ending
}

/** What is to be written in the definition, beside which the file stands as a rule. */
function hardwareWords(
  { name, place }: Deployed,
  { hardware = "" }: DeployOptions,
  { directory }: Terminal,
): string {
  const file = resolve(directory, hardware)
  const beside = place === undefined ? basename(file) : relative(dirname(place.file), file)
  const path = beside.startsWith("../") ? beside : `./${beside}`
  const constructor = extname(file) === ".json" ? "facter" : "nixModule"
  return `say hardware: ${constructor}(${JSON.stringify(path.split(sep).join("/"))}) in the definition of ${name}, and build`
}

function callFor(host: Deployed, options: DeployOptions & HandingOver, terminal: Terminal) {
  const folder = host.fleet.out
  return host.does !== "update"
    ? ({
        script: "deploy.sh",
        parameters: ["--yes", ...installParameters(host, options, terminal)],
        folder,
      } as const)
    : ({
        script: "update.sh",
        parameters: updateParameters(host, options),
        folder,
        input: sudoGiven(options).input,
      } as const)
}

/** How the update of one host ended is told by its own status; of several, that one failed. */
function statusOf(hosts: readonly Deployed[], [status]: readonly number[]): ExitStatus {
  const [host, ...more] = hosts
  if (host?.does !== "update" || more.length > 0) return exitStatus.problems
  const own = [exitStatus.unitsFailed, exitStatus.rolledBack, exitStatus.unreachable] as const
  return own.find((each) => each === status) ?? exitStatus.problems
}
