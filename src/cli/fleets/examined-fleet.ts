/** A fleet's definitions, loaded and judged but not built: for commands that work on what holds. */
import type { PendingFiles } from "../../files/pending.ts"
import type { Fleet } from "../../fleet/fleet.ts"
import type { Model } from "../../model/model.ts"
import { validate } from "../../model/validate.ts"
import * as library from "../../index.ts"
import type { Problem } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { loadFleet, loadMembers } from "../../project/load.ts"
import { toldOf } from "../../source/locate.ts"
import { createLoader } from "../../source/modules.ts"
import { withRejections } from "../process/rejections.ts"

/** What is left of a fleet without what is wrong with it. */
export interface ExaminedFleet {
  /** Absent where the fleet's own file cannot be loaded. */
  readonly found?: { readonly definition: Fleet; readonly model: Model }
  readonly problems: readonly Problem[]
  /** What definitions use of which nothing tells whether it is as before. */
  readonly unfollowed: readonly string[]
}

/** Loads a fleet and its members, as files that are `pending` are to be. Nothing is thrown for what is wrong. */
export async function examinedFleet(
  fleet: ProjectFleet,
  pending?: PendingFiles,
): Promise<ExaminedFleet> {
  const { value, problems } = await withRejections(async () => await examined(fleet, pending))
  return { ...value, problems: [...value.problems, ...toldOf(problems)] }
}

async function examined({ file }: ProjectFleet, pending?: PendingFiles): Promise<ExaminedFleet> {
  const load = createLoader(library, pending)
  const { value: definition, problems: unloaded } = await loadFleet(file, load)
  if (definition === undefined)
    return { problems: toldOf([...load.noted(), ...unloaded]), unfollowed: load.unfollowed() }
  const members = await loadMembers(definition, load)
  const { model, problems: invalid } = validate(members.loaded)
  const problems = toldOf([...load.noted(), ...members.problems, ...invalid])
  return { found: { definition, model }, problems, unfollowed: load.unfollowed() }
}
