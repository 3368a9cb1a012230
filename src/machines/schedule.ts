/** Which of many machines is next: so many at once, some of them first, and none after too many failures. */

/** How far a machine is. */
export type Phase = "waiting" | "running" | "done" | "failed" | "interrupted"

/** How many machines are worked on, and when that ends. */
export interface Limits {
  /** So many at once. */
  readonly parallel: number
  /** So many go first: where one of them fails, no other is begun. */
  readonly canary: number
  /** No other is begun once so many have failed. */
  readonly maxFailures?: number | undefined
}

/** The machines to begin with now, by their places in the list of all. */
export function nextOf(phases: readonly Phase[], limits: Limits): readonly number[] {
  if (countOf(phases, "failed") >= (limits.maxFailures ?? Number.POSITIVE_INFINITY)) return []
  const candidates = waveOf(phases, limits.canary)
  const free = limits.parallel - countOf(phases, "running")
  const waiting = [...candidates.keys()].filter((index) => candidates[index] === "waiting")
  return waiting.slice(0, Math.max(0, free))
}

/** Those that may be begun: the first ones alone, until all of them have ended well. */
function waveOf(phases: readonly Phase[], canary: number): readonly Phase[] {
  const first = phases.slice(0, canary)
  if (first.every((phase) => phase === "done")) return phases
  return first.includes("failed") ? [] : first
}

/** How many machines are in a phase. */
export function countOf(phases: readonly Phase[], phase: Phase): number {
  return phases.filter((each) => each === phase).length
}
