/** What a parameter is, as the type of an option: what is known of a reference to it. */
import * as z from "zod"
import type { Member, OptionType } from "../options/tree/type.ts"

/** The type of a value of the schema; anything where no type of an option is like it. */
export function parameterType(schema: z.core.$ZodType): OptionType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return { kind: "union", members: [{ kind: "null" }, parameterType(schema.unwrap())] }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly)
    return parameterType(schema.unwrap())
  if (schema instanceof z.ZodArray) return { kind: "list", element: parameterType(schema.element) }
  if (schema instanceof z.ZodRecord)
    return { kind: "attributeSet", element: parameterType(schema.valueType) }
  if (schema instanceof z.ZodUnion)
    return { kind: "union", members: schema.options.map(parameterType) }
  return schema instanceof z.ZodObject ? parametersType(schema) : plainType(schema)
}

/** The type of a set of parameters. */
export function parametersType(schema: z.ZodObject): OptionType {
  return setOf(Object.entries(schema.shape).map(([name, each]) => [name, parameterType(each)]))
}

/** A set with members of these types. */
export function setOf(types: readonly (readonly [string, OptionType])[]): OptionType {
  const members = types.map(([name, type]): [string, Member] => [
    name,
    { kind: "option", type, typeText: "" },
  ])
  return { kind: "submodule", options: { kind: "group", members: new Map(members) } }
}

function plainType(schema: z.core.$ZodType): OptionType {
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat)
    return { kind: "string" }
  if (schema instanceof z.ZodNumberFormat || schema instanceof z.ZodBigInt)
    return { kind: "integer" }
  if (schema instanceof z.ZodNumber) return { kind: "number" }
  if (schema instanceof z.ZodBoolean) return { kind: "boolean" }
  if (schema instanceof z.ZodEnum) return { kind: "string" }
  return { kind: "anything" }
}
