/** Schemas of another zod in one of zod 4: they have not what nixgen asks a schema for. */
import * as z from "zod"

/** What a value is that stands where a schema of zod 4 should; `undefined` for such a schema. */
export function foreignName(value: unknown): string | undefined {
  if (value instanceof z.ZodType) return undefined
  if (typeof value !== "object" || value === null) return String(value)
  if ("_zod" in value) return "a schema of zod/mini"
  return "_def" in value ? "a schema of zod 3" : "an object that is no schema"
}

/** The first that is none of zod 4, of a schema and those that it is made of. */
export function foreignIn(schema: unknown): string | undefined {
  return [...schemasIn(schema)].map(foreignName).find((name) => name !== undefined)
}

/** A schema and all that it is made of, as far as they are of zod 4. */
export function schemasIn(schema: unknown): ReadonlySet<unknown> {
  const found = new Set([schema])
  // what is added to a set while it is gone through comes up too
  for (const each of found)
    if (each instanceof z.ZodType) for (const part of partsOf(each)) found.add(part)
  return found
}

/** What has no schemas: a default may be a function of the user's, and a check is like a schema. */
const noSchemas = new Set(["defaultValue", "checks"])

/** The schemas that one is made of. */
function partsOf(schema: z.ZodType): readonly unknown[] {
  return Object.keys(schema.def)
    .filter((name) => !noSchemas.has(name))
    .map((name): unknown => Reflect.get(schema.def, name))
    .flatMap((part: unknown) => (isSet(part) ? Object.values(part) : part))
    .filter(isSchema)
}

/** The members of an object, the options of a union. */
function isSet(part: unknown): part is object {
  return typeof part === "object" && part !== null && !isSchema(part)
}

function isSchema(part: unknown): boolean {
  return typeof part === "object" && part !== null && ("_zod" in part || "_def" in part)
}
