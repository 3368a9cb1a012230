/** What is wrong with definitions of options, told to the person who wrote them. */
import { type PathSegment, type Problem, pathTo } from "../problem.ts"
import { nearest, suggestion } from "../suggest.ts"
import { nodeOf } from "../nix/values.ts"
import type { Mismatch } from "./check-definitions.ts"
import { describeType } from "./describe-type.ts"
import { type OptionType, alternatives } from "./type.ts"

type OfKind<K extends Mismatch["kind"]> = Mismatch & { readonly kind: K }
type Tellers = { readonly [K in Mismatch["kind"]]: (mismatch: OfKind<K>) => Told }
type Told = Pick<Problem, "code" | "message" | "hint">

const tellers: Tellers = {
  name: ({ at, names }) => ({
    code: "NG026",
    message: `there is no option "${at.segment}" here`,
    hint: suggestion(String(at.segment), [...names.keys()]),
  }),
  group: ({ names, value }) => ({
    code: "NG027",
    message: `expected an attribute set of options, received ${describeValue(value)}`,
    hint: `options here: ${[...names.keys()].slice(0, 8).join(", ")}`,
  }),
  value: ({ type, value }) => ({
    code: "NG027",
    message: `expected ${describeType(type)}, received ${describeValue(value)}`,
    hint: alternatives(type)
      .map((each) => hintFor(each, value))
      .find((hint) => hint !== undefined),
  }),
}

/** The problem of a mismatch, its path below `path`. */
export function mismatchProblem<K extends Mismatch["kind"]>(
  mismatch: OfKind<K>,
  path: readonly PathSegment[],
): Problem {
  // Each kind has the teller that takes it, which the compiler cannot follow through the table.
  const tell = tellers[mismatch.kind] as (mismatch: Mismatch) => Told
  return { severity: "error", path: [...path, ...pathTo(mismatch.at)], ...tell(mismatch) }
}

const shown = 60

function describeValue(value: unknown): string {
  const node = nodeOf(value)
  if (node !== undefined) return node.kind === "path" ? "a path" : "a string with interpolations"
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list"
  if (typeof value === "object" && value !== null) return "an attribute set"
  if (typeof value === "string") return `the string ${JSON.stringify(shortened(value))}`
  if (isScalar(value)) return `the ${typeof value} ${String(value)}`
  return value === null ? "null" : `a ${typeof value}`
}

function shortened(text: string): string {
  return text.length > shown ? `${text.slice(0, shown)}…` : text
}

/** How the value would be written for the type, where it is plain what was meant. */
function hintFor(type: OptionType, value: unknown): string | undefined {
  if (type.kind === "list" && isElement(value)) return "write it as a list, in brackets"
  if (type.kind === "number" && typeof value === "number" && Number.isInteger(value))
    return `Nix tells ${value} and ${value}.0 apart: write nix\`${value}.0\``
  if (typeof value === "string") return hintForText(type, value)
  if (type.kind === "string" && isScalar(value)) return `write it as text: "${String(value)}"`
  return undefined
}

function hintForText(type: OptionType, text: string): string | undefined {
  if (type.kind === "package" && /^[\w-]+$/.test(text)) return `the package is pkgs.${text}`
  if (type.kind === "boolean" && /^(true|false)$/.test(text)) return `write ${text} without quotes`
  if (type.kind === "integer" && /^-?\d+$/.test(text)) return `write ${text} without quotes`
  if (type.kind !== "enumeration") return undefined
  const near = nearest(text, type.values.map(String))
  return near === undefined ? undefined : `did you mean "${near}"?`
}

function isElement(value: unknown): boolean {
  return value !== null && !Array.isArray(value)
}

function isScalar(value: unknown): value is number | boolean | bigint {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "bigint"
}
