/** What keeps Nix from working at all, whatever the definitions say. */
import { type Problem, problem } from "../../problems/problem.ts"
import type { NixFailure } from "../failure.ts"
import { complaintOf } from "./complaint.ts"
import { readingOf } from "./words.ts"

/** A failure that is the machine's or the network's, such as an input that cannot be fetched; else undefined. */
export function machineProblem({ text }: Pick<NixFailure, "text">): Problem | undefined {
  const complaint = complaintOf(text)
  const { code, message, hint, isOfMachine } = readingOf(complaint)
  if (isOfMachine !== true) return undefined
  return problem(code, { message, detail: `Nix says:\n${complaint.message}`, hint })
}
