/** `nixgen rename` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { argument } from "../command-line/parameter.ts"
import { dryRunFlag, fleetFlag, problemsShape, rebuiltShape } from "./shared.ts"

/** Gives a part of a fleet another name. */
export const renameCommand = defineCommand({
  name: "rename",
  group: "change",
  summary: "give a host another name: its file, its entry, its record, references to it",
  arguments: {
    kind: argument.choice(["host"], "what to rename"),
    old: argument.text("its name"),
    new: argument.text("the name that it is to have"),
  },
  flags: { fleet: fleetFlag, "dry-run": dryRunFlag },
  json: {
    summary: "tell what was written as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), ...rebuiltShape() }),
  },
  examples: [["nixgen rename host web-2 mail", "web-2 is mail from now on"]],
})
