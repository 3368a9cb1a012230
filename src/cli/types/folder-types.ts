/** The types of a folder, for all fleets that TypeScript checks together, and what writing them changes. */
import { join } from "node:path"
import { entryAt } from "../../output/disk.ts"
import type { Hashes } from "../../output/manifest.ts"
import { type Plan, planTree } from "../../output/plan.ts"
import { type GeneratedTree, hashOf } from "../../output/tree.ts"
import type { Problem } from "../../problems/problem.ts"
import type { ProjectChange } from "../project/new-files.ts"
import { fleetMapFile, fleetNamesFile } from "./fleet-names.ts"
import { typesFolder } from "./folders.ts"
import { registration } from "./registration.ts"

/** The types as they are to be. */
export interface WantedTypes {
  readonly folder: string
  /** How many options there are, those of submodules left out. */
  readonly options: number
  readonly files: GeneratedTree
  /** Whether the same would come of it once more: all was right, and all that it depends on is known. */
  readonly isSure: boolean
  readonly problems: readonly Problem[]
}

/** The same beside what is there. */
export interface FolderTypes extends WantedTypes {
  readonly plan: Plan
  readonly registration: ProjectChange | undefined
}

/** What is to be written, and what keeps it from that. */
export function plannedTypes(wanted: WantedTypes): FolderTypes {
  const { folder, files } = wanted
  const { value, problems } = registration(folder)
  const types = join(folder, typesFolder)
  // what was edited there can only be wrong: it is made anew from what the fleet has
  const plan = planTree(types, files, { force: true, root: folder, ours: namesIn(types) })
  return {
    ...wanted,
    plan,
    registration: value,
    problems: [...wanted.problems, ...problems, ...plan.problems],
  }
}

/** What builds write of the fleet's names, before there is a manifest that would say so. */
function namesIn(folder: string): Hashes {
  const entries = [fleetNamesFile, fleetMapFile].map(
    (path) => [path, entryAt(folder, path)] as const,
  )
  return new Map(
    entries.flatMap(([path, entry]) =>
      entry.kind === "file" ? [[path, hashOf(entry.content)] as const] : [],
    ),
  )
}
