/** A host of a project by its name: its fleet, its definition, the file that is its own. */
import { basename, dirname, extname } from "node:path"
import { pendingPath } from "../../files/pending.ts"
import type { Fleet } from "../../fleet/fleet.ts"
import type { Model, ModelHost } from "../../model/model.ts"
import { ProblemError, hasErrors } from "../../problems/problem.ts"
import { suggestion } from "../../problems/suggest.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { examinedFleet } from "../examined-fleet.ts"
import { CommandFailure } from "../exit-status.ts"
import { type Selection, selectedFleets } from "../fleets.ts"
import type { Terminal } from "../terminal.ts"

/** A host, and all that is known around it. */
export interface KnownHost {
  readonly fleet: ProjectFleet
  readonly definition: Fleet
  readonly model: Model
  readonly host: ModelHost
  /** The file that bears its name and defines it alone. */
  readonly file: string | undefined
  /** The globs that find the files of hosts, where the fleet does not list them. */
  readonly globs: readonly string[] | undefined
  /** The fleet's own file, without links. */
  readonly fleetFile: string
}

/** Finds a host. Fails where there is none, in several fleets, or in definitions that are wrong. */
export async function knownHost(
  name: string,
  selection: Selection,
  terminal: Terminal,
): Promise<KnownHost> {
  const found: KnownHost[] = []
  const names: string[] = []
  for (const fleet of await selectedFleets(selection, terminal)) {
    const { found: examined, problems } = await examinedFleet(fleet)
    if (examined === undefined || hasErrors(problems)) throw new ProblemError(problems)
    const { model, definition } = examined
    names.push(...model.hosts.map((each) => each.name))
    const host = model.hosts.find((each) => each.name === name)
    if (host !== undefined) found.push(hostOf({ fleet, model, definition, host }))
  }
  const [only, ...others] = found
  if (only === undefined)
    throw new CommandFailure(`there is no host "${name}"`, suggestion(name, names))
  if (others.length === 0) return only
  const fleets = found.map(({ fleet }) => fleet.name).join(", ")
  throw new CommandFailure(
    `several fleets have a host "${name}": say --fleet NAME`,
    `known: ${fleets}`,
  )
}

function hostOf(known: Pick<KnownHost, "fleet" | "model" | "definition" | "host">): KnownHost {
  const { fleet, definition, host } = known
  const { hosts } = definition.definition
  const isGlob = typeof hosts === "string" || Array.isArray(hosts)
  const file = host.place?.file
  const isOwn =
    file !== undefined &&
    file !== pendingPath(fleet.file) &&
    basename(file, extname(file)) === host.name
  return {
    ...known,
    file: isOwn ? file : undefined,
    globs: isGlob ? [hosts].flat() : undefined,
    fleetFile: pendingPath(fleet.file),
  }
}

/** The fleet's file cannot be edited by itself. */
export function unlisted({ fleetFile, host }: KnownHost): CommandFailure {
  return new CommandFailure(
    `${fleetFile} does not list ${host.name} as a member of an object`,
    `edit it by hand, or let \`hosts\` be a glob such as "./hosts/*.ts"`,
  )
}

/** The folder that globs of hosts begin in. */
export function folderOf({ fleetFile }: KnownHost): string {
  return dirname(fleetFile)
}
