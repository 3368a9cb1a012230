/** `nixgen diff` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { fleetFlag, problemsShape } from "./shared.ts"

/** Shows what a build would change. */
export const diffCommand = defineCommand({
  name: "diff",
  summary: "show what a build would change, as a unified diff",
  flags: { fleet: fleetFlag },
  json: {
    summary: "tell the diff of each fleet as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), fleets: z.array(diffShape()) }),
  },
  examples: [["nixgen diff | less", "page by page"]],
})

const diffShape = () =>
  z.strictObject({
    /** The folder that would be written. */
    folder: z.string(),
    /** A unified diff; empty where nothing would change. */
    diff: z.string(),
  })
