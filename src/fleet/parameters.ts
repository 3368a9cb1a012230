/** Parameters of layouts and services: references inside the definition, arguments outside. */
import * as z from "zod"
import type { Node } from "../nix/ast.ts"
import type { Expression } from "../nix/expression.ts"
import { reference } from "../nix/references.ts"
import type { PathSegment, Problem } from "../problem.ts"
import { type Checked, type Origin, checkSchema } from "../schema.ts"
import { isExpression } from "./values.ts"

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
  nodeOf: (name: string) => Node,
  scope: symbol,
): Record<string, Parameter<unknown>> {
  const names = Object.keys(schema?.shape ?? {})
  return Object.fromEntries(names.map((name) => [name, reference(nodeOf(name), scope)]))
}

/**
 * Checks what a host gives for the parameters; nothing beside them may be given. An expression is
 * known only to Nix, so it passes wherever it stands.
 */
export function checkArguments(
  schema: z.ZodObject | undefined,
  given: Readonly<Record<string, unknown>>,
  origin: Origin,
): Checked<Record<string, unknown>> {
  const strict = (schema ?? z.object({})).strict()
  const checked = checkSchema(strict, given, origin)
  const problems = checked.problems.filter((problem) => !concernsExpression(problem, given, origin))
  return problems.length === 0 ? { value: checked.value ?? given, problems: [] } : { problems }
}

function concernsExpression(problem: Problem, given: unknown, origin: Origin): boolean {
  const inner = (problem.path ?? []).slice(origin.path?.length ?? 0)
  return isExpression(valueAt(given, inner))
}

/** The value at a path, or the expression that the path runs into. */
function valueAt(value: unknown, path: readonly PathSegment[]): unknown {
  const [segment, ...rest] = path
  if (segment === undefined || isExpression(value)) return value
  if (typeof value !== "object" || value === null) return undefined
  return valueAt(Reflect.get(value, segment), rest)
}
