/** What a zod schema finds wrong, in our own words: those of the schema's author come first. */
import type { z } from "zod"
import { formatPath } from "./problem.ts"
import { holdsMembers } from "../holds-members.ts"

/** An issue before it has words. */
type Issue = z.core.$ZodRawIssue

type Words = {
  readonly [Code in Issue["code"]]: (issue: Extract<Issue, { readonly code: Code }>) => string
}

/** The words of an issue that its schema has none for. */
export function wordsOfIssue(issue: Issue): string {
  return wordsOf(issue)
}

/** The table knows each code with its own kind of issue, which the compiler cannot follow. */
function wordsOf<Code extends Issue["code"]>(
  issue: Extract<Issue, { readonly code: Code }>,
): string {
  const say = words[issue.code] as ((issue: Issue) => string) | undefined
  return say === undefined ? unlike : say(issue)
}

const unlike = "the value is not what is taken here"

/** Of a check of the schema's own that its author has no words for. */
export const refused = "a check of the schema's own refuses the value"

/** Of a union that its author has no words for: what its members expect says more. */
export const unlikeAny = "no kind of value that is taken here is like this one"

const words: Words = {
  invalid_type: (issue) => `expected ${nameOfType(issue.expected)}${received(issue)}`,
  invalid_value: (issue) => `expected ${oneOf(issue.values)}${received(issue)}`,
  too_big: (issue) => {
    const { origin, maximum, inclusive, exact } = issue
    const limit = exact === true ? "exactly" : inclusive === false ? "less than" : "at most"
    return `expected ${sized(origin, limit, maximum)}${received(issue)}`
  },
  too_small: (issue) => {
    const { origin, minimum, inclusive, exact } = issue
    const limit = exact === true ? "exactly" : inclusive === false ? "more than" : "at least"
    return `expected ${sized(origin, limit, minimum)}${received(issue)}`
  },
  // the text may be long, or secret
  invalid_format: (issue) => `expected ${formatText(issue)}`,
  not_multiple_of: (issue) => `expected a multiple of ${issue.divisor}${received(issue)}`,
  unrecognized_keys: ({ keys }) => `unknown key ${keys.map(quoted).join(", ")}`,
  invalid_union: () => unlikeAny,
  invalid_key: ({ issues }) => `a key cannot be this: ${issues.map(saidOf).join(", ")}`,
  invalid_element: ({ issues }) => `an element cannot be this: ${issues.map(saidOf).join(", ")}`,
  custom: (issue) => `${refused}${received(issue)}`,
}

/** How zod's own messages begin. */
const wordsOfZod = /^(?:Invalid|Too (?:big|small)|Unrecognized)\b/

/** What an error of zod's says that was thrown, where its author has not said it in other words. */
export function wordsOfZodError(issues: readonly z.core.$ZodIssue[]): string {
  const said = issues.map((issue) => {
    const path = formatPath(issue.path.filter((segment) => typeof segment !== "symbol"))
    return path === "" ? saidOf(issue) : `${path}: ${saidOf(issue)}`
  })
  return said.join("; ")
}

/** An issue that has words already: those of its author, or else ours. */
function saidOf(issue: z.core.$ZodIssue): string {
  return wordsOfZod.test(issue.message) ? wordsOfIssue(rawIssue(issue)) : issue.message
}

/** An issue that is told has its value or not, as one that is not told yet. */
function rawIssue(issue: z.core.$ZodIssue): Issue {
  return issue as Issue
}

/** Types by the names that definitions have for them; others are called as they are. */
const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  bigint: "a bigint",
  boolean: "true or false",
  date: "a date",
  function: "a function",
  int: "a whole number",
  nan: "NaN",
  never: "nothing",
  nonoptional: "a value",
  null: "null",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "a string",
  tuple: "a list",
  undefined: "nothing",
}

/** A type as it stands in a sentence. */
export function nameOfType(type: string): string {
  return typeNames[type] ?? type
}

/** `"a"`, or `one of "a", "b"`. */
export function oneOf(values: readonly unknown[]): string {
  const names = values.map(quoted)
  return names.length === 1 ? names.join() : `one of ${names.join(", ")}`
}

function quoted(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value)
}

/** What a size is counted in: one, and several where that is no s more. */
const units: Readonly<Record<string, readonly [one: string, many?: string]>> = {
  string: ["character"],
  array: ["element"],
  set: ["element"],
  map: ["entry", "entries"],
  file: ["byte"],
}

function sized(origin: string, limit: string, size: number | bigint): string {
  const [one, many = `${one}s`] = units[origin] ?? []
  if (one === undefined) return `${limit} ${size}`
  return `${limit} ${size} ${Number(size) === 1 ? one : many}`
}

/** What there is instead, as far as the issue tells it: of what has a size, that alone. */
function received(issue: { readonly origin?: string; readonly input?: unknown }): string {
  if (!("input" in issue)) return ""
  const isSized = issue.origin !== undefined && units[issue.origin] !== undefined
  return `, received ${isSized ? sizeOf(issue.input) : shownValue(issue.input)}`
}

function sizeOf(input: unknown): string {
  if (typeof input === "string" || Array.isArray(input)) return String(input.length)
  return input instanceof Set || input instanceof Map ? String(input.size) : shownValue(input)
}

/** Texts of a form that has a name. */
const formats: Readonly<Record<string, string>> = {
  base64: "text in base64",
  base64url: "text in base64url",
  cidrv4: "a range of IPv4 addresses",
  cidrv6: "a range of IPv6 addresses",
  date: "a date, such as 2026-01-31",
  datetime: "a date with a time, such as 2026-01-31T12:00:00Z",
  duration: "a duration of ISO 8601",
  e164: "a telephone number",
  email: "an e-mail address",
  emoji: "an emoji",
  guid: "a GUID",
  ipv4: "an IPv4 address",
  ipv6: "an IPv6 address",
  json_string: "JSON",
  jwt: "a JSON Web Token",
  mac: "a MAC address",
  time: "a time, such as 12:00:00",
  url: "a URL",
  uuid: "a UUID",
}

function formatText(issue: Extract<Issue, { readonly code: "invalid_format" }>): string {
  const { format, pattern } = issue
  if (format === "starts_with") return `text that starts with ${quoted(issue["prefix"])}`
  if (format === "ends_with") return `text that ends with ${quoted(issue["suffix"])}`
  if (format === "includes") return `text with ${quoted(issue["includes"])} in it`
  const named = formats[format]
  if (named !== undefined) return named
  return pattern === undefined ? `text of the form ${format}` : `text that matches ${pattern}`
}

/** How much of a text is told again. */
const longest = 60

/** A value as it stands in a sentence. */
export function shownValue(value: unknown): string {
  if (typeof value === "string") return `the string ${JSON.stringify(shortened(value))}`
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list"
  if (value === null || typeof value === "boolean") return String(value)
  if (typeof value === "number" || typeof value === "bigint") return `the number ${value}`
  if (value === undefined) return "nothing"
  if (isExpression(value)) return "an expression"
  return `a${typeof value === "object" ? "n" : ""} ${typeof value}`
}

/** What tells expressions from all else (`nix/values/brands.ts`): a reference is a function for TypeScript. */
const expressionKey = Symbol.for("nixgen.node")

function isExpression(value: unknown): boolean {
  return holdsMembers(value) && expressionKey in value
}

export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
