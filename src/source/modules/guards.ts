/** Puts guards around the operands of the user's operators (see `nix/values/operator-guards.ts`). */
import type MagicString from "magic-string"
import type { VisitorObject } from "oxc-parser"
import { assignmentGuards } from "./assignment-visitor.ts"
import { callGuards } from "./call-visitor.ts"
import { guardWriter } from "./guard-writer.ts"
import { operatorVisitors, partVisitors, statementVisitors } from "./operator-visitors.ts"

/** Visits a file, and writes the guards into its text. No two parts visit the same kind of node. */
export function guarding(text: MagicString): VisitorObject {
  const write = guardWriter(text)
  return {
    ...operatorVisitors(write),
    ...statementVisitors(write),
    ...partVisitors(write),
    ...assignmentGuards(write),
    ...callGuards(write),
  }
}
