/** The hosts that a command is to work on, with what is known of them by their definitions. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { knownHostsPath } from "../../emit/scripts/ssh-options.ts"
import { type Choice, chosenHosts, withoutPulling } from "../../machines/choice.ts"
import { type Way, wayTo } from "../../machines/way.ts"
import type { ModelHost } from "../../model/model.ts"
import type { ModelSecrets } from "../../model/secrets.ts"
import { enumerate } from "../../problems/enumerate.ts"
import { type Problem, ProblemError, hasErrors } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { examinedFleet } from "../fleets/examined-fleet.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { type Selection, selectedFleets } from "../fleets/fleets.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** A host, and the fleet that it is of. */
export interface FleetHost extends ModelHost {
  readonly fleet: ProjectFleet
  /** The secrets of all of its hosts, where it keeps any. */
  readonly fleetSecrets?: ModelSecrets | undefined
  /** A file of its tree with its key under its name, where there is one. */
  readonly knownHosts?: string
}

/** Which hosts are meant, as commands take it. */
export interface HostOptions extends Selection {
  readonly hosts: readonly string[]
  readonly tag: readonly string[]
  readonly all: boolean
}

/** The hosts that are meant, and all that they are chosen from. */
export interface Hosts {
  readonly chosen: readonly FleetHost[]
  readonly all: readonly FleetHost[]
}

/** Which hosts nothing stands for, and which of those that pull are left out unless they are named. */
export interface Meaning {
  readonly nothingIsAll: boolean
  readonly leavesOut: (host: FleetHost) => boolean
}

/** There is no address at which a host could be asked anything. */
export function hasNoAddress({ deploy }: FleetHost): boolean {
  return deploy.targetHost === undefined
}

/**
 * The hosts that are meant. Fails where definitions cannot be loaded, as an address may be wrong
 * then, and where it is not clear which hosts are meant.
 */
export async function hostsOf(
  { hosts, tag: tags, all, fleet }: HostOptions,
  { nothingIsAll, leavesOut }: Meaning,
  terminal: Terminal,
): Promise<Hosts> {
  const known = await hostsIn({ fleet }, terminal)
  const choice: Choice = { hosts, tags, all, nothingIsAll }
  const { value: chosen, problems } = chosenHosts(choice, known)
  if (chosen === undefined) throw choiceFailure(problems)
  failForTwins(chosen)
  const { worked, leftOut } = withoutPulling(chosen, choice, leavesOut)
  const names = enumerate(leftOut.map(({ name }) => name))
  if (leftOut.length > 0 && worked.length === 0)
    throw new CommandFailure(
      `all of these hosts pull, and are left out: ${names}`,
      "name a host to work on it all the same",
      [],
      "NG741",
    )
  if (leftOut.length > 0) terminal.tell(`left out, since they pull: ${names}`)
  return { chosen: worked, all: known }
}

async function hostsIn(selection: Selection, terminal: Terminal): Promise<readonly FleetHost[]> {
  const problems: Problem[] = []
  const known: FleetHost[] = []
  for (const fleet of await selectedFleets(selection, terminal)) {
    const examined = await examinedFleet(fleet)
    for (const each of examined.problems) problems.push(each)
    const { hosts = [], secrets: fleetSecrets } = examined.found?.model ?? {}
    const knownHosts = join(fleet.out, knownHostsPath)
    const written = namesIn(knownHosts)
    for (const host of hosts) {
      // what was not built since the key came is checked as ssh does by itself
      const isWritten = fleetSecrets?.hostKeys.has(host.name) === true && written.has(host.name)
      known.push({ ...host, fleet, fleetSecrets, ...(isWritten && { knownHosts }) })
    }
  }
  if (hasErrors(problems)) throw new ProblemError(problems)
  return known
}

/** Nothing is done on a line that is wrong: all that is wrong with it is told. */
export function choiceFailure(problems: readonly Problem[]): CommandFailure {
  const [last, ...before] = problems.toReversed()
  const { message, hint, detail, code } = last ?? {}
  const said = detail === undefined ? (message ?? "") : `${message}: ${detail}`
  return new CommandFailure(said, hint, before.toReversed(), code === "NG740" ? "NG740" : "NG741")
}

/** A name means one machine. */
function failForTwins(chosen: readonly FleetHost[]): void {
  const names = chosen.map(({ name }) => name)
  const twin = chosen.find(({ name }, index) => names.indexOf(name) !== index)
  if (twin === undefined) return
  const fleets = chosen.filter(({ name }) => name === twin.name).map(({ fleet }) => fleet.name)
  throw new CommandFailure(
    `${twin.name} is a host of several fleets: ${fleets.join(", ")}`,
    "--fleet NAME says which one is meant",
    [],
    "NG741",
  )
}

/** The way to a host's machine, with the arguments for ssh that the environment has. */
export function wayOf(host: FleetHost, { environment = {} }: Terminal): Way {
  // Nix and nixos-rebuild take them apart in the same way
  const own = (environment["NIX_SSHOPTS"] ?? "").split(/\s+/).filter(Boolean)
  return wayTo(host, own)
}

/** The hosts whose keys a file of known hosts has. */
function namesIn(file: string): ReadonlySet<string | undefined> {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : []
  return new Set(lines.map((line) => line.split(" ")[0]))
}
