/** `nixgen types` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { fleetFlag, inputsFlag, namesShape, problemsShape } from "./shared.ts"

/** Writes the types of a project's own options. */
export const typesCommand = defineCommand({
  name: "types",
  summary: "write TypeScript types of every option of your own nixpkgs and modules",
  flags: { fleet: fleetFlag, inputs: inputsFlag },
  json: {
    summary: "tell the outcome as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), types: z.array(typesShape()) }),
  },
  examples: [["nixgen types", "after the pins or the modules of the fleet have changed"]],
})

const typesShape = () =>
  z.strictObject({
    /** The folder that is written. */
    folder: z.string(),
    /** How many options have types now. */
    options: z.int(),
    created: namesShape(),
    replaced: namesShape(),
    removed: namesShape(),
  })
