/** What JavaScript makes text of that has none: undefined, a promise, an object. Told where it is done. */
import { propertyAt } from "../../holds-members.ts"
import type { OperatorOfTypeScript } from "../../nix/values/operators-of-typescript.ts"
import { type Problem, problem } from "../../problems/problem.ts"

/** What there is to say of a value that has no text. */
interface Textless {
  readonly what: string
  /** What JavaScript writes for it. */
  readonly becomes: string
  readonly hint: string
}

const missing: Textless = {
  what: "undefined",
  becomes: "“undefined”",
  hint: 'give it a value, or say what stands there where it has none: x ?? "…"',
}
const noNumber: Textless = {
  what: "NaN, which is no number,",
  becomes: "“NaN”",
  hint: "look what it is computed of: something there is undefined, or no number",
}
const unfinished = { what: "a promise", hint: "await it" }
const code: Textless = {
  what: "a function",
  becomes: "all of its code",
  hint: "call it, or leave it out",
}
const whole = {
  what: "an object",
  hint: "write the property that is meant, or JSON.stringify(…)",
}

/** The problem of a value that an operator makes text of, without its place; nothing where it has one. NG023. */
export function textProblem(value: unknown, operator: OperatorOfTypeScript): Problem | undefined {
  const found = textless(value)
  if (found === undefined) return undefined
  const { what, becomes, hint } = found
  const isAdded = operator === "+"
  return problem("NG023", {
    message: `${what} is ${isAdded ? "an operand of +" : "used as text"}`,
    detail: `JavaScript ${isAdded ? "makes no number of it, or " : ""}writes ${becomes} for it.`,
    hint,
  })
}

function textless(value: unknown): Textless | undefined {
  if (value === undefined) return missing
  if (typeof value === "number") return Number.isNaN(value) ? noNumber : undefined
  if (typeof value === "function") return hasText(value) ? undefined : code
  if (typeof value !== "object" || value === null || hasText(value)) return undefined
  const becomes = `“${Object.prototype.toString.call(value)}”`
  return { ...(value instanceof Promise ? unfinished : whole), becomes }
}

/** Whether a value says itself what its text is, or what it is in place of itself. */
function hasText(value: object): boolean {
  return ways.some((way) => !inherited.has(propertyAt(value, way))) || Symbol.toPrimitive in value
}

/** What JavaScript calls for the text of an object, and what all of them have of these. */
const ways = ["toString", "valueOf"] as const
const inherited: ReadonlySet<unknown> = new Set(
  ways.flatMap((way) => [propertyAt(Object.prototype, way), propertyAt(Function.prototype, way)]),
)
