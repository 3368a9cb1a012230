/** A zod schema as the type that definitions of its option are checked by. */
import * as z from "zod"
import type { Literal, Option, OptionType } from "../options/tree/option-type.ts"

const anything: OptionType = { kind: "anything" }

/** The type; what is not known of a schema may be anything. */
export function checkedType(schema: z.core.$ZodType): OptionType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return { kind: "union", members: [{ kind: "null" }, checkedType(schema.unwrap())] }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly)
    return checkedType(schema.unwrap())
  return checkedTypes.find(([kind]) => schema instanceof kind)?.[1](schema) ?? anything
}

type Schema = abstract new (...given: never) => z.core.$ZodType
type Row = readonly [Schema, (schema: z.core.$ZodType) => OptionType]

function row<S extends z.core.$ZodType>(
  kind: abstract new (...given: never) => S,
  type: (schema: S) => OptionType,
): Row {
  return [kind, (schema) => (schema instanceof kind ? type(schema) : anything)]
}

const checkedTypes: readonly Row[] = [
  row(z.ZodString, () => ({ kind: "string" })),
  row(z.ZodBoolean, () => ({ kind: "boolean" })),
  row(z.ZodBigInt, () => ({ kind: "integer" })),
  row(z.ZodNumber, numberType),
  row(z.ZodNull, () => ({ kind: "null" })),
  row(z.ZodEnum, ({ options }) => ({ kind: "enumeration", values: options })),
  row(z.ZodLiteral, ({ values }) => ({
    kind: "enumeration",
    values: [...values].filter(isLiteral),
  })),
  row(z.ZodArray, ({ element }) => ({ kind: "list", element: checkedType(element) })),
  row(z.ZodRecord, ({ valueType }) => ({ kind: "attributeSet", element: checkedType(valueType) })),
  row(z.ZodObject, ({ shape }) =>
    checkedSet(Object.entries(shape).map(([name, member]) => [name, checkedType(member)])),
  ),
  row(z.ZodUnion, ({ options }) => ({ kind: "union", members: options.map(checkedType) })),
]

/** A set with members of these types. */
export function checkedSet(types: readonly (readonly [string, OptionType])[]): OptionType {
  const members = types.map(([name, type]) => [name, checkedOption(type)] as const)
  return { kind: "submodule", options: { kind: "group", members: new Map(members) } }
}

/** An option of which nothing but its type is known. */
export function checkedOption(type: OptionType): Option {
  return { kind: "option", type, typeText: "" }
}

function numberType(schema: z.ZodNumber): OptionType {
  const { minValue, maxValue, isInt } = schema
  return {
    kind: isInt ? "integer" : "number",
    ...(isBound(minValue) && { minimum: minValue }),
    ...(isBound(maxValue) && { maximum: maxValue }),
  }
}

/** zod says the bounds of what JavaScript can hold where a schema has none. */
function isBound(value: number | null): value is number {
  return value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER
}

function isLiteral(value: unknown): value is Literal {
  return value === null || ["string", "number", "boolean"].includes(typeof value)
}
