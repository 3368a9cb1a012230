/** Parameters of layouts and services: references inside the definition, arguments outside. */
import * as z from "zod"
import type { Node } from "../nix/syntax/ast.ts"
import type { ByAnyName } from "../nix/values/any-name.ts"
import { brands } from "../nix/values/brands.ts"
import { identifier } from "../nix/syntax/construct.ts"
import type { ComputedOf, Expression, Word } from "../nix/values/expression.ts"
import { type Reading, readValue } from "../nix/values/reading.ts"
import { type KnownMembers, type Reference, reference } from "../nix/values/references.ts"
import { isExpression } from "../nix/values/value-kinds.ts"
import {
  type Origin,
  type Place,
  type Problem,
  ProblemError,
  within,
  problem,
} from "../problems/problem.ts"
import { callSite } from "../problems/call-site.ts"
import { suggestion } from "../problems/suggest.ts"
import { schemaProblems, unknownMembers } from "../problems/schema.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { mayBe } from "./asked-types.ts"
import { changeIn } from "./changed-values.ts"
import { checkedType } from "./checked-type.ts"
import { foreignIn, foreignName, schemasIn } from "./foreign-schemas.ts"
import { defaultOf } from "./inner-defaults.ts"
import { withoutNulls } from "./left-out.ts"
import { plainVersions } from "./plain-versions.ts"
import { isAskedByItself, memberSchema, wrongMember } from "./parameter-members.ts"
import { keptFor } from "../remembered.ts"

/** Arguments as they are written down, be they read-only or not, to some depth: a type may hold itself. */
export type Arguments<Value, Depth extends readonly 0[] = []> = Value extends object
  ? Depth["length"] extends 4
    ? Value
    : { readonly [Part in keyof Value]: Arguments<Value[Part], [...Depth, 0]> }
  : Value

/** The parameters of a layout or a service. */
export interface KnownParameters {
  /** Absent where they are wrong: nothing can be said of what is given for them. */
  readonly schema: z.ZodObject | undefined
  /** What holds where a host leaves a parameter out, for each of them: `undefined` where it must not. */
  readonly defaults: ReadonlyMap<string, unknown>
}

/** What a parameter is that is given; where it may be left out, or be null, Nix has to be asked first. */
export type ParameterValue<T> = Exclude<T, null | undefined>

/** A reference for each parameter; where any may be, nothing is said of them. */
export type References<Output> = {
  readonly [Key in keyof Output]-?: string extends Key
    ? Expression<unknown>
    : ParameterReference<ParameterValue<Output[Key]>>
}

/** A reference to a value; of what may be of several kinds it is not known which one it is, as of options. */
export type ParameterReference<T> = unknown extends T
  ? Reference
  : [T] extends [string]
    ? Expression<T> & ComputedOf<T>
    : [T] extends [boolean]
      ? Expression<T>
      : [T] extends [number | bigint]
        ? Expression<T> & ComputedOf<T>
        : [T] extends [readonly unknown[]]
          ? Expression<KnownParts<T>>
          : [T] extends [object]
            ? [OtherThanRest<T>] extends [never]
              ? Expression<KnownParts<T>> & ParameterMembers<T>
              : ReferenceToSeveral<T>
            : ReferenceToSeveral<T>

/** Those of several that the others are no such ones as. */
export type OtherThanRest<T, All = T> = T extends unknown ? ([All] extends [T] ? never : T) : never

/** A reference to one of several, with the members that any of them has. */
export type ReferenceToSeveral<T> = Reference & { readonly [Name in MemberOfAny<T>]: Reference }

/** The members of those that are objects. */
export type MemberOfAny<T> = T extends readonly unknown[]
  ? never
  : T extends object
    ? keyof T
    : never

/** A value whose unknown parts fit everywhere. */
export type KnownParts<T> = unknown extends T
  ? never
  : T extends Expression<unknown>
    ? T
    : T extends object
      ? { [Part in keyof T]: KnownParts<T[Part]> }
      : T

/** A reference to a parameter; the members of an object can be referred to as well. */
export type Parameter<T> = References<{ readonly value: T }>["value"]

/** References to what an object has; nothing where it is no object. */
export type ParameterMembers<T> = T extends readonly unknown[]
  ? unknown
  : T extends object
    ? {
        readonly [Key in keyof T]-?: string extends Key
          ? ByAnyName<ParameterReference<ParameterValue<T[Key]>>>
          : ParameterReference<ParameterValue<T[Key]>>
      }
    : unknown

/** Settings as a host or a module gives them: values, in which every part may be an expression. */
export type Settings<Input> = { readonly [Key in keyof Input]: Setting<Input[Key]> }

/** A value, an expression of it, or one in whose parts there are some. */
export type Setting<Value, Depth extends readonly 0[] = []> =
  SettingParts<Value, Depth> | Expression<Readonly<Value>> | Word<Value>

/** A value whose parts may be expressions, down to some depth: a type may hold itself. */
export type SettingParts<Value, Depth extends readonly 0[]> =
  Value extends Expression<unknown>
    ? Value
    : Value extends object
      ? Depth["length"] extends 4
        ? Value
        : { readonly [Part in keyof Value]: Setting<Value[Part], [...Depth, 0]> }
      : Value

/**
 * The parameters of a definition as they were given: their schema, and what they default to. Problems:
 * NG020 what is no `z.object`, and those of defaults that throw or that Nix cannot hold.
 */
export function readParameters(
  given: unknown,
  place: Place | undefined,
): { readonly parameters: KnownParameters; readonly problems: readonly Problem[] } {
  const path = ["parameters"]
  const { value: shape, problems } = outcomeOf(() => shapeOf(given ?? noParameters), path)
  if (shape === undefined)
    return { parameters: unknownParameters, problems: within(problems, { place }) }
  const read = Object.entries(shape.members).map(([name, schema]) => {
    const inner = [...path, name]
    const outcome = outcomeOf(() => defaultOf(schema), inner)
    const { value, problems: unfit } = readDefault(outcome.value)
    const untold = readValue(describedBy(schema)).problems
    const wrong = [...outcome.problems, ...within([...unfit, ...untold], { path: inner })]
    return { name, value, problems: within(wrong, { place }) }
  })
  const defaults = new Map(read.map(({ name, value }) => [name, value]))
  const parameters = { schema: shape.schema, defaults }
  return { parameters, problems: read.flatMap((each) => each.problems) }
}

/** What a parameter is said to be for, which is written into the module. */
function describedBy(schema: object): string {
  return "description" in schema && typeof schema.description === "string" ? schema.description : ""
}

function readDefault(value: unknown): Pick<Reading, "value" | "problems"> {
  return value === undefined ? { value, problems: [] } : readValue(value)
}

const noParameters = z.object({})

/** Parameters of which nothing is known, as they are wrong. */
export const unknownParameters: KnownParameters = { schema: undefined, defaults: new Map() }

/** The schema and its members. A member may have a getter, and a getter may throw. */
function shapeOf(given: unknown) {
  const hint = 'take zod 4 itself, import { z } from "zod", and write parameters: z.object({ … })'
  if (!(given instanceof z.ZodObject)) {
    const message = `expected z.object({ … }), received ${foreignName(given) ?? "another schema"}`
    throw new ProblemError([problem("NG020", { message, hint })])
  }
  const members = { ...given.shape }
  const problems = Object.entries(members).flatMap(([name, member]): readonly Problem[] => {
    const foreign = foreignIn(member)
    const message = `expected a schema of zod 4, received ${foreign}`
    if (foreign !== undefined) return [problem("NG020", { path: [name], message, hint })]
    if ([...schemasIn(member)].some((each) => each instanceof z.ZodPromise)) return [promised(name)]
    // zod looks at what `min` and its like were given when it is asked
    return within(outcomeOf(() => checkedType(member)).problems, { path: [name] })
  })
  if (problems.length > 0) throw new ProblemError(problems)
  return { schema: given, members }
}

/** NG025: nobody waits for a parameter, and zod checks none that has to be waited for. */
function promised(name: string): Problem {
  return problem("NG025", {
    path: [name],
    message: 'no NixOS option type corresponds to zod\'s "promise"',
    hint: "take the schema of the value itself, and await it where it is given",
  })
}

/** NG025, for each parameter whose schema would change what is given for it: its function gets what is written. */
export function changedParameters(
  { schema }: KnownParameters,
  place: Place | undefined,
): readonly Problem[] {
  return Object.entries(schema?.shape ?? {}).flatMap(([name, member]) => {
    const change = changeIn(member)
    if (change === undefined) return []
    const message = `zod's "${change.kind}" would make another value of what is given, and Nix gets it as it is written`
    return [problem("NG025", { place, path: ["parameters", name], message, hint: change.hint })]
  })
}

/**
 * The references that stand for the parameters, printed as `nodeOf` says. They hold only in values
 * that are printed with `scope`: anywhere else a parameter means nothing.
 */
export function references(
  { schema, defaults }: KnownParameters,
  nodeOf: (name: string, scope: symbol) => Node,
  scope: symbol,
): Readonly<Record<string, Parameter<unknown>>> | Reference {
  // whatever the definition asks for, where nothing is known: what is told of that is enough
  if (schema === undefined) return reference(identifier("parameters"), scope)
  const members: Readonly<Record<string, z.core.$ZodType>> = schema.shape
  const names = [...defaults.keys()]
  const all = Object.fromEntries(
    names.map((name) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined
      return [name, reference(nodeOf(name, scope), scope, member && membersOf(member, name))]
    }),
  )
  // beside the parameters, and not one of them
  Object.defineProperty(all, brands.takenApart, { value: (name: string) => nodeOf(name, scope) })
  return new Proxy(all, { get: (_all, name) => parameterOf(all, name) })
}

/** A parameter by its name. One that there is not would be left out of what is defined, and nobody would know. */
function parameterOf(all: object, name: string | symbol): unknown {
  if (typeof name === "string" && !Object.hasOwn(all, name) && !isAskedByItself(name)) {
    const hint = suggestion(name, Object.keys(all))
    const message = `there is no parameter "${name}"`
    throw new ProblemError([problem("NG021", { message, hint, place: callSite() })])
  }
  return Reflect.get(all, name)
}

/** What is known of the members of a parameter, as its schema says. */
function membersOf(schema: z.core.$ZodType, written: string): KnownMembers {
  return {
    refused: (name) => wrongMember(schema, name, written),
    below: (name) => {
      const inner = memberSchema(schema, name)
      return inner && membersOf(inner, `${written}.${name}`)
    },
    mayBe: (asked) => mayBe(schema, asked),
  }
}

/**
 * What is wrong with what a host gives for the parameters; nothing beside them may be given. An
 * expression is known to Nix only, so it passes wherever it stands, but for what is written in it.
 */
export function argumentProblems(
  { schema }: KnownParameters,
  given: unknown,
  origin: Origin,
): readonly Problem[] {
  if (schema === undefined) return []
  const whole = strict(schema)
  const { value, problems } = outcomeOf(() => {
    const asGiven = [
      ...schemaProblems(whole, given, origin, isExpression),
      ...unknownMembers(whole, given, origin, isExpression),
    ]
    return asGiven.length > 0
      ? asGiven
      : plainVersions(given).flatMap((each) =>
          schemaProblems(whole, withoutNulls(schema, each), origin, isExpression),
        )
  })
  return value ?? within(problems, origin)
}

/** The same of what becomes options or arguments in Nix, where what is left out is null. */
export function settingProblems(
  parameters: KnownParameters,
  given: unknown,
  origin: Origin,
): readonly Problem[] {
  const { schema } = parameters
  if (schema === undefined) return []
  // what throws while it is looked at is told as it is without this
  const { value = given } = outcomeOf(() => withoutNulls(schema, given))
  return argumentProblems(parameters, value, origin)
}

/** The same schema for every host: making one takes longer than checking with it. */
const strict = keptFor((schema: z.ZodObject): z.ZodObject => schema.strict())
