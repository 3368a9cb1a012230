/** `nixgen diff` */
import { defineCommand } from "../command-line/definition.ts"
import { fleetFlag } from "./shared.ts"

/** Shows what a build would change. */
export const diffCommand = defineCommand({
  name: "diff",
  summary: "show what a build would change, as a unified diff",
  flags: { fleet: fleetFlag },
  examples: [["nixgen diff | less", "page by page"]],
})
