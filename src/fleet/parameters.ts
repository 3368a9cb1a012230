/** Parameters of layouts and services: references inside the definition, arguments outside. */
import * as z from "zod"
import type { Node } from "../nix/ast.ts"
import { type Expression, takenApart } from "../nix/expression.ts"
import { reference } from "../nix/references.ts"
import { isExpression } from "../nix/value-kinds.ts"
import type { Problem } from "../problem.ts"
import { type Origin, schemaProblems } from "../schema.ts"

/** An optional parameter that is not given is null in Nix. */
type Given<T> = undefined extends T ? Exclude<T, undefined> | null : T

/** A reference to a parameter; the members of an object can be referred to as well. */
export type Parameter<T> = Expression<Given<T>> & Members<Exclude<T, null | undefined>>

type Members<T> = T extends readonly unknown[]
  ? unknown
  : T extends object
    ? { readonly [Key in keyof T]-?: Parameter<T[Key]> }
    : unknown

/** A reference for each parameter. */
export type References<Output> = { readonly [Key in keyof Output]-?: Parameter<Output[Key]> }

/**
 * The references that stand for the parameters of `schema`, printed as `nodeOf` says. They hold
 * only in values that are printed with `scope`: anywhere else a parameter means nothing.
 */
export function references(
  schema: z.ZodObject | undefined,
  nodeOf: (name: string, scope: symbol) => Node,
  scope: symbol,
): Record<string, Parameter<unknown>> {
  const names = Object.keys(schema?.shape ?? {})
  const all = Object.fromEntries(names.map((name) => [name, reference(nodeOf(name, scope), scope)]))
  // beside the parameters, and not one of them
  return Object.defineProperty(all, takenApart, { value: (name: string) => nodeOf(name, scope) })
}

/**
 * The value of a parameter that a host leaves out: its default, or null for an optional one.
 * `undefined` where the host must give it.
 */
export function defaultOf(schema: z.core.$ZodType | undefined): unknown {
  if (schema instanceof z.ZodDefault) return schema.def.defaultValue
  return schema instanceof z.ZodOptional ? null : undefined
}

/**
 * What is wrong with what a host gives for the parameters; nothing beside them may be given. An
 * expression is known to Nix only, so it passes wherever it stands.
 */
export function argumentProblems(
  schema: z.ZodObject | undefined,
  given: Readonly<Record<string, unknown>>,
  origin: Origin,
): readonly Problem[] {
  return schemaProblems(strict(schema ?? noParameters), given, origin, isExpression)
}

const noParameters = z.object({})

/** The same schema for every host: making one takes longer than checking with it. */
const strictSchemas = new WeakMap<z.ZodObject, z.ZodObject>()

function strict(schema: z.ZodObject): z.ZodObject {
  const made = strictSchemas.get(schema) ?? schema.strict()
  strictSchemas.set(schema, made)
  return made
}
