/** NixOS' option types as zod schemas: those of which `option` makes the very same type. */
import { isDeepStrictEqual } from "node:util"
import * as z from "zod"
import { hasComments } from "../nix/source-comments.ts"
import { propertyText, stringLiteral } from "../typescript/literals.ts"
import { type Code, type CodeMember, withoutConstant } from "./code.ts"
import { plainValue } from "./plain-code.ts"

/** A schema, and its text. */
export interface ZodType {
  readonly schema: z.ZodType
  readonly text: string
  /** Whether it may be null, which is the default then. */
  readonly isNullable: boolean
}

function type(schema: z.ZodType, text: string): ZodType {
  return { schema, text, isNullable: false }
}

/** Types without parameters, by their names in `lib.types`. */
const plainTypes: ReadonlyMap<string, ZodType> = new Map([
  ["bool", type(z.boolean(), "z.boolean()")],
  ["int", type(z.int(), "z.int()")],
  ["ints.positive", type(z.int().positive(), "z.int().positive()")],
  ["ints.s32", type(z.int32(), "z.int32()")],
  ["ints.u32", type(z.uint32(), "z.uint32()")],
  ["ints.u8", type(z.int().min(0).max(255), "z.int().min(0).max(255)")],
  ["ints.unsigned", type(z.int().nonnegative(), "z.int().nonnegative()")],
  ["nonEmptyStr", type(z.string().min(1), "z.string().min(1)")],
  ["number", type(z.number(), "z.number()")],
  ["port", type(z.int().min(0).max(65535), "z.int().min(0).max(65535)")],
  ["str", type(z.string(), "z.string()")],
])

type Parametric = (given: readonly Code[]) => ZodType | undefined

const parametricTypes: ReadonlyMap<string, Parametric> = new Map<string, Parametric>([
  [
    "attrsOf",
    of(({ schema, text }) => type(z.record(z.string(), schema), `z.record(z.string(), ${text})`)),
  ],
  ["either", ([one, other, ...others]) => union([one, other], others)],
  ["enum", enumeration],
  ["ints.between", range],
  ["listOf", of(({ schema, text }) => type(z.array(schema), `z.array(${text})`))],
  [
    "nonEmptyListOf",
    of(({ schema, text }) => type(z.array(schema).min(1), `z.array(${text}).min(1)`)),
  ],
  [
    "nullOr",
    of(({ schema, text }) => ({
      schema: schema.nullable(),
      text: `${text}.nullable()`,
      isNullable: true,
    })),
  ],
  [
    "oneOf",
    ([list, ...others]) => {
      const items = list?.kind === "list" ? list.items.map(({ code }) => code) : []
      // a union of two is printed as `either`
      return items.length < 3 ? undefined : union(items, others)
    },
  ],
  ["submodule", submodule],
])

/** The schema for a type (`lib.types.listOf lib.types.str`); nothing where zod has none of that very type. */
export function zodType(code: Code): ZodType | undefined {
  const inner = withoutConstant(code)
  if (inner.kind !== "call") return plainTypes.get(nameOfType(inner) ?? "")
  return parametricTypes.get(nameOfType(inner.called) ?? "")?.(inner.given)
}

function nameOfType(code: Code): string | undefined {
  const name = libraryName(code)
  return name?.startsWith("types.") === true ? name.slice("types.".length) : undefined
}

/** What is selected from `lib`, its names joined by dots. */
export function libraryName(code: Code): string | undefined {
  const inner = withoutConstant(code)
  if (inner.kind === "reference") return inner.name === "lib" ? "" : undefined
  const from = inner.kind === "select" ? libraryName(inner.from) : undefined
  if (inner.kind !== "select" || from === undefined) return undefined
  return from === "" ? inner.name : `${from}.${inner.name}`
}

function of(make: (element: ZodType) => ZodType): Parametric {
  return ([element, ...others]) => {
    const known = element === undefined || others.length > 0 ? undefined : zodType(element)
    return known && make(known)
  }
}

function union(types: readonly (Code | undefined)[], others: readonly Code[]): ZodType | undefined {
  const known = types
    .flatMap((each) => (each && zodType(each)) ?? [])
    // what may be null, or is a set of options, is not told apart there
    .filter(({ isNullable, schema }) => !isNullable && !(schema instanceof z.ZodObject))
  if (others.length > 0 || known.length !== types.length) return undefined
  return type(
    z.union(known.map(({ schema }) => schema)),
    `z.union([${known.map(({ text }) => text).join(", ")}])`,
  )
}

function enumeration([values, ...others]: readonly Code[]): ZodType | undefined {
  const list = values === undefined ? undefined : plainValue(values)
  if (others.length > 0 || !Array.isArray(list) || list.length === 0) return undefined
  const texts = list.filter((value) => typeof value === "string")
  const schema = z.enum(texts)
  // one that is said twice, or is a number, has another place there
  if (!isDeepStrictEqual(schema.options, list)) return undefined
  return type(schema, `z.enum([${texts.map(stringLiteral).join(", ")}])`)
}

/** Ranges that have names of their own are printed by those. */
const namedRanges: ReadonlySet<string> = new Set(
  [
    [0, 65535],
    [0, 255],
    [0, 2 ** 32 - 1],
    [-(2 ** 31), 2 ** 31 - 1],
  ].map(String),
)

function range(bounds: readonly Code[]): ZodType | undefined {
  const [from, to, ...others] = bounds.map(plainValue)
  if (typeof from !== "number" || typeof to !== "number" || others.length > 0) return undefined
  if (namedRanges.has(String([from, to]))) return undefined
  return type(z.int().min(from).max(to), `z.int().min(${from}).max(${to})`)
}

/** `submodule { options = { … }; }`, of options that say what a schema can; with a `freeformType`, what else it takes. */
function submodule([module, ...others]: readonly Code[]): ZodType | undefined {
  const said = membersIn(module) ?? []
  const find = (name: string) => said.find((member) => member.name === name)?.code
  const [options, freeform] = [find("options"), find("freeformType")]
  if (options === undefined || others.length > 0) return undefined
  if (said.length > (freeform === undefined ? 1 : 2)) return undefined
  const members = membersIn(options)?.map(({ name, code }) => [name, memberType(code)] as const)
  const known = members?.flatMap(([name, member]) => (member ? [[name, member] as const] : []))
  if (known === undefined || known.length !== members?.length) return undefined
  const shape = Object.fromEntries(known.map(([name, { schema }]) => [name, schema]))
  const text = `{ ${known.map(([name, each]) => propertyText(name, each.text)).join(", ")} }`
  return freeform === undefined
    ? type(z.object(shape), `z.object(${text})`)
    : openObject(shape, text, freeform)
}

/** One that takes attributes of any name beside its own. */
function openObject(
  shape: Readonly<Record<string, z.ZodType>>,
  text: string,
  freeform: Code,
): ZodType | undefined {
  const inner = withoutConstant(freeform)
  if (inner.kind !== "call" || nameOfType(inner.called) !== "attrsOf") return undefined
  const [element, ...others] = inner.given
  if (element === undefined || others.length > 0) return undefined
  if (nameOfType(element) === "anything")
    return type(z.looseObject(shape), `z.looseObject(${text})`)
  const known = zodType(element)
  return (
    known &&
    type(z.object(shape).catchall(known.schema), `z.object(${text}).catchall(${known.text})`)
  )
}

/** An option of a submodule or a service: its type, its default and its description. */
export function memberType(code: Code): ZodType | undefined {
  const inner = withoutConstant(code)
  const isOption = inner.kind === "call" && libraryName(inner.called) === "mkOption"
  const said = isOption && inner.given.length === 1 ? membersIn(inner.given[0]) : undefined
  const isKnown = said?.every(({ name }) => ["type", "default", "description"].includes(name))
  const find = (name: string) => said?.find((member) => member.name === name)?.code
  const [typeCode, fallback, description] = [find("type"), find("default"), find("description")]
  const known = isKnown === true && typeCode ? zodType(typeCode) : undefined
  const withDefault = known && withFallback(known, fallback)
  if (withDefault === undefined || description === undefined) return withDefault
  const text = plainValue(description)
  if (typeof text !== "string") return undefined
  return { ...withDefault, text: `${withDefault.text}.describe(${stringLiteral(text)})` }
}

function withFallback(known: ZodType, fallback: Code | undefined): ZodType | undefined {
  if (fallback === undefined) return known.isNullable ? undefined : known
  if (!takes(known, fallback)) return undefined
  const value = plainValue(fallback)
  if (known.isNullable && value === null) return known
  const text = plainText(value)
  return text === undefined
    ? undefined
    : { ...known, schema: known.schema.default(value), text: `${known.text}.default(${text})` }
}

/** Texts, numbers and truth values, lists of them, and sets that are empty. */
function plainText(value: unknown): string | undefined {
  if (typeof value === "string") return stringLiteral(value)
  if (typeof value === "number" || typeof value === "boolean") return String(value)
  if (Array.isArray(value)) {
    const texts = value.map(plainText)
    return texts.includes(undefined) ? undefined : `[${texts.join(", ")}]`
  }
  const isEmptySet = typeof value === "object" && value !== null && Object.keys(value).length === 0
  return isEmptySet ? "{}" : undefined
}

/** Whether a schema takes a value that is written out, and leaves it as it is. */
export function takes({ schema }: ZodType, code: Code): boolean {
  const value = plainValue(code)
  const read = value === undefined ? undefined : schema.safeParse(value)
  return read?.success === true && isDeepStrictEqual(read.data, value)
}

/** The members of a set that is written out, without comments, which a schema has no place for. */
function membersIn(code: Code | undefined): readonly CodeMember[] | undefined {
  if (code?.kind !== "set" || code.members.some(({ comments }) => hasComments(comments)))
    return undefined
  return code.members
}
