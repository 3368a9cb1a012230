/** The types of a folder, for all fleets that TypeScript checks together, and what writing them changes. */
import { join } from "node:path"
import { type Plan, planTree } from "../../output/plan.ts"
import type { GeneratedTree } from "../../output/tree.ts"
import type { Problem } from "../../problems/problem.ts"
import type { ProjectChange } from "../new-files.ts"
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
  // what was edited there can only be wrong: it is made anew from what the fleet has
  const plan = planTree(join(folder, typesFolder), files, { force: true, root: folder })
  return {
    ...wanted,
    plan,
    registration: value,
    problems: [...wanted.problems, ...problems, ...plan.problems],
  }
}
