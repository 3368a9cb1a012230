/** What a zod schema finds wrong, told as problems at the value's path. */
import { isIP } from "node:net"
import * as z from "zod"
import { keptFor } from "../remembered.ts"
import { enumValues } from "./enum-values.ts"
import { type Origin, type PathSegment, type Problem, type Said, problem } from "./problem.ts"
import { nameOfType, oneOf, refused, shownValue, unlikeAny, wordsOfIssue } from "./schema-words.ts"
import { nearest, suggestion } from "./suggest.ts"

type Issue = z.core.$ZodIssue

/** The checked value, or every problem that it has. */
export type Checked<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] }

/**
 * Checks a value against a schema. Problems: NG020 a value of the wrong type, NG021 an unknown key,
 * NG022 a missing one.
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  origin: Origin = {},
): Checked<z.output<Schema>> {
  const result = parse(schema, value)
  if (result.success) return { value: result.data, problems: [] }
  const issues = result.error.issues.flatMap(meantIssues)
  return { problems: issues.flatMap((issue) => issueProblems(issue, { schema, value }, origin)) }
}

/**
 * The problems of `checkSchema`, but for those of values that `passes` lets through: expressions,
 * whose type is known to Nix only.
 */
export function schemaProblems(
  schema: z.ZodType,
  value: unknown,
  origin: Origin,
  passes: (value: unknown) => boolean,
): readonly Problem[] {
  const result = parse(schema, withStandIns(value, passes))
  const issues = result.success ? [] : result.error.issues
  return issues
    .flatMap(meantIssues)
    .filter((issue) => issue.input !== standIn)
    .flatMap((issue) => issueProblems(issue, { schema, value }, origin))
}

/**
 * NG021 for the members of objects within a value that their schemas do not have, and that zod would leave
 * out of what it gives; of a strict one, and of the value itself if it is one, zod tells.
 */
export function unknownMembers(
  schema: z.ZodType,
  value: unknown,
  origin: Origin,
  passes: (value: unknown) => boolean,
  around: readonly unknown[] = [],
): readonly Problem[] {
  if (!isObject(value) || passes(value) || around.includes(value)) return []
  const all = alternatives(schema, value).map((each) => {
    const member = { schema: each, value }
    return [
      ...droppedKeys(member, origin),
      ...Object.keys(value).flatMap((key) => {
        const { schema: below, value: inner } = memberAt(member, key)
        if (!(below instanceof z.ZodType)) return []
        const at = [...(origin.path ?? []), Array.isArray(value) ? Number(key) : key]
        return unknownMembers(below, inner, { ...origin, path: at }, passes, [...around, value])
      }),
    ]
  })
  // of several that the value may be meant for, the one that has the most of it
  return all.toSorted((left, right) => left.length - right.length)[0] ?? []
}

/** The schemas that a value may be judged by: out of their wrappers, all that fit of a union. */
function alternatives(schema: unknown, value: unknown): readonly unknown[] {
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.filter((each) => isOfKind(unwrapped(each), value))
    return fitting.flatMap((each) => alternatives(each, value))
  }
  return isWrapper(schema) ? alternatives(schema.unwrap(), value) : [schema]
}

function unwrapped(schema: unknown): unknown {
  return isWrapper(schema) ? unwrapped(schema.unwrap()) : schema
}

function droppedKeys({ schema, value }: Member, { place, path }: Origin): readonly Problem[] {
  if (!drops(schema) || !isObject(value)) return []
  return Object.entries(value).flatMap(([key, each]) =>
    Object.hasOwn(schema.shape, key) || each === undefined
      ? []
      : [unknownKey(key, schema, { place, path })],
  )
}

/** Whether an object schema drops other keys than its own of what it is given, without a word. */
function drops(schema: unknown): schema is z.ZodObject {
  return schema instanceof z.ZodObject && schema.def.catchall === undefined
}

/** In place of what passes, as a schema must not look into that: it fits none, and has no length. */
const standIn = Symbol("passes")

function withStandIns(
  value: unknown,
  passes: (value: unknown) => boolean,
  around: readonly unknown[] = [],
): unknown {
  if (passes(value)) return standIn
  if (!isObject(value) || around.includes(value)) return value
  const replaced = (member: unknown) => withStandIns(member, passes, [...around, value])
  if (Array.isArray(value)) return value.map(replaced)
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each)]))
}

/** A value without what is wrong in it, and what that was. */
export interface Mended<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

/**
 * Checks a value as `checkSchema` does, and goes on with what is right in it: what is wrong is left
 * out, or is as in `instead` where that has the member. A value that `isTold` is known to be wrong.
 */
export function mend<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  instead: z.input<Schema> & object,
  { isTold, ...origin }: Origin & { readonly isTold: (value: unknown) => boolean },
): Mended<z.output<Schema>> {
  const result = parse(schema, value)
  if (result.success) return { value: result.data, problems: [] }
  const { issues } = result.error
  const problems = issues
    .flatMap(meantIssues)
    .filter((issue) => !isTold(issue.input))
    .slice(0, mostIssues)
    .flatMap((issue) => issueProblems(issue, { schema, value }, origin))
  return { value: withoutWrong(schema, value, issues, instead), problems }
}

/** Each round takes something away, or puts something right in its place. */
function withoutWrong<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  issues: readonly Issue[],
  instead: z.input<Schema> & object,
): z.output<Schema> {
  const paths = wrongPaths(issues)
  const left =
    paths.length > mostIssues
      ? withoutMembers(value, paths, instead)
      : // from behind, so that the indices of the items of a list hold
        paths.toReversed().reduce<unknown>((whole, path) => without(whole, path, instead), value)
  const result = parse(schema, left)
  return result.success ? result.data : withoutWrong(schema, left, result.error.issues, instead)
}

/** Nobody reads more, and each takes a copy of what it is in. */
const mostIssues = 500

function wrongPaths(issues: readonly Issue[]): readonly (readonly PathSegment[])[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((segment) => typeof segment !== "symbol")
    return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path]
  })
}

/** The value without the members that very much is wrong in. */
function withoutMembers(
  value: unknown,
  paths: readonly (readonly PathSegment[])[],
  instead: object,
): unknown {
  const wrong = new Set(paths.map(([member]) => member && String(member)))
  if (!isObject(value) || Array.isArray(value) || wrong.has(undefined)) return instead
  const kept = Object.entries(value).filter(([name]) => !wrong.has(name))
  const replaced = Object.entries(instead).filter(([name]) => wrong.has(name))
  return Object.fromEntries([...kept, ...replaced])
}

/** The value without what stands at a path; without what that is in, where there is nothing. */
function without(value: unknown, path: readonly PathSegment[], instead: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined || !isObject(value)) return instead
  if (isObject(instead) && Object.hasOwn(instead, name)) return { ...value, [name]: instead[name] }
  if (rest.length > 0 && value[name] !== undefined) {
    const member = without(value[name], rest, undefined)
    if (member !== undefined) return withMember(value, name, member)
  }
  if (value[name] === undefined) return instead
  return withMember(value, name, undefined)
}

function withMember(value: object, name: PathSegment, member: unknown): unknown {
  if (Array.isArray(value))
    return member === undefined
      ? value.toSpliced(Number(name), 1)
      : value.with(Number(name), member)
  const changed: Record<PathSegment, unknown> = { ...value, [name]: member }
  if (member === undefined) delete changed[name]
  return changed
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown) {
  // the input is what tells a missing key from a wrong one
  const own = hasInheritedNames(schema) ? withOwnMembers(schema, value) : value
  return schema.safeParse(own, { reportInput: true, error: wordsOfIssue })
}

/** Whether a schema has, anywhere in it, members of names that every object inherits: very few do. */
const hasInheritedNames = keptFor((schema: z.ZodType): boolean => {
  const seen = new Set<unknown>()
  const todo: unknown[] = [schema]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (!isObject(next) || seen.has(next)) continue
    seen.add(next)
    if (inheritedIn(next).length > 0) return true
    const inner = next instanceof z.ZodLazy ? [next.unwrap()] : Object.values(partsOf(next))
    for (const each of inner) todo.push(each)
  }
  return false
})

/**
 * A value in which no member is one that every object inherits: zod would take `toString` for given where a
 * schema has a member of that name.
 */
function withOwnMembers(schema: unknown, value: unknown, around: readonly unknown[] = []): unknown {
  const inner = chosen({ schema, value }).schema
  if (!isObject(value) || around.includes(value) || !(inner instanceof z.ZodType)) return value
  const below = [...around, value]
  if (Array.isArray(value)) {
    const items = value.map((each) => withOwnMembers(memberSchema(inner, 0), each, below))
    return items.every((each, index) => each === value[index]) ? value : items
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  const entries = Object.entries(value)
  const members = entries.map(([name, each]): [string, unknown] => [
    name,
    withOwnMembers(memberSchema(inner, name), each, below),
  ])
  const missing = inheritedIn(inner).filter((name) => !Object.hasOwn(value, name))
  const isSame = members.every(([, each], index) => each === entries[index]?.[1])
  if (missing.length === 0 && isSame) return value
  return Object.fromEntries([...members, ...missing.map((name) => [name, undefined])])
}

/** What a schema, or something in one, is made of. */
function partsOf(value: object): object {
  return value instanceof z.ZodType ? value.def : value
}

function inheritedIn(schema: unknown): readonly string[] {
  return schema instanceof z.ZodObject
    ? Object.keys(schema.shape).filter((name) => name in Object.prototype)
    : []
}

/**
 * Of a union's issue, those of the member that the value is the most like: the first one of the
 * value's own kind. The issue itself where there is none.
 */
function meantIssues(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue]
  const meant = issue.errors.find((errors) => !errors.some(isOfAnotherKind))
  if (meant === undefined) return [issue]
  return meant
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(meantIssues)
}

function isOfAnotherKind({ code, path }: Issue): boolean {
  return path.length === 0 && code !== "unrecognized_keys"
}

function issueProblems(issue: Issue, checked: Member, origin: Origin): readonly Problem[] {
  const inner = issue.path.filter((segment) => typeof segment !== "symbol")
  const path = [...(origin.path ?? []), ...inner]
  const at = { place: origin.place, path }
  if (issue.code === "unrecognized_keys") {
    const object = objectAt(checked, inner)
    return issue.keys.map((key) => unknownKey(key, object, at))
  }
  const name = path.at(-1)
  if (isMissing(issue) && name !== undefined) {
    const message = `"${name}" is missing: expected ${expectedBy(issue)}`
    return [problem("NG022", { ...at, message, hint: `add ${name}` })]
  }
  return [
    problem("NG020", {
      ...at,
      message: messageOf(issue),
      hint: valueHint(issue, schemaAt(checked, inner)),
    }),
  ]
}

function isMissing(issue: Issue): boolean {
  if (isDiscriminator(issue)) return discriminatorOf(issue) === undefined
  return issue.code === "invalid_type" && issue.input === undefined
}

function messageOf(issue: Issue): string {
  if (isDiscriminator(issue)) {
    return `expected ${expectedBy(issue)}, received ${shownValue(discriminatorOf(issue))}`
  }
  if (issue.code === "invalid_union" && issue.message === unlikeAny) {
    const members = issue.errors.flatMap((errors) => errors.slice(0, 1).map(expectedBy))
    return `expected ${members.join(", or ")}`
  }
  return issue.message
}

/** What would have been right. */
function expectedBy(issue: Issue): string {
  if (isDiscriminator(issue)) return oneOf(issue.options ?? [])
  if (issue.code === "invalid_value") return oneOf(issue.values)
  if (issue.code === "invalid_type") return nameOfType(issue.expected)
  return messageOf(issue).replace(/^expected /, "")
}

/** The issue of a union that is told apart by the value of one key, where no member has the value. */
interface DiscriminatorIssue extends z.core.$ZodIssueBase {
  readonly discriminator: string
  readonly options?: readonly unknown[]
}

function isDiscriminator(issue: Issue): issue is Issue & DiscriminatorIssue {
  return issue.code === "invalid_union" && issue.discriminator !== undefined
}

function discriminatorOf({ input, discriminator }: DiscriminatorIssue): unknown {
  return isObject(input) ? input[discriminator] : undefined
}

/** What a check of our own says to do, or the one of the values allowed that was probably meant. */
function valueHint(issue: Issue, schema: unknown): string | undefined {
  const hint: unknown = issue.code === "custom" ? issue.params?.["hint"] : undefined
  if (typeof hint === "string") return hint
  if (issue.code === "custom" && issue.message.startsWith(refused))
    return 'say there what is taken: .refine(check, "expected …")'
  const [value, allowed] = isDiscriminator(issue)
    ? [discriminatorOf(issue), issue.options ?? []]
    : [issue.input, allowedValues(issue)]
  if (typeof value !== "string") return undefined
  const other = otherName(value, schema) ?? addressAlone(issue, value)
  if (other !== undefined) return `write "${other}"`
  const near = nearest(value, allowed.map(String))
  return near === undefined ? undefined : `did you mean "${near}"?`
}

/** The address of one that has the length of its network's prefix behind it, where that is not wanted. */
function addressAlone(issue: Issue, value: string): string | undefined {
  const family = issue.code === "invalid_format" ? families[issue.format] : undefined
  const [, address = ""] = /^([^/]+)\/\d{1,3}$/.exec(value) ?? []
  return family !== undefined && isIP(address) === family ? address : undefined
}

/** What `isIP` calls the families of addresses that zod has formats for. */
const families: Readonly<Record<string, number>> = { ipv4: 4, ipv6: 6 }

function allowedValues(issue: Issue): readonly unknown[] {
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(allowedValues)
  return issue.code === "invalid_value" ? issue.values : []
}

function unknownKey(
  key: string,
  object: z.ZodObject | undefined,
  at: Omit<Said, "message">,
): Problem {
  const other = otherName(key, object)
  return problem("NG021", {
    ...at,
    message: `unknown key "${key}"`,
    path: [...(at.path ?? []), key],
    hint:
      other === undefined
        ? suggestion(key, object === undefined ? [] : Object.keys(object.shape))
        : `it is called "${other}" here`,
  })
}

/** The key, or the value, that other programs call so. */
function otherName(key: string, schema: unknown): string | undefined {
  const names: unknown = schema instanceof z.ZodType ? schema.meta()?.["otherNames"] : undefined
  const name: unknown = isObject(names) && Object.hasOwn(names, key) ? names[key] : undefined
  return typeof name === "string" ? name : undefined
}

/** A value and the schema that it was checked against. */
interface Member {
  readonly schema: unknown
  readonly value: unknown
}

/** The schema of the object at a path, as far as the schema can be followed. */
function objectAt(checked: Member, path: readonly PathSegment[]): z.ZodObject | undefined {
  const schema = schemaAt(checked, path)
  return schema instanceof z.ZodObject ? schema : undefined
}

/** The schema of the value at a path, as far as it can be followed. */
function schemaAt(checked: Member, path: readonly PathSegment[]): unknown {
  return chosen(path.reduce(memberAt, checked)).schema
}

/**
 * The words that a schema takes at a path of a value, where it takes but a few there; undefined
 * where it takes any text, or something else.
 */
export function wordsAllowedAt(
  schema: z.ZodType,
  value: unknown,
  path: readonly PathSegment[],
): readonly string[] | undefined {
  return wordsOf(path.reduce<Member>(memberAt, { schema, value }).schema)
}

function wordsOf(schema: unknown): readonly string[] | undefined {
  if (isWrapper(schema)) return wordsOf(schema.unwrap())
  if (schema instanceof z.ZodEnum) return enumValues(schema).map(String)
  if (!(schema instanceof z.ZodUnion)) return undefined
  return schema.options.map(wordsOf).find((words) => words !== undefined)
}

function memberAt(member: Member, segment: PathSegment): Member {
  const { schema, value } = chosen(member)
  return {
    schema: memberSchema(schema, segment),
    value: isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined,
  }
}

function memberSchema(schema: unknown, segment: PathSegment): unknown {
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, segment) ? schema.shape[segment] : undefined
  if (schema instanceof z.ZodRecord) return schema.valueType
  return schema instanceof z.ZodArray ? schema.element : undefined
}

/** The same value with the schema that it is judged by: out of its wrappers, chosen from a union. */
function chosen({ schema, value }: Member): Member {
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((each) => isOfKind(each, value))
    return option === undefined ? { schema, value } : chosen({ schema: option, value })
  }
  return isWrapper(schema) ? chosen({ schema: schema.unwrap(), value }) : { schema, value }
}

function isOfKind(option: unknown, value: unknown): boolean {
  if (option instanceof z.ZodArray) return Array.isArray(value)
  if (!(option instanceof z.ZodObject) || !isObject(value) || Array.isArray(value)) return false
  return Object.entries(option.shape).every(
    ([key, member]) => !(member instanceof z.ZodLiteral) || member.safeParse(value[key]).success,
  )
}

function isWrapper(schema: unknown) {
  return (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodLazy
  )
}

function isObject(value: unknown): value is Readonly<Record<PathSegment, unknown>> {
  return typeof value === "object" && value !== null
}
