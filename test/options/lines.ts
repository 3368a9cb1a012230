/** The definitions of `cases.ts` one by one, each with what stands around it in a configuration. */
import { cases } from "./cases.ts"

/** A definition of an option. */
export interface Line {
  readonly option: string
  /** The value, as TypeScript. */
  readonly value: string
  readonly right: boolean
  /** A whole configuration in which the value stands, as TypeScript. */
  readonly configuration: string
  /** Where in it the option's own name stands, from 0. */
  readonly offset: number
}

/** Every definition: for each option all that are right and all that are wrong. */
export const lines: readonly Line[] = cases.flatMap(([, options, right, wrong]) =>
  options.flatMap((option) => [
    ...right.map((value) => line(option, value, true)),
    ...wrong.map((value) => line(option, value, false)),
  ]),
)

/** A definition of an option, with what stands around it. */
export function line(option: string, value: string, right: boolean): Line {
  const [text, closing] = nest(option.split("."))
  const configuration = `${text}${value}${closing}`
  return { option, value, right, configuration, offset: text.lastIndexOf("{ ") + 2 }
}

/** What stands before and after the value of an option in an object literal. */
function nest([first = "", ...rest]: readonly string[]): readonly [string, string] {
  const [open, close] = bracketsOf(first)
  const [inner, closing] = rest.length === 0 ? ["", ""] : nest(rest)
  return [open + inner, closing + close]
}

function bracketsOf(segment: string): readonly [string, string] {
  if (segment === "*") return ["[", "]"]
  const key = segment.startsWith("<") ? "any-name" : segment
  return [`{ ${JSON.stringify(key)}: `, " }"]
}
