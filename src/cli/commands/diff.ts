/** `nixgen diff` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { flag } from "../command-line/parameter.ts"
import { fleetFlag, problemsShape, upgradeShape } from "./shared.ts"

/** Shows what a build would change. */
export const diffCommand = defineCommand({
  name: "diff",
  group: "write",
  summary: "show what a build would change, as a unified diff",
  flags: {
    fleet: fleetFlag,
    since: {
      ...flag.text("<version>", "tell also what nixgen writes otherwise since this version of it"),
      mistakeIn: (given) =>
        /^\d+\.\d+\.\d+$/.test(given) ? undefined : "it is a version of nixgen, such as 0.1.0",
    },
  },
  json: {
    summary: "tell the diff of each fleet as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), fleets: z.array(diffShape()) }),
  },
  examples: [
    ["nixgen diff | less", "page by page"],
    ["nixgen diff --since 0.1.0", "with what an upgrade from that version brings, and why"],
  ],
})

const diffShape = () =>
  z.strictObject({
    /** The folder that would be written. */
    folder: z.string(),
    /** A unified diff; empty where nothing would change. */
    diff: z.string(),
    upgrade: upgradeShape(),
  })
