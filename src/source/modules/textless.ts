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
const none: Textless = { ...missing, what: "null", becomes: "“null”" }
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

/** The problem of what `condition && "…"` gives where the condition does not hold. */
export function falseProblem(): Problem {
  return problem("NG023", {
    message: "false is used as text",
    detail: "JavaScript writes “false” for it.",
    hint: 'write the choice with both sides: condition ? "…" : ""',
  })
}

function textless(value: unknown): Textless | undefined {
  if (value === undefined) return missing
  if (value === null) return none
  if (Array.isArray(value)) return textlessItem(value)
  if (typeof value === "number") return Number.isNaN(value) ? noNumber : undefined
  if (typeof value === "function") return hasText(value) ? undefined : code
  if (typeof value !== "object" || hasText(value)) return undefined
  const becomes = `“${Object.prototype.toString.call(value)}”`
  return { ...(value instanceof Promise ? unfinished : whole), becomes }
}

/** The first item of a list that has no text: where it is missing, JavaScript writes nothing. */
function textlessItem(items: readonly unknown[]): Textless | undefined {
  for (const item of items) {
    if (item === undefined || item === null) return itemLike(item)
    // a list may be in itself
    const found = Array.isArray(item) ? undefined : textless(item)
    if (found !== undefined) return found
  }
  return undefined
}

function itemLike(item: null | undefined): Textless {
  return {
    what: `${item} in a list`,
    becomes: "nothing",
    hint: `leave it out: .filter((each) => each !== ${item})`,
  }
}

/** Functions that write an argument into the text that they give, and which of them. */
const writers: ReadonlyMap<unknown, (index: number) => boolean> = new Map<
  unknown,
  (index: number) => boolean
>([
  ...[String, encodeURI, encodeURIComponent, btoa, URL].map((each) => [each, isFirst] as const),
  ...["replace", "replaceAll"].map(
    (name) => [propertyAt(String.prototype, name), isSecond] as const,
  ),
  [propertyAt(String.prototype, "concat"), () => true],
])

function isFirst(index: number): boolean {
  return index === 0
}

function isSecond(index: number): boolean {
  return index === 1
}

/** Whether a function writes its argument of that index. What `replace` calls, it does not write. */
export function isWritten(value: unknown, callee: unknown, index: number): boolean {
  return writers.get(callee)?.(index) === true && (typeof value !== "function" || callee === String)
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
