/** Mistakes that a judge lets pass, and what it refuses though it is right; in a long run with figures. */
import { isLong } from "../support/effort.ts"

/** What is right, and the same with a mistake of a kind. */
export interface Mistake {
  readonly kind: string
  readonly right: string
  readonly wrong: string
}

/** What a judge finds of the mistakes by their indices. */
export interface Judge {
  readonly name: string
  readonly refusesRight: (index: number) => boolean
  readonly refusesWrong: (index: number) => boolean
}

/** What is misjudged, which is nothing at best. */
export function misjudged(
  mistakes: readonly Mistake[],
  { name, refusesRight, refusesWrong }: Judge,
) {
  const missed = mistakes.filter((_, index) => !refusesWrong(index))
  const alarms = mistakes.filter((_, index) => refusesRight(index))
  const caught = mistakes.length - missed.length
  if (isLong)
    console.info(`${name}: ${caught} of ${mistakes.length} mistakes, ${alarms.length} false alarms`)
  return {
    missed: missed.map(({ kind, wrong }) => `${kind}: ${wrong}`),
    "false alarms": alarms.map(({ kind, right }) => `${kind}: ${right}`),
  }
}

/** Nothing is. */
export const nothing = { missed: [], "false alarms": [] }
