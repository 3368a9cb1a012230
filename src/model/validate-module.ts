/** Definitions of modules, services and layouts checked, the users' functions in them called. */
import * as z from "zod"
import { checkDevices } from "../disko/types/check.ts"
import type { DiskoDevices } from "../disko/types/devices.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { identifier, select } from "../nix/syntax/construct.ts"
import { unreadable } from "../nix/values/reading.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { type Location, type Place, within } from "../problems/problem.ts"
import { type Mended, checkSchema, mend } from "../problems/schema.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { type Acceptance, type Separated, separated } from "../fleet/accepted.ts"
import type { DiskLayout } from "../fleet/disk-layout.ts"
import { noteResult } from "../problems/origin.ts"
import type { ModelLayout, ModelModule, ModelService } from "./model.ts"
import {
  type Module,
  configSchema,
  descriptionSchema,
  importsSchema,
  moduleSchema,
} from "../fleet/module.ts"
import { optionDeclarations } from "../parameters/option-type.ts"
import { readParameters, references } from "../parameters/parameters.ts"
import type { Service } from "../fleet/service.ts"

const functionSchema = z.custom<Function>(
  (value) => typeof value === "function",
  "expected a function of the parameters",
)

const serviceSchema = z.strictObject({
  name: z.string(),
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

/** A module of `hosts/common/`. */
export function validateModule(name: string, module: Module): Mended<ModelModule> {
  const { place } = module
  const own = separated(module.definition, { place })
  const { value, problems } = mend(moduleSchema, own.value, unknownParts, { place, isTold })
  const { acceptances } = own
  return {
    value: { ...value, name, place, acceptances },
    problems: [...own.problems, ...problems],
  }
}

/** A service, its definitions made with references to its options. */
export function validateService({ definition, place }: Service): Mended<ModelService> {
  const own = separated(definition, { place }, keepsFunctions)
  const instead = { ...unknownParts, name: "unnamed", config: () => unreadable }
  const { value, problems } = mend(serviceSchema, own.value, instead, { place, isTold })
  const { parameters, problems: wrong } = readParameters(value.parameters, place)
  const declared =
    parameters.schema === undefined
      ? { declarations: [], problems: wrong }
      : optionDeclarations(parameters.schema, ["parameters"], place)
  const scope = Symbol(value.name)
  const given = references(parameters, optionValue, scope)
  const config = resultOf(() => value.config.call(definition, given), "config", place)
  const checked = checkSchema(configSchema, config.value, { place, path: ["config"] })
  const { declarations } = declared
  const made = { parameters, declarations, config: checked.value ?? unreadable, scope, place }
  return {
    value: { ...value, ...made, acceptances: [...own.acceptances, ...config.acceptances] },
    problems: [
      ...own.problems,
      ...problems,
      ...declared.problems,
      ...config.problems,
      ...checked.problems,
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
  const own = separated(definition, { place }, keepsFunctions)
  const instead = { name: "unnamed", devices: () => unreadable, config: () => unreadable }
  const { value, problems } = mend(layoutSchema, own.value, instead, { place, isTold })
  const { parameters, problems: wrong } = readParameters(value.parameters, place)
  const scope = Symbol(value.name)
  const given = references(parameters, identifier, scope)
  const devices = resultOf(() => value.devices.call(definition, given), "devices", place)
  const misfits = checkDevices(devices.value, { path: ["devices"], place })
  const config = resultOf(() => value.config?.call(definition, given) ?? {}, "config", place)
  const checked = isTold(config.value)
    ? { value: {}, problems: [] }
    : checkSchema(layoutConfigSchema, config.value, { place, path: ["config"] })
  const isRight = devices.problems.length + misfits.length === 0 && !isTold(devices.value)
  const made = {
    // what has nothing wrong in it has the shape of devices
    devices: isRight ? (devices.value as DiskoDevices) : undefined,
    config: checked.value ?? {},
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

function keepsFunctions(_: object, at: Location | undefined): boolean {
  return at !== undefined && at.above === undefined && functions.has(at.segment)
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
