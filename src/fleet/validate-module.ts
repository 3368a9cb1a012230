/** Definitions of modules, services and layouts checked, the users' functions in them called. */
import * as z from "zod"
import { checkDevices } from "../disko/check.ts"
import type { Node } from "../nix/ast.ts"
import { identifier, select } from "../nix/construct.ts"
import { isAttributeSet } from "../nix/value-kinds.ts"
import { type Checked, checkSchema } from "../schema.ts"
import { outcomeOf } from "../thrown.ts"
import { separated } from "./accepted.ts"
import type { DiskLayout } from "./disk-layout.ts"
import type { ModelLayout, ModelModule, ModelService } from "./model.ts"
import {
  type Module,
  configSchema,
  descriptionSchema,
  importsSchema,
  moduleSchema,
} from "./module.ts"
import { references } from "./parameters.ts"
import type { Service } from "./service.ts"

const parametersSchema = z
  .custom<z.ZodObject>((value) => value instanceof z.ZodObject, "expected z.object({ … })")
  .default(z.object({}))

const functionSchema = z.custom<Function>(
  (value) => typeof value === "function",
  "expected a function of the parameters",
)

const serviceSchema = z.strictObject({
  name: z.string(),
  description: descriptionSchema.optional(),
  parameters: parametersSchema,
  imports: importsSchema.default([]),
  config: functionSchema,
})

const layoutSchema = z.strictObject({
  name: z.string(),
  description: descriptionSchema.optional(),
  parameters: parametersSchema,
  devices: functionSchema,
  config: functionSchema.optional(),
})

/** A layout stands by itself, without the module system that a property or expression needs. */
const layoutConfigSchema = z.custom<object>(isAttributeSet, "expected an object of NixOS options")

/** A module of `hosts/common/`. */
export function validateModule(name: string, module: Module): Checked<ModelModule> {
  const { place } = module
  const { value: definition, acceptances } = separated(module.definition, { place })
  const { value, problems } = checkSchema(moduleSchema, definition, { place })
  if (value === undefined) return { problems }
  return { value: { ...value, name, place, acceptances }, problems: [] }
}

/** A service, its definitions made with references to its options. */
export function validateService({ definition, place }: Service): Checked<ModelService> {
  const { value, problems } = checkSchema(serviceSchema, definition, { place })
  if (value === undefined) return { problems }
  const scope = Symbol(value.name)
  const parameters = references(value.parameters, optionValue, scope)
  const config = outcomeOf(() => definition.config(parameters), ["config"])
  if (config.value === undefined) return config
  const own = separated(config.value, { place, path: ["config"] })
  const checked = checkSchema(configSchema, own.value, { place, path: ["config"] })
  if (checked.value === undefined) return checked
  const { acceptances } = own
  return { value: { ...value, config: checked.value, scope, place, acceptances }, problems: [] }
}

/** The value of a service's option, as its definitions refer to it. */
function optionValue(name: string, scope: symbol): Node {
  return select(identifier("cfg", scope), [name])
}

/** A layout, its devices and options made with references to its arguments. */
export function validateLayout(source: DiskLayout): Checked<ModelLayout> {
  const { definition, place } = source
  const { value, problems } = checkSchema(layoutSchema, definition, { place })
  if (value === undefined) return { problems }
  const scope = Symbol(value.name)
  const parameters = references(value.parameters, identifier, scope)
  const devices = outcomeOf(() => definition.devices(parameters), ["devices"])
  if (devices.value === undefined) return devices
  const own = separated(devices.value, { place, path: ["devices"] })
  const wrong = checkDevices(own.value, { path: ["devices"], place })
  if (wrong.length > 0) return { problems: wrong }
  const config = outcomeOf(() => definition.config?.(parameters) ?? {}, ["config"])
  if (config.value === undefined) return config
  const given = separated(config.value, { place, path: ["config"] })
  const options = checkSchema(layoutConfigSchema, given.value, { place, path: ["config"] })
  if (options.value === undefined) return options
  const made = { devices: own.value, config: options.value }
  const acceptances = [...own.acceptances, ...given.acceptances]
  return { value: { ...value, ...made, scope, place, source, acceptances }, problems: [] }
}
