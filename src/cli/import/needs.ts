/** What a fleet still has to give to hosts that are imported into it. */
import { dirname } from "node:path"
import type { Needs } from "../../import/host/needs.ts"
import { findProject } from "../../project/fleets.ts"
import { examinedFleet } from "../fleets/examined-fleet.ts"

/** The inputs and arguments that are needed, without those that the fleet of the folder has. */
export async function withoutGiven(needs: Needs, folder: string): Promise<Needs> {
  if (needs.inputs.length + needs.arguments.length === 0) return needs
  const { value: project } = await findProject(folder)
  const fleet = project?.fleets.find(({ file }) => dirname(file) === folder)
  const { found } = fleet === undefined ? {} : await examinedFleet(fleet)
  if (found === undefined) return needs
  const { inputs, specialArguments } = found.model
  const known = new Set(inputs.map(({ name }) => name))
  return {
    ...needs,
    inputs: needs.inputs.filter((name) => !known.has(name)),
    arguments: needs.arguments.filter((name) => !Object.hasOwn(specialArguments, name)),
  }
}
