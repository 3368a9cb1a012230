/** `nixgen reboot` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { flag } from "../command-line/parameter.ts"
import {
  choiceFlags,
  endingsShape,
  hostsArgument,
  problemsShape,
  rolloutFlags,
  sudoFlags,
} from "./shared.ts"

/** Restarts machines. */
export const rebootCommand = defineCommand({
  name: "reboot",
  group: "machines",
  summary: "restart machines, and wait until they answer again",
  arguments: { hosts: hostsArgument },
  flags: {
    ...choiceFlags,
    ...rolloutFlags,
    ...sudoFlags,
    wait: flag.integer("<seconds>", "how long a machine may take to answer again (300)", {
      least: 1,
    }),
  },
  json: {
    summary: "tell how each one ended as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), hosts: endingsShape() }),
  },
  examples: [
    ["nixgen reboot web", "one machine"],
    [
      "nixgen reboot --all --canary 1 --parallel 2",
      "all of them, two at a time, after a first one",
    ],
  ],
})
