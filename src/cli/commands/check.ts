/** `nixgen check` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { flag } from "../command-line/parameter.ts"
import { fleetFlag, inputsFlag, jobsFlag, problemsShape } from "./shared.ts"

/** Judges definitions, the generated flake, and what Nix makes of it. */
export const checkCommand = defineCommand({
  name: "check",
  group: "write",
  summary: "check the definitions and the generated flake, and let Nix evaluate it",
  flags: {
    fleet: fleetFlag,
    "no-eval": flag.boolean("do not let Nix evaluate the hosts"),
    host: flag.texts("<name...>", "evaluate only these hosts"),
    jobs: jobsFlag,
    "show-trace": flag.boolean("tell all that Nix says of an error"),
    again: flag.boolean("evaluate also what has passed before"),
    inputs: inputsFlag,
  },
  json: {
    summary: "tell the problems as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape() }),
  },
  examples: [
    ["nixgen check", "before a commit, and in CI"],
    ["nixgen check --host web", "only one of the machines"],
    ["nixgen check --no-eval", "where there is no Nix"],
  ],
})
