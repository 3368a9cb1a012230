/** The schemas of devices, which nest in each other. */
import * as z from "zod"
import type { ContentSchemas } from "./content.ts"
import { allTypes } from "./types.ts"

/** Devices nest: what they can hold is looked up when it is first used. */
const contents: ContentSchemas = {
  partitionContent: z.lazy(() => oneOf("partitions")),
  deviceContent: z.lazy(() => oneOf("partitions", "disks")),
}

const described = allTypes.flatMap(([kind, { schema, heldBy, group }]) =>
  schema === undefined ? [] : [{ kind, schema: schema(contents), heldBy, group }],
)

/** The schema of each device type by its name; parts of one are in its own. */
export const deviceSchemas: ReadonlyMap<string, z.ZodObject> = new Map(
  described.map(({ kind, schema }) => [kind, schema]),
)

/** What the devices of a layout must look like. */
export const devicesSchema = z.strictObject(
  Object.fromEntries(
    described.flatMap(({ schema, group }) =>
      group === undefined ? [] : [[group, z.record(z.string(), schema).optional()]],
    ),
  ),
)

function oneOf(...holders: readonly string[]): z.ZodType {
  const held = described.filter(({ heldBy }) => heldBy !== undefined && holders.includes(heldBy))
  const [first, ...others] = held.map(({ schema }) => schema)
  return first === undefined ? z.never() : z.discriminatedUnion("type", [first, ...others])
}
