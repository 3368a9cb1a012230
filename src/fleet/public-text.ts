/** What a generated secret says publicly: the text of `secrets/NAME.pub` beside the fleet's file. */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { projectRoot } from "../files/folders.ts"
import { isGoing, pendingNow } from "../files/pending.ts"

/** Stands in the place of what is not made yet; a rule tells of it, and names the secret. */
export const notMade = "not made yet: nixgen secrets generate "

/** The text beside a fleet's file, or what tells that there is none yet. */
export function publicText(name: string, fleet: string): string {
  const file = join(fleet, "secrets", `${name}.pub`)
  const pending = pendingNow()
  if (isGoing(file, pending)) return `${notMade}${name}`
  try {
    return (pending.get(file) ?? readFileSync(file, "utf8")).trim()
  } catch {
    return `${notMade}${name}`
  }
}

const fleetFiles = ["fleet.ts", "fleet.mts", "fleet.js", "fleet.mjs"]

/** The nearest folder upwards with a fleet; where it is called otherwise, the one with secrets. */
export function fleetFolder(folder: string): string {
  const around = [...upwards(folder, projectRoot(folder))]
  const has = (names: readonly string[]) =>
    around.find((each) => names.some((name) => existsSync(join(each, name))))
  return has(fleetFiles) ?? has(["secrets"]) ?? folder
}

function* upwards(folder: string, root: string): Iterable<string> {
  yield folder
  if (folder !== root && dirname(folder) !== folder) yield* upwards(dirname(folder), root)
}
