/**
 * What is given for parameters, with the defaults of members that it leaves out: a function of Nix has
 * defaults for its own arguments only, and none for what is in them.
 */
import * as z from "zod"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import { madeOf } from "../problems/origin.ts"
import { schemaProblems } from "../problems/schema.ts"
import { innerSchema } from "./parameter-members.ts"

/** The value as zod would have it, but for what only Nix knows; what is wrong in it is told elsewhere. */
function withInnerDefaults(schema: z.core.$ZodType, value: unknown): unknown {
  if (isExpression(value)) return value
  const inner = innerSchema(schema)
  if (inner instanceof z.ZodObject) return isAttributeSet(value) ? completed(inner, value) : value
  if (inner instanceof z.ZodArray) return withItems(value, () => inner.element)
  if (inner instanceof z.ZodTuple) return withItems(value, (index) => inner.def.items[index])
  if (inner instanceof z.ZodRecord)
    return isAttributeSet(value) ? withMembers(value, () => inner.valueType) : value
  if (!(inner instanceof z.ZodUnion)) return value
  const meant = inner.options.find(
    (option) =>
      option instanceof z.ZodType && schemaProblems(option, value, {}, isExpression).length === 0,
  )
  return meant === undefined ? value : withInnerDefaults(meant, value)
}

/**
 * The value of a parameter that a host leaves out: its default, or null for an optional one.
 * `undefined` where the host must give it.
 */
export function defaultOf(schema: z.core.$ZodType): unknown {
  const value = writtenDefaultOf(schema)
  const inner = innerSchema(schema)
  // a default within itself would have no end
  if (filling.has(inner)) return value
  filling.add(inner)
  try {
    // zod takes a default as it is, and what is left out in it is null for Nix all the same
    return withInnerDefaults(schema, value)
  } finally {
    filling.delete(inner)
  }
}

/** The schemas whose defaults are being filled. */
const filling = new Set<z.core.$ZodType>()

function writtenDefaultOf(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodDefault) return schema.def.defaultValue
  return schema instanceof z.ZodOptional ? null : undefined
}

/** What is given for parameters: those that are left out are left to the function itself. */
export function argumentsOf(
  { schema }: { readonly schema: z.ZodObject | undefined },
  given: unknown,
): Readonly<Record<string, unknown>> {
  if (!isAttributeSet(given)) return {}
  return schema === undefined ? given : withMembers(given, (name) => memberOf(schema.shape, name))
}

function completed({ shape }: z.ZodObject, value: Readonly<Record<string, unknown>>): object {
  const filled = withMembers(value, (name) => memberOf(shape, name))
  const missing = Object.entries(shape).flatMap(([name, member]) => {
    const isGiven = Object.hasOwn(value, name) && value[name] !== undefined
    const fallback = isGiven ? undefined : defaultOf(member)
    return fallback === undefined ? [] : [[name, fallback] as const]
  })
  return missing.length === 0
    ? filled
    : madeOf({ ...filled, ...Object.fromEntries(missing) }, value)
}

function memberOf(shape: z.core.$ZodShape, name: string): z.core.$ZodType | undefined {
  return Object.hasOwn(shape, name) ? shape[name] : undefined
}

/** The same object where none of its members becomes another. */
function withMembers(
  value: Readonly<Record<string, unknown>>,
  schemaOf: (name: string) => z.core.$ZodType | undefined,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value)
  const filled = entries.map(([name, member]) => [name, filledBy(schemaOf(name), member)] as const)
  const isSame = filled.every(([, member], index) => member === entries[index]?.[1])
  return isSame ? value : madeOf(Object.fromEntries(filled), value)
}

function withItems(
  value: unknown,
  schemaOf: (index: number) => z.core.$ZodType | undefined,
): unknown {
  if (!Array.isArray(value)) return value
  const items: readonly unknown[] = value
  const filled = items.map((item, index) => filledBy(schemaOf(index), item))
  return filled.every((item, index) => item === items[index]) ? value : madeOf(filled, value)
}

function filledBy(schema: z.core.$ZodType | undefined, value: unknown): unknown {
  return schema === undefined ? value : withInnerDefaults(schema, value)
}
