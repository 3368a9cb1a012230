/** Null, which Nix has for what is left out, where zod has nothing at all. */
import * as z from "zod"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import { innerSchema, memberSchema } from "./parameter-members.ts"

/** What is given, without the nulls that stand for what may be left out. */
export function withoutNulls(schema: z.core.$ZodType, given: unknown): unknown {
  if (given === null) return mayBeLeftOut(schema) ? undefined : given
  if (isExpression(given)) return given
  const inner = innerSchema(schema)
  if (inner instanceof z.ZodArray && Array.isArray(given))
    return given.map((each) => withoutNulls(inner.element, each))
  if (!isAttributeSet(given)) return given
  if (inner instanceof z.ZodRecord)
    return mapped(given, (_name, each) => withoutNulls(inner.valueType, each))
  if (!(inner instanceof z.ZodObject)) return given
  return mapped(given, (name, each) => {
    const member = memberSchema(inner, name)
    return member === undefined ? each : withoutNulls(member, each)
  })
}

function mapped(given: object, change: (name: string, value: unknown) => unknown): object {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, change(name, value)]),
  )
}

function mayBeLeftOut(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodOptional) return true
  const isWrapped =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodNullable
  return isWrapped && mayBeLeftOut(schema.unwrap())
}
