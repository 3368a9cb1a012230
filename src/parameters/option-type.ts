/**
 * A zod schema as NixOS options (NixOS manual, "Option Declarations" and "Options Types"). Checks
 * that NixOS types cannot express, such as a string's length, are made when the fleet is built.
 */
import * as z from "zod"
import { appendAll } from "../append.ts"
import type { Binding, Node } from "../nix/syntax/ast.ts"
import { apply, attributeSet, binding, identifier, list, select } from "../nix/syntax/construct.ts"
import { readValue } from "../nix/values/reading.ts"
import { toNix } from "../nix/values/values.ts"
import {
  type PathSegment,
  type Place,
  type Problem,
  ProblemError,
  within,
  problem,
} from "../problems/problem.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { hiddenChange } from "./changed-values.ts"
import { integerRange } from "./integer-range.ts"

type Schemas = z.core.$ZodTypes["_zod"]["def"]
type SchemaByKind = { [Schema in Schemas as Schema["type"]]: Schema }
type Kind = keyof SchemaByKind

/** Called for each schema without a counterpart. */
type Report = (path: readonly PathSegment[], kind: string, hint?: string) => void

/** Where a schema stands, and whom to tell if it cannot be converted. */
interface Context {
  readonly path: readonly PathSegment[]
  readonly report: Report
  readonly place: Place | undefined
  /** The schemas that it stands in: one that holds itself has no end. */
  readonly around?: readonly z.core.$ZodType[]
}

/**
 * The declarations of one option for each parameter: `port = lib.mkOption { … };`. Problems: NG025 for
 * each schema that has no counterpart among NixOS' option types, NG002 for one that throws.
 */
export function optionDeclarations(
  parameters: z.ZodObject,
  path: readonly PathSegment[],
  place: Place | undefined,
): { readonly declarations: readonly Binding[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const report = reporter(problems, place)
  const outcomes = Object.entries(parameters.shape).map((member) =>
    outcomeOf(() => declaration(member, { path, report, place }), [...path, member[0]]),
  )
  appendAll(
    problems,
    outcomes.flatMap((each) => within(each.problems, { place })),
  )
  return { declarations: outcomes.flatMap(({ value = [] }) => value), problems }
}

function declarations(shape: z.core.$ZodShape, context: Context): readonly Binding[] {
  return Object.entries(shape).map((member) => declaration(member, context))
}

function declaration(
  [name, schema]: readonly [string, z.core.$ZodType],
  context: Context,
): Binding {
  const path = [...context.path, name]
  const written = () => ({ place: context.place, path })
  return binding([name], optionDeclaration(schema, { ...context, path }), { written })
}

function optionDeclaration(schema: z.core.$ZodType, context: Context): Node {
  const bindings = optionBindings(schema, context).map(([, each]) => each)
  return apply(select(identifier("lib"), ["mkOption"]), attributeSet(bindings))
}

/** What a schema says of its option, by the names that `lib.mkOption` has for it. */
function optionBindings(
  schema: z.core.$ZodType,
  context: Context,
): readonly (readonly [string, Binding])[] {
  const { inner, fallback, optional } = unwrapped(schema)
  const type = optional ? nixosType("nullOr", typeOf(inner, context)) : typeOf(inner, context)
  const description = descriptionOf(schema)
  const said = [
    ["type", type],
    ["default", fallback],
    ["description", description === undefined ? undefined : toNix(readValue(description).value)],
  ] as const
  return said.flatMap(([name, node]) =>
    node === undefined ? [] : [[name, binding([name], node)] as const],
  )
}

/** The same of a schema that stands by itself. Problems: NG025. */
export function schemaOption(
  schema: z.core.$ZodType,
  path: readonly PathSegment[],
  place: Place | undefined,
): {
  readonly bindings: readonly (readonly [string, Binding])[]
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const report = reporter(problems, place)
  return { bindings: optionBindings(schema, { path, report, place }), problems }
}

/** Tells of schemas without a counterpart. */
function reporter(problems: Problem[], place: Place | undefined): Report {
  return (path, kind, hint) => {
    const message = `no NixOS option type corresponds to zod's "${kind}"`
    problems.push(problem("NG025", { place, path, message, hint }))
  }
}

/** What an option is once its default and whether it may be left out are taken off. */
interface Unwrapped {
  readonly inner: z.core.$ZodType
  readonly fallback: Node | undefined
  readonly optional: boolean
}

function unwrapped(schema: z.core.$ZodType): Unwrapped {
  if (schema instanceof z.ZodDefault) {
    const { inner, optional } = unwrapped(schema.unwrap())
    return { inner, optional, fallback: defaultNode(schema.def.defaultValue) }
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    const { inner, fallback } = unwrapped(schema.unwrap())
    return { inner, optional: true, fallback: fallback ?? identifier("null") }
  }
  if (schema instanceof z.ZodReadonly) return unwrapped(schema.unwrap())
  return { inner: schema, fallback: undefined, optional: false }
}

function defaultNode(value: unknown): Node {
  const reading = readValue(value)
  if (reading.problems.length > 0) throw new ProblemError(reading.problems)
  return toNix(reading.value)
}

/** `describe` may stand before or after `default` and `optional`. */
function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const described = schema instanceof z.ZodType ? schema.description : undefined
  if (described !== undefined) return described
  const { inner } = unwrapped(schema)
  return inner === schema ? undefined : descriptionOf(inner)
}

function typeOf(schema: z.core.$ZodType, context: Context): Node {
  const { inner, optional } = unwrapped(schema)
  if (optional) return nixosType("nullOr", typeOf(inner, context))
  const { around = [] } = context
  if (around.includes(inner)) return recursive(context)
  const { def: definition } = (inner as z.core.$ZodTypes)._zod
  const change = hiddenChange((inner as z.core.$ZodTypes)._zod)
  if (change !== undefined) context.report(context.path, change.kind, change.hint)
  return convert(definition, { ...context, around: [...around, inner] })
}

/** What has itself in it, be it by `z.lazy` or by a getter. */
function recursive(context: Context): Node {
  context.report(
    context.path,
    "lazy",
    "NixOS has recursive types, but a name for one is needed: write the module in Nix",
  )
  return identifier("null")
}

function convert<K extends Kind>(
  definition: SchemaByKind[K] & { type: K },
  context: Context,
): Node {
  const converter: Converters[K] = converters[definition.type]
  return converter(definition, context)
}

type Converters = { readonly [K in Kind]: (definition: SchemaByKind[K], context: Context) => Node }

/** A converter for schemas that no option type corresponds to. */
function none(hint?: string): (definition: Schemas, context: Context) => Node {
  return (definition, context) => {
    context.report(context.path, definition.type, hint)
    return identifier("null")
  }
}

/** From zod's kinds of schema to `lib.types`. */
const converters: Converters = {
  string: (definition) =>
    isNonEmpty(definition.checks) ? nixosType("nonEmptyStr") : nixosType("str"),
  number: (definition) => integerRange(definition) ?? nixosType("number"),
  bigint: () => nixosType("int"),
  boolean: () => nixosType("bool"),
  enum: (definition) => enumType(z.core.util.getEnumValues(definition.entries)),
  literal: (definition, context) =>
    definition.values.every(isEnumValue)
      ? enumType(definition.values)
      : none("use z.enum or a literal string, number, boolean or null")(definition, context),
  array: (definition, context) =>
    nixosType(
      isNonEmpty(definition.checks) ? "nonEmptyListOf" : "listOf",
      typeOf(definition.element, context),
    ),
  record: (definition, context) => nixosType("attrsOf", typeOf(definition.valueType, context)),
  object: ({ shape, catchall }, context) =>
    nixosType(
      "submodule",
      attributeSet([
        ...freeform(catchall, context),
        binding(["options"], attributeSet([...declarations(shape, context)])),
      ]),
    ),
  union: (definition, context) => unionType(definition, context),
  null: () => enumType([null]),
  lazy: (_, context) => recursive(context),
  any: none("say what the parameter is, for example z.string()"),
  unknown: none("say what the parameter is, for example z.string()"),
  tuple: none("use z.object, or z.array of one type"),
  date: none("use z.string"),
  file: none("use z.string for a path on the machine"),
  pipe: none("a transformed value would differ from the option's: check it, but do not change it"),
  transform: none("a transformed value would differ from the option's"),
  intersection: none("use one z.object, made by .extend"),
  map: none("use z.record"),
  set: none("use z.array"),
  catch: none("use .default"),
  prefault: none("use .default"),
  template_literal: none("use z.string().regex"),
  symbol: none(),
  undefined: none("use .optional on the type of the value"),
  void: none(),
  never: none(),
  nan: none(),
  success: none(),
  nonoptional: none(),
  promise: none(),
  function: none(),
  custom: none(),
  // taken off by `unwrapped` before the table is asked
  optional: none(),
  nullable: none(),
  default: none(),
  readonly: none(),
}

/** The type of members beside those that have a name, where there may be any: NixOS refuses them otherwise. */
function freeform(catchall: z.core.$ZodType | undefined, context: Context): readonly Binding[] {
  // by its kind: `zod/mini` has classes of its own
  const kind = catchall?._zod.def.type
  if (catchall === undefined || kind === "never") return []
  const isOpen = kind === "unknown" || kind === "any"
  const type = isOpen ? nixosType("anything") : typeOf(catchall, context)
  return [binding(["freeformType"], nixosType("attrsOf", type))]
}

function unionType(definition: SchemaByKind["union"], context: Context): Node {
  const members = definition.options.map((option) => typeOf(option, context))
  const sets = definition.options.filter((option) => option instanceof z.ZodObject)
  if (sets.length > 1)
    return none("NixOS cannot tell two submodules apart: use one z.object with optional members")(
      definition,
      context,
    )
  const [first, second] = members
  if (members.length === 2 && first !== undefined && second !== undefined)
    return nixosType("either", first, second)
  return nixosType("oneOf", list(members))
}

function enumType(values: readonly EnumValue[]): Node {
  return nixosType("enum", list(values.map((value) => toNix(value))))
}

type EnumValue = string | number | bigint | boolean | null

function isEnumValue(value: unknown): value is EnumValue {
  return value === null || ["string", "number", "bigint", "boolean"].includes(typeof value)
}

/** Whether a string or an array must have at least one element. */
function isNonEmpty(checks: readonly z.core.$ZodCheck[] | undefined): boolean {
  return (checks ?? []).some(({ _zod: { def } }) => "minimum" in def && Number(def.minimum) >= 1)
}

function nixosType(name: string, ...parameters: readonly Node[]): Node {
  const type = select(identifier("lib"), ["types", name])
  return parameters.length === 0 ? type : apply(type, ...parameters)
}
