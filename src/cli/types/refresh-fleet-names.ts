/**
 * The types of what modules know of the fleet follow from its definitions alone, so that every build
 * brings them up to date: a new host is known in the editor as soon as it is built.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { findProject } from "../../project/fleets.ts"
import type { BuiltFleet } from "../fleets.ts"
import type { Terminal } from "../terminal.ts"
import { fleetNames, fleetNamesFile, printFleetNames } from "./fleet-names.ts"
import { byFolder, typesFolder } from "./folders.ts"

/** Writes them anew where `nixgen types` has written some, and every fleet that they tell of was built. */
export async function refreshFleetNames(
  built: readonly BuiltFleet[],
  terminal: Terminal,
): Promise<void> {
  // most projects have none, and need not be looked at once more
  const folders = [...byFolder(built.map(({ fleet }) => fleet)).keys()]
  if (!folders.some((folder) => existsSync(namesIn(folder)))) return
  const { value: project } = await findProject(terminal.directory)
  const models = new Map(built.map(({ fleet, model }) => [fleet.file, model]))
  for (const [folder, fleets] of byFolder(project?.fleets ?? [])) {
    const file = namesIn(folder)
    const known = fleets.flatMap((fleet) => models.get(fleet.file) ?? [])
    if (known.length === fleets.length && existsSync(file))
      replaceText(file, printFleetNames(known.map(fleetNames)))
  }
}

function namesIn(folder: string): string {
  return join(folder, typesFolder, fleetNamesFile)
}

function replaceText(file: string, text: string): void {
  try {
    if (readFileSync(file, "utf8") !== text) writeFileSync(file, text)
  } catch {
    // a folder that cannot be written has the types of `nixgen types` still
  }
}
