/** What the commit that a machine runs is to the one that the project is at. */
import { findProgram, runProgram } from "../../program.ts"
import type { drifts } from "../commands/status.ts"
import { remembered } from "../../remembered.ts"

/** How far a machine is from the tree. */
export interface Drift {
  readonly drift: (typeof drifts)[number]
  /** How many commits that change the generated flake came after it. */
  readonly behind?: number
}

/** Tells the drift of a revision. */
export type DriftOf = (revision: string | undefined) => Promise<Drift>

const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/**
 * What revisions are to the commit that a generated flake is at, in the repository that it is in.
 * A commit that leaves the flake as it was is no drift.
 */
export function driftFrom(out: string, signal: AbortSignal): DriftOf {
  const drift = remembered(async (revision: string) => await driftOf(revision, out, signal))
  return async (revision) => (revision === undefined ? { drift: "unknown" } : await drift(revision))
}

async function driftOf(revision: string, out: string, signal: AbortSignal): Promise<Drift> {
  if (revision.endsWith("-dirty")) return { drift: "uncommitted" }
  if (!commit.test(revision)) return { drift: "unknown" }
  const options = { directory: out, signal }
  const range = ["rev-list", "--count", `${revision}..HEAD`, "--", "."]
  const counted = (await findProgram("git", range, options))?.trim()
  if (counted === undefined || !/^\d+$/.test(counted)) return { drift: "unknown" }
  const same = ["diff", "--quiet", revision, "--", "."]
  const { status } = await runProgram("git", same, options)
  if (status === 0) return { drift: "none" }
  return { drift: "behind", behind: Number(counted) }
}
