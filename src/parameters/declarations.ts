/** Options that a module declares, read: as they stand in Nix, and as definitions are checked by them. */
import * as z from "zod"
import { appendAll } from "../append.ts"
import type { Node } from "../nix/syntax/ast.ts"
import {
  apply,
  attributeSet,
  binary,
  binding,
  identifier,
  select,
  string,
} from "../nix/syntax/construct.ts"
import type { Expression } from "../nix/values/expression.ts"
import { readValue } from "../nix/values/reading.ts"
import { reference } from "../nix/values/references.ts"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import { isPlain, nodeOf, toBindings, toNix } from "../nix/values/values.ts"
import { checkValueOf } from "../options/check/check-definitions.ts"
import { mismatchProblem } from "../options/check/mismatch-problems.ts"
import { writtenOption } from "../options/check/written-type.ts"
import type { Group, Member, Option, OptionType } from "../options/tree/option-type.ts"
import { type PathSegment, type Place, type Problem, within, problem } from "../problems/problem.ts"
import { mend, schemaProblems } from "../problems/schema.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { checkedOption, checkedType } from "./checked-type.ts"
import { foreignIn } from "./foreign-schemas.ts"
import { schemaOption } from "./option-type.ts"
import { type OptionDeclaration, declaredIn } from "./option.ts"

/** Options that are declared. */
export interface ReadDeclarations {
  /** The declarations as expressions, in groups as they were written. */
  readonly declarations: Readonly<Record<string, unknown>>
  /** The options that they make. */
  readonly group: Group
}

/** Where something stands, and what is wrong so far. */
interface Context {
  readonly place: Place | undefined
  readonly path: readonly PathSegment[]
  readonly problems: Problem[]
}

/**
 * Reads the options of a module. Problems: NG403 what is neither an option nor a group of them, NG025 a
 * schema that has no counterpart among NixOS' types, and what is wrong with what an option says.
 */
export function readDeclarations(
  given: unknown,
  place: Place | undefined,
): ReadDeclarations & { readonly problems: readonly Problem[] } {
  const context = { place, path: ["options"], problems: [] }
  const { declarations, group } = groupOf(given, context)
  return { declarations, group, problems: context.problems }
}

function groupOf(given: unknown, context: Context): ReadDeclarations {
  if (!isGroup(given)) refuse(context)
  const members = isGroup(given) ? Object.entries(given) : []
  const read = members.flatMap(([name, member]): readonly [string, unknown, Member][] =>
    member === undefined
      ? []
      : [[name, ...memberOf(member, { ...context, path: [...context.path, name] })]],
  )
  return {
    declarations: Object.fromEntries(read.map(([name, declaration]) => [name, declaration])),
    group: { kind: "group", members: new Map(read.map(([name, , member]) => [name, member])) },
  }
}

/** Whether a value has members that are options or groups. */
function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return isAttributeSet(value) && isPlain(value)
}

function memberOf(member: unknown, context: Context): readonly [unknown, Member] {
  const declared = declaredIn(member)
  if (declared !== undefined) return optionOf(declared, context)
  if (isExpression(member)) return [member, writtenOption(nodeOf(member))]
  if (!isGroup(member)) {
    refuse(context)
    return unknownOption
  }
  const { declarations, group } = groupOf(member, context)
  return [declarations, group]
}

function refuse({ place, path, problems }: Context): void {
  problems.push(
    problem("NG403", {
      place,
      path,
      message: "expected an option, or a group of options",
      hint: "write option(z.string(), { … }), mkEnableOption(…) or mkPackageOption(…)",
    }),
  )
}

type ReadOption = readonly [declaration: Expression<unknown>, option: Member]

function optionOf(declared: OptionDeclaration, context: Context): ReadOption {
  const { value, problems } = outcomeOf(
    () => readers[declared.kind](declared, context),
    context.path,
  )
  appendAll(context.problems, within(problems, { place: context.place }))
  return value ?? unknownOption
}

const readers: Readonly<
  Record<OptionDeclaration["kind"], (declared: OptionDeclaration, context: Context) => ReadOption>
> = { option: plainOption, enable: enableOption, package: packageOption }

const text = z.string()
const settingsSchema = z.strictObject({
  default: z.unknown().optional(),
  defaultText: z.unknown().optional(),
  example: z.unknown().optional(),
  description: text.optional(),
  apply: z.custom(isExpression, "expected an expression such as nix`value: …`").optional(),
  internal: z.boolean().optional(),
  visible: z.union([z.boolean(), z.literal("shallow")]).optional(),
  readOnly: z.boolean().optional(),
})

const enableSchema = z.strictObject({ default: z.boolean().optional() })

const packageSchema = z.strictObject({
  default: z.union([text, z.array(text), z.null()]).optional(),
  example: text.optional(),
  nullable: z.boolean().optional(),
  extraDescription: text.optional(),
})

/** What an option says, without what is wrong in that. */
function settingsOf<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  { place, path, problems }: Context,
  instead: z.input<Schema> & object,
): z.output<Schema> {
  const reading = readValue(given)
  const origin = { place, path, isTold: () => false }
  const { value, problems: wrong } = mend(schema, reading.value, instead, origin)
  appendAll(problems, [...within(reading.problems, { place, path }), ...wrong])
  return value
}

function plainOption(declared: OptionDeclaration, context: Context): ReadOption {
  if (declared.kind !== "option") return unknownOption
  const { type } = declared
  const settings = settingsOf(settingsSchema, declared.settings, context, {})
  const { place, path } = context
  const written = (below: readonly PathSegment[]) => ({ place, path: [...path, ...below] })
  const said = toBindings(settings, { written })
  if (isExpression(type)) {
    const made = mkOption([binding(["type"], toNix(type)), ...said])
    const option = writtenOption(made)
    appendAll(context.problems, defaultProblems(option, settings.default, context))
    return [reference(made), option]
  }
  const foreign = foreignIn(type)
  if (foreign !== undefined || !(type instanceof z.ZodType)) {
    const message = `expected a schema of zod 4 or an expression such as lib.types.str, received ${foreign ?? "another"}`
    context.problems.push(problem("NG020", { place, path, message }))
    return unknownOption
  }
  const { bindings, problems } = schemaOption(type, path, place)
  appendAll(context.problems, problems)
  if (settings.default !== undefined) {
    const origin = { place, path: [...path, "default"] }
    appendAll(context.problems, schemaProblems(type, settings.default, origin, isExpression))
  }
  const names = new Set(
    Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [name])),
  )
  const own = bindings.filter(([name]) => !names.has(name)).map(([, each]) => each)
  const hasDefault = names.has("default") || bindings.some(([name]) => name === "default")
  const checked = standingAs({ ...settings, hasDefault }, checkedOption(checkedType(type)))
  return [reference(mkOption([...own, ...said])), checked]
}

/** What is wrong with a default, by the type that an expression says. */
function defaultProblems(
  { type }: Option,
  value: unknown,
  { place, path }: Context,
): readonly Problem[] {
  return checkValueOf(type, value).map((mismatch) => ({
    place,
    ...mismatchProblem(mismatch, [...path, "default"]),
  }))
}

/**
 * With a default, a read-only option has its one definition (nixpkgs `lib/modules.nix`); what `apply` makes
 * of any, Nix only knows.
 */
function standingAs(
  {
    readOnly,
    hasDefault,
    apply: made,
  }: {
    readonly readOnly?: boolean | undefined
    readonly hasDefault: boolean
    readonly apply?: unknown
  },
  option: Option,
): Option {
  return {
    ...option,
    ...(readOnly === true && hasDefault && { standing: "readOnly" as const }),
    ...(made !== undefined && { applied: true as const }),
  }
}

function enableOption(declared: OptionDeclaration, context: Context): ReadOption {
  if (declared.kind !== "enable") return unknownOption
  const { default: enabled } = settingsOf(enableSchema, declared.settings, context, {})
  const made = apply(library("mkEnableOption"), string(textOf(declared.what, context)))
  const node =
    enabled === true
      ? binary("//", made, attributeSet([binding(["default"], identifier("true"))]))
      : made
  return [reference(node), checkedOption({ kind: "boolean" })]
}

function packageOption(declared: OptionDeclaration, context: Context): ReadOption {
  if (declared.kind !== "package") return unknownOption
  const settings = settingsOf(packageSchema, declared.settings, context, {})
  const name = Array.isArray(declared.name)
    ? toNix(readValue(declared.name).value)
    : string(textOf(declared.name, context))
  const made = apply(
    library("mkPackageOption"),
    identifier("pkgs"),
    name,
    attributeSet(toBindings(settings)),
  )
  const type: OptionType = settings.nullable
    ? { kind: "union", members: [{ kind: "null" }, { kind: "package" }] }
    : { kind: "package" }
  return [reference(made), checkedOption(type)]
}

const anyOption = checkedOption({ kind: "anything" })

const unknownOption: ReadOption = [reference(identifier("null")), anyOption]

function textOf(given: unknown, { place, path, problems }: Context): string {
  if (typeof given === "string") return given
  problems.push(problem("NG020", { place, path, message: "expected a text that says what it is" }))
  return ""
}

function mkOption(bindings: Parameters<typeof attributeSet>[0]): Node {
  return apply(library("mkOption"), attributeSet(bindings))
}

function library(name: string): Node {
  return select(identifier("lib"), [name])
}
