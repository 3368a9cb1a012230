/** What `import … from "nixgen/testing"` gives: fleets in memory, for tests of one's own. */
export { type TestedFleet, testFleet, testHosts } from "./tested-fleet.ts"
