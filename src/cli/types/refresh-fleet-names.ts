/**
 * The types of what modules know of the fleet follow from its definitions alone, so that every build
 * brings them up to date: a new host is known in the editor as soon as it is built.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { findProject } from "../../project/fleets.ts"
import type { BuiltFleet } from "../fleets.ts"
import { replaceFile } from "../../output/replace-file.ts"
import type { Terminal } from "../terminal.ts"
import {
  type FleetNames,
  fleetMapFile,
  fleetNames,
  fleetNamesFile,
  mapFleetNames,
  printFleetNames,
} from "./fleet-names.ts"
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
    if (known.length === fleets.length && existsSync(file)) refresh(folder, known.map(fleetNames))
  }
}

function namesIn(folder: string): string {
  return join(folder, typesFolder, fleetNamesFile)
}

/** The places are looked up only where a name is new: lines that moved are a few from where they were. */
function refresh(folder: string, fleets: readonly FleetNames[]): void {
  if (!replaceText(namesIn(folder), printFleetNames(fleets))) return
  const types = join(folder, typesFolder)
  replaceText(join(types, fleetMapFile), mapFleetNames(fleets, types))
}

/** Whether it was another one. */
function replaceText(file: string, text: string): boolean {
  try {
    if (existsSync(file) && readFileSync(file, "utf8") === text) return false
    replaceFile(file, text)
    return true
  } catch {
    // a folder that cannot be written has the types of `nixgen types` still
    return false
  }
}
