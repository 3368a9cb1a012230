/** Modules that hosts share. */
import * as z from "zod"
import type { Expression } from "../nix/values/expression.ts"
import { isProperty } from "../nix/values/contents.ts"
import { unfitValue } from "../nix/values/unfit.ts"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import type { NixosConfig } from "../options/config.ts"
import { whyNoModule } from "./no-module.ts"
import type { OptionDeclarations } from "../parameters/option.ts"
import type { OptionInput } from "../parameters/option-input.ts"
import type { References, Settings } from "../parameters/parameters.ts"
import { placeOfCall } from "../problems/origin.ts"
import type { Place } from "../problems/problem.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { type Defined, defined, isOriginal } from "./defined.ts"
import { listOf } from "./list-schema.ts"

/**
 * What a module may import: what `defineModule` gives, `nixModule(…)`, or an expression such as a
 * flake input's module.
 */
export type Import = Expression<unknown> | Module | ModuleUse

/** A NixOS module (NixOS manual, "Writing NixOS Modules"): imports and definitions of options. */
export type ModuleDefinition<Parameters extends z.ZodObject | undefined = undefined> =
  ModuleSettings<Parameters> & ModuleConfig<Parameters>

/** What a module says beside its definitions. */
export interface ModuleSettings<Parameters extends z.ZodObject | undefined> {
  /**
   * The name of the generated file, `modules/<name>.nix`; that of the file it is defined in where it
   * is not given. One of the fleet's `common` modules has its key there.
   */
  readonly name?: string | undefined
  /** What the module is for: the comment at the head of the generated file. */
  readonly description?: string | undefined
  /** What the module is to be given where it is imported; it becomes a function of that. */
  readonly parameters?: Parameters | undefined
  /** Options that the module declares, in groups: `{ my: { backup: { paths: option(…) } } }`. */
  readonly options?: OptionDeclarations | undefined
  readonly imports?: readonly Import[] | undefined
  /** Modules of NixOS to leave out, by their paths in it: `["services/web-apps/nextcloud.nix"]`. */
  readonly disabledModules?: readonly (string | Expression<unknown>)[] | undefined
}

/**
 * What a module defines. With parameters that is a function and nothing else, so that what is wrong in it is
 * told where it stands.
 */
export type ModuleConfig<Parameters extends z.ZodObject | undefined> =
  // without `strict`, undefined extends everything
  Parameters extends undefined ? PlainModule : ParametricModule<Extract<Parameters, z.ZodObject>>

/** Definitions that need nothing. */
export interface PlainModule {
  /**
   * Definitions of options. Those of a module with parameters are a function of them, in which each
   * parameter is a reference to the argument and not the value.
   */
  readonly config?: NixosConfig | undefined
}

/** Definitions that are made with references to what a module is given. */
export interface ParametricModule<Parameters extends z.ZodObject> {
  /** Definitions of options, by a function of the parameters: each is a reference to the argument and not the value. */
  config(parameters: References<z.output<Parameters>>): NixosConfig
}

/** A module with its arguments, as another module or a host imports it. */
export interface ModuleUse {
  readonly module: Module
  readonly arguments: Readonly<Record<string, unknown>>
  readonly place: Place | undefined
}

/** A module of the fleet, whatever its parameters. */
export type Module = Defined<"module", ModuleDefinition<z.ZodObject | undefined>>

/** Gives a module its arguments: `imports: [withGpu({ card: 1 })]`. */
export type ModuleFunction<Parameters extends z.ZodObject> =
  {} extends z.input<Parameters>
    ? (given?: Settings<OptionInput<Parameters>>) => ModuleUse
    : (given: Settings<OptionInput<Parameters>>) => ModuleUse

/** What `defineModule` gives: a module, or with parameters the function that gives it arguments. */
export type DefinedModule<Parameters extends z.ZodObject | undefined> =
  // without `strict`, undefined extends everything
  Parameters extends undefined
    ? Module
    : ModuleFunction<Extract<Parameters, z.ZodObject>> & { readonly module: Module }

/**
 * Defines a module that hosts share. Named in `defineFleet`'s `common`, it becomes
 * `hosts/common/<name>.nix`, imported by every host; in the `imports` of a host or a module, or in
 * `defineFleet`'s `modules`, it becomes `modules/<name>.nix`.
 *
 * @example
 * ```ts
 * export const ssh = defineModule({
 *   description: "Every machine is reached by ssh",
 *   config: { services: { openssh: { enable: true } } },
 * })
 * ```
 */
export function defineModule<Parameters extends z.ZodObject | undefined = undefined>(
  definition: ModuleDefinition<Parameters>,
): DefinedModule<Parameters>
export function defineModule(
  definition: ModuleDefinition<z.ZodObject | undefined>,
): Module | (ModuleFunction<z.ZodObject> & { readonly module: Module }) {
  const module: Module = defined("module", definition)
  if (!hasParameters(definition)) return module
  const use = (given = {}): ModuleUse => ({
    module,
    arguments: given,
    place: placeOfCall(given),
  })
  return Object.assign(use, { module })
}

/**
 * Whether a definition is one with parameters; what it may be, such as an object that throws when it is
 * looked into, is told when the fleet is built.
 */
export function hasParameters(definition: unknown): boolean {
  const isDeclared = () => isAttributeSet(definition) && definition["parameters"] !== undefined
  return outcomeOf(isDeclared).value ?? false
}

/** Whether a value is a module without parameters. */
export function isModule(value: unknown): value is Module {
  return isOriginal(value, "module")
}

/** Whether a value is what the function of a module with parameters gives. */
export function isModuleUse(value: unknown): value is ModuleUse {
  return (
    typeof value === "object" &&
    value !== null &&
    "module" in value &&
    Object.hasOwn(value, "module") &&
    isModule(value.module)
  )
}

/** Whether a value is the function of a module with parameters, which was not called. */
export function isModuleFunction(value: unknown): boolean {
  return typeof value === "function" && !isExpression(value) && "module" in value
}

/** Definitions of options: an object, or a property or expression that gives one. */
export const configSchema = z.custom<object>(
  (value) => isExpression(value) || isAttributeSet(value),
  "expected an object of NixOS options",
)

function mayBeModule(value: unknown): boolean {
  return isExpression(value) && whyNoModule(value) === undefined
}

/** The modules that a module imports. */
export const importsSchema = listOf(
  z.custom<Import>((value) => isModule(value) || isModuleUse(value) || mayBeModule(value), {
    error: ({ input }) =>
      isModuleFunction(input)
        ? "this module has parameters: call it with what it is given"
        : (whyNoModule(input) ??
          "expected what defineModule gives, nixModule(…) or an expression such as inputs.<flake>.…"),
  }),
  "choose each: [ifElse(host.x, nixModule(…), {})], or in TypeScript, ...(condition ? [module] : []); or put the definitions of a module under mkIf",
)

/** Modules that are left out. */
export const disabledSchema = listOf(
  z.custom<string | Expression<unknown>>(mayBeDisabled, {
    error: ({ input }) =>
      isProperty(input)
        ? "expected the path of a module in NixOS, received a property: what is left out is so always; choose in TypeScript"
        : 'expected the path of a module in NixOS, such as "services/web-apps/nextcloud.nix", or an expression',
  }),
  "choose in TypeScript: ...(condition ? [path] : [])",
)

/** A module's path; in a property NixOS takes the property for one. */
function mayBeDisabled(value: unknown): boolean {
  return typeof value === "string" || (isExpression(value) && !isProperty(value))
}

/** What a definition is for: text that Nix can hold, as it becomes an option's description too. */
export const descriptionSchema = z
  .string()
  .refine((text) => unfitValue(text) === undefined, "expected text without NUL characters")

/** What a module's definition must look like; the options are judged where they are printed. */
export const moduleSchema = z.strictObject({
  name: z.string().optional(),
  description: descriptionSchema.optional(),
  parameters: z.unknown().optional(),
  options: z.unknown().optional(),
  imports: importsSchema.default([]),
  disabledModules: disabledSchema.optional(),
  config: z.unknown().optional(),
})
