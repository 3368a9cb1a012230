/**
 * The types of what modules know of the fleet follow from its definitions alone, so that every build
 * brings them up to date: a new host is known in the editor as soon as it is built.
 */
import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { findProject } from "../../project/fleets.ts"
import type { BuiltFleet } from "../fleets/fleets.ts"
import { obstacleBetween } from "../../output/disk.ts"
import { replaceFile } from "../../output/replace-file.ts"
import type { Terminal } from "../terminal/terminal.ts"
import {
  type FleetNames,
  fleetMapFile,
  fleetNames,
  fleetNamesFile,
  mapFleetNames,
  printFleetNames,
} from "./fleet-names.ts"
import { byFolder, ignoreFile, typesFolder } from "./folders.ts"
import { registrationFile } from "./registration.ts"

/** Writes them where they are registered, and every fleet that they tell of was built. */
export async function refreshFleetNames(
  built: readonly BuiltFleet[],
  terminal: Terminal,
): Promise<void> {
  // most projects have none, and need not be looked at once more
  const folders = [...byFolder(built.map(({ fleet }) => fleet)).keys()]
  if (!folders.some(areRegistered)) return
  const { value: project } = await findProject(terminal.directory)
  const models = new Map(built.map(({ fleet, model }) => [fleet.file, model]))
  for (const [folder, fleets] of byFolder(project?.fleets ?? [])) {
    const known = fleets.flatMap((fleet) => models.get(fleet.file) ?? [])
    const mayWrite = areRegistered(folder) && !isObstructed(folder)
    if (known.length === fleets.length && mayWrite) refresh(folder, known.map(fleetNames))
  }
}

/** Looks whether they are there, as a build does that comes to the same again only where they are. */
export function lookForFleetNames(built: readonly BuiltFleet[]): void {
  for (const folder of byFolder(built.map(({ fleet }) => fleet)).keys())
    if (areRegistered(folder)) existsSync(namesIn(folder))
}

function areRegistered(folder: string): boolean {
  return existsSync(join(folder, registrationFile))
}

/** Whether something stands in the way, such as a link: `nixgen types` tells what. */
function isObstructed(folder: string): boolean {
  return obstacleBetween(folder, join(folder, typesFolder)) !== undefined
}

function namesIn(folder: string): string {
  return join(folder, typesFolder, fleetNamesFile)
}

/** The places are looked up only where a name is new: lines that moved are a few from where they were. */
function refresh(folder: string, fleets: readonly FleetNames[]): void {
  if (!replaceText(namesIn(folder), printFleetNames(fleets))) return
  const types = join(folder, typesFolder)
  replaceText(join(types, ignoreFile.name), ignoreFile.text)
  replaceText(join(types, fleetMapFile), mapFleetNames(fleets, types))
}

/** Whether it was another one. */
function replaceText(file: string, text: string): boolean {
  try {
    if (existsSync(file) && readFileSync(file, "utf8") === text) return false
    mkdirSync(dirname(file), { recursive: true })
    replaceFile(file, text)
    return true
  } catch {
    // a folder that cannot be written has the types of `nixgen types` still
    return false
  }
}
