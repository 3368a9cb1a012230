/** `nixgen init` */
import { defineCommand } from "../command-line/definition.ts"
import { argument, flag } from "../command-line/parameter.ts"
import { forges } from "../../starter/ci.ts"
import { writtenShape } from "./shared.ts"

/** Writes a fleet to start from. */
export const initCommand = defineCommand({
  name: "init",
  summary: "write a working fleet to start from",
  arguments: {
    dir: argument.optional.folder("the folder to write it into; this one, where it is not given"),
  },
  flags: {
    ci: flag.choice(
      "<forge>",
      forges,
      "also write what a forge runs: checks, dry builds, newer pins",
    ),
  },
  json: { summary: "tell what was written as JSON on standard output", shape: writtenShape },
  examples: [
    ["nixgen init fleet", "a fleet in a new folder"],
    ["nixgen init --ci github", "one in this folder, which GitHub checks"],
  ],
})
