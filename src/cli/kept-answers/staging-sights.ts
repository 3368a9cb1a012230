/** What is seen of builds under way, where a tree is written. */
import { existsSync } from "node:fs"
import type { Plan } from "../../output/plan.ts"
import { type Sight, type Sights, lookAt } from "./sights.ts"

/** Where builds are staged, nothing may be: of a build under way, or of one that was killed. */
export function stagingSights(plans: readonly Plan[]): Sights | undefined {
  const folders = [...new Set(plans.flatMap(({ around }) => around))]
  const sights = folders
    .filter((folder) => existsSync(folder))
    .map((folder): [string, Sight] => [
      folder,
      { mark: undefined, seen: { staging: lookAt(folder, "staging") } },
    ])
  return sights.every(([, { seen }]) => seen.staging === "") ? new Map(sights) : undefined
}
