/**
 * Members of TypeScript's own that a parameter of text, a number or a list seems to have: its value is
 * known to Nix only, and Nix has other ways to the same.
 */
import * as z from "zod"
import {
  type Plain,
  hintForWay,
  plainKindOf,
  plainKinds,
  plainMember,
} from "../nix/values/plain-members.ts"
import { enumValues } from "../problems/enum-values.ts"
import { suggestion } from "../problems/suggest.ts"

/** What TypeScript itself asks of whatever it is given. */
const asked: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "then",
  "toJSON",
])

/** Whether a name is asked for by TypeScript itself, of parameters as of anything else. */
export function isAskedByItself(name: string): boolean {
  return asked.has(name)
}

/** What is wrong with the use of a member, and Nix's way to it. */
export interface WrongMember {
  /** How the parameter is used: `is used as a list of TypeScript's, with .map`. */
  readonly how: string
  readonly hint: string | undefined
}

/** What is wrong with a member of a parameter of that schema, which is written so. */
export function wrongMember(
  schema: z.core.$ZodType,
  member: string,
  written: string,
): WrongMember | undefined {
  if (isAskedByItself(member)) return undefined
  const names = namesOf(schema)
  if (names !== undefined && !names.includes(member))
    return { how: `has no "${member}"`, hint: suggestion(member, names) }
  const plain = plainOf(schema)
  if (plain === undefined) return undefined
  const found = plainMember(plain, member, written)
  if (found === undefined) return undefined
  const { shown, way } = found
  return {
    how: `is used as a ${plain.name} of TypeScript's, with ${shown}`,
    hint: hintForWay(way),
  }
}

function plainOf(schema: z.core.$ZodType): Plain | undefined {
  const inner = innerSchema(schema)
  if (inner instanceof z.ZodArray || inner instanceof z.ZodTuple) return plainKinds.list
  if (isText(inner)) return plainKinds.text
  if (inner instanceof z.ZodEnum) return plainOfValues(enumValues(inner))
  if (inner instanceof z.ZodLiteral) return plainOfValues([...inner.values])
  if (inner instanceof z.ZodUnion) return plainOfAll(inner.options)
  return inner instanceof z.ZodNumber || inner instanceof z.ZodBigInt
    ? plainKinds.number
    : undefined
}

function isText(schema: z.core.$ZodType): boolean {
  return (
    schema instanceof z.ZodString ||
    schema instanceof z.ZodStringFormat ||
    schema instanceof z.ZodTemplateLiteral
  )
}

/** Of one of TypeScript's own enums, both may be values, and of literals any. */
function plainOfValues(values: readonly unknown[]): Plain | undefined {
  return commonKind(values.map(plainKindOf))
}

function plainOfAll(schemas: readonly z.core.$ZodType[]): Plain | undefined {
  return commonKind(schemas.map(plainOf))
}

/** The kind that all are of, if they are of one. */
function commonKind([first, ...others]: readonly (Plain | undefined)[]): Plain | undefined {
  return others.every((each) => each === first) ? first : undefined
}

/** The names that an object has, if it is one that has no others. */
function namesOf(schema: z.core.$ZodType): readonly string[] | undefined {
  const inner = innerSchema(schema)
  const isClosed = inner instanceof z.ZodObject && !takesOthers(inner)
  return isClosed ? Object.keys(inner.shape) : undefined
}

function takesOthers({ def: { catchall } }: z.ZodObject): boolean {
  return catchall !== undefined && !(catchall instanceof z.ZodNever)
}

/** The schema of a member of an object, if it is one. */
export function memberSchema(schema: z.core.$ZodType, member: string): z.core.$ZodType | undefined {
  const inner = innerSchema(schema)
  if (!(inner instanceof z.ZodObject)) return undefined
  const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape
  return Object.hasOwn(shape, member) ? shape[member] : undefined
}

/** The schema without a default, and without whether it may be left out. */
export function innerSchema(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapped =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  if (isWrapped) return innerSchema(schema.unwrap())
  return schema instanceof z.ZodLazy ? innerSchema(schema.unwrap()) : schema
}
