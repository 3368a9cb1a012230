/** A zod schema as the type that definitions of its option are checked by. */
import * as z from "zod"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { type Lengths, lengthsOf } from "../options/check/written.ts"
import { enumValues } from "../problems/enum-values.ts"
import { checkSchema } from "../problems/schema.ts"
import { type Problem, problem } from "../problems/problem.ts"
import { once } from "../remembered.ts"
import { outcomeOf } from "../problems/thrown.ts"
import type { Literal, Option, OptionType } from "../options/tree/option-type.ts"

const anything: OptionType = { kind: "anything" }

/** Whether a value is a definition, which NixOS may join with others, or all that there will be. */
type Judged = "definition" | "whole"

/** The type; what is not known of a schema may be anything, and so is one in itself. */
export function checkedType(
  schema: z.core.$ZodType,
  judged: Judged = "definition",
  around: readonly z.core.$ZodType[] = [],
): OptionType {
  if (around.includes(schema)) return anything
  const within = (inner: z.core.$ZodType) => checkedType(inner, judged, [...around, schema])
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return { kind: "union", members: [{ kind: "null" }, within(schema.unwrap())] }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly)
    return within(schema.unwrap())
  const type = checkedTypes.find(([kind]) => schema instanceof kind)?.[1]
  return type?.(schema, within, judged) ?? anything
}

type Schema = abstract new (...given: never) => z.core.$ZodType
type Within = (schema: z.core.$ZodType) => OptionType
type TypeOf<S> = (schema: S, within: Within, judged: Judged) => OptionType
type Row = readonly [Schema, TypeOf<z.core.$ZodType>]

function row<S extends z.core.$ZodType>(
  kind: abstract new (...given: never) => S,
  type: TypeOf<S>,
): Row {
  return [kind, (schema, ...rest) => (schema instanceof kind ? type(schema, ...rest) : anything)]
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
  row(z.ZodArray, (schema, within, judged) => ({
    kind: "list",
    element: within(schema.element),
    ...refusingLengths(schema, judged),
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

/**
 * How many elements a list may have, as far as its text tells. Of a definition, how many at most, and whether
 * it has any: what NixOS has of nonEmptyListOf.
 */
function refusingLengths({ def }: z.ZodArray, judged: Judged): Refusing {
  const checks = (def.checks ?? []).map((each) => each._zod.def)
  const bound = (name: "minimum" | "maximum") =>
    checks.flatMap((each) => {
      if (name in each) return [Number(Reflect.get(each, name))]
      return "length" in each ? [Number(each.length)] : []
    })
  const most = bound("maximum").reduce((one, other) => Math.min(one, other), Infinity)
  const said = bound("minimum").reduce((one, other) => Math.max(one, other), 0)
  const least = judged === "whole" ? said : Math.min(said, 1)
  if (most === Infinity && least === 0) return {}
  return {
    refuses: (value) => {
      const lengths = lengthsOf(value)
      if (lengths.least > most) return wrongLength("most", most, lengths)
      return lengths.most < least ? wrongLength("least", least, lengths) : undefined
    },
  }
}

/** In the words that zod's own are told in. */
function wrongLength(end: "least" | "most", expected: number, { least, most }: Lengths): Problem {
  const [received, more] = end === "most" ? [least, " or more"] : [most, " or fewer"]
  const elements = expected === 1 ? "element" : "elements"
  const message = `expected at ${end} ${expected} ${elements}, received ${received}${least === most ? "" : more}`
  return problem("NG020", { message })
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
