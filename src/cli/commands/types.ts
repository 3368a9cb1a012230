/** `nixgen types` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { flag } from "../command-line/parameter.ts"
import { fleetFlag, inputsFlag, namesShape, problemsShape } from "./shared.ts"

/** Writes the types of a project's own options. */
export const typesCommand = defineCommand({
  name: "types",
  group: "write",
  summary: "write TypeScript types of every option of your own nixpkgs and modules",
  flags: {
    fleet: fleetFlag,
    inputs: inputsFlag,
    watch: flag.boolean("write them again whenever what they are made of changes"),
  },
  json: {
    summary: "tell the outcome as JSON on standard output",
    shape: () => z.strictObject({ problems: problemsShape(), types: z.array(typesShape()) }),
  },
  examples: [
    ["nixgen types", "after the pins or the modules of the fleet have changed"],
    ["nixgen types --watch", "while you edit: Nix is asked again only where it has to be"],
  ],
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
