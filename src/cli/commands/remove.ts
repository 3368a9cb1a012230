/** `nixgen remove` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { argument } from "../command-line/parameter.ts"
import { dryRunFlag, fleetFlag, problemsShape, rebuiltShape } from "./shared.ts"

/** Takes a part out of a fleet. */
export const removeCommand = defineCommand({
  name: "remove",
  group: "change",
  summary: "take a host out of the fleet: its file, its entry, its record, what is generated",
  arguments: {
    kind: argument.choice(["host"], "what to remove"),
    name: argument.text("its name"),
  },
  flags: { fleet: fleetFlag, "dry-run": dryRunFlag },
  json: {
    summary: "tell what was written as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), ...rebuiltShape() }),
  },
  examples: [["nixgen remove host web-2 --dry-run", "what it would take away, as a diff"]],
})
