/** `nixgen deploy`: machines are installed or updated by the generated scripts, many at a time. */
import { runScript } from "../machines/script-step.ts"
import { deedOf } from "../plan/deed.ts"
import type { JsonOf, Outcome } from "./command-line/definition.ts"
import type { deployCommand } from "./commands/deploy.ts"
import { type DeployOptions, type Deployed, doneWith, reachedAt } from "./deploy/deployed-host.ts"
import {
  failForHardware,
  failForMixture,
  failForRestart,
  failForTarget,
} from "./deploy/refusals.ts"
import { deployed } from "./deploy/rolled-out.ts"
import { behindDashes } from "./deploy/script-call.ts"
import {
  type Found,
  confirmations,
  linesOf,
  nothingToUpdate,
  planned,
  preview,
  running,
} from "./deploy/shown.ts"
import { type BuiltFlakes, builtFlakes } from "./machines/built-flakes.ts"
import { failForLost, handOver } from "./machines/colmena.ts"
import { confirm, failWithoutAnswer } from "./machines/confirmed.ts"
import { type FleetHost, hostsOf } from "./machines/hosts.ts"
import { leftOut } from "./machines/rollout.ts"
import { sudoPasswordFor } from "./machines/sudo-password.ts"
import { type ExitStatus, exitStatus } from "./outcome/exit-status.ts"
import { hostKeysFor, withHandedOver } from "./secrets/hand-over.ts"
import type { Terminal } from "./terminal/terminal.ts"

/** Deploys the hosts that are meant. */
export async function deploy(
  options: DeployOptions,
  terminal: Terminal,
): Promise<ExitStatus | Outcome<JsonOf<typeof deployCommand>>> {
  failForLost(options)
  const isUpdated = (host: FleetHost) =>
    options.with !== undefined || deedOf(host, options.reinstall) === "update"
  const meaning = { nothingIsAll: false, leavesOut: isUpdated }
  const { chosen, all } = await hostsOf(options, meaning, terminal)
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
  const previewed = await preview(left, options, terminal)
  const told = await running(left, all, options, terminal)
  const shown = new Map([...previewed, ...(await planned(told, options, terminal))])
  const found = { shown, told, target: options.target }
  if (options.dryRun) return onlyShown(hosts, found, terminal)
  const installed = left.filter(({ does }) => does === "install")
  const keys = await hostKeysFor(installed, terminal)
  for (const each of confirmations(left, found))
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

function whatIsDone(
  { boot, restart, reinstall, target, rest, hardware }: DeployOptions,
  { hash }: BuiltFlakes,
): string {
  return JSON.stringify({ boot, restart, reinstall, target, rest, hardware, hash })
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

function onlyShown(
  hosts: readonly Deployed[],
  found: Found,
  { write }: Terminal,
): Outcome<JsonOf<typeof deployCommand>> {
  const phase = "not begun"
  const endOf = (name: string) =>
    found.told.get(name)?.kind === "not installed" ? nothingToUpdate : phase
  return {
    status: exitStatus.done,
    problems: [],
    json: () => ({
      hosts: hosts.map(({ name, does }) => ({ name, does, phase, end: endOf(name) })),
    }),
    words: () => {
      for (const line of hosts.flatMap((host) => linesOf(host, found))) write(line)
    },
  }
}
