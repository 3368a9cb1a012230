/** A zod schema as the type that definitions of its option are checked by. */
import * as z from "zod"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { nodeOf } from "../nix/values/values.ts"
import { enumValues } from "../problems/enum-values.ts"
import { checkSchema } from "../problems/schema.ts"
import type { Problem } from "../problems/problem.ts"
import { once } from "../remembered.ts"
import { outcomeOf } from "../problems/thrown.ts"
import type { Literal, Option, OptionType } from "../options/tree/option-type.ts"

const anything: OptionType = { kind: "anything" }

/** The type; what is not known of a schema may be anything, and so is one in itself. */
export function checkedType(
  schema: z.core.$ZodType,
  around: readonly z.core.$ZodType[] = [],
): OptionType {
  if (around.includes(schema)) return anything
  const within = (inner: z.core.$ZodType) => checkedType(inner, [...around, schema])
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return { kind: "union", members: [{ kind: "null" }, within(schema.unwrap())] }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly)
    return within(schema.unwrap())
  return checkedTypes.find(([kind]) => schema instanceof kind)?.[1](schema, within) ?? anything
}

type Schema = abstract new (...given: never) => z.core.$ZodType
type Within = (schema: z.core.$ZodType) => OptionType
type Row = readonly [Schema, (schema: z.core.$ZodType, within: Within) => OptionType]

function row<S extends z.core.$ZodType>(
  kind: abstract new (...given: never) => S,
  type: (schema: S, within: Within) => OptionType,
): Row {
  return [kind, (schema, within) => (schema instanceof kind ? type(schema, within) : anything)]
}

const checkedTypes: readonly Row[] = [
  // those of addresses, URLs and the like are others than ZodString
  row(z.core.$ZodString, (schema) => ({ kind: "string", ...refusing(schema) })),
  row(z.ZodBoolean, (schema) => ({ kind: "boolean", ...refusing(schema) })),
  row(z.ZodBigInt, (schema) => ({ kind: "integer", ...refusingIntegers(schema) })),
  row(z.ZodNumber, (schema) => ({ ...numberType(schema), ...refusing(schema) })),
  row(z.ZodNull, () => ({ kind: "null" })),
  row(z.ZodEnum, (schema) => ({
    kind: "enumeration",
    values: enumValues(schema),
    ...refusing(schema),
  })),
  row(z.ZodLiteral, (schema) => ({
    kind: "enumeration",
    values: [...schema.values].filter(isLiteral),
    ...refusing(schema),
  })),
  row(z.ZodArray, (schema, within) => ({
    kind: "list",
    element: within(schema.element),
    ...refusingLengths(schema),
  })),
  row(z.ZodRecord, (schema, within) => ({
    kind: "attributeSet",
    element: within(schema.valueType),
    ...refusingKeys(schema),
  })),
  row(z.ZodObject, ({ shape, def: { catchall } }, within) => ({
    ...checkedSet(Object.entries(shape).map(([name, member]) => [name, within(member)])),
    ...(catchall !== undefined &&
      !(catchall instanceof z.ZodNever) && {
        freeform: { kind: "attributeSet", element: within(catchall) } as const,
      }),
  })),
  row(z.ZodUnion, ({ options }, within) => ({ kind: "union", members: options.map(within) })),
]

/**
 * What a schema says of plain values beyond their kind: formats, lengths, checks of its own. Of lists and
 * objects only what holds for each definition is said, as NixOS joins those of several modules.
 */
function refusing(schema: z.core.$ZodType): Refusing {
  const kinds: readonly string[] = ["string", "number", "boolean"]
  return hasChecks(schema)
    ? { refuses: (value) => (kinds.includes(typeof value) ? refusalOf(schema, value) : undefined) }
    : {}
}

/** Of lists, how many elements they have at most, and whether each has any: what NixOS has of nonEmptyListOf. */
function refusingLengths({ def }: z.ZodArray): Refusing {
  const checks = (def.checks ?? []).map((each) => each._zod.def)
  const most = checks.flatMap((each) => {
    if ("maximum" in each) return [Number(each.maximum)]
    return "length" in each ? [Number(each.length)] : []
  })
  const isFilled = checks.some((each) => "minimum" in each && Number(each.minimum) >= 1)
  if (most.length === 0 && !isFilled) return {}
  const lengths = z
    .array(z.unknown())
    .min(isFilled ? 1 : 0)
    .max(most.reduce((least, each) => Math.min(least, each), Number.MAX_SAFE_INTEGER))
  return {
    refuses: (value) => {
      const node = nodeOf(value)
      const items = node?.kind === "list" ? [...node.items] : value
      return Array.isArray(items) ? refusalOf(lengths, items) : undefined
    },
  }
}

/** The same of integers, which may be written as the numbers that the schema does not take. */
function refusingIntegers(schema: z.ZodBigInt): Refusing {
  const refuses = (value: unknown) =>
    typeof value === "number" || typeof value === "bigint"
      ? refusalOf(schema, BigInt(value))
      : undefined
  return hasChecks(schema) ? { refuses } : {}
}

type Refusing = Pick<OptionType, "refuses">

/** Whether a schema asks for more than a kind: a format is a check itself. */
function hasChecks(schema: z.core.$ZodType): boolean {
  return schema instanceof z.core.$ZodCheck || (schema._zod.def.checks ?? []).length > 0
}

/** What a record says of its keys, whatever their values: the values have types of their own. */
function refusingKeys({ def }: z.ZodRecord): Refusing {
  if (def.keyType instanceof z.ZodString && !hasChecks(def.keyType)) return {}
  const ofKeys = once(() => new z.ZodRecord({ ...def, checks: [], valueType: z.unknown() }))
  return {
    refuses: (value) =>
      isAttributeSet(value)
        ? refusalOf(ofKeys(), Object.fromEntries(Object.keys(value).map((key) => [key, true])))
        : undefined,
  }
}

function refusalOf(schema: z.core.$ZodType, value: unknown): Problem | undefined {
  if (!(schema instanceof z.ZodType)) return undefined
  const { value: checked, problems } = outcomeOf(() => checkSchema(schema, value))
  return problems[0] ?? checked?.problems[0]
}

/** A set with members of these types. */
export function checkedSet(
  types: readonly (readonly [string, OptionType])[],
): Extract<OptionType, { readonly kind: "submodule" }> {
  const members = types.map(([name, type]) => [name, checkedOption(type)] as const)
  return { kind: "submodule", options: { kind: "group", members: new Map(members) } }
}

/** An option of which nothing but its type is known. */
export function checkedOption(type: OptionType): Option {
  return { kind: "option", type, typeText: "" }
}

/** Integers, or what `lib.types.number` takes: those and floating point numbers. */
function numberType(schema: z.ZodNumber): OptionType {
  const { minValue, maxValue, isInt } = schema
  const range = {
    ...(isBound(minValue) && { minimum: minValue }),
    ...(isBound(maxValue) && { maximum: maxValue }),
  }
  const integer: OptionType = { kind: "integer", ...range }
  return isInt ? integer : { kind: "union", members: [integer, { kind: "number", ...range }] }
}

/** zod says the bounds of what JavaScript can hold where a schema has none. */
function isBound(value: number | null): value is number {
  return value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER
}

function isLiteral(value: unknown): value is Literal {
  return value === null || ["string", "number", "boolean"].includes(typeof value)
}
