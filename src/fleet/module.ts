/** Modules that hosts share. */
import * as z from "zod"
import type { Expression } from "../nix/values/expression.ts"
import { unfitValue } from "../nix/values/unfit.ts"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import type { NixosConfig } from "../options/config.ts"
import { type Defined, defined } from "./defined.ts"

/** What a module may import: `nixModule(…)`, or an expression such as a flake input's module. */
export type Import = Expression<unknown>

/** A NixOS module (NixOS manual, "Writing NixOS Modules"): imports and definitions of options. */
export interface ModuleDefinition {
  /** What the module is for: the comment at the head of the generated file. */
  readonly description?: string
  readonly imports?: readonly Import[]
  readonly config?: NixosConfig
}

/** A module of the fleet. */
export type Module = Defined<"module", ModuleDefinition>

/**
 * Defines a module that hosts share. Named in `defineFleet`'s `common`, it becomes
 * `hosts/common/<name>.nix`, imported by every host.
 *
 * @example
 * ```ts
 * export const ssh = defineModule({
 *   description: "Every machine is reached by ssh",
 *   config: { services: { openssh: { enable: true } } },
 * })
 * ```
 */
export function defineModule(definition: ModuleDefinition): Module {
  return defined("module", definition)
}

/** Definitions of options: an object, or a property or expression that gives one. */
export const configSchema = z.custom<object>(
  (value) => isExpression(value) || isAttributeSet(value),
  "expected an object of NixOS options",
)

/** The modules that a module imports. */
export const importsSchema = z.array(
  z.custom<Import>(isExpression, "expected nixModule(…) or an expression such as inputs.<flake>.…"),
)

/** What a definition is for: text that Nix can hold, as it becomes an option's description too. */
export const descriptionSchema = z
  .string()
  .refine((text) => unfitValue(text) === undefined, "expected text without NUL characters")

/** What a module's definition must look like; the options are judged where they are printed. */
export const moduleSchema = z.strictObject({
  description: descriptionSchema.optional(),
  imports: importsSchema.default([]),
  config: configSchema.default({}),
})
