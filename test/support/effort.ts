/** How much of the random and the exhaustive a run of the tests does. */

/** Whether everything is wanted (`npm run test:long`), not the seeded sample of every `npm test`. */
export const isLong = process.env["NIXGEN_LONG"] === "1"

/** The number of cases: a sample of them as a rule, all of them in a long run. */
export function effort(sample: number, all: number): number {
  return isLong ? all : sample
}
