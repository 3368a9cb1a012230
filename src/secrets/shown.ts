/** What is told of values that nobody is to read where others are shown. */
import { secrecyOf } from "./names.ts"

/** What stands in the place of one. */
export const notShown = "(a secret, which is not shown)"

/** Whether a value is not to be shown for its names alone: a hash can be guessed at, and a number be a PIN. */
export function isKeptBack(names: readonly string[], isNumber: boolean): boolean {
  const secrecy = secrecyOf(names.at(-1) ?? "")
  return secrecy === "hash" || (isNumber && secrecy !== "none")
}
