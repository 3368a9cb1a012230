/** `nixgen types --watch`: whether the types are as old as what they are made of, after each change. */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { outdatedIn } from "../../model/stale-types.ts"
import { hasErrors } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { optionsKnownIn } from "../../project/options.ts"
import { type BuiltFleet, type Selection, builtFleets, selectedFleets } from "../fleets/fleets.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { Watched } from "../watch/watch.ts"
import { byFolder, typesFolder } from "./folders.ts"
import { refreshFleetNames } from "./refresh-fleet-names.ts"
import { registrationFile } from "./registration.ts"

/** The fleets, with what is written of them: neither the types nor the tree are what types are made of. */
export function watchedFleets(fleets: readonly ProjectFleet[]): Watched["fleets"] {
  const types = [...byFolder(fleets)].flatMap(([folder, theirs]) =>
    theirs.map(({ file }) => ({ file, out: join(folder, typesFolder) })),
  )
  return [...fleets, ...types]
}

/**
 * Writes the types where they are older than what they are made of, or Nix has not told all of them;
 * what modules know of the fleet's own is brought up to date without Nix. Gives what all of it depends on.
 */
export async function upToDate(
  selection: Selection,
  terminal: Terminal,
  write: () => Promise<unknown>,
): Promise<Watched> {
  const fleets = await selectedFleets(selection, terminal)
  const built = await builtFleets(fleets)
  if (built.some(isOutdated)) await write()
  else {
    await refreshFleetNames(built, terminal)
    terminal.tell("the types are up to date")
  }
  return {
    fleets: watchedFleets(fleets),
    reads: built.flatMap(({ reads }) => reads).filter((path) => !path.includes(typesFolder)),
    isRight: !built.some(({ problems }) => hasErrors(problems)),
    written: registrations(fleets),
  }
}

function isOutdated({ fleet, model }: BuiltFleet): boolean {
  if (model === undefined) return true
  const known = optionsKnownIn(dirname(fleet.file))
  const { packages, own } = outdatedIn(model, known)
  return known.madeFrom === undefined || packages || own
}

function registrations(fleets: readonly ProjectFleet[]): ReadonlyMap<string, string> {
  const files = [...byFolder(fleets).keys()].map((folder) => join(folder, registrationFile))
  return new Map(
    files.filter((file) => existsSync(file)).map((file) => [file, readFileSync(file, "utf8")]),
  )
}
