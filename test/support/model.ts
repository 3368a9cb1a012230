/** The model of a project's fleet: what a build makes of its definitions before anything is emitted. */
import { join } from "node:path"
import type { Fleet } from "../../src/fleet/fleet.ts"
import type { Model } from "../../src/model/model.ts"
import { validate } from "../../src/model/validate.ts"
import * as library from "../../src/index.ts"
import type { Problem } from "../../src/problems/problem.ts"
import { loadFleet, loadMembers } from "../../src/project/load.ts"
import { type Loader, createLoader } from "../../src/source/modules.ts"

/** A fleet with its model, what is wrong with it, and what its files were run by. */
export interface LoadedModel {
  readonly fleet: Fleet
  readonly load: Loader
  readonly model: Model
  readonly problems: readonly Problem[]
}

/** Loads the fleet in a folder. */
export async function loadModel(folder: string): Promise<LoadedModel> {
  const load = createLoader(library)
  const { value: fleet, problems } = await loadFleet(join(folder, "fleet.ts"), load)
  if (fleet === undefined) throw new Error(JSON.stringify(problems))
  return { fleet, load, ...validate((await loadMembers(fleet, load)).loaded) }
}
