/** `nixgen gc` */
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

/** Frees space on machines. */
export const gcCommand = defineCommand({
  name: "gc",
  group: "machines",
  summary: "free space on machines: old generations, and what only they need",
  arguments: { hosts: hostsArgument },
  flags: {
    ...choiceFlags,
    ...rolloutFlags,
    ...sudoFlags,
    "older-than": flag.integer("<days>", "generations of the last so many days stay (30)", {
      least: 1,
      most: 36_500,
    }),
  },
  json: {
    summary: "tell how each one ended as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), hosts: endingsShape() }),
  },
  examples: [["nixgen gc --all --older-than 14", "two weeks to go back are enough"]],
})
