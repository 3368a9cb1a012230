/** What the rules say to a part that is to be added. */
import type { Model } from "../../fleet/model.ts"
import { ProblemError, hasErrors } from "../../problem.ts"
import { checkRules } from "../../rules/rules.ts"

/** A fleet without anything in it. */
export const emptyModel: Model = {
  description: "",
  inputs: [],
  pinsFile: "",
  common: [],
  hosts: [],
  services: [],
  layouts: [],
  isWhole: true,
}

/** Throws what the rules find wrong with a fleet that they did not find wrong before. */
export function requireRules(before: Model, after: Model): void {
  const known = new Set(checkRules(before).map((problem) => JSON.stringify(problem)))
  const found = checkRules(after).filter((problem) => !known.has(JSON.stringify(problem)))
  if (hasErrors(found)) throw new ProblemError(found)
}
