/** `nixgen run` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { flag } from "../command-line/parameter.ts"
import {
  choiceFlags,
  endingShape,
  hostsArgument,
  problemsShape,
  rolloutFlags,
  sudoFlags,
} from "./shared.ts"

/** Runs a command on machines. */
export const runCommandLine = defineCommand({
  name: "run",
  group: "machines",
  summary: "run a command on machines",
  arguments: { hosts: hostsArgument },
  rest: {
    placeholder: "<command...>",
    summary: "the command and its arguments; one word alone is a line for the shell",
  },
  flags: {
    ...choiceFlags,
    ...rolloutFlags,
    sudo: flag.boolean("run it as root, where ssh logs in as another user"),
    ...sudoFlags,
    "time-limit": flag.integer("<seconds>", "how long the command may take (600)", { least: 1 }),
  },
  json: {
    summary: "tell what each one wrote, and its status, as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), hosts: z.array(ranShape()) }),
  },
  examples: [
    ["nixgen run --all -- systemctl is-active nginx", "the words are the command's own"],
    ["nixgen run web --yes -- 'df -h | head -n 3'", "a line for the shell there"],
  ],
})

/** What the command wrote is as long as a megabyte, and of its errors there are the last lines. */
const ranShape = () =>
  endingShape().extend({
    exit: z.optional(z.int()),
    output: z.optional(z.string()),
    errors: z.optional(z.string()),
  })
