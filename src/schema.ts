/** What a zod schema finds wrong, told as problems at the value's path. */
import * as z from "zod"
import type { PathSegment, Place, Problem } from "./problem.ts"
import { nearest, suggestion } from "./suggest.ts"

type Issue = z.core.$ZodIssue

/** Where the value that was checked stands: in its definition, and in the user's files. */
export interface Origin {
  readonly path?: readonly PathSegment[]
  readonly place?: Place | undefined
}

/** The checked value, or every problem that it has. */
export type Checked<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] }

/**
 * Checks a value against a schema. Problems: NG020 a value of the wrong type, NG021 an unknown key,
 * NG022 a missing one.
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  origin: Origin = {},
): Checked<z.output<Schema>> {
  const result = parse(schema, value)
  if (result.success) return { value: result.data, problems: [] }
  return { problems: result.error.issues.flatMap((issue) => issueProblems(issue, schema, origin)) }
}

/**
 * The problems of `checkSchema`, but for those of values that `passes` lets through: expressions,
 * whose type is known to Nix only.
 */
export function schemaProblems(
  schema: z.ZodType,
  value: unknown,
  origin: Origin,
  passes: (value: unknown) => boolean,
): readonly Problem[] {
  const result = parse(schema, value)
  const issues = result.success ? [] : result.error.issues
  return issues
    .filter((issue) => !passes(issue.input))
    .flatMap((issue) => issueProblems(issue, schema, origin))
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown) {
  // the input is what tells a missing key from a wrong one
  return schema.safeParse(value, { reportInput: true })
}

function issueProblems(issue: Issue, schema: z.ZodType, origin: Origin): readonly Problem[] {
  const inner = issue.path.filter((segment) => typeof segment !== "symbol")
  const path = [...(origin.path ?? []), ...inner]
  const at = { severity: "error", place: origin.place, path } as const
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, inner)
    return issue.keys.map((key) => unknownKey(key, known, at))
  }
  const name = path.at(-1)
  if (issue.code === "invalid_type" && issue.input === undefined && name !== undefined) {
    const expected = `expected ${issue.expected}`
    return [
      { ...at, code: "NG022", message: `"${name}" is missing: ${expected}`, hint: `add ${name}` },
    ]
  }
  const message = issue.message.replace(/^Invalid (input|option): /, "")
  return [{ ...at, code: "NG020", message, hint: valueHint(issue) }]
}

/** The one of the values allowed that was probably meant. */
function valueHint(issue: Issue): string | undefined {
  if (issue.code !== "invalid_value" || typeof issue.input !== "string") return undefined
  const near = nearest(issue.input, issue.values.map(String))
  return near === undefined ? undefined : `did you mean "${near}"?`
}

function unknownKey(key: string, known: readonly string[], at: Omit<Problem, "code" | "message">) {
  return {
    ...at,
    code: "NG021",
    message: `unknown key "${key}"`,
    path: [...(at.path ?? []), key],
    hint: suggestion(key, known),
  }
}

/** The keys that an object schema declares at a path, as far as the schema can be followed. */
function knownKeys(schema: unknown, path: readonly PathSegment[]): readonly string[] {
  const target = path.reduce(memberSchema, schema)
  const inner = unwrapped(target)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

function memberSchema(schema: unknown, segment: PathSegment): unknown {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodObject) return inner.shape[segment]
  if (inner instanceof z.ZodRecord) return inner.valueType
  if (inner instanceof z.ZodArray) return inner.element
  return undefined
}

function unwrapped(schema: unknown): unknown {
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  return wraps ? unwrapped(schema.unwrap()) : schema
}
