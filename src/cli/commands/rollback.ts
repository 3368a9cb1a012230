/** `nixgen rollback` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import {
  choiceFlags,
  endingsShape,
  hostsArgument,
  problemsShape,
  rolloutFlags,
  sudoFlags,
  watchFlags,
} from "./shared.ts"

/** Goes back to the generation before. */
export const rollbackCommand = defineCommand({
  name: "rollback",
  group: "machines",
  summary: "go back to the generation before on machines, watched as an update is",
  arguments: { hosts: hostsArgument },
  flags: { ...choiceFlags, ...rolloutFlags, ...watchFlags, ...sudoFlags },
  json: {
    summary: "tell how each one ended as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), hosts: endingsShape() }),
  },
  examples: [["nixgen rollback web", "what it ran before runs and boots again"]],
})
