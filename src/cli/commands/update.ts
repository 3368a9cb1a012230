/** `nixgen update` */
import * as z from "zod"
import { defineCommand } from "../command-line/definition.ts"
import { argument } from "../command-line/parameter.ts"
import { dryRunFlag, fleetFlag, problemsShape, rebuiltShape } from "./shared.ts"

/** Moves pins to their newest versions, and builds with them. */
export const updateCommand = defineCommand({
  name: "update",
  group: "change",
  summary: "move the pins to their newest versions, and write the flake that they give",
  arguments: {
    pin: argument.optional.texts("the pins to move; all of them, where none is named"),
  },
  flags: {
    fleet: fleetFlag,
    "dry-run": dryRunFlag,
  },
  json: {
    summary: "tell what has moved as JSON on standard output",
    shape: () =>
      z.strictObject({ problems: problemsShape(), pins: z.array(pinShape()), ...rebuiltShape() }),
  },
  examples: [
    ["nixgen update", "every pin, and what is generated of it"],
    ["nixgen update nixpkgs --dry-run", "what a newer nixpkgs would change"],
  ],
})

const pinShape = () =>
  z.strictObject({
    name: z.string(),
    /** The file that it stands in. */
    file: z.string(),
    /** `kept` is one of a kind that only npins can move. */
    outcome: z.enum(["moved", "unchanged", "frozen", "kept", "failed"]),
    before: stateShape(),
    after: stateShape(),
  })

const stateShape = () =>
  z.strictObject({
    version: z.optional(z.string()),
    revision: z.optional(z.string()),
    url: z.optional(z.string()),
    /** The day of the last change, `2026-07-14`, where it is known. */
    date: z.optional(z.string()),
  })
