/** A host of a project by its name: its fleet, its definition, the file that is its own. */
import { readFileSync } from "node:fs"
import { dirname } from "node:path"
import { pendingPath } from "../../files/pending.ts"
import { nameOfFile } from "../../fleet/file-names.ts"
import type { Fleet } from "../../fleet/fleet.ts"
import type { Model, ModelHost } from "../../model/model.ts"
import { type Problem, ProblemError, hasErrors } from "../../problems/problem.ts"
import { suggestion } from "../../problems/suggest.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import { withoutHost } from "../../source/edit-hosts.ts"
import { filesMatching } from "../../source/globs.ts"
import { examinedFleet } from "../fleets/examined-fleet.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { type Selection, selectedFleets } from "../fleets/fleets.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** What bears a host's name in a fleet. */
export interface NamedHost {
  readonly name: string
  readonly fleet: ProjectFleet
  /** What is known of it; nothing where its definition cannot be read. */
  readonly host: ModelHost | undefined
  /** The file that bears its name and defines it alone. */
  readonly file: string | undefined
  /** The globs that find the files of hosts, where the fleet does not list them. */
  readonly globs: readonly string[] | undefined
  /** The fleet's own file, without links. */
  readonly fleetFile: string
}

/** A host, and all that is known around it. */
export interface KnownHost extends NamedHost {
  readonly model: Model
  readonly host: ModelHost
}

/** What a project has by a name, and what is wrong in its fleets. */
export interface NamedHosts {
  readonly hosts: readonly (NamedHost | KnownHost)[]
  /** The hosts that there are. */
  readonly names: readonly string[]
  readonly problems: readonly Problem[]
}

/** Finds a host. Fails where there is none, in several fleets, or in definitions that are wrong. */
export async function knownHost(
  name: string,
  selection: Selection,
  terminal: Terminal,
): Promise<KnownHost> {
  const { hosts, names, problems } = await namedHosts(name, selection, terminal)
  if (hasErrors(problems)) throw new ProblemError(problems)
  return onlyHost(name, hosts.filter(isKnown), names)
}

function isKnown(named: NamedHost | KnownHost): named is KnownHost {
  return "model" in named
}

/** The one that is meant. Fails where there is none, or one in several fleets. */
export function onlyHost<Host extends NamedHost>(
  name: string,
  hosts: readonly Host[],
  names: readonly string[],
): Host {
  const [only, ...others] = hosts
  if (only === undefined)
    throw new CommandFailure(`there is no host "${name}"`, suggestion(name, names))
  if (others.length === 0) return only
  const fleets = hosts.map(({ fleet }) => fleet.name).join(", ")
  throw new CommandFailure(
    `several fleets have a host "${name}": say --fleet NAME`,
    `known: ${fleets}`,
  )
}

/** Finds what bears a name, whatever is wrong with it or around it. */
export async function namedHosts(
  name: string,
  selection: Selection,
  terminal: Terminal,
): Promise<NamedHosts> {
  const found: NamedHosts[] = []
  for (const fleet of await selectedFleets(selection, terminal))
    found.push(await namedIn(fleet, name))
  return {
    hosts: found.flatMap(({ hosts }) => hosts),
    names: found.flatMap(({ names }) => names),
    problems: found.flatMap(({ problems }) => problems),
  }
}

async function namedIn(fleet: ProjectFleet, name: string): Promise<NamedHosts> {
  const { found, problems } = await examinedFleet(fleet)
  const fleetFile = pendingPath(fleet.file)
  const named = { name, fleet, fleetFile, globs: globsOf(found?.definition) }
  if (found === undefined) return { hosts: listedIn(named), names: [], problems }
  const { model } = found
  const names = model.hosts.map((each) => each.name)
  const host = model.hosts.find((each) => each.name === name)
  if (host === undefined) return { hosts: unreadIn(named, found.definition), names, problems }
  const file = host.place?.file
  const isOwn = file !== undefined && file !== fleetFile && isNamed(file, named)
  return {
    hosts: [{ ...named, model, host, file: isOwn ? file : undefined }],
    names,
    problems,
  }
}

function globsOf(definition: Fleet | undefined): readonly string[] | undefined {
  const hosts = definition?.definition.hosts
  return typeof hosts === "string" || Array.isArray(hosts) ? [hosts].flat() : undefined
}

function isNamed(
  file: string,
  { name, fleetFile }: Pick<NamedHost, "name" | "fleetFile">,
): boolean {
  return nameOfFile(file, dirname(fleetFile)) === name
}

/** A host that is in no model: its file bears its name, or the fleet lists it. */
function unreadIn(
  named: Pick<NamedHost, "name" | "fleet" | "fleetFile" | "globs">,
  { definition: { hosts } }: Fleet,
): readonly NamedHost[] {
  const { name, globs, fleetFile } = named
  if (globs === undefined)
    return typeof hosts === "object" && Object.hasOwn(hosts, name)
      ? [{ ...named, host: undefined, file: undefined }]
      : []
  const files = filesMatching(globs, dirname(fleetFile)).filter((file) => isNamed(file, named))
  return files.map((file) => ({ ...named, host: undefined, file }))
}

/** A host that a fleet's file lists which cannot be run, as it imports what is wrong. */
function listedIn(
  named: Pick<NamedHost, "name" | "fleet" | "fleetFile" | "globs">,
): readonly NamedHost[] {
  const text = readFileSync(named.fleetFile, "utf8")
  const { value } = outcomeOf(() => withoutHost(text, named.name), [])
  return value === undefined ? [] : [{ ...named, host: undefined, file: undefined }]
}

/** The fleet's file cannot be edited by itself. */
export function unlisted({ fleetFile, name }: NamedHost): CommandFailure {
  return new CommandFailure(
    `${fleetFile} does not list ${name} as a member of an object`,
    `edit it by hand, or let \`hosts\` be a glob such as "./hosts/*.ts"`,
  )
}

/** The folder that globs of hosts begin in. */
export function folderOf({ fleetFile }: KnownHost): string {
  return dirname(fleetFile)
}
