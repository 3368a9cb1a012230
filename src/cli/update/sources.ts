/** The files of pins that fleets are locked by: `sources.json`, read as npins keeps it. */
import { readFileSync } from "node:fs"
import * as z from "zod"
import { pendingPath } from "../../files/pending.ts"
import { keyOrder, nameOrder } from "../../pins/movable.ts"
import { ProblemError } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { type JsonObject, withMembers } from "../../source/edit-json.ts"
import { examinedFleet } from "../fleets/examined-fleet.ts"

/** A file of pins. */
export interface Sources {
  /** Absolute, without links. */
  readonly file: string
  readonly text: string
  readonly version: number
  readonly pins: ReadonlyMap<string, JsonObject>
}

const sourcesSchema = z.object({
  version: z.int(),
  pins: z.record(z.string(), z.record(z.string(), z.json())),
})

/** The files of the pins of fleets, each once. Throws what keeps one from being read. */
export async function sourcesOf(fleets: readonly ProjectFleet[]): Promise<readonly Sources[]> {
  const files = new Map<string, Sources>()
  for (const fleet of fleets) {
    const { found, problems } = await examinedFleet(fleet)
    const file = found?.model.pinsFile
    if (file === undefined) throw new ProblemError(problems)
    const real = pendingPath(file)
    if (!files.has(real)) files.set(real, read(real))
  }
  return [...files.values()]
}

function read(file: string): Sources {
  const text = readFileSync(file, "utf8")
  const { version, pins } = sourcesSchema.parse(JSON.parse(text))
  return { file, text, version, pins: new Map(Object.entries(pins)) }
}

/** The text with other values for pins, everything else as it is. */
export function withPinValues(text: string, values: ReadonlyMap<string, JsonObject>): string {
  const edits = [...values].map(([name, members]) => ({
    path: ["pins", name],
    members,
    order: keyOrder,
  }))
  return withMembers(text, edits)
}

/** The text with another pin, where npins would write it. */
export function withPin(text: string, name: string, pin: JsonObject): string {
  return withMembers(text, [{ path: ["pins"], members: { [name]: pin }, order: nameOrder }])
}
