/** Definitions of modules, services and layouts checked, the users' functions in them called. */
import * as z from "zod"
import { checkDevices } from "../disko/types/check.ts"
import type { DiskoDevices } from "../disko/types/devices.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { isIdentifier } from "../nix/syntax/escape.ts"
import { globalNames } from "../nix/syntax/globals.ts"
import { identifier, select } from "../nix/syntax/construct.ts"
import { unreadable } from "../nix/values/reading.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import {
  type Location,
  type Place,
  type Problem,
  pathTo,
  problem,
  within,
} from "../problems/problem.ts"
import { type Mended, checkSchema, mend } from "../problems/schema.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { rareArguments, usualArguments } from "../nix/syntax/usual-arguments.ts"
import { type Acceptance, type Separated, separated } from "../fleet/accepted.ts"
import type { DiskLayout } from "../fleet/disk-layout.ts"
import { noteResult } from "../problems/origin.ts"
import type { ModelLayout, ModelModule, ModelService } from "./model.ts"
import {
  type Import,
  type Module,
  configSchema,
  descriptionSchema,
  importsSchema,
  isModule,
  isModuleFunction,
  isModuleUse,
  moduleSchema,
} from "../fleet/module.ts"
import { readDeclarations } from "../parameters/declarations.ts"
import { declaredIn } from "../parameters/option.ts"
import { optionDeclarations } from "../parameters/option-type.ts"
import {
  type KnownParameters,
  changedParameters,
  readParameters,
  references,
  unknownParameters,
} from "../parameters/parameters.ts"
import type { Service } from "../fleet/service.ts"

const functionSchema = z.custom<Function>(
  (value) => typeof value === "function",
  "expected a function of the parameters",
)

const serviceSchema = z.strictObject({
  name: z.string(),
  under: z
    .string()
    .regex(
      /^[a-zA-Z_][\w-]*(\.[a-zA-Z_][\w-]*)*$/,
      'expected a path of options, such as "services"',
    )
    .default("fleet.services"),
  description: descriptionSchema.optional(),
  parameters: z.unknown().optional(),
  imports: importsSchema.default([]),
  config: functionSchema,
})

const layoutSchema = z.strictObject({
  name: z.string(),
  description: descriptionSchema.optional(),
  parameters: z.unknown().optional(),
  devices: functionSchema,
  config: functionSchema.optional(),
})

/** A layout stands by itself, without the module system that a property or expression needs. */
const layoutConfigSchema = z.custom<object>(isAttributeSet, "expected an object of NixOS options")

/** What is not known of a definition in which it is wrong. */
export const unknownParts = { imports: [unreadable], config: unreadable }

/** Whether what is wrong with a value is told already. */
export function isTold(value: unknown): boolean {
  return value === unreadable
}

/** A module that was read by itself: what its imports lead to is not looked at yet. */
export interface ReadModule extends Omit<ModelModule, "imports"> {
  readonly imports: readonly Import[]
}

/** A service, likewise. */
export interface ReadService extends Omit<ModelService, "imports"> {
  readonly imports: readonly Import[]
}

/** A module of `hosts/common/` or `modules/`, its definitions made with references to its arguments. */
export function validateModule(
  { definition, place }: Module,
  as: Pick<ModelModule, "name" | "file">,
): Mended<ReadModule> {
  const own = separated(definition, { place }, keepsParts)
  const { value, problems } = mend(moduleSchema, own.value, unknownParts, { place, isTold })
  const { parameters: schema, options: declared, config: given = {}, ...rest } = value
  const options = declared === undefined ? undefined : readDeclarations(declared, place)
  const { parametric, ...made } =
    schema === undefined
      ? plainConfig(given, place)
      : parametricConfig(definition, { parameters: schema, config: given }, place)
  const acceptances = [...own.acceptances, ...made.acceptances]
  return {
    value: { ...rest, ...parametric, ...as, options, config: made.config, place, acceptances },
    problems: [...own.problems, ...problems, ...(options?.problems ?? []), ...made.problems],
  }
}

/** The definitions of a module, and what is known of them. */
interface MadeConfig {
  readonly config: object
  readonly parametric?: { readonly parameters: KnownParameters; readonly scope: symbol }
  readonly acceptances: readonly Acceptance[]
  readonly problems: readonly Problem[]
}

function plainConfig(given: unknown, place: Place | undefined): MadeConfig {
  const { value = unreadable, problems } = checkSchema(configSchema, given, {
    place,
    path: ["config"],
  })
  return { config: value, acceptances: none, problems }
}

/** Definitions that are a function of what the module is given, which Nix knows by its own names. */
function parametricConfig(
  definition: object,
  { parameters: schema, config: given }: { readonly parameters: unknown; readonly config: unknown },
  place: Place | undefined,
): MadeConfig {
  const { parameters: read, problems } = readParameters(schema, place)
  const misnamed = [...misnamedParameters(read, "module", place), ...changedParameters(read, place)]
  const parameters = misnamed.length === 0 ? read : unknownParameters
  const scope = Symbol("arguments")
  const { value: call, problems: unfit } = checkSchema(functionSchema, given, {
    place,
    path: ["config"],
  })
  const result = resultOf(
    () => call?.call(definition, references(parameters, identifier, scope)) ?? {},
    "config",
    place,
  )
  const { config, problems: wrong } = plainConfig(result.value, place)
  return {
    config,
    parametric: { parameters, scope },
    acceptances: result.acceptances,
    problems: [...problems, ...misnamed, ...unfit, ...result.problems, ...wrong],
  }
}

/** What takes parameters: by which names it has something else, and whether those are arguments in Nix. */
const naming = {
  // the arguments of the module inside hide those of the function around it
  module: { taken: new Set([...usualArguments, ...rareArguments]), areArguments: true },
  layout: { taken: new Set(["lib"]), areArguments: true },
  // options can have any name but that of the one that each service has
  service: { taken: new Set(["enable"]), areArguments: false },
} as const satisfies Record<string, { taken: ReadonlySet<string>; areArguments: boolean }>

/** NG400: parameters with names that something else has, or that Nix cannot name. */
function misnamedParameters(
  { defaults }: KnownParameters,
  of: keyof typeof naming,
  place: Place | undefined,
): readonly Problem[] {
  const { taken, areArguments } = naming[of]
  const isNone = (name: string) => areArguments && !isIdentifier(name)
  return [...defaults.keys()]
    .filter((name) => taken.has(name) || isNone(name) || (areArguments && globalNames.has(name)))
    .map((name) =>
      problem("NG400", {
        place,
        path: ["parameters", name],
        message: isNone(name)
          ? `"${name}" cannot be the name of an argument in Nix`
          : `a ${of} has something else by the name of its parameter "${name}"`,
        hint: "give the parameter another name",
      }),
    )
}

/** A service, its definitions made with references to its options. */
export function validateService({ definition, place }: Service): Mended<ReadService> {
  const own = separated(definition, { place }, keepsParts)
  const instead = { ...unknownParts, name: "unnamed", config: () => unreadable }
  const { value, problems } = mend(serviceSchema, own.value, instead, { place, isTold })
  const { parameters, problems: unread } = readParameters(value.parameters, place)
  const wrong = [...unread, ...misnamedParameters(parameters, "service", place)]
  const declared =
    parameters.schema === undefined
      ? { declarations: [], problems: [] }
      : optionDeclarations(parameters.schema, ["parameters"], place)
  const scope = Symbol(value.name)
  const given = references(parameters, optionValue, scope)
  const result = resultOf(() => value.config.call(definition, given), "config", place)
  const { config, problems: unfit } = plainConfig(result.value, place)
  const { under, ...rest } = value
  const file = `modules/services/${value.name}.nix`
  const path = [...under.split("."), value.name]
  const made = { parameters, declarations: declared.declarations, config, scope, place, file, path }
  return {
    value: { ...rest, ...made, acceptances: [...own.acceptances, ...result.acceptances] },
    problems: [
      ...own.problems,
      ...problems,
      ...wrong,
      ...declared.problems,
      ...result.problems,
      ...unfit,
    ],
  }
}

/** The value of a service's option, as its definitions refer to it. */
function optionValue(name: string, scope: symbol): Node {
  return select(identifier("cfg", scope), [name])
}

/** A layout, its devices and options made with references to its arguments. */
export function validateLayout(source: DiskLayout): Mended<ModelLayout> {
  const { definition, place } = source
  const own = separated(definition, { place }, keepsParts)
  const instead = { name: "unnamed", devices: () => unreadable, config: () => unreadable }
  const { value, problems } = mend(layoutSchema, own.value, instead, { place, isTold })
  const { parameters: read, problems: unread } = readParameters(value.parameters, place)
  const misnamed = misnamedParameters(read, "layout", place)
  const parameters = misnamed.length === 0 ? read : unknownParameters
  const wrong = [...unread, ...misnamed, ...changedParameters(read, place)]
  const scope = Symbol(value.name)
  const given = references(read, identifier, scope)
  const devices = resultOf(() => value.devices.call(definition, given), "devices", place)
  const misfits = checkDevices(devices.value, { path: ["devices"], place })
  const config = resultOf(() => value.config?.call(definition, given) ?? {}, "config", place)
  const checked = isTold(config.value)
    ? { value: {}, problems: [] }
    : checkSchema(layoutConfigSchema, config.value, { place, path: ["config"] })
  const found = misnamed.length + devices.problems.length + misfits.length
  const isRight = found === 0 && !isTold(devices.value)
  const made = {
    // what has nothing wrong in it has the shape of devices
    devices: isRight ? (devices.value as DiskoDevices) : undefined,
    config: (misnamed.length === 0 && checked.value) || {},
  }
  const acceptances = [...own.acceptances, ...devices.acceptances, ...config.acceptances]
  return {
    value: { ...value, ...made, parameters, scope, place, source, acceptances },
    problems: [
      ...own.problems,
      ...problems,
      ...wrong,
      ...devices.problems,
      ...misfits,
      ...config.problems,
      ...checked.problems,
    ],
  }
}

/** The members of a definition that are no data. */
const functions: ReadonlySet<unknown> = new Set(["parameters", "config", "devices"])

function keepsParts(value: object, at: Location | undefined): boolean {
  if (at?.above === undefined) return at !== undefined && isCode(value, at.segment)
  return isImport(value, at) || isOption(value, at)
}

/** Whether a member is none of data: what a module without arguments defines is. */
function isCode(value: object, segment: Location["segment"]): boolean {
  return functions.has(segment) && (segment !== "config" || typeof value === "function")
}

/** Whether a value is an option that a module declares, or a schema in its place: they are read by themselves. */
function isOption(value: object, at: Location): boolean {
  const isMeant = declaredIn(value) !== undefined || value instanceof z.ZodType
  return isMeant && pathTo(at)[0] === "options"
}

/** Whether a value is a module in a list of imports, which is checked by itself. */
export function isImport(value: unknown, { above }: Location): boolean {
  const isItem = above?.segment === "imports" && above.above === undefined
  return isItem && (isModule(value) || isModuleUse(value) || isModuleFunction(value))
}

/** What a function of the user's gives, as it was read. */
function resultOf(call: () => unknown, name: string, place: Place | undefined): Separated {
  const path = [name]
  const outcome = outcomeOf(call, path)
  if ("value" in outcome) {
    noteResult(place, name, outcome.value)
    return separated(outcome.value, { place, path })
  }
  const problems = within(outcome.problems, { place })
  return { value: unreadable, depth: 0, acceptances: none, problems }
}

const none: readonly Acceptance[] = []
