/** What `import … from "nixgen/testing"` gives: fleets in memory, for tests of one's own. */
import type { FleetMatchers } from "./matchers.ts"
import { register } from "./register.ts"

export { defineTest } from "../fleet/test.ts"
export { type EvaluateOptions, evaluate } from "./evaluate.ts"
export { type FleetMatchers, type MatcherOutcome, type ProblemPlace, matchers } from "./matchers.ts"
export { type Address, type TestedFleet, load, testFleet, testHosts } from "./tested-fleet.ts"

// here, as whoever imports this face reads no other declarations
declare module "vitest" {
  interface Matchers<T> extends FleetMatchers<T> {}
}

await register()
