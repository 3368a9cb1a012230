/** Whole numbers with more digits than a number of JavaScript keeps: the last ones would be others. */
import type { VisitorObject } from "oxc-parser"
import type { FoundInSource } from "./source-problems.ts"
import { problem } from "../../problems/problem.ts"

/** As many digits, in any of the bases, as a number may not keep. */
const long = /\d[\d_]{15}|0[xX][\da-fA-F_]{14}|0[oObB][0-7_]{18}/

/** Whether a text has numbers so long: most have none, and need no visit. */
export function mayLoseDigits(text: string): boolean {
  return long.test(text)
}

/** Visits a file, and tells every whole number that is not the one that is written. */
export function lostDigits(text: string, tell: (found: FoundInSource) => void): VisitorObject {
  if (!mayLoseDigits(text)) return {}
  return {
    Literal({ value, start, end }) {
      if (typeof value !== "number") return
      const written = text.slice(start, end).replaceAll("_", "")
      if (!/^(\d+|0[xob][\da-f]+)$/i.test(written) || BigInt(written) === BigInt(value)) return
      tell(lost(written, value, start))
    },
  }
}

function lost(written: string, value: number, offset: number): FoundInSource {
  return {
    ...problem("NG015", {
      message: `${written} has more digits than a number of JavaScript keeps`,
      detail: `It would be ${BigInt(value)}.`,
      hint: `write ${written}n, which keeps all of them`,
    }),
    offset,
  }
}
